import { beforeCommit, type Scope, settingsOf, type Transaction } from '@app/platform';
import { auditKeys } from './audit-keys.js';
import type { NewDecision, PersonalSubject } from './decision.js';
import { appendEntries } from './entries.commands.js';
import { eraseValues } from './erase-values.js';
import { chainOf, findChains } from './find-chains.queries.js';
import { lockChain } from './lock-chain.js';
import { chainedEntries, entryOf, type NewEntry } from './new-entry.js';

/** What a transaction puts on record, and whom it takes out of it. */
interface Waiting {
  readonly entries: NewEntry[];
  readonly erasures: { readonly scope: Scope; readonly whose: PersonalSubject }[];
}

const waiting = new WeakMap<Transaction, Waiting>();

/**
 * Puts a decision on record, in the transaction that carries it out: one is not kept without the other. It is written
 * as the last thing before the commit, since everybody who decides something in the ward waits while its chain is added to.
 */
export async function record(tx: Transaction, scope: Scope, decision: NewDecision): Promise<void> {
  waitingOf(tx).entries.push(entryOf(scope.actor, decision));
}

/**
 * Takes the names and values of one person, or of one contact, out of the whole record, those of this transaction too. The entries stay, their
 * chain holds, and that it was done is on record itself.
 */
export async function erasePersonal(tx: Transaction, scope: Scope, whose: PersonalSubject): Promise<void> {
  waitingOf(tx).erasures.push({ scope, whose });
}

function waitingOf(tx: Transaction): Waiting {
  const found = waiting.get(tx);
  if (found) return found;
  const begun: Waiting = { entries: [], erasures: [] };
  waiting.set(tx, begun);
  beforeCommit(tx, () => write(tx, begun));
  return begun;
}

async function write(tx: Transaction, { entries, erasures }: Waiting): Promise<void> {
  await append(tx, entries);
  for (const { scope, whose } of erasures) await append(tx, await eraseValues(tx, scope, whose));
}

async function append(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { current } = auditKeys(settingsOf(tx));
  const { now, chains } = await findChains(tx, entries);
  const chainFor = (entry: NewEntry) => entry.chain ?? chains.get(chainOf(entry)) ?? '';
  for (const chain of [...new Set(entries.map(chainFor))].toSorted()) {
    const own = entries.filter((entry) => chainFor(entry) === chain);
    const end = await lockChain(tx, chain, current, now);
    await appendEntries(tx, chain, chainedEntries(own, end, { chain, at: now }, current));
  }
}
