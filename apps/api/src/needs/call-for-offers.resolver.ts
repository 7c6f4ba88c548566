import { textOrNull } from '@app/domain';
import { CallForOffers } from '@app/needs';
import type { Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import { CalendarDate } from '../graphql/scalars.js';
import {
  CallForOffersInput,
  CallForOffersMade,
  CallForOffersPreview,
  CallForOffersResult,
  type CallForOffersSent,
} from './call-for-offers.types.js';

@ArgsType()
class CallPeriodArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate)
  to: string;
  @Field(() => CalendarDate, { nullable: true, description: 'As the letter shall say it.' })
  answerBy?: string | null;
}

@Resolver()
export class CallForOffersResolver {
  constructor(private readonly service: CallForOffers) {}

  @Query(() => CallForOffersPreview, {
    nullable: true,
    description: 'Nothing where the asker doesn’t work at the district’s desk, or the period is none.',
  })
  async callForOffersPreview(
    @Args() { answerBy, ...period }: CallPeriodArgs,
    @Asker() scope: Scope,
  ): Promise<CallForOffersPreview | null> {
    const preview = await this.service.preview(scope, period, answerBy ?? undefined);
    return preview.ok ? preview.value : null;
  }

  @Query(() => [CallForOffersMade], { description: 'What came of the calls so far, the newest first.' })
  callsForOffers(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<CallForOffersMade[]> {
    return this.service.made(scope, districtId);
  }

  @Mutation(() => CallForOffersResult, { description: 'Tells every member company of the conference.' })
  async callForOffers(
    @Args('input') input: CallForOffersInput,
    @Asker() scope: Scope,
  ): Promise<CallForOffersSent | Refused> {
    const call = { ...input, message: textOrNull(input.message) };
    return resultFrom(await this.service.call(scope, call), (sent) => sent);
  }
}
