import { findWardStandings } from '@app/conferences';
import { Database, type Scope } from '@app/platform';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { districtById } from './directory.loaders.js';
import { DistrictOverviewType, DistrictType } from './district.type.js';

@Resolver(() => DistrictOverviewType)
export class OverviewResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [DistrictOverviewType], {
    description: "The ward's districts side by side; empty for anybody else.",
  })
  wardOverview(@Asker() scope: Scope): Promise<DistrictOverviewType[]> {
    return this.database.run(scope, (tx) => findWardStandings(tx, scope));
  }

  @ResolveField(() => DistrictType)
  async district(@Parent() overview: DistrictOverviewType, @Load() loaders: Loaders): Promise<DistrictType> {
    return found(await loaders.of(districtById).load(overview.districtId));
  }
}
