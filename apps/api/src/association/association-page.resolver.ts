import { AssociationAnswers, type AssociationAnswer } from '@app/matches';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refused } from '../graphql/refused.type.js';
import { CameInput } from '../matches/match.inputs.js';
import { AssociationPageResult, AssociationSaidResult } from './association-page.type.js';

/** An association’s page by its link, with no account. Reading changes nothing; only the forms do. */
@Resolver()
export class AssociationPageResolver {
  constructor(private readonly answers: AssociationAnswers) {}

  @Query(() => AssociationPageResult)
  async associationPage(@Args('token') token: string) {
    const outcome = await this.answers.page(token);
    return outcome.ok ? outcome.value : refused(outcome.refusal);
  }

  @Mutation(() => AssociationSaidResult, {
    description: 'How many came, by match; the same again changes nothing. The office closes the day.',
  })
  async reportAttendance(
    @Args('token') token: string,
    @Args('eventDayId', { type: () => ID }) eventDayId: string,
    @Args('came', { type: () => [CameInput] }) came: CameInput[],
  ) {
    return said(await this.answers.reportAttendance(token, eventDayId, came));
  }

  @Mutation(() => AssociationSaidResult, { description: 'To the companies that came; at most 500 letters.' })
  async sayThanks(
    @Args('token') token: string,
    @Args('eventDayId', { type: () => ID }) eventDayId: string,
    @Args('thanks') thanks: string,
  ) {
    const outcome = await this.answers.sayThanks(token, eventDayId, thanks);
    if (outcome.ok || outcome.refusal !== 'BAD_INPUT') return said(outcome);
    return refused('BAD_INPUT', [{ path: 'thanks', code: thanks.trim() === '' ? 'EMPTY' : 'TOO_LONG' }]);
  }
}

function said(outcome: AssociationAnswer) {
  return outcome.ok ? { page: outcome.value } : refused(outcome.refusal);
}
