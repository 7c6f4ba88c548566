import { findContactsOfOrganisations } from '@app/directory';
import {
  Admissions,
  findMembers,
  findPlacesOfDistricts,
  findRequests,
  type RequestOutcome,
} from '@app/membership';
import { Clock, Database, deskDistrictIds, type Scope } from '@app/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { districtById } from '../directory/directory.loaders.js';
import { DistrictType } from '../directory/district.type.js';
import { found } from '../graphql/failure.js';
import { type Loaders, manyByKey } from '../graphql/loaders.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { MemberContactType, memberType, MemberType } from './member.type.js';
import { InviteCompanyInput } from './membership.inputs.js';
import { type MembershipDecided, MembershipResult } from './membership.results.js';
import { MembershipRequestType, requestType } from './request.type.js';

const contactsOfMember = manyByKey(findContactsOfOrganisations, (contact) => contact.organisationId);

@Resolver(() => MemberType)
export class MembersResolver {
  constructor(
    private readonly database: Database,
    private readonly admissions: Admissions,
    private readonly clock: Clock,
  ) {}

  @Query(() => [MemberType], { description: 'By kana; who has left within a year only for desks and ward.' })
  members(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<MemberType[]> {
    return this.database.run(scope, async (tx) => {
      const [place] = await findPlacesOfDistricts(tx, scope, [districtId]);
      return place ? (await findMembers(tx, scope, place, this.clock.now())).map(memberType) : [];
    });
  }

  @Query(() => [MembershipRequestType], {
    description: 'Open ones first. None whose mail address nobody has confirmed.',
  })
  membershipRequests(
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<MembershipRequestType[]> {
    return this.database.run(scope, async (tx) => {
      const [place] = await findPlacesOfDistricts(tx, scope, [districtId]);
      const rows = place ? await findRequests(tx, scope, place) : [];
      return rows.map(({ request, application }) => requestType(request, application));
    });
  }

  @Mutation(() => MembershipResult)
  async inviteCompany(
    @Args('input') { districtId, ...draft }: InviteCompanyInput,
    @Asker() scope: Scope,
  ): Promise<MembershipDecided | Refused> {
    return decided(await this.admissions.invite(scope, districtId, draft), 'input');
  }

  @Mutation(() => MembershipResult)
  async withdrawCompanyInvitation(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<MembershipDecided | Refused> {
    return decided(await this.admissions.withdrawInvitation(scope, id));
  }

  @Mutation(() => MembershipResult, {
    description: 'A member from today. Who asked looks after the company, unless somebody does already.',
  })
  async admitCompany(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<MembershipDecided | Refused> {
    return decided(await this.admissions.admit(scope, id));
  }

  @Mutation(() => MembershipResult, { description: 'The reason is written to the company as it stands.' })
  async turnDownCompany(
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Asker() scope: Scope,
  ): Promise<MembershipDecided | Refused> {
    return decided(await this.admissions.turnDown(scope, id, reason));
  }

  @ResolveField(() => DistrictType)
  async district(@Parent() { districtId }: MemberType, @Load() loaders: Loaders): Promise<DistrictType> {
    return found(await loaders.of(districtById).load(districtId));
  }

  @ResolveField(() => [MemberContactType], {
    description: 'For the conference’s desks; empty for anybody else.',
  })
  async contacts(
    @Parent() { companyId, districtId }: MemberType,
    @Asker() scope: Scope,
    @Load() loaders: Loaders,
  ): Promise<MemberContactType[]> {
    if (!deskDistrictIds(scope).includes(districtId)) return [];
    const rows = await loaders.of(contactsOfMember).load(companyId);
    return rows.map(({ department, name, email, phone }) => ({ department, name, email, phone }));
  }
}

function decided(outcome: RequestOutcome, argument: string | null = null): MembershipDecided | Refused {
  return resultFrom(outcome, ({ id, state }) => ({ requestId: id, state }), argument);
}
