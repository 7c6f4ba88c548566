import { type Checked, dateInJapan, type Language, refusedFor } from '@app/domain';
import { Clock, Database, scopeOf, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type AccountLinkPurpose, type AccountLinkState, stateOfLink } from './account-link.js';
import type { AccountLinkRow } from './account-link.entity.js';
import { findLink, useLink } from './account-links.queries.js';
import { keepLanguage } from './accounts.queries.js';
import { Attempts } from './attempts.service.js';
import { type AccountHolder, findInvitedRoles, holdAccount, type InvitedAs } from './invitations.queries.js';
import { NewPasswords } from './new-passwords.service.js';
import { PersonRow } from './person.entity.js';

export type LinkRefusal = 'LINK_INVALID' | 'LINK_EXPIRED' | 'LINK_USED' | 'TOO_MANY_TRIES' | 'BAD_INPUT';

/** What stands on the page of an invitation; personal only while it is open. */
export interface InvitationPage {
  readonly state: AccountLinkState;
  readonly open: {
    readonly name: string;
    readonly email: string;
    readonly language: Language;
    readonly invitedBy: string | null;
    readonly roles: readonly InvitedAs[];
    readonly expiresAt: Date;
  } | null;
}

interface Choice {
  readonly token: string;
  readonly password: string;
}

/** Passwords that are chosen through a link of a mail. Opening a link changes nothing, and nobody is signed in by one. */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly newPasswords: NewPasswords,
  ) {}

  /** What became of a link; null for a made-up one. */
  async stateOf(purpose: AccountLinkPurpose, token: string): Promise<AccountLinkState | null> {
    const link = await this.find(purpose, token);
    return link && stateOfLink(link, this.clock.now());
  }

  async invitation(token: string, language: Language): Promise<InvitationPage | null> {
    const [link, now] = [await this.find('INVITATION', token), this.clock.now()];
    if (!link) return null;
    const state = stateOfLink(link, now);
    if (state !== 'OPEN') return { state, open: null };
    return this.database.run(systemScope, async (tx) => {
      const { personId, createdBy, expiresAt } = link;
      const person = await tx.findOneByOrFail(PersonRow, { id: personId });
      const inviter = createdBy === null ? null : await tx.findOneBy(PersonRow, { id: createdBy });
      const about = { personId, language, today: dateInJapan(now) };
      const roles = await findInvitedRoles(tx, systemScope, about);
      const { name, email } = person;
      const open = {
        name,
        email,
        language: person.language,
        invitedBy: inviter?.name ?? null,
        roles,
        expiresAt,
      };
      return { state, open };
    });
  }

  /** @returns the mail address to sign in with */
  accept({ language, ...choice }: Choice & { readonly language: Language }) {
    return this.choose('INVITATION', choice, async (tx, holder) => {
      await keepLanguage(tx, systemScope, holder.id, language);
    });
  }

  /** Whoever has a second factor is asked for it as ever: a reset never stands in for it. */
  reset(choice: Choice): Promise<Checked<string, LinkRefusal>> {
    return this.choose('PASSWORD_RESET', choice, () => Promise.resolve());
  }

  private async choose(
    purpose: 'INVITATION' | 'PASSWORD_RESET',
    { token, password }: Choice,
    alsoKeep: (tx: Transaction, holder: AccountHolder) => Promise<void>,
  ): Promise<Checked<string, LinkRefusal>> {
    const link = await this.find(purpose, token);
    if (!link) return refusedFor('LINK_INVALID');
    const state = stateOfLink(link, this.clock.now());
    if (state !== 'OPEN') return refusedFor(refusalOf[state]);
    if (!(await this.attempts.take([{ kind: 'LINK', of: link.id }]))) return refusedFor('TOO_MANY_TRIES');
    const prepared = await this.newPasswords.prepare(link.personId, password);
    if (!prepared.ok) return prepared;
    return this.database.run(systemScope, async (tx) => {
      const used = await useLink(tx, systemScope, { purpose, token, now: this.clock.now() });
      const holder = used && (await holdAccount(tx, systemScope, used.personId));
      if (!holder) return refusedFor('LINK_USED');
      await alsoKeep(tx, holder);
      const self = scopeOf({ personId: holder.id, label: holder.name }, {});
      const action = purpose === 'INVITATION' ? 'acceptInvitation' : 'resetPassword';
      const chosen = { personId: holder.id, passwordHash: prepared.value, action };
      await this.newPasswords.keep(tx, self, chosen);
      return { ok: true, value: holder.email };
    });
  }

  private find(purpose: AccountLinkPurpose, token: string): Promise<AccountLinkRow | null> {
    return this.database.run(systemScope, (tx) => findLink(tx, systemScope, purpose, token));
  }
}

const refusalOf = { USED: 'LINK_USED', ENDED: 'LINK_EXPIRED', EXPIRED: 'LINK_EXPIRED' } as const;
