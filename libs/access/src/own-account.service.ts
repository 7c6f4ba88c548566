import { record } from '@app/audit';
import { type Checked, problemIf, refusedFor, textOrNull } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, Database, scopeOf, type Scope, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { findLink, useLink } from './account-links.queries.js';
import { stateOfLink } from './account-link.js';
import { endLinks, endSessions } from './accounts.queries.js';
import { findHolderOf, holdAccount } from './invitations.queries.js';
import { AccountMails } from './account-mails.service.js';
import { tellOfSecurity } from './passkeys-notice.js';
import { holdAddress } from './people.commands.js';
import { PersonRow } from './person.entity.js';

const longestName = 100;

/** What a person changes of the own account, the ways of signing in apart. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mails: AccountMails,
    private readonly notifications: Notifications,
  ) {}

  async rename(scope: Scope, typed: string): Promise<Checked<true, 'BAD_INPUT' | 'NOT_SIGNED_IN'>> {
    const { personId } = scope.actor;
    if (personId === null) return refusedFor('NOT_SIGNED_IN');
    const name = textOrNull(typed);
    const fields = [
      ...problemIf(name === null, 'name', 'EMPTY'),
      ...problemIf(name !== null && [...name].length > longestName, 'name', 'TOO_LONG'),
    ];
    if (name === null || fields.length > 0) return refusedFor('BAD_INPUT', ...fields);
    return this.database.run(scope, async (tx) => {
      await asSystem(tx, async () => {
        const before = await tx.findOneByOrFail(PersonRow, { id: personId });
        await tx.update(PersonRow, { id: personId }, { name });
        await record(tx, scope, {
          action: 'changeName',
          subjectType: 'person',
          subjectId: personId,
          personal: { personId, values: { before: before.name, after: name } },
        });
      });
      return { ok: true, value: true };
    });
  }

  /** The own password was asked for before. Nothing changes until the new address is confirmed. */
  async requestEmailChange(
    scope: Scope,
    typed: string,
  ): Promise<Checked<true, 'BAD_INPUT' | 'NOT_SIGNED_IN'>> {
    const { personId } = scope.actor;
    if (personId === null) return refusedFor('NOT_SIGNED_IN');
    const email = typed.trim();
    if (!looksLikeAddress(email)) return refusedFor('BAD_INPUT', { path: 'email', code: 'NOT_VALID' });
    return this.database.run(scope, async (tx) => {
      await asSystem(tx, async () => {
        const taken = await findHolderOf(tx, scope, email.toLowerCase());
        const holder = await holdAccount(tx, scope, personId);
        if (taken) {
          // Said to who reads there, and not to who asks: whether an address has an account is nobody else's business.
          const news = { personId: taken.id, matter: 'EMAIL_ALREADY_YOURS', at: this.clock.now() } as const;
          await tellOfSecurity(this.notifications, tx, scope, news);
        } else if (holder) {
          await this.mails.sendEmailChange(tx, scope, holder, email);
        }
      });
      return { ok: true, value: true };
    });
  }

  /**
   * By who reads at the new address. Told to both addresses; sessions and links of the time before end.
   * @param but the hash of the token of the session in which it is confirmed: that one stays
   */
  async confirmEmail(
    token: string,
    but: string | null = null,
  ): Promise<Checked<string, 'LINK_INVALID' | 'LINK_EXPIRED' | 'LINK_USED' | 'EMAIL_TAKEN'>> {
    const now = this.clock.now();
    return this.database.run(systemScope, async (tx) => {
      const link = await findLink(tx, systemScope, 'EMAIL_CHANGE', token);
      if (!link?.email) return refusedFor('LINK_INVALID');
      const used = await useLink(tx, systemScope, { purpose: 'EMAIL_CHANGE', token, now });
      if (!used) return refusedFor(stateOfLink(link, now) === 'EXPIRED' ? 'LINK_EXPIRED' : 'LINK_USED');
      const holder = await holdAccount(tx, systemScope, link.personId);
      if (!holder) return refusedFor('LINK_INVALID');
      await holdAddress(tx, link.email);
      if (await findHolderOf(tx, systemScope, link.email.toLowerCase())) return refusedFor('EMAIL_TAKEN');
      const news = { personId: holder.id, matter: 'EMAIL_CHANGED', at: now } as const;
      await tellOfSecurity(this.notifications, tx, systemScope, news);
      await tx.update(PersonRow, { id: holder.id }, { email: link.email });
      await endSessions(tx, systemScope, { personId: holder.id, now, but });
      await endLinks(tx, systemScope, holder.id, now);
      await tellOfSecurity(this.notifications, tx, systemScope, news);
      await record(tx, scopeOf({ personId: holder.id, label: holder.name }, {}), {
        action: 'changeEmail',
        subjectType: 'person',
        subjectId: holder.id,
        personal: { personId: holder.id, values: { before: holder.email, after: link.email } },
      });
      return { ok: true, value: link.email };
    });
  }
}

/** Whether it is one shows when the mail arrives. */
function looksLikeAddress(text: string): boolean {
  return text.length <= 254 && /^[!-~]+@[!-~]+\.[!-~]+$/.test(text) && !/[\s<>"(),:;]/.test(text);
}
