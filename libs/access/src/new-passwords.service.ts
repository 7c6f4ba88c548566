import { record } from '@app/audit';
import { type Checked, refusedFor } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, Database, type Scope, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { findGuessableNames, keepPassword } from './accounts.queries.js';
import { passwordProblem } from './password-rule.js';
import { tellOfSecurity } from './passkeys-notice.js';
import { Passwords, TooBusy } from './passwords.service.js';

export interface ChosenPassword {
  readonly personId: string;
  readonly passwordHash: string;
  /** `changePassword`, `resetPassword`, `acceptInvitation`. */
  readonly action: string;
}

/** Passwords that people choose: looked at by the rule, hashed outside any transaction, kept with all that follows. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly notifications: Notifications,
  ) {}

  /** @returns its hash, or what is wrong with the field `password` */
  async prepare(
    personId: string,
    password: string,
  ): Promise<Checked<string, 'BAD_INPUT' | 'TOO_MANY_TRIES'>> {
    const names = await this.database.run(systemScope, (tx) => findGuessableNames(tx, systemScope, personId));
    const code = passwordProblem(password, names);
    if (code) return refusedFor('BAD_INPUT', { path: 'password', code });
    try {
      return { ok: true, value: await this.passwords.hash(password) };
    } catch (error) {
      if (error instanceof TooBusy) return refusedFor('TOO_MANY_TRIES');
      throw error;
    }
  }

  /** Ends the other sessions, and tells the person. @param but the hash of the token of the session that stays */
  async keep(
    tx: Transaction,
    scope: Scope,
    chosen: ChosenPassword,
    but: string | null = null,
  ): Promise<void> {
    const { personId, passwordHash, action } = chosen;
    const now = this.clock.now();
    await asSystem(tx, async () => {
      await keepPassword(tx, scope, { personId, passwordHash, now }, but);
      await record(tx, scope, { action, subjectType: 'person', subjectId: personId });
      if (action === 'acceptInvitation') return;
      const news = { personId, matter: 'PASSWORD_CHANGED', at: now } as const;
      await tellOfSecurity(this.notifications, tx, scope, news);
    });
  }
}
