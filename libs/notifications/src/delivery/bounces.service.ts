import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Database, storable, systemScope, type Transaction } from '@app/platform';
import { insertTrouble } from './address-trouble.queries.js';
import { type Bounce, classOfBounce, readBounces } from './bounce.js';
import { findBounced, insertBounce, markBounced, noteOf } from './bounce.queries.js';
import { Breaker } from './breaker.service.js';
import { tooManyComplain } from './complaints.js';
import { countComplaints, pauseOptional } from './optional-pause.queries.js';

/** Takes in what mail servers report after they had taken a mail. */
@Injectable()
export class Bounces {
  private readonly logger = new Logger(Bounces.name);

  constructor(
    private readonly database: Database,
    private readonly breaker: Breaker,
  ) {}

  /**
   * Reports may come twice, late, or about nothing of ours: then nothing happens.
   * @param raw a mail with its headers
   * @returns how many reports were new
   */
  async take(raw: Uint8Array): Promise<number> {
    let taken = 0;
    for (const bounce of await readBounces(raw)) {
      const became = await this.database.run(systemScope, (tx) => takeOne(tx, bounce));
      if (became !== 'KNOWN') taken += 1;
      if (became === 'CAME_BACK') await this.breaker.cameBack();
      if (became === 'PAUSED')
        this.logger.warn('too many complaints: a ward sends nothing optional any more');
    }
    return taken;
  }
}

async function takeOne(tx: Transaction, bounce: Bounce): Promise<'KNOWN' | 'NOTED' | 'CAME_BACK' | 'PAUSED'> {
  const found = await findBounced(tx, systemScope, storable(bounce.messageId));
  if (!found) return 'KNOWN';
  const { messageId, recipient, action, status, diagnostic } = bounce;
  const reportKey = createHash('sha256')
    .update(JSON.stringify([messageId, recipient, action, status]))
    .digest('hex');
  const isNew = await insertBounce(tx, systemScope, {
    reportKey,
    notificationId: found.id,
    action,
    status,
    diagnostic,
  });
  if (!isNew) return 'KNOWN';
  const words = [status, diagnostic].filter(Boolean).join(' ');
  if (action === 'DELAYED') {
    await noteOf(tx, systemScope, found.id, `DELAYED: ${words}`);
    return 'NOTED';
  }
  const failure = `${action === 'FAILED' ? 'BOUNCED' : 'COMPLAINED'}: ${words}`;
  const failureClass = action === 'FAILED' ? classOfBounce(bounce) : 'ADDRESS';
  // Who complains has got it, and wants no more of it by mail.
  if (action === 'COMPLAINED') await noteOf(tx, systemScope, found.id, failure);
  else await markBounced(tx, systemScope, found.id, failure, failureClass);
  if (failureClass !== 'ADDRESS' || found.address === null) return 'NOTED';
  const { wardId, address, id: notificationId } = found;
  await insertTrouble(tx, systemScope, { wardId, address, reason: failure, notificationId });
  return action === 'COMPLAINED' ? heedComplaints(tx, wardId) : 'CAME_BACK';
}

async function heedComplaints(tx: Transaction, wardId: string): Promise<'NOTED' | 'PAUSED'> {
  const complaints = await countComplaints(tx, systemScope, wardId);
  if (!tooManyComplain(complaints)) return 'NOTED';
  return (await pauseOptional(tx, systemScope, wardId, complaints)) ? 'PAUSED' : 'NOTED';
}
