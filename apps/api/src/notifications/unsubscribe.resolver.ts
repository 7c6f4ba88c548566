import { Unsubscribing, type UnsubscribePage } from '@app/notifications';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { refused } from '../graphql/refused.type.js';
import {
  NotificationPreferenceInput,
  preferenceType,
  UnsubscribePageResult,
  type UnsubscribePageType,
  UnsubscribeResult,
} from './preference.type.js';

/** By the link at the foot of a mail. Opening it changes nothing; only the form does. */
@Resolver()
export class UnsubscribeResolver {
  constructor(private readonly unsubscribing: Unsubscribing) {}

  @Query(() => UnsubscribePageResult)
  async unsubscribePage(@Args('token') token: string) {
    const outcome = await this.unsubscribing.page(token);
    return outcome.ok ? pageType(outcome.value) : refused(outcome.refusal);
  }

  @Mutation(() => UnsubscribeResult, { description: 'Switches the kind off; twice is the same.' })
  async unsubscribe(@Args('token') token: string) {
    const outcome = await this.unsubscribing.unsubscribe(token);
    return outcome.ok ? { page: pageType(outcome.value) } : refused(outcome.refusal);
  }

  @Mutation(() => UnsubscribeResult, { description: 'It comes again.' })
  async undoUnsubscribe(@Args('token') token: string) {
    const outcome = await this.unsubscribing.undo(token);
    return outcome.ok ? { page: pageType(outcome.value) } : refused(outcome.refusal);
  }

  @Mutation(() => UnsubscribeResult, {
    description: 'Rhythm, quiet hours and other kinds, by the same link.',
  })
  async savePreferenceByLink(
    @Args('token') token: string,
    @Args('input') input: NotificationPreferenceInput,
  ) {
    return resultFrom(await this.unsubscribing.save(token, input), (page) => ({ page: pageType(page) }));
  }
}

function pageType({ preference, ...page }: UnsubscribePage): UnsubscribePageType {
  return { ...page, preference: preferenceType(preference) };
}
