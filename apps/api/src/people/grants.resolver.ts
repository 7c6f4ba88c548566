import { dateInJapan } from '@app/domain';
import { Clock, type Scope } from '@app/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '../access/viewer.type.js';
import { CompanyType } from '../directory/company.type.js';
import { companyById, districtById } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import { DistrictType } from '../directory/district.type.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { grantType, RoleGrantType } from './grant.type.js';
import { grantsOfPerson } from './people.loaders.js';

@Resolver(() => RoleGrantType)
export class GrantsResolver {
  @ResolveField(() => DistrictType, { nullable: true })
  async district(@Parent() grant: RoleGrantType, @Load() loaders: Loaders): Promise<DistrictType | null> {
    return grant.districtId === null ? null : loaders.of(districtById).load(grant.districtId);
  }

  @ResolveField(() => CompanyType, { nullable: true, description: 'Where the asker may see it.' })
  async company(@Parent() grant: RoleGrantType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    if (grant.organisationId === null) return null;
    const row = await loaders.of(companyById).load(grant.organisationId);
    return row && companyType(row);
  }
}

@Resolver(() => ViewerType)
export class ViewerGrantsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [RoleGrantType], {
    description: 'One’s own roles, past and coming too; the latest first.',
  })
  async grants(@Asker() scope: Scope, @Load() loaders: Loaders): Promise<RoleGrantType[]> {
    const { personId } = scope.actor;
    if (personId === null) return [];
    const today = dateInJapan(this.clock.now());
    return (await loaders.of(grantsOfPerson).load(personId)).map(grantType(today));
  }
}
