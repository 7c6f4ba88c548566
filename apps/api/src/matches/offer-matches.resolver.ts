import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loaders } from '../graphql/loaders.js';
import { Load } from '../graphql/request-context.js';
import { OfferType } from '../offers/offer.type.js';
import { matchType } from './match.mapping.js';
import { BusyTimeType } from './busy-time.type.js';
import { MatchType } from './match.type.js';
import { busyOfOffer, matchesOfOffer } from './matches.loaders.js';

@Resolver(() => OfferType)
export class OfferMatchesResolver {
  @ResolveField(() => [MatchType], { description: 'As far as the asker may see them.' })
  async matches(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<MatchType[]> {
    return (await loaders.of(matchesOfOffer).load(offer.id)).map(matchType);
  }

  @ResolveField(() => [BusyTimeType], {
    description:
      'What other conferences hold of it, from now on: for a coordinator, and without saying what for.',
  })
  busy(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<readonly BusyTimeType[]> {
    return loaders.of(busyOfOffer).load(offer.id);
  }
}
