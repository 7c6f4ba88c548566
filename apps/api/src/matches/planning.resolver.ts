import { ForbiddenPairs, Holes, MatchingSettingsOfConference } from '@app/matches';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { badInput, found } from '../graphql/failure.js';
import { refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import { ForbiddenPairResult, ForbidPairInput } from './forbidden-pair.type.js';
import { FillHoleResult } from './hole.type.js';
import { matchType } from './match.mapping.js';
import {
  MatchingSettingsInput,
  MatchingSettingsResult,
  MatchingSettingsType,
} from './matching-settings.type.js';

/** What a coordinator says before and beside the runs. */
@Resolver()
export class PlanningResolver {
  constructor(
    private readonly pairs: ForbiddenPairs,
    private readonly holes: Holes,
    private readonly settings: MatchingSettingsOfConference,
  ) {}

  @Mutation(() => ForbiddenPairResult, {
    description: 'No run proposes the pair any more; a proposal of it is turned down with the same reason.',
  })
  async forbidPair(@Args('input') input: ForbidPairInput, @Asker() scope: Scope) {
    const reason = input.reason.trim();
    if (!reason) throw badInput('input.reason', 'REQUIRED');
    const { needId, offerId } = input;
    const outcome = await this.pairs.forbid(scope, { needId, offerId, reason });
    return outcome.ok ? { pair: outcome.value } : refused(outcome.refusal);
  }

  @Mutation(() => ForbiddenPairResult)
  async liftForbiddenPair(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    const outcome = await this.pairs.lift(scope, id);
    return outcome.ok ? { pair: outcome.value } : refused(outcome.refusal);
  }

  @Mutation(() => FillHoleResult, {
    description:
      'Proposes for the need whoever is free, and whoever a few other proposals can spare; says which.',
  })
  async fillHole(@Args('needId', { type: () => ID }) needId: string, @Asker() scope: Scope) {
    const outcome = await this.holes.fill(scope, needId);
    if (!outcome.ok) return refused(outcome.refusal);
    return {
      ...outcome.value,
      matches: outcome.value.matches.map(matchType),
      moved: [...outcome.value.moved],
    };
  }

  @Query(() => MatchingSettingsType)
  async matchingSettings(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<MatchingSettingsType> {
    return found(await this.settings.find(scope, districtId));
  }

  @Mutation(() => MatchingSettingsResult)
  async saveMatchingSettings(@Args('input') input: MatchingSettingsInput, @Asker() scope: Scope) {
    const { districtId, mostAsks = null, asksPer, leadDays } = input;
    if (mostAsks !== null && (mostAsks < 1 || mostAsks > 1000))
      throw badInput('input.mostAsks', 'OUT_OF_RANGE');
    if (leadDays < 0 || leadDays > 180) throw badInput('input.leadDays', 'OUT_OF_RANGE');
    const outcome = await this.settings.save(scope, { districtId, mostAsks, asksPer, leadDays });
    return outcome.ok ? { settings: outcome.value } : refused(outcome.refusal);
  }
}
