import { OidcIdentities, SecondFactorCare } from '@app/access';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Loaders } from '../graphql/loaders.js';
import { refused, type Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { ManagedPersonType } from './managed-person.type.js';
import { linkedAccountsOfPerson, secondStepById } from './people.loaders.js';
import {
  LinkedOrganisationAccount,
  type OrganisationAccountTakenAway,
  type SessionsOfPersonEnded,
  SessionsOfPersonResult,
  TakeOrganisationAccountAwayResult,
} from './accounts.type.js';

/** What administrators know of, and do about, how their people sign in. */
@Resolver(() => ManagedPersonType)
export class PeopleAccountsResolver {
  constructor(
    private readonly care: SecondFactorCare,
    private readonly identities: OidcIdentities,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'There is a second step or a passkey that the asker may take away: `resetSecondFactor`.',
  })
  async hasSecondStep(@Parent() { id }: ManagedPersonType, @Load() loaders: Loaders): Promise<boolean> {
    return (await loaders.of(secondStepById).load(id)) !== null;
  }

  @ResolveField(() => [LinkedOrganisationAccount], {
    description: 'At the sign-ins of organisations whose administrator the asker is.',
  })
  async organisationAccounts(
    @Parent() { id }: ManagedPersonType,
    @Load() loaders: Loaders,
  ): Promise<readonly LinkedOrganisationAccount[]> {
    return loaders.of(linkedAccountsOfPerson).load(id);
  }

  @Mutation(() => SessionsOfPersonResult, {
    description: 'Signs somebody out everywhere. The person is told.',
  })
  async endSessionsOf(
    @Args('personId', { type: () => ID }) personId: string,
    @Asker() scope: Scope,
  ): Promise<SessionsOfPersonEnded | Refused> {
    const outcome = await this.care.endSessions(scope, personId);
    return outcome.ok ? { personId } : refused(outcome.refusal);
  }

  @Mutation(() => TakeOrganisationAccountAwayResult, {
    description:
      'It signs the person in no more, and all sessions end. The person is told, and can be invited anew where there is no other way in.',
  })
  async takeOrganisationAccountAway(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<OrganisationAccountTakenAway | Refused> {
    const outcome = await this.identities.unlinkFor(scope, id);
    return outcome.ok ? { id } : refused(outcome.refusal);
  }
}
