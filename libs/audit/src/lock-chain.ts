import type { Transaction } from '@app/platform';
import { adoptEarlierEntries } from './adopt-earlier-entries.js';
import type { AuditKey } from './audit-keys.js';
import type { ChainEnd } from './new-entry.js';

/** Where the chain ends; nobody else adds to it until this transaction is over. */
export async function lockChain(
  tx: Transaction,
  chain: string,
  key: AuditKey,
  now: string,
): Promise<ChainEnd> {
  const end = await lockEnd(tx, chain);
  if (end && end.sequence > 0) return end;
  if (!end) {
    await tx.query(`insert into audit_chain (chain) values ($1) on conflict do nothing`, [chain]);
    return lockChain(tx, chain, key, now);
  }
  return (await lastEntry(tx, chain)) ?? adoptEarlierEntries(tx, { chain, now }, key);
}

async function lockEnd(tx: Transaction, chain: string): Promise<ChainEnd | undefined> {
  const [end] = await tx.query<ChainEnd[]>(
    `select sequence, mac from audit_chain where chain = $1 for update`,
    [chain],
  );
  return end;
}

/** A chain whose end was lost goes on where it really ends. */
async function lastEntry(tx: Transaction, chain: string): Promise<ChainEnd | undefined> {
  const [end] = await tx.query<ChainEnd[]>(
    `select sequence, mac from audit_entry where chain = $1 order by sequence desc limit 1`,
    [chain],
  );
  return end;
}
