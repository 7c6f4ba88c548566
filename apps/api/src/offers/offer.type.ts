import type {
  ContributionKind,
  HolidayRule,
  Language,
  OfferState,
  ParticipationBasis,
  Skill,
  Theme,
} from '@app/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import {
  contributionKindEnum,
  holidayRuleEnum,
  languageEnum,
  participationBasisEnum,
  skillEnum,
  themeEnum,
} from '../graphql/enums.js';
import { CalendarDate, DateTime, Time } from '../graphql/scalars.js';

@ObjectType('OfferWindow', { description: 'A stretch of time in which the offer’s people can come.' })
export class OfferWindowType {
  @Field(() => DateTime)
  startsAt: Date;
  @Field(() => DateTime)
  endsAt: Date;
}

@ObjectType('WeeklyPattern')
export class WeeklyPatternType {
  @Field(() => [Int], { description: 'Monday 1 to Sunday 7.' })
  weekdays: readonly number[];
  @Field(() => Time)
  fromTime: string;
  @Field(() => Time)
  toTime: string;
  @Field(() => CalendarDate)
  firstDay: string;
  @Field(() => CalendarDate)
  lastDay: string;
  @Field(() => holidayRuleEnum, { description: 'What becomes of it on public holidays.' })
  holidays: HolidayRule;
  @Field(() => [CalendarDate])
  exceptDates: readonly string[];
}

@ObjectType('VolunteerOffer', { description: 'What a company can give.' })
export class OfferType {
  @Field(() => ID)
  id: string;
  @Field(() => contributionKindEnum)
  kind: ContributionKind;
  @Field(() => Int, { description: 'At any one moment.' })
  people: number;
  @Field(() => Int, { description: 'At least so many come together.' })
  smallestGroup: number;
  @Field(() => Int, { description: 'In one fiscal year.' })
  mostEvents: number;
  @Field(() => Int, { nullable: true, description: 'People × events in one fiscal year.' })
  mostPersonTurns: number | null;
  @Field(() => Int, { nullable: true })
  mostPeoplePerNeed: number | null;
  @Field(() => Int, {
    description: 'Days from being asked to the day itself that the company needs; nearer it isn’t asked.',
  })
  leadDays: number;
  @Field(() => [skillEnum])
  skills: readonly Skill[];
  @Field(() => [themeEnum])
  themes: readonly Theme[];
  @Field(() => [languageEnum])
  languages: readonly Language[];
  @Field()
  adultsOnly: boolean;
  @Field(() => participationBasisEnum)
  participationBasis: ParticipationBasis;
  @Field({ description: 'Wants to meet associations that it has not helped before.' })
  seeksNew: boolean;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => String, { description: 'OPEN or WITHDRAWN.' })
  state: OfferState;

  readonly companyId: string;
  readonly districtIds: readonly string[];
}

@ObjectType()
export class VolunteerOfferConnection extends connectionOf(OfferType, 'VolunteerOffer') {}

@ObjectType({
  description:
    'For how many needs the offer would do, as far as the asker sees them; each counted by itself.',
})
export class OfferFit {
  @Field(() => Int, { description: 'Of the last 52 weeks, as if they came again on the same weekday.' })
  needsLastYear: number;
  @Field(() => Int, { description: 'Open ones of the next 52 weeks.' })
  needsAhead: number;
}
