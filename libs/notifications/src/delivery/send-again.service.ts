import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, type Outcome, refused } from '@app/domain';
import {
  afterCommit,
  asSystem,
  Bell,
  CONFIG,
  type Config,
  Database,
  type Scope,
  systemScope,
} from '@app/platform';
import { messageIdOf } from '../message-id.js';
import { insertAgain, isOwnNotification, lockSent, type Sent } from './again.queries.js';
import { type Overtaken, overtakenBy } from './overtaken.js';

export type AgainRefusal = Overtaken | 'NOT_FOUND' | 'STILL_ON_ITS_WAY' | 'TOLD_BY_HAND' | 'ADDRESS_TROUBLE';

/** A message once more, because somebody asks for it; on record. */
@Injectable()
export class SendAgain {
  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The same message to the same reader, at the address that the reader has today: a row of its own, and a new mail to every
   * mail program. Refused where it would say what is no longer so.
   * @returns the new row's id
   */
  async sendAgain(scope: Scope, notificationId: string): Promise<Outcome<string, AgainRefusal>> {
    return this.database.run(scope, async (tx) => {
      if (!(await isOwnNotification(tx, scope, notificationId))) return refused('NOT_FOUND');
      // What has become of links and matches is the product's to know.
      return asSystem(tx, async () => {
        const sent = await lockSent(tx, systemScope, notificationId);
        const refusal = sent ? refusalOf(sent) : 'NOT_FOUND';
        if (!sent || refusal) return refused(refusal ?? 'NOT_FOUND');
        const key = `again:${randomUUID()}`;
        const messageId = messageIdOf(key, this.config.mailFrom);
        const { personId } = scope.actor;
        const id = await insertAgain(tx, systemScope, { of: sent.id, key, messageId, personId });
        await record(tx, scope, {
          ...{ action: 'sendAgain', subjectType: 'notification', subjectId: id, districtId: sent.districtId },
          after: { kind: sent.kind, againOf: sent.id },
        });
        afterCommit(tx, () => this.bell.ring('send-notifications', {}));
        return accepted(id);
      });
    });
  }
}

function refusalOf(sent: Sent): AgainRefusal | null {
  if (sent.channel !== 'EMAIL' && sent.channel !== 'WEBHOOK') return 'TOLD_BY_HAND';
  if (sent.againWaits || ['PENDING', 'SENDING', 'RETRY'].includes(sent.state)) return 'STILL_ON_ITS_WAY';
  const overtaken = overtakenBy(sent);
  if (overtaken) return overtaken;
  if (sent.channel === 'EMAIL' && sent.address === null) return 'ERASED';
  return sent.channel === 'EMAIL' && sent.addressTrouble ? 'ADDRESS_TROUBLE' : null;
}
