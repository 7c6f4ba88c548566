import { record } from '@app/audit';
import { dateInJapan, isoInJapan } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, CONFIG, type Config, type Scope, type Transaction } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { makeLink } from './account-links.queries.js';
import { type AccountHolder, findInvitedRoles, holdAccount } from './invitations.queries.js';

/** Asks somebody by mail to choose how to sign in. */
@Injectable()
export class Invitations {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
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
