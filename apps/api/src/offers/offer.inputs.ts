import type { ContributionKind, HolidayRule, Language, ParticipationBasis, Skill, Theme } from '@app/domain';
import type { OfferInput as WrittenOffer } from '@app/offers';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  contributionKindEnum,
  holidayRuleEnum,
  languageEnum,
  participationBasisEnum,
  skillEnum,
  themeEnum,
} from '../graphql/enums.js';
import { CalendarDate, Time } from '../graphql/scalars.js';

@InputType()
export class OfferWindowInput {
  @Field(() => CalendarDate)
  date: string;
  @Field(() => Time)
  fromTime: string;
  @Field(() => Time)
  toTime: string;
}

@InputType()
export class WeeklyPatternInput {
  @Field(() => [Int], { description: 'Monday 1 to Sunday 7.' })
  weekdays: number[];
  @Field(() => Time)
  fromTime: string;
  @Field(() => Time)
  toTime: string;
  @Field(() => CalendarDate)
  firstDay: string;
  @Field(() => CalendarDate, { description: 'At most two years after the first.' })
  lastDay: string;
  @Field(() => holidayRuleEnum)
  holidays: HolidayRule;
  @Field(() => [CalendarDate], { nullable: true })
  exceptDates?: string[] | null;
}

@InputType()
export class OfferInput {
  @Field(() => ID)
  companyId: string;
  @Field(() => contributionKindEnum, { nullable: true, description: 'HANDS if not given.' })
  kind?: ContributionKind | null;
  @Field(() => Int)
  people: number;
  @Field(() => Int)
  smallestGroup: number;
  @Field(() => Int)
  mostEvents: number;
  @Field(() => Int, { nullable: true })
  mostPersonTurns?: number | null;
  @Field(() => Int, { nullable: true })
  mostPeoplePerNeed?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from being asked to the day itself that the company needs; 0 if not given.',
  })
  leadDays?: number | null;
  @Field(() => [skillEnum], { nullable: true })
  skills?: Skill[] | null;
  @Field(() => [themeEnum])
  themes: Theme[];
  @Field(() => [ID])
  districtIds: string[];
  @Field(() => [languageEnum], { nullable: true, description: 'ja if not given.' })
  languages?: Language[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True if not given.' })
  adultsOnly?: boolean | null;
  @Field(() => participationBasisEnum)
  participationBasis: ParticipationBasis;
  @Field(() => Boolean, { nullable: true })
  seeksNew?: boolean | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
  @Field(() => [OfferWindowInput])
  windows: OfferWindowInput[];
  @Field(() => [WeeklyPatternInput])
  patterns: WeeklyPatternInput[];
  @Field(() => String, { nullable: true, description: '法人番号: kept with the company if it has none yet.' })
  corporateNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'TELEPHONE or PAPER, where an office enters what a company told it.',
  })
  toldBy?: string | null;
}

export function writtenOffer(input: OfferInput): WrittenOffer {
  const { companyId, people, smallestGroup, mostEvents, themes, districtIds, participationBasis } = input;
  return {
    companyId,
    draft: {
      ...{ people, smallestGroup, mostEvents, themes, districtIds, participationBasis },
      kind: input.kind ?? 'HANDS',
      mostPersonTurns: input.mostPersonTurns ?? null,
      mostPeoplePerNeed: input.mostPeoplePerNeed ?? null,
      leadDays: input.leadDays ?? 0,
      skills: input.skills ?? [],
      languages: input.languages ?? ['ja'],
      adultsOnly: input.adultsOnly ?? true,
      seeksNew: input.seeksNew ?? false,
      note: input.note ?? null,
      windows: input.windows,
      patterns: input.patterns.map((pattern) => ({ ...pattern, exceptDates: pattern.exceptDates ?? [] })),
    },
    corporateNumber: input.corporateNumber ?? null,
    toldBy: input.toldBy ?? null,
  };
}
