import type { MatchState } from '@app/domain';
import { findMatch, pageOfMatches } from '@app/matches';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { companyById } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { matchStateEnum } from '../graphql/enums.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { needById } from '../needs/needs.loaders.js';
import { needType } from '../needs/needs.mapping.js';
import { NeedType } from '../needs/need.type.js';
import { offerById } from '../offers/offers.loaders.js';
import { offerType } from '../offers/offers.mapping.js';
import { OfferType } from '../offers/offer.type.js';
import { decisionType, matchType } from './match.mapping.js';
import { DayContactType, DecisionType, MatchConnection, MatchType } from './match.type.js';
import { companyNameById, dayContactsOfMatch, historyOfMatch } from './matches.loaders.js';

@ArgsType()
class MatchesArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  districtId?: string | null;
  @Field(() => ID, { nullable: true })
  companyId?: string | null;
  @Field(() => ID, { nullable: true })
  needId?: string | null;
  @Field(() => [matchStateEnum], { nullable: true })
  states?: MatchState[] | null;
}

@Resolver(() => MatchType)
export class MatchResolver {
  constructor(private readonly database: Database) {}

  @Query(() => MatchConnection, { description: 'Those whose day comes soonest first.' })
  async matches(@Args() args: MatchesArgs, @Asker() scope: Scope): Promise<Connection<MatchType>> {
    const { districtId, companyId, needId, states } = args;
    const filter = {
      ...(districtId && { districtId }),
      ...(companyId && { companyId }),
      ...(needId && { needIds: [needId] }),
      ...(states && { states }),
    };
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => pageOfMatches(tx, scope, filter, request));
    return connection(page, matchType);
  }

  @Query(() => MatchType, { nullable: true })
  async match(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope): Promise<MatchType | null> {
    const match = await this.database.run(scope, (tx) => findMatch(tx, scope, id));
    return match && matchType(match);
  }

  @ResolveField(() => NeedType)
  async need(@Parent() match: MatchType, @Load() loaders: Loaders) {
    return needType(found(await loaders.of(needById).load(match.needId)));
  }

  @ResolveField(() => String)
  async companyName(@Parent() match: MatchType, @Load() loaders: Loaders): Promise<string> {
    return found(await loaders.of(companyNameById).load(match.companyId)).name;
  }

  @ResolveField(() => CompanyType, { nullable: true })
  async company(@Parent() match: MatchType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    const company = await loaders.of(companyById).load(match.companyId);
    return company && companyType(company);
  }

  @ResolveField(() => OfferType, {
    nullable: true,
    description: 'Null for who sees the match but not the offer.',
  })
  async offer(@Parent() match: MatchType, @Load() loaders: Loaders) {
    const offer = await loaders.of(offerById).load(match.offerId);
    return offer && offerType(offer);
  }

  @ResolveField(() => [DayContactType], {
    description: 'Whom to call on the day; empty until the match is settled.',
  })
  async contactsForTheDay(
    @Parent() match: MatchType,
    @Load() loaders: Loaders,
  ): Promise<readonly DayContactType[]> {
    return match.state === 'CONFIRMED' ? loaders.of(dayContactsOfMatch).load(match.id) : [];
  }

  @ResolveField(() => [DecisionType], { description: 'What was decided about it, the oldest first.' })
  async history(@Parent() match: MatchType, @Load() loaders: Loaders): Promise<readonly DecisionType[]> {
    return (await loaders.of(historyOfMatch).load(match.id)).map(decisionType);
  }
}
