import type { ContributionKind, Language, NeedState, Skill, Theme } from '@app/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { contributionKindEnum, languageEnum, needStateEnum, skillEnum, themeEnum } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('StaffingNeed', { description: 'One role in one time slot of an event’s day.' })
export class NeedType {
  @Field(() => ID)
  id: string;
  @Field(() => contributionKindEnum)
  kind: ContributionKind;
  @Field()
  role: string;
  @Field(() => DateTime)
  startsAt: Date;
  @Field(() => DateTime)
  endsAt: Date;
  @Field(() => Int)
  peopleWanted: number;
  @Field(() => Int, { description: 'The fewest that still help.' })
  fewestPeople: number;
  @Field(() => Int, { description: 'People of approved and settled matches.' })
  peopleTaken: number;
  @Field(() => Int)
  peopleMissing: number;
  @Field(() => [skillEnum])
  skills: readonly Skill[];
  @Field(() => themeEnum)
  theme: Theme;
  @Field(() => Int, { description: '1 (can wait) to 5 (cannot take place without).' })
  urgency: number;
  @Field(() => Int, { description: 'At most so many offers share it.' })
  mostOffers: number;
  @Field(() => DateTime)
  answerBy: Date;
  @Field({ description: 'Whether companies of other districts’ conferences may come too.' })
  openToWard: boolean;
  @Field()
  adultsOnly: boolean;
  @Field(() => [languageEnum])
  languages: readonly Language[];
  @Field({ description: 'Whether only those may come who can do the backup date too.' })
  backupRequired: boolean;
  @Field(() => needStateEnum)
  state: NeedState;

  readonly eventDayId: string;
  readonly districtId: string;
}

@ObjectType()
export class StaffingNeedConnection extends connectionOf(NeedType, 'StaffingNeed') {}
