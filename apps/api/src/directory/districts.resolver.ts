import { findDistrictByKey, findDistricts } from '@app/directory';
import { Database, type Scope } from '@app/platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { conferenceOfDistrict, townsOfDistrict } from './directory.loaders.js';
import { ConferenceType, DistrictType, TownType } from './district.type.js';

@Resolver(() => DistrictType)
export class DistrictsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [DistrictType])
  districts(@Asker() scope: Scope): Promise<DistrictType[]> {
    return this.database.run(scope, (tx) => findDistricts(tx, scope));
  }

  @Query(() => DistrictType, { nullable: true })
  district(@Args('key') key: string, @Asker() scope: Scope): Promise<DistrictType | null> {
    return this.database.run(scope, (tx) => findDistrictByKey(tx, scope, key));
  }

  @ResolveField(() => ConferenceType)
  async conference(@Parent() district: DistrictType, @Load() loaders: Loaders): Promise<ConferenceType> {
    return found(await loaders.of(conferenceOfDistrict).load(district.id));
  }

  @ResolveField(() => [TownType])
  towns(@Parent() district: DistrictType, @Load() loaders: Loaders): Promise<readonly TownType[]> {
    return loaders.of(townsOfDistrict).load(district.id);
  }
}
