import { findAssociations, findMemberCompanies } from '@app/directory';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { AssociationConnection, AssociationType } from './association.type.js';
import { CompanyConnection, type CompanyType } from './company.type.js';
import { districtById } from './directory.loaders.js';
import { associationType, companyType } from './directory.mapping.js';
import { DistrictType } from './district.type.js';

@ArgsType()
class OrganisationArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or of its kana; width and kana don’t matter.',
  })
  search?: string | null;
}

@Resolver(() => AssociationType)
export class OrganisationsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => AssociationConnection)
  async associations(
    @Args() args: OrganisationArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<AssociationType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findAssociations(tx, scope, args, request));
    return connection(page, associationType);
  }

  @Query(() => CompanyConnection, { description: "Members of the district's conference." })
  async companies(@Args() args: OrganisationArgs, @Asker() scope: Scope): Promise<Connection<CompanyType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findMemberCompanies(tx, scope, args, request));
    return connection(page, companyType);
  }

  @ResolveField(() => DistrictType)
  async district(@Parent() association: AssociationType, @Load() loaders: Loaders): Promise<DistrictType> {
    return found(await loaders.of(districtById).load(association.districtId));
  }
}
