import { record } from '@app/audit';
import { accepted, dateInJapan, type Outcome, refused } from '@app/domain';
import { Notifications, type SecurityMatter } from '@app/notifications';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { endSessions } from './accounts.queries.js';
import type { ProvenIdentity } from './oidc-client.service.js';
import { findLinkedPeople } from './oidc-linked.queries.js';
import { FederatedIdentityRow, type IdentityProviderRow } from './oidc-provider.entity.js';
import { findIdentity, isOfProvider } from './oidc-provider.queries.js';
import { useInvitation } from './passkeys-invitation.queries.js';
import { tellOfSecurity } from './passkeys-notice.js';
import { isLastWay } from './passkeys.js';
import { lockWaysToSignIn } from './passkeys-ways.queries.js';

export type IdentityRefusal = 'ACCOUNT_NOT_LINKED' | 'ACCOUNT_TAKEN' | 'NOT_OF_ORGANISATION';

/** Which accounts at providers are whose here. */
@Injectable()
export class OidcIdentities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  /** Whose the account is, of who still works for the provider's organisation. */
  async ownerOf(
    tx: Transaction,
    provider: IdentityProviderRow,
    { issuer, subject }: ProvenIdentity,
  ): Promise<Outcome<string, IdentityRefusal>> {
    const now = this.clock.now();
    return asSystem(tx, async () => {
      const identity = await findIdentity(tx, issuer, subject);
      if (identity?.providerId !== provider.id) return refused('ACCOUNT_NOT_LINKED');
      if (!(await isOfProvider(tx, identity.personId, provider, dateInJapan(now)))) {
        return refused('NOT_OF_ORGANISATION');
      }
      await tx.update(FederatedIdentityRow, { id: identity.id }, { lastUsedAt: now });
      return accepted(identity.personId);
    });
  }

  /** From now on the account signs the person in: on record, and the person is told by mail. */
  async link(
    tx: Transaction,
    scope: Scope,
    personId: string,
    { provider, identity }: { readonly provider: IdentityProviderRow; readonly identity: ProvenIdentity },
  ): Promise<Outcome<null, IdentityRefusal>> {
    const now = this.clock.now();
    return asSystem(tx, async () => {
      if (!(await isOfProvider(tx, personId, provider, dateInJapan(now))))
        return refused('NOT_OF_ORGANISATION');
      const whose = await this.claim(tx, { ...identity, personId, providerId: provider.id, createdAt: now });
      if (whose !== personId) return refused('ACCOUNT_TAKEN');
      await record(tx, scope, {
        action: 'linkOrganisationAccount',
        subjectType: 'person',
        subjectId: personId,
        after: { issuer: identity.issuer },
      });
      await this.tell(tx, scope, personId, 'OIDC_LINKED');
      return accepted(null);
    });
  }

  async unlink(scope: Scope, id: string): Promise<Outcome<null, 'NOT_FOUND' | 'LAST_WAY_TO_SIGN_IN'>> {
    return this.database.run(scope, async (tx) => {
      const { personId } = scope.actor;
      const identity = personId && (await tx.findOneBy(FederatedIdentityRow, { id, personId }));
      if (!identity) return refused('NOT_FOUND');
      if (isLastWay(await lockWaysToSignIn(tx, identity.personId))) return refused('LAST_WAY_TO_SIGN_IN');
      await tx.delete(FederatedIdentityRow, { id });
      await record(tx, scope, {
        action: 'unlinkOrganisationAccount',
        subjectType: 'person',
        subjectId: identity.personId,
        before: { issuer: identity.issuer },
      });
      await this.tell(tx, scope, identity.personId, 'OIDC_UNLINKED');
      return accepted(null);
    });
  }

  /**
   * By an administrator of the organisation at whose provider the account is. Ends the person's sessions; who then has no
   * way to sign in left is invited anew.
   */
  async unlinkFor(scope: Scope, id: string): Promise<Outcome<null, 'NOT_FOUND'>> {
    const now = this.clock.now();
    return this.database.run(scope, async (tx) => {
      const [linked] = await findLinkedPeople(tx, scope, { id });
      if (!linked) return refused('NOT_FOUND');
      const { personId, organisationId, issuer } = linked;
      return asSystem(tx, async () => {
        await tx.delete(FederatedIdentityRow, { id });
        await endSessions(tx, scope, { personId, now });
        await record(tx, scope, {
          action: 'unlinkOrganisationAccount',
          subjectType: 'person',
          subjectId: personId,
          organisationId,
          before: { issuer },
        });
        await this.tell(tx, scope, personId, 'OIDC_UNLINKED_BY_ADMINISTRATOR');
        return accepted(null);
      });
    });
  }

  /** As the product itself: true for one caller only. */
  useInvitation(tx: Transaction, id: string): Promise<boolean> {
    return useInvitation(tx, id, this.clock.now());
  }

  /** @returns whose it then is */
  private async claim(
    tx: Transaction,
    row: Pick<FederatedIdentityRow, 'issuer' | 'subject' | 'personId' | 'providerId' | 'createdAt'>,
  ): Promise<string | undefined> {
    await tx.createQueryBuilder().insert().into(FederatedIdentityRow).values(row).orIgnore().execute();
    const { personId, providerId, issuer, subject } = row;
    // Somebody's own account at an issuer that two of its organisations use goes over to the one just chosen.
    await tx.update(FederatedIdentityRow, { issuer, subject, personId }, { providerId });
    return (await findIdentity(tx, issuer, subject))?.personId;
  }

  private tell(tx: Transaction, scope: Scope, personId: string, matter: SecurityMatter): Promise<void> {
    return tellOfSecurity(this.notifications, tx, scope, { personId, matter, at: this.clock.now() });
  }
}
