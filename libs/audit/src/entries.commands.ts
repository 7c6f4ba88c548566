import type { Chained } from './new-entry.js';

/** A transaction, whichever library began it. */
export interface Statements {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** What PostgreSQL takes in one statement without ado. */
const mostAtOnce = 1_000;

/** Adds entries to a chain that this transaction has locked, and moves its end. As the system. */
export async function appendEntries(
  tx: Statements,
  chain: string,
  chained: readonly Chained[],
): Promise<void> {
  for (let from = 0; from < chained.length; from += mostAtOnce) {
    await append(tx, chain, chained.slice(from, from + mostAtOnce));
  }
}

const columns = [
  ...['at timestamptz', 'sequence integer', 'actor text', 'person_id uuid', 'contact_id uuid', 'action text'],
  ...['kind text', 'subject_type text', 'subject_id uuid', 'district_id uuid', 'shared text'],
  ...['organisation_id uuid', 'told_by text', 'reason text', 'before text', 'after text'],
  ...['about_person_id uuid', 'about_contact_id uuid', 'actor_digest text', 'personal_digest text'],
  ...['key_id text', 'mac text'],
].map((column) => column.split(' ') as [name: string, type: string]);

const names = columns.map(([name]) => (name === 'shared' ? 'shared_district_ids' : name)).join(', ');
const given = columns
  .map(([name]) => {
    if (name === 'shared') return 'shared::uuid[]';
    return name === 'before' || name === 'after' ? `${name}::json` : name;
  })
  .join(', ');
const unnested = columns.map(([, type], at) => `$${at + 6}::${type}[]`).join(', ');

const appendSql = `
  with entries as (
    insert into audit_entry (chain, ${names}) select $1::uuid, ${given}
    from unnest(${unnested}) as given (${columns.map(([name]) => name).join(', ')})),
  personal as (
    insert into audit_personal (chain, sequence, part, salt, "values")
    select $1::uuid, sequence, part, salt, "values"::json
    from unnest($2::integer[], $3::text[], $4::text[], $5::text[]) as given (sequence, part, salt, "values"))
  update audit_chain set sequence = $${columns.length + 6}::integer, mac = $${columns.length + 7}::text where chain = $1::uuid`;

async function append(tx: Statements, chain: string, chained: readonly Chained[]): Promise<void> {
  const last = chained.at(-1)?.entry;
  if (!last) return;
  const entries = chained.map(({ entry }) => entry);
  const beside = chained.flatMap(({ entry, personal }) =>
    personal.map((part) => ({ sequence: entry.sequence, ...part })),
  );
  await tx.query(appendSql, [
    chain,
    ...[beside.map(({ sequence }) => sequence), beside.map(({ part }) => part)],
    ...[beside.map(({ salt }) => salt), beside.map(({ values }) => values)],
    entries.map(({ at }) => at),
    ...[entries.map(({ sequence }) => sequence), entries.map(({ actor }) => actor)],
    ...[entries.map(({ personId }) => personId), entries.map(({ contactId }) => contactId)],
    ...[entries.map(({ action }) => action), entries.map(({ kind }) => kind)],
    ...[entries.map(({ subjectType }) => subjectType), entries.map(({ subjectId }) => subjectId)],
    entries.map(({ districtId }) => districtId),
    entries.map(({ sharedDistrictIds }) => `{${sharedDistrictIds.join(',')}}`),
    ...[entries.map(({ organisationId }) => organisationId), entries.map(({ toldBy }) => toldBy)],
    ...[entries.map(({ reason }) => reason), entries.map(({ before }) => before)],
    ...[entries.map(({ after }) => after), entries.map(({ aboutPersonId }) => aboutPersonId)],
    ...[entries.map(({ aboutContactId }) => aboutContactId), entries.map(({ actorDigest }) => actorDigest)],
    ...[entries.map(({ personalDigest }) => personalDigest), entries.map(({ keyId }) => keyId)],
    entries.map(({ mac }) => mac),
    ...[last.sequence, last.mac],
  ]);
}
