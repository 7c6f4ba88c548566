import type { Scope, Transaction } from '@app/platform';
import { hashOfToken } from './session.js';

/** Long enough to fetch the telephone from the coat. */
const pendingLifeMs = 10 * 60 * 1000;

/** The password was right; the second step is awaited. */
export async function keepPendingSignIn(
  tx: Transaction,
  _scope: Scope,
  { token, personId, now }: { readonly token: string; readonly personId: string; readonly now: Date },
): Promise<void> {
  await tx.query(`delete from pending_sign_in where expires_at < $1`, [now]);
  await tx.query(
    `insert into pending_sign_in (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)`,
    [hashOfToken(token), personId, now, new Date(now.getTime() + pendingLifeMs)],
  );
}

/** Whose sign-in it is; null where it is over, or has been used. */
export async function findPendingPerson(
  tx: Transaction,
  _scope: Scope,
  token: string,
  now: Date,
): Promise<string | null> {
  const [row] = await tx.query<{ personId: string }[]>(
    `select person_id as "personId" from pending_sign_in
     where token_hash = $1 and used_at is null and expires_at > $2`,
    [hashOfToken(token), now],
  );
  return row?.personId ?? null;
}

/** For one caller only, of any number at the same moment. */
export async function usePendingSignIn(
  tx: Transaction,
  _scope: Scope,
  token: string,
  now: Date,
): Promise<boolean> {
  const [rows] = await tx.query<[object[], number]>(
    `update pending_sign_in set used_at = $2
     where token_hash = $1 and used_at is null and expires_at > $2 returning person_id`,
    [hashOfToken(token), now],
  );
  return rows.length === 1;
}
