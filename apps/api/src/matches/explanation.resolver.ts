import { companiesToAsk, whyNotOurs } from '@app/matches';
import { Database, type Scope } from '@app/platform';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { badInput } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { NeedType } from '../needs/need.type.js';
import { companyToAskType, crewTypes, planAuditType, whyNotUsType } from './explanation.mapping.js';
import {
  CompanyToAskType,
  CrewCompanyType,
  CrewType,
  IdleOfferType,
  JustifiedEnvyType,
  PlanAuditType,
  SmallestChangeType,
  WasteType,
  WhyNotUsType,
} from './explanation.type.js';
import { explanationOfRun, offerOfCandidate } from './matches.loaders.js';
import { companyOf, needOf } from './plan-parts.js';
import { MatchRunType } from './run.type.js';

const mostPeople = 1_000;

/** Why a plan is as it is, and what would make it another. */
@Resolver(() => MatchRunType)
export class ExplanationResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => PlanAuditType, { nullable: true, description: 'Null where it wasn’t made.' })
  async audit(@Parent() run: MatchRunType, @Load() loaders: Loaders): Promise<PlanAuditType | null> {
    const found = await loaders.of(explanationOfRun).load(run.id);
    return found && planAuditType(found);
  }

  @ResolveField(() => [CrewType], { description: 'Of needs to which several companies come.' })
  async crews(@Parent() run: MatchRunType, @Load() loaders: Loaders): Promise<CrewType[]> {
    const found = await loaders.of(explanationOfRun).load(run.id);
    return found ? crewTypes(found) : [];
  }

  @Query(() => [CompanyToAskType], {
    description: 'Who could bring so many people more (all that are missing, if not given), the best first.',
  })
  async whomToAsk(
    @Args('needId', { type: () => ID }) needId: string,
    @Args('people', { type: () => Int, nullable: true }) people: number | null,
    @Asker() scope: Scope,
  ): Promise<CompanyToAskType[]> {
    if (people !== null && people !== undefined && (people < 1 || people > mostPeople))
      throw badInput('people', 'OUT_OF_RANGE');
    const found = await this.database.run(scope, (tx) =>
      companiesToAsk(tx, scope, needId, people ?? undefined),
    );
    return found.map(companyToAskType);
  }

  @Query(() => WhyNotUsType, {
    nullable: true,
    description:
      'For the offer’s own company; null for others, and for a need that it doesn’t see or that is over.',
  })
  async whyNotUs(
    @Args('needId', { type: () => ID }) needId: string,
    @Args('offerId', { type: () => ID }) offerId: string,
    @Asker() scope: Scope,
  ): Promise<WhyNotUsType | null> {
    const why = await this.database.run(scope, (tx) => whyNotOurs(tx, scope, needId, offerId));
    return why && whyNotUsType(why);
  }
}

@Resolver(() => SmallestChangeType)
export class SmallestChangeResolver {
  @ResolveField(() => [CompanyType], { description: 'Whose offers would change, or would come besides.' })
  async offeredBy(@Parent() change: SmallestChangeType, @Load() loaders: Loaders): Promise<CompanyType[]> {
    const offers = await loaders.of(offerOfCandidate).loadMany([...change.offerIds]);
    const ids = new Set(offers.flatMap((offer) => (offer && 'companyId' in offer ? [offer.companyId] : [])));
    const companies = await Promise.all([...ids].map((id) => companyOf(id, loaders)));
    return companies.filter((company) => company !== null);
  }
}

@Resolver(() => WasteType)
export class WasteResolver {
  @ResolveField(() => NeedType, { nullable: true })
  need(@Parent() waste: WasteType, @Load() loaders: Loaders) {
    return needOf(waste, loaders);
  }
}

@Resolver(() => IdleOfferType)
export class IdleOfferResolver {
  @ResolveField(() => CompanyType, { nullable: true })
  company(@Parent() idle: IdleOfferType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return companyOfOffer(idle.offerId, loaders);
  }
}

@Resolver(() => JustifiedEnvyType)
export class JustifiedEnvyResolver {
  @ResolveField(() => NeedType, { nullable: true })
  need(@Parent() envy: JustifiedEnvyType, @Load() loaders: Loaders) {
    return needOf(envy, loaders);
  }

  @ResolveField(() => NeedType, { nullable: true, description: 'The need that has them.' })
  heldBy(@Parent() envy: JustifiedEnvyType, @Load() loaders: Loaders) {
    return needOf({ needId: envy.heldByNeedId }, loaders);
  }

  @ResolveField(() => CompanyType, { nullable: true })
  company(@Parent() envy: JustifiedEnvyType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return companyOfOffer(envy.offerId, loaders);
  }
}

@Resolver(() => CrewType)
export class CrewResolver {
  @ResolveField(() => NeedType, { nullable: true })
  need(@Parent() crew: CrewType, @Load() loaders: Loaders) {
    return needOf(crew, loaders);
  }
}

@Resolver(() => CrewCompanyType)
export class CrewCompanyResolver {
  @ResolveField(() => CompanyType, { nullable: true })
  company(@Parent() crew: CrewCompanyType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return companyOf(crew.companyId, loaders);
  }
}

@Resolver(() => CompanyToAskType)
export class CompanyToAskResolver {
  @ResolveField(() => CompanyType, { nullable: true })
  company(@Parent() asked: CompanyToAskType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return companyOf(asked.companyId, loaders);
  }
}

async function companyOfOffer(offerId: string, loaders: Loaders): Promise<CompanyType | null> {
  const offer = await loaders.of(offerOfCandidate).load(offerId);
  return offer && companyOf(offer.companyId, loaders);
}
