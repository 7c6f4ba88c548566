import { findSelf } from '@app/access';
import type { Role } from '@app/domain';
import { Database, type Scope } from '@app/platform';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { companyById, districtById } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { PersonType } from './person.type.js';
import { DeskType, viewerOf, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly database: Database) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null when signed out.' })
  viewer(@Asker() scope: Scope): ViewerType | null {
    return viewerOf(scope);
  }

  @ResolveField(() => PersonType)
  async person(@Asker() scope: Scope): Promise<PersonType> {
    return found(await this.database.run(scope, (tx) => findSelf(tx, scope)));
  }

  @ResolveField(() => [DeskType])
  async desks(@Asker() scope: Scope, @Load() loaders: Loaders): Promise<DeskType[]> {
    const desk = (role: Role) => async (districtId: string) => ({
      role,
      district: found(await loaders.of(districtById).load(districtId)),
    });
    return Promise.all([
      ...scope.officeDistrictIds.map(desk('BRANCH_OFFICER')),
      ...scope.coordinatedDistrictIds.map(desk('COORDINATOR')),
    ]);
  }

  @ResolveField(() => [CompanyType], { description: 'Companies for which the viewer acts.' })
  async companies(@Asker() scope: Scope, @Load() loaders: Loaders): Promise<CompanyType[]> {
    const rows = await Promise.all(scope.companyIds.map((id) => loaders.of(companyById).load(id)));
    return rows.flatMap((row) => (row ? [companyType(row)] : []));
  }
}
