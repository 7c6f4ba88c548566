import {
  compareRuns,
  findForbiddenPairs,
  findHoles,
  isSupposed,
  namesOfAssociations,
  WhatIf,
  type CoverageDifference,
  type ForbiddenPairRow,
} from '@app/matches';
import { Database, type Scope } from '@app/platform';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { badInput, found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { NeedType } from '../needs/need.type.js';
import { RunComparisonType, WhatIfAnswerType } from './comparison.type.js';
import { ForbiddenPairType } from './forbidden-pair.type.js';
import { HoleFilledType, HoleType } from './hole.type.js';
import { matchType } from './match.mapping.js';
import { MatchType } from './match.type.js';
import { matchById, offerOfCandidate } from './matches.loaders.js';
import { companyOf, needOf } from './plan-parts.js';
import { CoverageDifferenceType, PairDifferenceType } from './plan.type.js';
import { runType } from './run.mapping.js';
import { hypothesisOf, WhatIfInput } from './what-if.input.js';

/** Looks at plans, and changes none. */
@Resolver()
export class PlanResolver {
  constructor(
    private readonly database: Database,
    private readonly whatIfs: WhatIf,
  ) {}

  @Query(() => RunComparisonType, {
    nullable: true,
    description: 'Null where either run kept no plan, or they are of two districts.',
  })
  async compareRuns(
    @Args('firstId', { type: () => ID }) firstId: string,
    @Args('secondId', { type: () => ID }) secondId: string,
    @Asker() scope: Scope,
  ): Promise<RunComparisonType | null> {
    const compared = await this.database.run(scope, (tx) => compareRuns(tx, scope, firstId, secondId));
    if (!compared) return null;
    return {
      ...compared,
      first: runType(compared.first),
      second: runType(compared.second),
      changes: [...compared.changes],
      coverage: await this.named(scope, compared.coverage),
    };
  }

  @Query(() => WhatIfAnswerType)
  async whatIf(@Args('input') input: WhatIfInput, @Asker() scope: Scope): Promise<WhatIfAnswerType> {
    if (input.to < input.from) throw badInput('input.to', 'BEFORE_START');
    const { districtId, from, to, changes } = input;
    if (changes.length === 0 || changes.length > 20) throw badInput('input.changes', 'OUT_OF_RANGE');
    const hypotheses = changes.map(hypothesisOf);
    const answer = found(await this.whatIfs.ask(scope, { districtId, from, to, hypotheses }));
    return {
      ...answer,
      changes: [...answer.changes],
      coverage: await this.named(scope, answer.coverage),
    };
  }

  @Query(() => [ForbiddenPairType], {
    description: 'Those that stand first, then those that were lifted; at most 500.',
  })
  async forbiddenPairs(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<ForbiddenPairType[]> {
    const rows: ForbiddenPairRow[] = await this.database.run(scope, (tx) =>
      findForbiddenPairs(tx, scope, districtId),
    );
    return rows;
  }

  @Query(() => [HoleType], {
    description:
      'Needs ahead that a company stepped back from and that nobody has filled; the soonest first.',
  })
  async holes(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<HoleType[]> {
    return this.database.run(scope, (tx) => findHoles(tx, scope, districtId));
  }

  private async named(
    scope: Scope,
    coverage: readonly CoverageDifference[],
  ): Promise<CoverageDifferenceType[]> {
    const ids = coverage.map(({ associationId }) => associationId);
    const names = await this.database.run(scope, (tx) => namesOfAssociations(tx, ids));
    return coverage.map((row) => ({ ...row, associationName: names.get(row.associationId) ?? '' }));
  }
}

@Resolver(() => PairDifferenceType)
export class PairDifferenceResolver {
  @ResolveField(() => NeedType, { nullable: true })
  async need(@Parent() pair: PairDifferenceType, @Load() loaders: Loaders) {
    return needOf(pair, loaders);
  }

  @ResolveField(() => CompanyType, {
    nullable: true,
    description: 'Null for an offer that is only supposed.',
  })
  async company(@Parent() pair: PairDifferenceType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return isSupposed(pair.companyId) ? null : companyOf(pair.companyId, loaders);
  }
}

@Resolver(() => ForbiddenPairType)
export class ForbiddenPairResolver {
  @ResolveField(() => NeedType, { nullable: true })
  async need(@Parent() pair: ForbiddenPairType, @Load() loaders: Loaders) {
    return needOf(pair, loaders);
  }

  @ResolveField(() => CompanyType, { nullable: true })
  async company(@Parent() pair: ForbiddenPairType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    const offer = await loaders.of(offerOfCandidate).load(pair.offerId);
    return offer && companyOf(offer.companyId, loaders);
  }
}

@Resolver(() => HoleType)
export class HoleResolver {
  @ResolveField(() => NeedType)
  async need(@Parent() hole: HoleType, @Load() loaders: Loaders) {
    return found(await needOf(hole, loaders));
  }

  @ResolveField(() => MatchType, { description: 'The match that fell away last.' })
  async match(@Parent() hole: HoleType, @Load() loaders: Loaders): Promise<MatchType> {
    return matchType(found(await loaders.of(matchById).load(hole.matchId)));
  }
}

@Resolver(() => HoleFilledType)
export class HoleFilledResolver {
  @ResolveField(() => NeedType)
  async need(@Parent() filled: HoleFilledType, @Load() loaders: Loaders) {
    return found(await needOf(filled, loaders));
  }
}
