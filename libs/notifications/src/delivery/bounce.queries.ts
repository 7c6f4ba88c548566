import type { Scope, Transaction } from '@app/platform';
import type { Bounce } from './bounce.js';
import type { FailureClass } from './failure-class.js';

interface Bounced {
  readonly id: string;
  readonly wardId: string;
  readonly address: string | null;
}

/** Locked, so that two reports of the same are taken one after the other. */
export async function findBounced(
  tx: Transaction,
  _scope: Scope,
  messageId: string,
): Promise<Bounced | undefined> {
  const [found] = await tx.query<Bounced[]>(
    `select n.id, coalesce(d.ward_id, n.ward_id) as "wardId", n.recipient_address as address
     from notification n left join district d on d.id = n.district_id
     where n.message_id = $1 and n.channel = 'EMAIL' for update of n`,
    [messageId],
  );
  return found;
}

/** @returns whether it was new */
export async function insertBounce(
  tx: Transaction,
  _scope: Scope,
  bounce: Pick<Bounce, 'action' | 'status' | 'diagnostic'> & {
    readonly reportKey: string;
    readonly notificationId: string;
  },
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into bounce (report_key, notification_id, action, status, diagnostic) values ($1, $2, $3, $4, $5)
     on conflict (report_key) do nothing returning id`,
    [bounce.reportKey, bounce.notificationId, bounce.action, bounce.status, bounce.diagnostic],
  );
  return rows.length > 0;
}

/** It had been taken, but reached nobody; what it carried didn't either. */
export async function markBounced(
  tx: Transaction,
  _scope: Scope,
  id: string,
  failure: string,
  failureClass: FailureClass,
): Promise<void> {
  await tx.query(
    `update notification set state = 'DEAD', failure = $2, failure_class = $3, claimed_by = null, claimed_until = null
     where (id = $1 or carried_by = $1) and state in ('SENT', 'RETRY', 'PENDING')`,
    [id, failure, failureClass],
  );
}

/** What else is known of one that has gone: it is delayed, or wasn't wanted. */
export async function noteOf(tx: Transaction, _scope: Scope, id: string, failure: string): Promise<void> {
  await tx.query(`update notification set failure = $2 where id = $1 and state = 'SENT'`, [id, failure]);
}
