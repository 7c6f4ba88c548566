import type { ActorKind } from '@app/audit';
import type { MatchState, ParticipationBasis, Skill, Theme } from '@app/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { actorKindEnum } from '../audit/record.type.js';
import { connectionOf } from '../graphql/connection.js';
import { matchStateEnum, participationBasisEnum, skillEnum, themeEnum } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('MatchReason', { description: 'One thing that speaks for a match; the screen finds the words.' })
export class MatchReasonType {
  @Field()
  code: string;
  @Field(() => Int, { nullable: true })
  times?: number;
  @Field(() => Int, { nullable: true, description: 'On foot.' })
  minutes?: number;
  @Field(() => themeEnum, { nullable: true })
  theme?: Theme;
  @Field(() => [skillEnum], { nullable: true })
  skills?: Skill[];
  @Field(() => DateTime, { nullable: true })
  startsAt?: Date;
  @Field(() => DateTime, { nullable: true })
  endsAt?: Date;
}

@ObjectType('DayContact', {
  description: 'Whom to call on the day; shown to either side once the match is settled.',
})
export class DayContactType {
  @Field()
  organisation: string;
  @Field()
  name: string;
  @Field(() => String, { nullable: true })
  phone: string | null;
}

@ObjectType('Decision', { description: 'What somebody decided, from the record.' })
export class DecisionType {
  @Field(() => DateTime)
  at: Date;
  @Field(() => actorKindEnum)
  actorKind: ActorKind;
  @Field(() => String, {
    nullable: true,
    description: 'Null where there was no person, or the name was erased.',
  })
  actor: string | null;
  @Field()
  action: string;
  @Field(() => String, { nullable: true })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'TELEPHONE or PAPER, where it was told so.' })
  toldBy: string | null;
  @Field(() => matchStateEnum, { nullable: true, description: 'What the match was before.' })
  stateBefore: MatchState | null;
  @Field(() => matchStateEnum, { nullable: true, description: 'What the match then was.' })
  state: MatchState | null;
  @Field(() => Int, { nullable: true, description: 'How many people it then had.' })
  people: number | null;
}

@ObjectType('Participant', { description: '「○○社 4名」' })
export class ParticipantType {
  @Field()
  companyName: string;
  @Field(() => Int)
  people: number;
  @Field(() => matchStateEnum)
  state: MatchState;
}

@ObjectType('Match', { description: 'So many people of one offer for one need.' })
export class MatchType {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  people: number;
  @Field(() => matchStateEnum)
  state: MatchState;
  @Field({ description: 'RUN or HAND.' })
  origin: string;
  @Field()
  pinned: boolean;
  @Field({ description: 'Whether its people hold the backup date too.' })
  holdsBackup: boolean;
  @Field(() => [MatchReasonType])
  reasons: MatchReasonType[];
  @Field(() => DateTime, { nullable: true })
  answerDue: Date | null;
  @Field({ description: 'It had promised; then the plan became another.' })
  askedAgain: boolean;
  @Field(() => Int, {
    description: 'About which of the need’s terms it is asked: goes back with the answer.',
  })
  askedTerms: number;
  @Field(() => String, { nullable: true })
  answeredThrough: string | null;
  @Field(() => participationBasisEnum, { nullable: true })
  participationBasis: ParticipationBasis | null;
  @Field(() => String, { nullable: true, description: 'What the company wants to talk over.' })
  consultation: string | null;
  @Field(() => String, { nullable: true })
  closedReason: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a coordinator let the turned-down pair be proposed again.',
  })
  liftedAt: Date | null;
  @Field(() => Int, { nullable: true })
  peopleCame: number | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until then an approval can be undone without the company’s knowing.',
  })
  canUndoUntil: Date | null;

  needId: string;
  offerId: string;
  companyId: string;
  districtId: string;
}

@ObjectType()
export class MatchConnection extends connectionOf(MatchType, 'Match') {}
