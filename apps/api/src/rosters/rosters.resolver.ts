import { Rosters, type RosterSaved as Saved } from '@app/matches';
import type { Scope } from '@app/platform';
import { Retention } from '@app/privacy';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import { RosterNameInput, RosterResult, RosterType } from './roster.type.js';

@Resolver(() => RosterType)
export class RostersResolver {
  constructor(
    private readonly rosters: Rosters,
    private readonly retention: Retention,
  ) {}

  @Query(() => RosterType, {
    nullable: true,
    description: 'Null until it is shared, for all but the company.',
  })
  async roster(@Args('matchId', { type: () => ID }) matchId: string, @Asker() scope: Scope) {
    return this.rosters.find(scope, matchId);
  }

  @ResolveField(() => Int)
  async daysKept(@Parent() roster: RosterType, @Asker() scope: Scope): Promise<number> {
    return this.retention.daysOfRosters(scope, roster.matchId);
  }

  @Mutation(() => RosterResult, { description: 'In the place of the names before; none deletes the list.' })
  async saveRoster(
    @Args('matchId', { type: () => ID }) matchId: string,
    @Args('names', { type: () => [RosterNameInput] }) names: RosterNameInput[],
    @Asker() scope: Scope,
  ) {
    return result(await this.rosters.save(scope, matchId, names));
  }

  @Mutation(() => RosterResult, {
    description: 'Shows it to the branch office of the match, or takes it back.',
  })
  async shareRoster(
    @Args('matchId', { type: () => ID }) matchId: string,
    @Args('shared') shared: boolean,
    @Asker() scope: Scope,
  ) {
    return result(await this.rosters.share(scope, matchId, shared));
  }
}

function result(saved: Saved) {
  return resultFrom(saved, (roster) => ({ roster }), null);
}
