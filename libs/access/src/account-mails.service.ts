import { isoInJapan } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, CONFIG, type Config, type Scope, type Transaction } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { makeLink } from './account-links.queries.js';
import type { AccountHolder } from './invitations.queries.js';

/** Mails with a link that a person asked for. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  sendReset(tx: Transaction, scope: Scope, holder: AccountHolder): Promise<void> {
    return this.send(tx, scope, holder, { purpose: 'PASSWORD_RESET', address: holder.email });
  }

  /** To the new address: only who reads there can confirm it. */
  sendEmailChange(tx: Transaction, scope: Scope, holder: AccountHolder, address: string): Promise<void> {
    return this.send(tx, scope, holder, { purpose: 'EMAIL_CHANGE', address });
  }

  private async send(
    tx: Transaction,
    scope: Scope,
    { id: personId, wardId, name, language }: AccountHolder,
    { purpose, address }: { readonly purpose: 'PASSWORD_RESET' | 'EMAIL_CHANGE'; readonly address: string },
  ): Promise<void> {
    await asSystem(tx, async () => {
      const email = purpose === 'EMAIL_CHANGE' ? address : null;
      const made = { now: this.clock.now(), secret: this.config.secretKey };
      const { row, endedIds } = await makeLink(tx, scope, { purpose, personId, email }, made);
      for (const id of endedIds) await this.notifications.hush(tx, scope, { dedupeKeyPrefix: keyOf(id) });
      await this.notifications.tell(tx, scope, {
        kind: purpose,
        dedupeKey: keyOf(row.id),
        districtId: null,
        wardId,
        recipient: { personId, name, address, language },
        facts: { linkId: row.id, expiresAt: isoInJapan(row.expiresAt) },
      });
    });
  }
}

const keyOf = (linkId: string) => `account-link:${linkId}`;
