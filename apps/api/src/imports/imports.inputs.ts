import type { Language, ParticipationBasis, Skill, Theme } from '@app/domain';
import type { ListFile } from '@app/imports';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { languageEnum, participationBasisEnum, skillEnum, themeEnum } from '../graphql/enums.js';
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

@InputType({ description: 'Of a district’s desk, or of a company: one of the two.' })
export class ReadOfferFileInput {
  @Field(() => ID, { nullable: true })
  districtId?: string | null;
  @Field(() => ID, { nullable: true })
  companyId?: string | null;
  @Field()
  fileName: string;
  @Field()
  contentBase64: string;
}

/** @throws RefusedError BAD_INPUT */
export function eventFileOf({ districtId, fileName, contentBase64 }: ReadEventFileInput): ListFile {
  return { kind: 'EVENTS', districtId, companyId: null, fileName, bytes: bytesOf(contentBase64) };
}

/** @throws RefusedError BAD_INPUT */
export function offerFileOf(input: ReadOfferFileInput): ListFile {
  const { fileName, contentBase64 } = input;
  return { ...offerOwnerOf(input), fileName, bytes: bytesOf(contentBase64) };
}

/** @throws RefusedError BAD_INPUT */
export function offerOwnerOf(given: {
  readonly districtId?: string | null;
  readonly companyId?: string | null;
}) {
  const [districtId, companyId] = [given.districtId ?? null, given.companyId ?? null];
  if ((districtId === null) === (companyId === null)) throw badInput('input.districtId', 'EMPTY');
  return { kind: 'OFFERS', districtId, companyId } as const;
}

function bytesOf(contentBase64: string): Buffer {
  if (contentBase64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(contentBase64)) {
    throw badInput('input.contentBase64', 'NOT_BASE64');
  }
  return Buffer.from(contentBase64, 'base64');
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
  description: 'Of a row in a list of offers. What isn’t given, or given as the draft shows it, stays.',
})
export class MendedOfferInput {
  @Field(() => ID, { nullable: true })
  companyId?: string | null;
  @Field(() => Int, { nullable: true })
  people?: number | null;
  @Field(() => Int, { nullable: true })
  smallestGroup?: number | null;
  @Field(() => Int, { nullable: true })
  mostEvents?: number | null;
  @Field(() => Int, { nullable: true })
  leadDays?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'In words, as a cell says it (毎週土 9:00-12:00): in place of all columns that say when.',
  })
  when?: string | null;
  @Field(() => [ID], { nullable: true })
  districtIds?: string[] | null;
  @Field(() => [skillEnum], { nullable: true })
  skills?: Skill[] | null;
  @Field(() => [themeEnum], { nullable: true })
  themes?: Theme[] | null;
  @Field(() => [languageEnum], { nullable: true })
  languages?: Language[] | null;
  @Field(() => Boolean, { nullable: true })
  adultsOnly?: boolean | null;
  @Field(() => participationBasisEnum, { nullable: true })
  participationBasis?: ParticipationBasis | null;
  @Field(() => String, { nullable: true })
  remarks?: string | null;
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
  @Field(() => MendedOfferInput, { nullable: true })
  offer?: MendedOfferInput | null;
}
