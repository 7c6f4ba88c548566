import type { Scope, Transaction } from '@app/platform';
import type { Count } from './attempts.js';

export type KeyedCount = Count & { readonly key: string };

/** As they stand, with no lock: what has to wait is turned away without a write. */
export function findCounts(tx: Transaction, _scope: Scope, keys: readonly string[]): Promise<KeyedCount[]> {
  return tx.query<KeyedCount[]>(
    `select key, tries, tried_at as "triedAt", next_at as "nextAt" from attempt where key = any($1)`,
    [keys],
  );
}

/** Locked, in the order of their keys, so that nobody waits in a circle; those that are new with no try yet. */
export async function holdCounts(
  tx: Transaction,
  _scope: Scope,
  keys: readonly string[],
  now: Date,
): Promise<KeyedCount[]> {
  await tx.query(
    `insert into attempt (key, tries, tried_at, next_at)
     select key, 0, $2, $2 from unnest($1::text[]) key order by key on conflict do nothing`,
    [keys, now],
  );
  return tx.query<KeyedCount[]>(
    `select key, tries, tried_at as "triedAt", next_at as "nextAt" from attempt
     where key = any($1) order by key for update`,
    [keys],
  );
}

export async function keepCounts(
  tx: Transaction,
  _scope: Scope,
  counts: readonly KeyedCount[],
): Promise<void> {
  await tx.query(
    `update attempt set tries = kept.tries, tried_at = kept.tried_at, next_at = kept.next_at
     from unnest($1::text[], $2::int[], $3::timestamptz[], $4::timestamptz[]) as kept (key, tries, tried_at, next_at)
     where attempt.key = kept.key`,
    [
      counts.map(({ key }) => key),
      counts.map(({ tries }) => tries),
      counts.map(({ triedAt }) => triedAt),
      counts.map(({ nextAt }) => nextAt),
    ],
  );
}

/**
 * What was right after all: `cleared` counts begin anew, of `returned` one try is taken back, and with it the wait. The
 * next try is then free from the last one on: who read the clock before this one's answer is not to wait for it.
 */
export async function forgive(
  tx: Transaction,
  _scope: Scope,
  { cleared, returned }: { cleared: readonly string[]; returned: readonly string[] },
): Promise<void> {
  await tx.query(`delete from attempt where key = any($1)`, [cleared]);
  await tx.query(
    `update attempt set tries = greatest(tries - 1, 0), next_at = tried_at
     where key in (select key from attempt where key = any($1) order by key for update)`,
    [returned],
  );
}

/** Until then the key is known: a row whose next try lies ahead. */
export async function keepKnown(tx: Transaction, _scope: Scope, key: string, until: Date): Promise<void> {
  await tx.query(
    `insert into attempt (key, tries, tried_at, next_at) values ($1, 0, $2, $2)
     on conflict (key) do update set next_at = excluded.next_at`,
    [key, until],
  );
}

/** What nobody needs any more: a few at a time, on the way of a sign-in. */
export async function dropOldCounts(tx: Transaction, _scope: Scope, before: Date): Promise<void> {
  await tx.query(
    `delete from attempt where key in (
       select key from attempt where greatest(tried_at, next_at) < $1 order by key limit 100 for update skip locked)`,
    [before],
  );
}
