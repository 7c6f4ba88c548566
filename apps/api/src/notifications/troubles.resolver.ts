import { AddressTroubles, complaintDays, OptionalMails } from '@app/notifications';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Asker } from '../graphql/request-context.js';
import { refused } from '../graphql/refused.type.js';
import { OptionalMailPauseType, OptionalMailsResult } from './optional-mails.type.js';
import { AddressTroubleResult, AddressTroubleType, troubleType } from './trouble.type.js';

@Resolver()
export class TroublesResolver {
  constructor(
    private readonly troubles: AddressTroubles,
    private readonly optional: OptionalMails,
  ) {}

  @Query(() => [AddressTroubleType], {
    description: 'Addresses to which nothing gets through, the oldest first; at most 200.',
  })
  async addressTroubles(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<AddressTroubleType[]> {
    return (await this.troubles.list(scope, districtId)).map(troubleType);
  }

  @Mutation(() => AddressTroubleResult, {
    description: 'It works again, or there is another one: what was held back and still holds goes out.',
  })
  async resolveAddressTrouble(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.troubles.resolve(scope, id);
    return outcome.ok ? { id, messages: outcome.value } : refused(outcome.refusal);
  }

  @Query(() => OptionalMailPauseType, {
    nullable: true,
    description: 'Whether the ward sends nothing that need not be sent, since too many readers complained.',
  })
  async optionalMailPause(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<OptionalMailPauseType | null> {
    const pause = await this.optional.pause(scope, districtId);
    if (!pause) return null;
    const { since, complaints, mails } = pause;
    return { since, complaints, mails, days: complaintDays };
  }

  @Mutation(() => OptionalMailsResult, {
    description: 'Somebody has looked into the complaints: what is told from now on goes out again.',
  })
  async resumeOptionalMails(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ) {
    const outcome = await this.optional.resume(scope, districtId);
    return outcome.ok ? { complaints: outcome.value.complaints } : refused(outcome.refusal);
  }
}
