import type { Actor } from '@app/platform';
import { type AuditKeySettings, auditKeys } from './audit-keys.js';
import { noMac } from './chain.js';
import type { NewDecision } from './decision.js';
import { appendEntries, type Statements } from './entries.commands.js';
import { chainedEntries, entryOf } from './new-entry.js';

export interface PastDecision {
  readonly at: Date;
  readonly actor: Actor;
  readonly decision: NewDecision;
}

/**
 * Begins the record of a ward that is made with a past: the demonstration's. As the system, in the transaction that
 * makes the ward.
 * @param past the oldest first
 */
export async function recordPast(
  tx: Statements,
  settings: AuditKeySettings,
  wardId: string,
  past: readonly PastDecision[],
): Promise<void> {
  const at = past.map((one) => `${one.at.toISOString().slice(0, -1)}000Z`);
  const entries = past.map(({ actor, decision }) => entryOf(actor, decision));
  const end = { sequence: 0, mac: noMac };
  const chained = chainedEntries(entries, end, { chain: wardId, at }, auditKeys(settings).current);
  await tx.query(`insert into audit_chain (chain) values ($1)`, [wardId]);
  await appendEntries(tx, wardId, chained);
}
