import { asSystem, beforeCommit, type Scope, settingsOf, type Transaction } from '@app/platform';
import { auditKeys } from './audit-keys.js';
import type { NewDecision } from './decision.js';
import { appendEntries } from './entries.commands.js';
import { chainOf, findChains } from './find-chains.queries.js';
import { lockChain } from './lock-chain.js';
import { chainedEntries, entryOf, type NewEntry } from './new-entry.js';

const waiting = new WeakMap<Transaction, NewEntry[]>();

/**
 * Puts a decision on record, in the transaction that carries it out: one is not kept without the other. It is written
 * as the last thing before the commit, since everybody who decides something in the ward waits while its chain is added to.
 */
export async function record(tx: Transaction, scope: Scope, decision: NewDecision): Promise<void> {
  const entry = entryOf(scope.actor, decision);
  const entries = waiting.get(tx);
  if (entries) {
    entries.push(entry);
    return;
  }
  waiting.set(tx, [entry]);
  beforeCommit(tx, () => asSystem(tx, () => write(tx)));
}

async function write(tx: Transaction): Promise<void> {
  const entries = waiting.get(tx) ?? [];
  const { current } = auditKeys(settingsOf(tx));
  const { now, chains } = await findChains(tx, entries);
  for (const chain of [...new Set(chains.values())].toSorted()) {
    const own = entries.filter((entry) => chains.get(chainOf(entry)) === chain);
    const end = await lockChain(tx, chain, current, now);
    await appendEntries(tx, chain, chainedEntries(own, end, { chain, at: now }, current));
  }
}
