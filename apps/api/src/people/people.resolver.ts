import { findPeople, People } from '@app/access';
import { dateInJapan } from '@app/domain';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import type { Loaders } from '../graphql/loaders.js';
import { resultFrom } from '../graphql/outcome.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Load } from '../graphql/request-context.js';
import { CalendarDate } from '../graphql/scalars.js';
import { grantType, RoleGrantType } from './grant.type.js';
import { ManagedPersonConnection, ManagedPersonType, managedPersonType } from './managed-person.type.js';
import { grantDraft, InvitePersonInput, RoleGrantInput } from './people.inputs.js';
import { grantsOfPerson, joinedById } from './people.loaders.js';
import { PersonResult, type PersonSaved } from './people.results.js';

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The people of a company; of the ward if not given.' })
  companyId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or of the mail address.' })
  search?: string | null;
}

@Resolver(() => ManagedPersonType)
export class PeopleResolver {
  constructor(
    private readonly database: Database,
    private readonly service: People,
    private readonly clock: Clock,
  ) {}

  @Query(() => ManagedPersonConnection, { description: 'By name; with their roles, past and coming too.' })
  async people(@Args() args: PeopleArgs, @Asker() scope: Scope): Promise<Connection<ManagedPersonType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findPeople(tx, scope, args, request));
    return connection(page, managedPersonType);
  }

  @Mutation(() => PersonResult, {
    description: 'A role for whoever has the mail address; who is new is sent an invitation.',
  })
  async invitePerson(
    @Args('input') { grant, ...person }: InvitePersonInput,
    @Asker() scope: Scope,
  ): Promise<PersonSaved | Refused> {
    return resultFrom(await this.service.invite(scope, person, grantDraft(grant)), saved);
  }

  @Mutation(() => PersonResult, { description: 'A further role for somebody who is known.' })
  async giveRole(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('input') input: RoleGrantInput,
    @Asker() scope: Scope,
  ): Promise<PersonSaved | Refused> {
    return resultFrom(await this.service.giveRole(scope, personId, grantDraft(input)), saved);
  }

  @Mutation(() => PersonResult, {
    description:
      'Yesterday’s date ends it at once. ENDS_OWN_ROLE asks again for one’s own: `ownToo` says so.',
  })
  async endRole(
    @Args('grantId', { type: () => ID }) grantId: string,
    @Args('endsOn', { type: () => CalendarDate, description: 'The last day.' }) endsOn: string,
    @Args('ownToo', { type: () => Boolean, nullable: true }) ownToo: boolean | null,
    @Asker() scope: Scope,
  ): Promise<PersonSaved | Refused> {
    return resultFrom(await this.service.endRole(scope, grantId, endsOn, ownToo ?? false), saved, null);
  }

  @Mutation(() => PersonResult, { description: 'The link that was sent before ends.' })
  async resendInvitation(
    @Args('personId', { type: () => ID }) personId: string,
    @Asker() scope: Scope,
  ): Promise<PersonSaved | Refused> {
    return resultFrom(await this.service.resendInvitation(scope, personId), saved, null);
  }

  @ResolveField(() => [RoleGrantType], { description: 'The latest first.' })
  async grants(@Parent() { id }: ManagedPersonType, @Load() loaders: Loaders): Promise<RoleGrantType[]> {
    const today = dateInJapan(this.clock.now());
    return (await loaders.of(grantsOfPerson).load(id)).map(grantType(today));
  }

  @ResolveField(() => Boolean, { description: 'Can sign in; else the invitation is still open.' })
  async joined(@Parent() { id }: ManagedPersonType, @Load() loaders: Loaders): Promise<boolean> {
    return (await loaders.of(joinedById).load(id)) !== null;
  }
}

const saved = (person: Parameters<typeof managedPersonType>[0]) => ({ person: managedPersonType(person) });
