import type { Scope, Transaction } from '@app/platform';

export interface StateCount {
  readonly channel: string;
  readonly kind: string;
  readonly state: string;
  readonly count: number;
  readonly maybeTwice: number;
}

/** All rows by what they are: no more than that leaves the database for a number on a board. */
export function countByState(tx: Transaction, _scope: Scope): Promise<StateCount[]> {
  return tx.query<StateCount[]>(
    `select channel, kind, state, count(*)::int as count, sum(found_sending)::int as "maybeTwice"
     from notification group by channel, kind, state`,
  );
}

/** Of what the product itself sends: a list that a person works off has its own pace. */
export function findOldestDue(
  tx: Transaction,
  _scope: Scope,
): Promise<{ channel: string; seconds: number }[]> {
  return tx.query<{ channel: string; seconds: number }[]>(
    `select c.channel, coalesce(extract(epoch from now() - min(n.next_at)), 0)::float as seconds
     from unnest(array['EMAIL', 'WEBHOOK']) as c (channel) left join notification n
       on n.channel = c.channel and n.state in ('PENDING', 'RETRY') and n.carried_by is null and n.next_at <= now()
     group by c.channel`,
  );
}

export function findPauses(tx: Transaction, _scope: Scope): Promise<{ channel: string; state: string }[]> {
  return tx.query<{ channel: string; state: string }[]>(`select channel, state from sending_pause`);
}
