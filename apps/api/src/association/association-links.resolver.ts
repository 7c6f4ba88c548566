import { findAssociationsByIds } from '@app/directory';
import { AssociationLinks, findLink } from '@app/matches';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { associationType } from '../directory/directory.mapping.js';
import { AssociationType } from '../directory/association.type.js';
import { refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import {
  AssociationLinkEndedResult,
  AssociationLinkSentResult,
  AssociationLinkShownResult,
  AssociationLinkType,
} from './association-link.type.js';

/** An association as its branch office keeps it: the link that it has, sent, printed, ended. */
@Resolver(() => AssociationType)
export class AssociationLinksResolver {
  constructor(
    private readonly database: Database,
    private readonly links: AssociationLinks,
    private readonly clock: Clock,
  ) {}

  @Query(() => AssociationType, { nullable: true })
  async association(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<AssociationType | null> {
    const [row] = await this.database.run(scope, (tx) => findAssociationsByIds(tx, scope, [id]));
    return row ? associationType(row) : null;
  }

  @ResolveField(() => AssociationLinkType, {
    nullable: true,
    description: 'The link that holds; for the branch office.',
  })
  async link(
    @Parent() association: AssociationType,
    @Asker() scope: Scope,
  ): Promise<AssociationLinkType | null> {
    if (!scope.officeDistrictIds.includes(association.districtId)) return null;
    const link = await this.database.run(scope, (tx) => findLink(tx, association.id));
    return link && link.expiresAt > this.clock.now() ? link : null;
  }

  @Mutation(() => AssociationLinkShownResult, { description: 'The address to print; made where none holds.' })
  async showAssociationLink(
    @Args('associationId', { type: () => ID }) associationId: string,
    @Asker() scope: Scope,
  ) {
    const outcome = await this.links.show(scope, associationId);
    return outcome.ok ? { link: outcome.value, url: outcome.value.url } : refused(outcome.refusal);
  }

  @Mutation(() => AssociationLinkSentResult)
  async sendAssociationLink(
    @Args('associationId', { type: () => ID }) associationId: string,
    @Args('contactId', { type: () => ID }) contactId: string,
    @Asker() scope: Scope,
  ) {
    const outcome = await this.links.send(scope, associationId, contactId);
    return outcome.ok ? { link: outcome.value } : refused(outcome.refusal);
  }

  @Mutation(() => AssociationLinkEndedResult, { description: 'Whoever has it sees nothing any more.' })
  async endAssociationLink(
    @Args('associationId', { type: () => ID }) associationId: string,
    @Asker() scope: Scope,
  ) {
    const outcome = await this.links.end(scope, associationId);
    return outcome.ok ? { associationId } : refused(outcome.refusal);
  }
}
