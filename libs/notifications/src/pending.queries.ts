import { asSystem, storable, type Scope, type Transaction } from '@app/platform';
import type { Activity } from './activity.js';
import type { FactsOf, NotificationKind } from './notification.js';

/** A message that hasn't gone out yet. */
export interface Pending<K extends NotificationKind> {
  readonly id: string;
  readonly facts: FactsOf[K];
}

/** Messages under such keys that nobody has begun to send, locked so that nobody does before this transaction ends. */
export function lockPending<K extends NotificationKind>(
  tx: Transaction,
  _scope: Scope,
  kind: K,
  keyPrefix: string,
): Promise<Pending<K>[]> {
  return asSystem(tx, () =>
    tx.query<Pending<K>[]>(
      `select id, facts from notification where kind = $1 and starts_with(dedupe_key, $2)
         and state = 'PENDING' and attempts = 0 order by id for update`,
      [kind, keyPrefix],
    ),
  );
}

/** How many messages there have been under such keys, whatever became of them. */
export async function countTold(tx: Transaction, _scope: Scope, keyPrefix: string): Promise<number> {
  const [row] = await asSystem(tx, () =>
    tx.query<{ count: number }[]>(
      `select count(*)::int as count from notification where starts_with(dedupe_key, $1)`,
      [keyPrefix],
    ),
  );
  return row?.count ?? 0;
}

/** Says something else when it goes out: what was to be told has changed meanwhile. Goes when it would have gone. */
export async function rewritePending<K extends NotificationKind>(
  tx: Transaction,
  _scope: Scope,
  { id, facts }: Pending<K>,
): Promise<void> {
  await asSystem(tx, () =>
    tx.query(
      `update notification set facts = $2, change_count = change_count + 1 where id = $1 and state = 'PENDING'`,
      [id, wellFormed(facts)],
    ),
  );
}

/**
 * What waits to go out about a match describes the activity as it now is, and says until when to answer.
 * @returns the kinds of what was rewritten: nobody has read those yet
 */
export async function rewriteActivity(
  tx: Transaction,
  _scope: Scope,
  matchId: string,
  kinds: readonly NotificationKind[],
  { activity, answerDue }: { readonly activity: Activity; readonly answerDue: string },
): Promise<NotificationKind[]> {
  const rows = await asSystem(tx, () =>
    tx.query<{ kind: NotificationKind }[]>(
      `with found as (
         select id, kind from notification where match_id = $1 and kind = any($2) and state = 'PENDING' and attempts = 0
           for update),
       written as (
         update notification n set change_count = change_count + 1,
             facts = jsonb_set(facts, '{activity}', $3::jsonb)
               || case when facts ? 'answerDue' then jsonb_build_object('answerDue', $4::text) else '{}' end
           from found where n.id = found.id)
       select distinct kind from found`,
      [matchId, kinds, wellFormed(activity), answerDue],
    ),
  );
  return rows.map(({ kind }) => kind);
}

function wellFormed(facts: object): string {
  return JSON.stringify(facts, (_key, it: unknown) => (typeof it === 'string' ? storable(it) : it));
}
