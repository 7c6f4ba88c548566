import type { Transaction } from '@app/platform';
import { chainTime } from './chain-sql.js';
import type { StoredEntry } from './verification.js';

/** A chain as it was at one moment. */
export interface StoredChain {
  readonly chain: string;
  /** Where the database says that it ends; null where that is lost. */
  readonly end: { readonly sequence: number; readonly mac: string } | null;
  /** The last number that there is. */
  readonly reached: number;
}

/** All chains, at one moment: what is added meanwhile is the next verification's. */
export async function findStoredChains(tx: Transaction): Promise<StoredChain[]> {
  const rows = await tx.query<{ chain: string; sequence: number | null; mac: string; reached: number }[]>(
    `select chain, c.sequence, c.mac, coalesce(e.reached, 0) as reached
     from audit_chain c full join (select chain, max(sequence) as reached from audit_entry group by chain) e using (chain)
     order by chain`,
  );
  return rows.map(({ chain, sequence, mac, reached }) => ({
    ...{ chain, reached, end: sequence === null ? null : { sequence, mac } },
  }));
}

/** Few enough to be gone before the collector has carried them anywhere. */
const entriesAtOnce = 2_000;

interface EntryRow extends Omit<StoredEntry, 'personal'> {
  readonly actorSalt: string | null;
  readonly actorValues: string;
  readonly subjectSalt: string | null;
  readonly subjectValues: string;
}

/** A chain's entries in their order, some thousands in memory at a time. */
export async function* entriesOf(
  tx: Transaction,
  { chain, reached }: StoredChain,
): AsyncGenerator<StoredEntry> {
  const load = (after: number) => tx.query<EntryRow[]>(entriesSql, [chain, after, reached, entriesAtOnce]);
  let next: Promise<EntryRow[]> | null = load(-1);
  while (next) {
    const rows: EntryRow[] = await next;
    const last = rows.at(-1);
    // The database reads on while these are looked at; whoever stops early waits for it.
    next = last && rows.length === entriesAtOnce ? load(last.sequence) : null;
    try {
      for (const row of rows) yield entryOfRow(row);
    } finally {
      await next;
    }
  }
}

const entriesSql = `
  select e.chain, e.sequence, ${chainTime('e.at')} as at, e.actor, e.person_id as "personId", e.contact_id as "contactId",
    e.action, e.kind, e.subject_type as "subjectType", e.subject_id as "subjectId", e.district_id as "districtId",
    e.shared_district_ids as "sharedDistrictIds", e.organisation_id as "organisationId", e.told_by as "toldBy",
    e.reason, e.before::text as before, e.after::text as after, e.about_person_id as "aboutPersonId",
    e.about_contact_id as "aboutContactId", e.actor_digest as "actorDigest", e.personal_digest as "personalDigest",
    e.key_id as "keyId", e.mac, a.salt as "actorSalt", a."values"::text as "actorValues",
    s.salt as "subjectSalt", s."values"::text as "subjectValues"
  from audit_entry e
  left join audit_personal a on a.chain = e.chain and a.sequence = e.sequence and a.part = 'ACTOR'
  left join audit_personal s on s.chain = e.chain and s.sequence = e.sequence and s.part = 'SUBJECT'
  where e.chain = $1 and e.sequence > $2 and e.sequence <= $3 order by e.sequence limit $4`;

/** The row itself, and no copy of it: there are hundreds of thousands. */
function entryOfRow(row: EntryRow): StoredEntry {
  const { actorSalt, actorValues, subjectSalt, subjectValues } = row;
  const personal: StoredEntry['personal'][number][] = [];
  if (actorSalt !== null) personal.push({ part: 'ACTOR', salt: actorSalt, values: actorValues });
  if (subjectSalt !== null) personal.push({ part: 'SUBJECT', salt: subjectSalt, values: subjectValues });
  return Object.assign(row, { personal });
}
