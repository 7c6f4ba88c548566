import { Contacts } from '@app/privacy';
import type { Scope } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import { ContactInput, ContactRemovedResult, ContactResult, OrganisationContacts } from './contact.type.js';

@Resolver()
export class ContactsResolver {
  constructor(private readonly contacts: Contacts) {}

  @Query(() => OrganisationContacts, { nullable: true, description: 'Null for whose they are not.' })
  async organisationContacts(
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Asker() scope: Scope,
  ): Promise<OrganisationContacts | null> {
    return this.contacts.list(scope, organisationId);
  }

  @Mutation(() => ContactResult)
  async addContact(
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('input') input: ContactInput,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.contacts.add(scope, organisationId, input), (contact) => ({ contact }));
  }

  @Mutation(() => ContactResult)
  async changeContact(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: ContactInput,
    @Asker() scope: Scope,
  ) {
    return resultFrom(await this.contacts.change(scope, id, input), (contact) => ({ contact }));
  }

  @Mutation(() => ContactRemovedResult, {
    description: 'Out of the list and of what was sent; what still waits goes to the next contact.',
  })
  async removeContact(@Args('id', { type: () => ID }) id: string, @Asker() scope: Scope) {
    return resultFrom(await this.contacts.remove(scope, id), () => ({ id }));
  }
}
