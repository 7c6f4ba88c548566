import { record } from '@app/audit';
import { dateInJapan, isoInJapan } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, CONFIG, type Config, type Scope, type Transaction } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { triesToWrite } from './attempts.js';
import { Attempts } from './attempts.service.js';
import { makeLink } from './account-links.queries.js';
import { type AccountHolder, findInvitedRoles, holdAccount } from './invitations.queries.js';
import type { RoleGrantRow } from './person.entity.js';

/** Asks somebody by mail to choose how to sign in. */
@Injectable()
export class Invitations {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Invites a person who was made in this transaction, or earlier; again, the link before ends. Whether the asker may is
   * the caller's to know.
   * @returns false where the person has a password already, and needs no invitation
   */
  async send(tx: Transaction, scope: Scope, personId: string): Promise<boolean> {
    return asSystem(tx, async () => {
      const holder = await holdAccount(tx, scope, personId);
      if (!holder || holder.hasPassword) return false;
      const now = this.clock.now();
      const wanted = { purpose: 'INVITATION', personId } as const;
      const { row, endedIds } = await makeLink(tx, scope, wanted, { now, secret: this.config.secretKey });
      for (const id of endedIds) await this.notifications.hush(tx, scope, { dedupeKeyPrefix: keyOf(id) });
      await this.write(tx, scope, holder, row);
      await record(tx, scope, {
        action: 'sendInvitation',
        subjectType: 'person',
        subjectId: personId,
        after: { expiresAt: isoInJapan(row.expiresAt) },
      });
      return true;
    });
  }

  /**
   * Whether the asker may have one more mail written; asked before the transaction that writes it.
   * @param address that the asker names; null for who is known to read there
   */
  mayWrite(scope: Scope, address: string | null): Promise<boolean> {
    return this.attempts.take(triesToWrite(scope.actor.personId, address));
  }

  /** Tells somebody who can sign in already of a further role. */
  async tellOfRole(
    tx: Transaction,
    scope: Scope,
    personId: string,
    { id, districtId, startsOn, endsOn }: RoleGrantRow,
  ): Promise<void> {
    await asSystem(tx, async () => {
      const holder = await holdAccount(tx, scope, personId);
      if (!holder) return;
      const { wardId, name, email, language } = holder;
      const asked = { personId, language, today: dateInJapan(this.clock.now()) };
      const grants = await findInvitedRoles(tx, scope, asked, id);
      await this.notifications.tell(tx, scope, {
        kind: 'ROLE_GIVEN',
        dedupeKey: `role-given:${id}`,
        ...{ districtId, wardId },
        recipient: { personId, name, address: email, language },
        facts: {
          givenBy: scope.actor.label,
          roles: grants.map(({ role, place }) => ({ role, place })),
          ...{ startsOn, endsOn },
        },
      });
    });
  }

  private async write(
    tx: Transaction,
    scope: Scope,
    holder: AccountHolder,
    link: { readonly id: string; readonly expiresAt: Date },
  ): Promise<void> {
    const { id: personId, wardId, name, email, language } = holder;
    const today = dateInJapan(this.clock.now());
    const grants = await findInvitedRoles(tx, scope, { personId, language, today });
    await this.notifications.tell(tx, scope, {
      kind: 'INVITATION',
      dedupeKey: keyOf(link.id),
      districtId: grants.find(({ districtId }) => districtId !== null)?.districtId ?? null,
      wardId,
      recipient: { personId, name, address: email, language },
      facts: {
        linkId: link.id,
        invitedBy: scope.actor.label,
        roles: grants.map(({ role, place }) => ({ role, place })),
        expiresAt: isoInJapan(link.expiresAt),
      },
    });
  }
}

const keyOf = (linkId: string) => `invitation:${linkId}`;
