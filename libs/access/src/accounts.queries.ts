import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';

/** What a stranger would try first as somebody's password. */
export async function findGuessableNames(
  tx: Transaction,
  _scope: Scope,
  personId: string,
): Promise<string[]> {
  const [row] = await tx.query<{ names: string[] }[]>(
    `select array[p.name, p.email, w.name, w.name_en] as names
     from person p join ward w on w.id = p.ward_id where p.id = $1`,
    [personId],
  );
  return row?.names ?? [];
}

export async function findPasswordHash(
  tx: Transaction,
  _scope: Scope,
  personId: string,
): Promise<string | null> {
  const [row] = await tx.query<{ hash: string | null }[]>(
    `select password_hash as hash from person where id = $1`,
    [personId],
  );
  return row?.hash ?? null;
}

/**
 * A new password: whatever was opened with the one before ends, and so does every link that was asked for with it.
 * @param but the hash of the token of a session that stays: the one in which it was changed
 */
export async function keepPassword(
  tx: Transaction,
  scope: Scope,
  change: { readonly personId: string; readonly passwordHash: string; readonly now: Date },
  but: string | null = null,
): Promise<void> {
  const { personId, passwordHash, now } = change;
  await tx.query(`update person set password_hash = $2 where id = $1`, [personId, passwordHash]);
  await endSessions(tx, scope, { personId, now, but });
  await endLinks(tx, scope, personId, now);
}

/** Every link of the account that is still open: who reads at an address that is no longer the person's uses none. */
export async function endLinks(tx: Transaction, _scope: Scope, personId: string, now: Date): Promise<void> {
  await tx.query(
    `update account_link set ended_at = $2 where person_id = $1 and used_at is null and ended_at is null`,
    [personId, now],
  );
}

/** Sessions and half-done sign-ins. @returns how many sessions ended */
export async function endSessions(
  tx: Transaction,
  _scope: Scope,
  which: { readonly personId: string; readonly now: Date; readonly but?: string | null },
): Promise<number> {
  await tx.query(`delete from pending_sign_in where person_id = $1`, [which.personId]);
  const [ended] = await tx.query<[object[], number]>(
    `update session set revoked_at = $2
     where person_id = $1 and revoked_at is null and expires_at > $2 and token_hash is distinct from $3 returning id`,
    [which.personId, which.now, which.but ?? null],
  );
  return ended.length;
}

export async function keepLanguage(
  tx: Transaction,
  _scope: Scope,
  personId: string,
  language: Language,
): Promise<void> {
  await tx.query(`update person set language = $2 where id = $1`, [personId, language]);
}
