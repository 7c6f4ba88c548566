import type { ContributionKind, Language, Skill, Theme } from '@app/domain';
import type { NeedInput as WrittenNeed } from '@app/needs';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { contributionKindEnum, languageEnum, skillEnum, themeEnum } from '../graphql/enums.js';
import { CalendarDate, Time } from '../graphql/scalars.js';

@InputType()
export class NeedInput {
  @Field(() => ID)
  eventDayId: string;
  @Field(() => contributionKindEnum, { nullable: true, description: 'HANDS if not given.' })
  kind?: ContributionKind | null;
  @Field()
  role: string;
  @Field(() => Time)
  startTime: string;
  @Field(() => Time)
  endTime: string;
  @Field(() => Boolean, { nullable: true, description: '翌日: an end past midnight has to be said.' })
  endsNextDay?: boolean | null;
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int)
  fewestPeople: number;
  @Field(() => [skillEnum], { nullable: true })
  skills?: Skill[] | null;
  @Field(() => themeEnum, { nullable: true, description: 'The event’s if not given.' })
  theme?: Theme | null;
  @Field(() => Int, { nullable: true, description: '1 to 5; 3 if not given.' })
  urgency?: number | null;
  @Field(() => Int, { nullable: true, description: '10 if not given.' })
  mostOffers?: number | null;
  @Field(() => CalendarDate, {
    description: 'The last day on which an answer is in time; before the event’s.',
  })
  answerBy: string;
  @Field(() => Boolean, { nullable: true })
  openToWard?: boolean | null;
  @Field(() => Boolean, { nullable: true })
  adultsOnly?: boolean | null;
  @Field(() => [languageEnum], { nullable: true })
  languages?: Language[] | null;
  @Field(() => Boolean, { nullable: true })
  backupRequired?: boolean | null;
}

export function writtenNeed(input: NeedInput): WrittenNeed {
  const { eventDayId, role, startTime, endTime, peopleWanted, fewestPeople, answerBy } = input;
  return {
    ...{ eventDayId, role, startTime, endTime, peopleWanted, fewestPeople, answerBy },
    endsNextDay: input.endsNextDay ?? false,
    kind: input.kind ?? 'HANDS',
    skills: [...new Set(input.skills ?? [])],
    theme: input.theme ?? null,
    urgency: input.urgency ?? 3,
    mostOffers: input.mostOffers ?? 10,
    openToWard: input.openToWard ?? false,
    adultsOnly: input.adultsOnly ?? false,
    languages: [...new Set(input.languages ?? [])],
    backupRequired: input.backupRequired ?? false,
  };
}
