import type { DateCertainty, PeriodMeaning, Skill, Theme } from '@app/domain';
import { piles, type Pile } from '@app/imports';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { dateCertaintyEnum, enumOf, periodMeaningEnum, skillEnum, themeEnum } from '../graphql/enums.js';
import { CalendarDate, Time } from '../graphql/scalars.js';
import { ImportedOfferType } from './imported-offer.type.js';

export const importPileEnum = enumOf('ImportPile', piles);

@ObjectType('ImportCell', { description: 'A filled cell, its text as it stands in the file.' })
export class ImportCellType {
  @Field()
  header: string;
  @Field(() => Int, { description: 'Counted from 0.' })
  column: number;
  @Field()
  text: string;
}

@ObjectType('ImportProblem', { description: 'What is in doubt about a row, with the cell’s own text.' })
export class ImportProblemType {
  @Field(() => String, { nullable: true, description: 'Null: the row as a whole.' })
  field: string | null;
  @Field()
  code: string;
  @Field({
    description: 'NOTE: for information. CHECK: a person should look. BLOCK: no event can be made of it.',
  })
  weight: string;
  @Field()
  cellText: string;
  @Field(() => String, { nullable: true })
  suggestion: string | null;
}

@ObjectType('ImportedNeed', {
  description: 'A staffing need from columns 募集_…; its skills are those that we know.',
})
export class ImportedNeedType {
  @Field()
  role: string;
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int)
  fewestPeople: number;
  @Field(() => Time, { nullable: true })
  startTime: string | null;
  @Field(() => Time, { nullable: true })
  endTime: string | null;
  @Field(() => [skillEnum])
  skills: Skill[];
  @Field(() => CalendarDate, { nullable: true })
  answerBy: string | null;
}

@ObjectType('ImportedEvent', { description: 'The event that a row becomes.' })
export class ImportedEventType {
  @Field(() => String, { nullable: true })
  title: string | null;
  @Field(() => String, { nullable: true })
  titleKana: string | null;
  @Field(() => themeEnum, { nullable: true, description: 'As the words suggest, until somebody chooses.' })
  theme: Theme | null;
  @Field(() => dateCertaintyEnum)
  dateCertainty: DateCertainty;
  @Field(() => CalendarDate, { nullable: true, description: 'The first day.' })
  date: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day, where there are several.' })
  dateTo: string | null;
  @Field(() => [CalendarDate], { description: 'Days that are certain; each becomes a day of the event.' })
  dates: string[];
  @Field(() => CalendarDate, { nullable: true })
  periodFrom: string | null;
  @Field(() => CalendarDate, { nullable: true })
  periodTo: string | null;
  @Field(() => periodMeaningEnum, { nullable: true })
  periodMeaning: PeriodMeaning | null;
  @Field(() => String, { nullable: true, description: 'The date as the cells say it.' })
  dateText: string | null;
  @Field(() => Time, { nullable: true })
  startTime: string | null;
  @Field(() => Time, { nullable: true })
  endTime: string | null;
  @Field(() => String, { nullable: true })
  venueName: string | null;
  @Field(() => String, { nullable: true })
  venueAddress: string | null;
  @Field(() => Float, { nullable: true })
  lat: number | null;
  @Field(() => Float, { nullable: true })
  lng: number | null;
  @Field(() => String, { nullable: true })
  organiser: string | null;
  @Field(() => String, { nullable: true })
  description: string | null;
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field(() => [ImportedNeedType])
  needs: ImportedNeedType[];
}

@ObjectType('ImportDuplicate', { description: 'The earlier row, the event or the offer that a row repeats.' })
export class ImportDuplicateType {
  @Field(() => Int, { nullable: true })
  rowNumber: number | null;
  @Field({ description: 'SAME_KEY, SAME_TITLE_DAY_AND_PLACE or SAME_COMPANY_AND_TIMES.' })
  because: string;
  @Field({ description: 'It says other dates, times or numbers than what it repeats.' })
  changed: boolean;

  readonly eventId: string | null;
  readonly offerId: string | null;
}

@ObjectType('ImportRow')
export class ImportRowType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Where the row begins in the file, counted from 1.' })
  rowNumber: number;
  @Field(() => importPileEnum, { nullable: true, description: 'Null as long as the columns are not mapped.' })
  pile: Pile | null;
  @Field()
  leftOut: boolean;
  @Field({ description: 'It comes in although it looks like a duplicate.' })
  notDuplicate: boolean;
  @Field({ description: 'Somebody wrote over a cell.' })
  mended: boolean;
  @Field(() => ImportedEventType, { nullable: true })
  draft: ImportedEventType | null;
  @Field(() => ImportedOfferType, { nullable: true, description: 'In a list of offers.' })
  offerDraft: ImportedOfferType | null;
  @Field(() => [ImportProblemType])
  problems: ImportProblemType[];
  @Field(() => [ImportCellType])
  cells: ImportCellType[];
  @Field(() => [ImportCellType], { description: 'Those that have no place in what the row becomes.' })
  otherCells: ImportCellType[];
  @Field(() => ImportDuplicateType, { nullable: true })
  duplicate: ImportDuplicateType | null;

  readonly eventId: string | null;
  readonly offerId: string | null;
}

@ObjectType()
export class ImportRowConnection extends connectionOf(ImportRowType, 'ImportRow') {}

@ObjectType('ReportedRow', { description: 'A row of the file that is neither event nor offer.' })
export class ReportedRowType {
  @Field(() => Int)
  rowNumber: number;
  @Field({ description: 'BEFORE_HEADER, COMMENT, EMPTY_ROW or HEADER_CONTINUED.' })
  reason: string;
  @Field()
  text: string;
}

@ObjectType()
export class ReportedRowConnection extends connectionOf(ReportedRowType, 'ReportedRow') {}
