import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loaders } from '../graphql/loaders.js';
import { Load } from '../graphql/request-context.js';
import { OfferType } from '../offers/offer.type.js';
import { matchType } from './match.mapping.js';
import { MatchType } from './match.type.js';
import { matchesOfOffer } from './matches.loaders.js';

@Resolver(() => OfferType)
export class OfferMatchesResolver {
  @ResolveField(() => [MatchType], { description: 'As far as the asker may see them.' })
  async matches(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<MatchType[]> {
    return (await loaders.of(matchesOfOffer).load(offer.id)).map(matchType);
  }
}
