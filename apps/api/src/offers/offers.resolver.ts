import { findOffer, findOffers, Offers } from '@app/offers';
import { Database, type Scope } from '@app/platform';
import {
  Args,
  ArgsType,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { companyOfOffer, districtById } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import { DistrictType } from '../directory/district.type.js';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { OfferInput, writtenOffer } from './offer.inputs.js';
import { OfferType, OfferWindowType, VolunteerOfferConnection, WeeklyPatternType } from './offer.type.js';
import { eventsUsedByOffer, patternsOfOffer, windowsOfOffer } from './offers.loaders.js';
import { offerType } from './offers.mapping.js';
import { OfferResult, type OfferSaved } from './offers.results.js';

@ArgsType()
class OfferArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only offers that go to this district.' })
  districtId?: string | null;
  @Field(() => ID, { nullable: true })
  companyId?: string | null;
}

@Resolver(() => OfferType)
export class OffersResolver {
  constructor(
    private readonly database: Database,
    private readonly service: Offers,
  ) {}

  @Query(() => VolunteerOfferConnection, {
    description:
      'The newest first: a company’s own, and what members share with a conference that the asker coordinates.',
  })
  async offers(@Args() args: OfferArgs, @Asker() scope: Scope): Promise<Connection<OfferType>> {
    const request = pageRequest(args);
    return connection(
      await this.database.run(scope, (tx) => findOffers(tx, scope, args, request)),
      offerType,
    );
  }

  @Query(() => OfferType, { nullable: true })
  async offer(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope): Promise<OfferType | null> {
    const offer = await this.database.run(scope, (tx) => findOffer(tx, scope, id));
    return offer && offerType(offer);
  }

  @Mutation(() => OfferResult)
  async submitOffer(@Args('input') input: OfferInput, @Asker() scope: Scope): Promise<OfferSaved | Refused> {
    return resultFrom(await this.service.submitOffer(scope, writtenOffer(input)), saved);
  }

  @Mutation(() => OfferResult, {
    description: 'Writes the offer anew; never fewer people than it has promised.',
  })
  async changeOffer(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: OfferInput,
    @Asker() scope: Scope,
  ): Promise<OfferSaved | Refused> {
    return resultFrom(await this.service.changeOffer(scope, id, writtenOffer(input)), saved);
  }

  @Mutation(() => OfferResult, {
    description: 'STILL_HAS_PEOPLE while some are promised: those matches come first.',
  })
  async withdrawOffer(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<OfferSaved | Refused> {
    return resultFrom(await this.service.withdrawOffer(scope, id), saved);
  }

  @ResolveField(() => CompanyType)
  async company(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<CompanyType> {
    return companyType(found(await loaders.of(companyOfOffer).load(offer.companyId)));
  }

  @ResolveField(() => [DistrictType])
  async districts(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<DistrictType[]> {
    const rows = await Promise.all(offer.districtIds.map((id) => loaders.of(districtById).load(id)));
    return rows.flatMap((row) => row ?? []);
  }

  @ResolveField(() => [OfferWindowType])
  windows(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<readonly OfferWindowType[]> {
    return loaders.of(windowsOfOffer).load(offer.id);
  }

  @ResolveField(() => [WeeklyPatternType])
  patterns(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<readonly WeeklyPatternType[]> {
    return loaders.of(patternsOfOffer).load(offer.id);
  }

  @ResolveField(() => Int, { description: 'Events taken on in the fiscal year that runs.' })
  async eventsUsed(@Parent() offer: OfferType, @Load() loaders: Loaders): Promise<number> {
    return (await loaders.of(eventsUsedByOffer).load(offer.id))?.events ?? 0;
  }
}

const saved = (offer: Parameters<typeof offerType>[0]) => ({ offer: offerType(offer) });
