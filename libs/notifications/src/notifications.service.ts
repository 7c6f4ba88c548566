import { Inject, Injectable } from '@nestjs/common';
import {
  afterCommit,
  asSystem,
  Bell,
  CONFIG,
  type Config,
  type Scope,
  type Transaction,
} from '@app/platform';
import { subjectOf } from './letter.js';
import { findOffice, insertNotification, silence } from './notification.queries.js';
import type { Hushed, Hushing, Telling } from './notification.js';

/** Writes what is to be told, in the transaction of what it tells. */
@Injectable()
export class Notifications {
  constructor(
    private readonly bell: Bell,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Tells one recipient one thing, once. The mail leaves after the commit (and not before `notBefore`); a rollback
   * leaves nothing. Told already under the same key: nothing happens, except that a hushed one lives again.
   */
  async tell(tx: Transaction, scope: Scope, telling: Telling): Promise<void> {
    const office = await findOffice(tx, scope, telling);
    const subject = subjectOf(telling, office, telling.recipient.language);
    const mail = { subject, mailFrom: this.config.mailFrom };
    // What one decides, the product tells: nobody writes a message by itself.
    const written = await asSystem(tx, () => insertNotification(tx, scope, telling, mail));
    if (!written) return;
    afterCommit(tx, () =>
      this.bell.ring('send-notification', { notificationId: written.id }, { delayMs: written.delayMs }),
    );
  }

  /** Silences what has not gone out yet: the silent undo. What is being sent at this moment counts as gone. */
  async hush(tx: Transaction, scope: Scope, hushing: Hushing): Promise<Hushed> {
    return asSystem(tx, () => silence(tx, scope, hushing));
  }
}
