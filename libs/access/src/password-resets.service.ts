import { setTimeout as wait } from 'node:timers/promises';
import { Database, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AccountMails } from './account-mails.service.js';
import { Attempts } from './attempts.service.js';
import { findHolderOf } from './invitations.queries.js';

/** Longer than the work takes: whether anybody has the address shows in no answer's time. */
const answerAfterMs = 300;

/** Somebody has forgotten the password. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly mails: AccountMails,
  ) {}

  /** Sends a mail, where somebody has the address; the answer is the same where nobody has. */
  async request(address: string, from: string): Promise<void> {
    await Promise.all([wait(answerAfterMs), this.send(address.trim().toLowerCase(), from)]);
  }

  private async send(email: string, from: string): Promise<void> {
    const tries = [
      { kind: 'MAIL_TO', of: email },
      { kind: 'MAIL_FROM', of: from },
    ] as const;
    if (!(await this.attempts.take(tries))) return;
    await this.database.run(systemScope, async (tx) => {
      const holder = await findHolderOf(tx, systemScope, email);
      if (holder) await this.mails.sendReset(tx, systemScope, holder);
    });
  }
}
