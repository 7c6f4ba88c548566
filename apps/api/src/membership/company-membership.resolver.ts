import { Declarations, findDeclarations, findMembershipsOfCompany, Memberships } from '@app/membership';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import { CompanyMembershipType, declarationType, LeavingType } from './company-membership.type.js';
import { LeaveConferenceInput, signatureDraft, SignatureInput } from './membership.inputs.js';
import { type ConferenceLeft, type Declared, DeclareResult, LeaveResult } from './membership.results.js';
import { memberType } from './member.type.js';

@Resolver()
export class CompanyMembershipResolver {
  constructor(
    private readonly database: Database,
    private readonly service: Memberships,
    private readonly declarations: Declarations,
    private readonly clock: Clock,
  ) {}

  @Query(() => CompanyMembershipType, { nullable: true, description: 'For who acts for the company.' })
  companyMembership(
    @Args('companyId', { type: () => ID }) companyId: string,
    @Asker() scope: Scope,
  ): Promise<CompanyMembershipType | null> {
    if (!scope.companyIds.includes(companyId)) return Promise.resolve(null);
    return this.database.run(scope, async (tx) => ({
      memberships: (await findMembershipsOfCompany(tx, scope, companyId, this.clock.now())).map(memberType),
      declarations: (await findDeclarations(tx, scope, companyId)).map(declarationType),
    }));
  }

  @Query(() => LeavingType, {
    nullable: true,
    description:
      'For who may end the membership: the company’s administrators, the conference’s coordinators.',
  })
  leaving(
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('districtId', { type: () => ID }) districtId: string,
    @Asker() scope: Scope,
  ): Promise<LeavingType | null> {
    return this.service
      .leaving(scope, companyId, districtId)
      .then(
        (leaving) => leaving && { openOffers: leaving.openOffers, liveMatches: [...leaving.liveMatches] },
      );
  }

  @Mutation(() => DeclareResult, { description: 'For a year from today.' })
  async renewDeclaration(
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('input') input: SignatureInput,
    @Asker() scope: Scope,
  ): Promise<Declared | Refused> {
    const outcome = await this.declarations.renew(scope, companyId, signatureDraft(input));
    return resultFrom(outcome, ({ validUntil }) => ({ validUntil }));
  }

  @Mutation(() => LeaveResult)
  async leaveConference(
    @Args('input') { companyId, districtId, lastDay, reason, liveMatches }: LeaveConferenceInput,
    @Asker() scope: Scope,
  ): Promise<ConferenceLeft | Refused> {
    const outcome = await this.service.leave(
      scope,
      { companyId, districtId },
      { lastDay, reason: reason ?? null, liveMatches: liveMatches ?? null },
    );
    return resultFrom(outcome, ({ until }) => ({ until }));
  }
}
