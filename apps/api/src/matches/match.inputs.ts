import type { ParticipationBasis } from '@app/domain';
import type { CompanyAnswer } from '@app/matches';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOf, participationBasisEnum } from '../graphql/enums.js';
import { badInput } from '../graphql/failure.js';

export const answerKinds = ['ACCEPT', 'PASS', 'CONSULT'] as const;
export const answerKindEnum = enumOf('AnswerKind', answerKinds);

@InputType()
export class ApproveMatchInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { nullable: true, description: 'Another headcount than proposed.' })
  people?: number | null;
}

@InputType()
export class ProposeMatchInput {
  @Field(() => ID)
  needId: string;
  @Field(() => ID)
  offerId: string;
  @Field(() => Int)
  people: number;
}

@InputType()
export class ChangeProposalInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  people: number;
}

@InputType()
export class CameInput {
  @Field(() => ID)
  matchId: string;
  @Field(() => Int)
  people: number;
}

@InputType()
export class CompleteDayInput {
  @Field(() => ID)
  eventDayId: string;
  @Field(() => [CameInput])
  came: CameInput[];
}

@InputType({ description: 'ACCEPT with people and basis; PASS; or CONSULT with a message.' })
export class AnswerInput {
  @Field(() => answerKindEnum)
  kind: (typeof answerKinds)[number];
  @Field(() => Int, { nullable: true })
  people?: number | null;
  @Field(() => participationBasisEnum, { nullable: true })
  participationBasis?: ParticipationBasis | null;
  @Field(() => String, { nullable: true })
  message?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Which terms were read, as `askedTerms` said: PLAN_HAS_CHANGED where they are others now.',
  })
  terms?: number | null;
}

/** @throws RefusedError BAD_INPUT where what the kind needs is missing */
export function answerOf(input: AnswerInput): CompanyAnswer {
  const message = input.message?.trim() || null;
  const terms = input.terms ?? null;
  if (input.kind === 'PASS') return { kind: 'PASS', message, terms };
  if (input.kind === 'CONSULT') {
    if (!message) throw badInput('answer.message', 'REQUIRED');
    return { kind: 'CONSULT', message, terms };
  }
  if (input.people == null || input.people < 1) throw badInput('answer.people', 'REQUIRED');
  if (!input.participationBasis) throw badInput('answer.participationBasis', 'REQUIRED');
  return { kind: 'ACCEPT', people: input.people, participationBasis: input.participationBasis, terms };
}
