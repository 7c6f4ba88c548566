import { type Actor, publicScope, systemScope, type Transaction } from '@app/platform';
import type { AuditKey } from './audit-keys.js';
import { noMac } from './chain.js';
import { chainTime, wardSql } from './chain-sql.js';
import { appendEntries } from './entries.commands.js';
import { type ChainEnd, chainedEntries, entryOf, type NewEntry } from './new-entry.js';

interface EarlierEntry {
  readonly at: string;
  readonly personId: string | null;
  readonly label: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly districtId: string | null;
  readonly toldBy: 'TELEPHONE' | 'PAPER' | null;
  readonly reason: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Begins a chain with what the ward had on record before there were chains, if anything, and says so in an entry of its own: before
 * that entry the chain proves only what was there when it was begun.
 */
export async function adoptEarlierEntries(
  tx: Transaction,
  { chain, now }: { readonly chain: string; readonly now: string },
  key: AuditKey,
): Promise<ChainEnd> {
  const earlier = await takeEarlierEntries(tx, chain);
  const start: ChainEnd = { sequence: 0, mac: noMac };
  if (earlier.length === 0) return start;
  const times = earlier.map(({ at }) => at);
  const entries = [...earlier.map(entryOfEarlier), adoption(chain, earlier.length)];
  const chained = chainedEntries(entries, start, { chain, at: [...times, now] }, key);
  await appendEntries(tx, chain, chained);
  return chained.at(-1)?.entry ?? start;
}

async function takeEarlierEntries(tx: Transaction, chain: string): Promise<EarlierEntry[]> {
  const [rows] = await tx.query<[(EarlierEntry & { id: string })[], number]>(
    `delete from audit_entry_before e
     where ${wardSql('e.district_id', 'null', 'e.person_id', 'e.subject_id')} = $1::uuid
     returning id, ${chainTime('at')} as at, person_id as "personId", actor as label, action,
       subject_type as "subjectType", subject_id as "subjectId", district_id as "districtId", told_by as "toldBy",
       reason, before::text, after::text`,
    [chain],
  );
  return rows.toSorted((a, b) => Number(a.id) - Number(b.id));
}

function entryOfEarlier({ personId, label, before, after, ...rest }: EarlierEntry): NewEntry {
  const { facts, personal } = entryOf(earlierActor(personId, label), rest);
  return { facts: { ...facts, before, after }, personal };
}

/** These entries have kept of the product and of the public no more than what they were called. */
function earlierActor(personId: string | null, label: string): Actor {
  const nobodys = [systemScope.actor, publicScope.actor].find((actor) => actor.label === label);
  return (personId === null && nobodys) || { personId, label };
}

function adoption(chain: string, entries: number): NewEntry {
  return entryOf(systemScope.actor, {
    action: 'beginRecord',
    subjectType: 'record',
    subjectId: chain,
    after: { entries },
  });
}

/** Chains that earlier entries wait for. */
export async function findWaitingChains(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ chain: string }[]>(
    `select distinct ${wardSql('e.district_id', 'null', 'e.person_id', 'e.subject_id')} as chain from audit_entry_before e`,
  );
  return rows.map(({ chain }) => chain);
}
