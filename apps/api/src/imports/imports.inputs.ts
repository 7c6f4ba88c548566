import type { Theme } from '@app/domain';
import type { EventFile } from '@app/imports';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { themeEnum } from '../graphql/enums.js';
import { badInput } from '../graphql/failure.js';
import { CalendarDate, Time } from '../graphql/scalars.js';

@InputType()
export class ReadEventFileInput {
  @Field(() => ID)
  districtId: string;
  @Field()
  fileName: string;
  @Field()
  contentBase64: string;
}

/** @throws RefusedError BAD_INPUT */
export function fileOf({ districtId, fileName, contentBase64 }: ReadEventFileInput): EventFile {
  if (contentBase64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64)) {
    throw badInput('input.contentBase64', 'NOT_BASE64');
  }
  return { districtId, fileName, bytes: Buffer.from(contentBase64, 'base64') };
}

@InputType()
export class ColumnMappingInput {
  @Field(() => Int, { description: 'Counted from 0.' })
  column: number;
  @Field(() => String, { nullable: true })
  field?: string | null;
}

@InputType()
export class MapColumnsInput {
  @Field(() => ID)
  importId: string;
  @Field(() => [ColumnMappingInput], { description: 'Columns that are not named mean nothing.' })
  columns: ColumnMappingInput[];
}

@InputType({
  description:
    'What isn’t given, or given as the draft shows it, stays. Null empties venue, organiser and times, and says nothing of the rest.',
})
export class MendImportRowInput {
  @Field(() => ID)
  rowId: string;
  @Field(() => String, { nullable: true })
  title?: string | null;
  @Field(() => themeEnum, { nullable: true })
  theme?: Theme | null;
  @Field(() => CalendarDate, { nullable: true })
  date?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words for the date (10月中旬), where no date is given.',
  })
  dateText?: string | null;
  @Field(() => Time, { nullable: true })
  startTime?: string | null;
  @Field(() => Time, { nullable: true })
  endTime?: string | null;
  @Field(() => String, { nullable: true })
  venueName?: string | null;
  @Field(() => String, { nullable: true })
  venueAddress?: string | null;
  @Field(() => String, { nullable: true })
  organiser?: string | null;
  @Field(() => Boolean, { nullable: true })
  leftOut?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'A further sitting, not the same event twice.' })
  notDuplicate?: boolean | null;
}
