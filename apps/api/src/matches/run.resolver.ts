import {
  candidateOffers,
  countSeason,
  findRun,
  pageOfRuns,
  Runs,
  type MatchRunRow,
  type RunKind,
  type RunLevel,
  type SeasonCount,
} from '@app/matches';
import { CONFIG, Database, type Config, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { companyOfOffer, districtById } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import { DistrictType } from '../directory/district.type.js';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { badInput, found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { CalendarDate } from '../graphql/scalars.js';
import { offerType } from '../offers/offers.mapping.js';
import { OfferType } from '../offers/offer.type.js';
import { MatchRunResult } from './match.results.js';
import { reasonType } from './match.mapping.js';
import { lastRunOfDistrict, offerOfCandidate, runsAboutRun } from './matches.loaders.js';
import { runType } from './run.mapping.js';
import { MatchRunConnection, MatchRunType, runLevelEnum, StartMatchRunInput } from './run.type.js';
import { CandidateType, SeasonType } from './season.type.js';

@ArgsType()
class RunsArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
}

@ArgsType()
class SeasonArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate)
  to: string;
}

/** Runs of the matcher: asked for here, carried out by the worker. */
@Resolver(() => MatchRunType)
export class RunResolver {
  constructor(
    private readonly database: Database,
    private readonly runs: Runs,
  ) {}

  @Query(() => MatchRunConnection, { description: 'The newest first.' })
  async matchRuns(@Args() args: RunsArgs, @Asker() scope: Scope): Promise<Connection<MatchRunType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => pageOfRuns(tx, scope, args.districtId, request));
    return connection(page, runType);
  }

  @Query(() => MatchRunType, { nullable: true })
  async matchRun(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<MatchRunType | null> {
    const run = await this.database.run(scope, (tx) => findRun(tx, scope, id));
    return run && runType(run);
  }

  @Mutation(() => MatchRunResult)
  async startMatchRun(@Args('input') input: StartMatchRunInput, @Asker() scope: Scope) {
    const { districtId, periodFrom, periodTo, level, effort, seed, fairnessTimes, leastChange } = input;
    if (periodTo < periodFrom) throw badInput('input.periodTo', 'BEFORE_START');
    const asked = {
      districtId,
      periodFrom,
      periodTo,
      ...(level != null && { level }),
      ...(effort != null && { effort }),
      ...(seed != null && { seed }),
      ...(fairnessTimes != null && { fairnessTimes }),
      ...(leastChange != null && { leastChange }),
    };
    return runResult(await this.runs.start(scope, asked));
  }

  @Mutation(() => MatchRunResult, { description: 'Ends the search with the best plan so far.' })
  async stopMatchRun(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    return runResult(await this.runs.stop(scope, id));
  }

  @Mutation(() => MatchRunResult, {
    description:
      'Asks how hands filled trade against how well the worst-served are served, over the inputs of a finished run.',
  })
  async turnFairnessDial(
    @Args('runId', { type: () => ID }) runId: string,
    @Args('level', { type: () => runLevelEnum }) level: RunLevel,
    @Asker() scope: Scope,
  ) {
    return runResult(await this.runs.turnDial(scope, runId, level));
  }

  @Mutation(() => MatchRunResult, {
    description: 'Makes the plan of a finished run again from what it kept, and compares.',
  })
  async repeatMatchRun(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    return runResult(await this.runs.repeat(scope, id));
  }

  @ResolveField(() => MatchRunType, { nullable: true, description: 'The newest DIAL of this run.' })
  async lastDial(@Parent() run: MatchRunType, @Load() loaders: Loaders): Promise<MatchRunType | null> {
    return lastAbout(run, 'DIAL', loaders);
  }

  @ResolveField(() => MatchRunType, { nullable: true, description: 'The newest REPEAT of this run.' })
  async lastRepeat(@Parent() run: MatchRunType, @Load() loaders: Loaders): Promise<MatchRunType | null> {
    return lastAbout(run, 'REPEAT', loaders);
  }

  @ResolveField(() => DistrictType)
  async district(@Parent() run: MatchRunType, @Load() loaders: Loaders): Promise<DistrictType> {
    return found(await loaders.of(districtById).load(run.districtId));
  }
}

@Resolver(() => SeasonType)
export class SeasonResolver {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => SeasonType, { description: 'Zero all over for who works at neither desk of the district.' })
  async season(
    @Args() args: SeasonArgs,
    @Asker() scope: Scope,
    @Load() loaders: Loaders,
  ): Promise<SeasonType> {
    if (args.to < args.from) throw badInput('to', 'BEFORE_START');
    const count: SeasonCount = await this.database.run(scope, (tx) => countSeason(tx, scope, args));
    const last: MatchRunRow | null = await loaders.of(lastRunOfDistrict).load(args.districtId);
    return { ...count, holdSeconds: this.config.holdSeconds, lastRun: last && runType(last) };
  }
}

@Resolver(() => CandidateType)
export class CandidateResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [CandidateType], {
    description: 'Offers that could take the need now, the best first; for its coordinator.',
  })
  async candidates(
    @Args('needId', { type: () => ID }) needId: string,
    @Asker() scope: Scope,
  ): Promise<CandidateType[]> {
    const candidates = await this.database.run(scope, (tx) => candidateOffers(tx, scope, needId));
    return candidates.map(({ offerId, companyId, fewest, most, reasons }) => ({
      ...{ offerId, companyId, fewest, most },
      reasons: reasons.map(reasonType),
    }));
  }

  @ResolveField(() => OfferType)
  async offer(@Parent() candidate: CandidateType, @Load() loaders: Loaders) {
    return offerType(found(await loaders.of(offerOfCandidate).load(candidate.offerId)));
  }

  @ResolveField(() => CompanyType)
  async company(@Parent() candidate: CandidateType, @Load() loaders: Loaders): Promise<CompanyType> {
    return companyType(found(await loaders.of(companyOfOffer).load(candidate.companyId)));
  }
}

async function lastAbout(run: MatchRunType, kind: RunKind, loaders: Loaders): Promise<MatchRunType | null> {
  const rows = await loaders.of(runsAboutRun).load(run.id);
  const row = rows.find((about) => about.kind === kind);
  return row ? runType(row) : null;
}

function runResult(outcome: Awaited<ReturnType<Runs['start']>>) {
  return outcome.ok ? { run: runType(outcome.value) } : refused(outcome.refusal);
}
