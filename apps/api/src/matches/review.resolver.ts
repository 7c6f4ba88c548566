import { Answers, Days, Review, type MatchRefusal, type Reviewed } from '@app/matches';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { badInput } from '../graphql/failure.js';
import { refused, type RefusalCode } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import { eventDayType } from '../needs/needs.mapping.js';
import {
  AnswerInput,
  answerOf,
  ApproveMatchInput,
  ChangeProposalInput,
  CompleteDayInput,
  ProposeMatchInput,
} from './match.inputs.js';
import { matchType } from './match.mapping.js';
import { EventDayResult, MatchResult } from './match.results.js';

/** What people decide about matches and days: each its own command, a no as data. */
@Resolver()
export class ReviewResolver {
  constructor(
    private readonly review: Review,
    private readonly answers: Answers,
    private readonly days: Days,
  ) {}

  @Mutation(() => [MatchResult], {
    description: 'Each by itself: one that is refused leaves the others standing.',
  })
  async approveMatches(
    @Asker() scope: Scope,
    @Args('input', { type: () => [ApproveMatchInput] }) input: ApproveMatchInput[],
  ) {
    if (input.length === 0 || input.length > 200) throw badInput('input', 'OUT_OF_RANGE');
    const results = [];
    for (const { id, people } of input)
      results.push(asResult(await this.review.approve(scope, id, people ?? undefined)));
    return results;
  }

  @Mutation(() => MatchResult)
  async rejectMatch(
    @Asker() scope: Scope,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ) {
    return asResult(await this.review.reject(scope, id, required(reason, 'reason')));
  }

  @Mutation(() => MatchResult, { description: 'Takes back an approval or a rejection.' })
  async undoDecision(@Asker() scope: Scope, @Args('id', { type: () => ID }) id: string) {
    return asResult(await this.review.undo(scope, id));
  }

  @Mutation(() => MatchResult)
  async proposeMatch(@Asker() scope: Scope, @Args('input') input: ProposeMatchInput) {
    if (input.people < 1) throw badInput('input.people', 'OUT_OF_RANGE');
    return asResult(await this.review.propose(scope, input));
  }

  @Mutation(() => MatchResult, {
    description: 'Another number of people for a proposal, which is pinned with it.',
  })
  async changeProposal(@Asker() scope: Scope, @Args('input') input: ChangeProposalInput) {
    if (input.people < 1) throw badInput('input.people', 'OUT_OF_RANGE');
    return asResult(await this.review.changePeople(scope, input.id, input.people));
  }

  @Mutation(() => MatchResult, {
    description: 'Lets a pair be proposed again that was rejected, declined, withdrawn, or never answered.',
  })
  async liftTurnedDown(@Asker() scope: Scope, @Args('id', { type: () => ID }) id: string) {
    return asResult(await this.review.liftTurnedDown(scope, id));
  }

  @Mutation(() => MatchResult)
  async pinMatch(
    @Asker() scope: Scope,
    @Args('id', { type: () => ID }) id: string,
    @Args('pinned') pinned: boolean,
  ) {
    return asResult(await this.review.pin(scope, id, pinned));
  }

  @Mutation(() => MatchResult, { description: 'A company’s own person answers, or lowers the number later.' })
  async answerMatch(
    @Asker() scope: Scope,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer') answer: AnswerInput,
  ) {
    return asResult(await this.answers.answer(scope, id, answerOf(answer)));
  }

  @Mutation(() => MatchResult, { description: 'The office enters what the company said on the telephone.' })
  async enterAnswer(
    @Asker() scope: Scope,
    @Args('id', { type: () => ID }) id: string,
    @Args('answer') answer: AnswerInput,
  ) {
    return asResult(await this.answers.enter(scope, id, answerOf(answer)));
  }

  @Mutation(() => MatchResult, { description: 'The company steps back from a settled match.' })
  async withdrawMatch(
    @Asker() scope: Scope,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ) {
    return asResult(await this.answers.withdraw(scope, id, required(reason, 'reason')));
  }

  @Mutation(() => EventDayResult, {
    description: 'Calls a day off; whoever was asked or had promised is told why.',
  })
  async callOff(
    @Asker() scope: Scope,
    @Args('eventDayId', { type: () => ID }) eventDayId: string,
    @Args('reason') reason: string,
  ) {
    return dayResult(await this.days.callOff(scope, eventDayId, required(reason, 'reason')));
  }

  @Mutation(() => EventDayResult, {
    description: 'Marks a day done, with how many of each settled match came.',
  })
  async completeDay(@Asker() scope: Scope, @Args('input') input: CompleteDayInput) {
    return dayResult(await this.days.complete(scope, input.eventDayId, input.came));
  }
}

function required(text: string, path: string): string {
  const trimmed = text.trim();
  if (!trimmed) throw badInput(path, 'REQUIRED');
  return trimmed;
}

function asResult(outcome: Reviewed) {
  return outcome.ok ? { match: matchType(outcome.value) } : refused(codeOf(outcome.refusal));
}

function dayResult(outcome: Awaited<ReturnType<Days['callOff']>>) {
  if (!outcome.ok) return refused(outcome.refusal);
  return { day: eventDayType(outcome.value.day), told: outcome.value.told };
}

/** Every reason that a match refuses with is one that the API knows. */
function codeOf(refusal: MatchRefusal): RefusalCode {
  return refusal;
}
