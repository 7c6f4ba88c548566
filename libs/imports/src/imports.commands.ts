import type { Transaction } from '@app/platform';
import type { EventImportRow } from './event-import.entity.js';
import { storedReading, type ImportedRow } from './event-import-row.entity.js';
import { dayMarks } from './days-to-be.js';
import { findDuplicates, type Duplicate, type ExistingEvent, type RowLook } from './find-duplicates.js';
import type { ImportedEvent } from './imported-event.js';
import type { RememberedColumns } from './map-columns.js';
import type { Table, TableRow } from './table.js';

/** Rows that go to the database in one statement. */
const atOnce = 1000;

export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += atOnce) yield items.slice(at, at + atOnce);
}

/** Every row of the file, read and reported. */
export async function insertRows(
  tx: Transaction,
  importId: string,
  { rows, reported }: Pick<Table, 'rows' | 'reported'>,
): Promise<void> {
  const all = [
    ...rows.map(({ lineNumber, cells, ragged }) => ({ lineNumber, cells, ragged, reason: null })),
    ...reported.map(({ lineNumber, cells, reason }) => ({ lineNumber, cells, ragged: null, reason })),
  ];
  for (const chunk of chunks(all)) {
    await tx.query(
      `insert into event_import_row (import_id, row_number, cells, ragged, reported)
       select $1, "lineNumber", cells, ragged, reason
       from jsonb_to_recordset($2::jsonb) as x ("lineNumber" integer, cells jsonb, ragged text, reason text)`,
      [importId, JSON.stringify(chunk)],
    );
  }
}

/** What the rows of an import were read as. */
export async function saveReadings(
  tx: Transaction,
  importId: string,
  events: readonly ImportedEvent[],
): Promise<void> {
  for (const chunk of chunks(events.map(storedReading))) {
    await tx.query(
      `update event_import_row r set draft = x.draft, problems = x.problems, pile = x.pile
       from jsonb_to_recordset($2::jsonb) as x ("rowNumber" integer, draft jsonb, problems jsonb, pile text)
       where r.import_id = $1 and r.row_number = x."rowNumber"`,
      [importId, JSON.stringify(chunk)],
    );
  }
}

/** The rows that were read, as they stood in the file. */
export function loadTableRows(tx: Transaction, importId: string): Promise<KeptRow[]> {
  return tx.query<KeptRow[]>(
    `select row_number as "rowNumber", cells, ragged, mends from event_import_row
     where import_id = $1 and reported is null order by row_number`,
    [importId],
  );
}
type KeptRow = Pick<ImportedRow, 'rowNumber' | 'cells' | 'ragged' | 'mends'>;

export function tableRowOf(row: Pick<ImportedRow, 'rowNumber' | 'cells' | 'ragged'>): TableRow {
  return { lineNumber: row.rowNumber, cells: row.cells, ragged: row.ragged };
}

/**
 * Finds anew which rows repeat another row or an event of the district, and keeps what has changed of it. A row that stays
 * out makes no other a duplicate.
 */
export async function saveDuplicates(
  tx: Transaction,
  { id, districtId }: Pick<EventImportRow, 'id' | 'districtId'>,
): Promise<void> {
  const rows = await tx.query<(RowLook & { readonly before: StoredDuplicate | null })[]>(
    `select row_number as "lineNumber", draft->'sourceKey' as "sourceKey", draft->>'title' as title,
       draft->'venueName' as "venueName", draft->'when' as "when", draft->'times' as times, problems,
       duplicate_of as before
     from event_import_row where import_id = $1 and pile <> 'UNREADABLE' and not left_out order by row_number`,
    [id],
  );
  const found = new Map(
    findDuplicates(rows, await existingEvents(tx, districtId)).map(({ lineNumber, ...duplicate }) => [
      lineNumber,
      duplicate,
    ]),
  );
  const changed = rows
    .map(({ lineNumber, before }) => ({ lineNumber, before, duplicate: found.get(lineNumber) ?? null }))
    .filter(({ before, duplicate }) => !sameDuplicate(before, duplicate))
    .map(({ lineNumber, duplicate }) => ({ lineNumber, duplicate }));
  for (const chunk of chunks(changed)) {
    await tx.query(
      `update event_import_row r set duplicate_of = nullif(x.duplicate, 'null')
       from jsonb_to_recordset($2::jsonb) as x ("lineNumber" integer, duplicate jsonb)
       where r.import_id = $1 and r.row_number = x."lineNumber"`,
      [id, JSON.stringify(chunk)],
    );
  }
}
type StoredDuplicate = Omit<Duplicate, 'lineNumber'>;

function sameDuplicate(one: StoredDuplicate | null, other: StoredDuplicate | null): boolean {
  const plain = (it: StoredDuplicate | null) =>
    it && [it.reason, it.changed, it.of.kind === 'ROW' ? it.of.lineNumber : it.of.id].join();
  return plain(one) === plain(other);
}

/** The events that the district has, as far as it takes to recognise them. */
async function existingEvents(tx: Transaction, districtId: string): Promise<ExistingEvent[]> {
  const events = await tx.query<(Omit<ExistingEvent, 'dates'> & { days: Parameters<typeof dayMarks>[0] })[]>(
    `select e.id, e.source_key as "sourceKey", e.title, e.venue_name as "venueName", d.days, d.start as "startTime"
     from community_event e cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('date', date, 'periodFrom', period_from, 'periodTo', period_to,
         'dateText', date_text)), '[]') as days, min(start_time) as start
       from event_day where event_id = e.id) d
     where e.district_id = $1 order by e.created_at, e.id`,
    [districtId],
  );
  return events.map(({ days, ...event }) => ({ ...event, dates: dayMarks(days) }));
}

/** For the next list with the same columns. */
export async function rememberColumns(
  tx: Transaction,
  districtId: string,
  fingerprint: string,
  columns: RememberedColumns,
): Promise<void> {
  await tx.query(
    `insert into column_mapping (district_id, fingerprint, mapping) values ($1, $2, $3)
     on conflict (district_id, fingerprint) do update set mapping = excluded.mapping, updated_at = now()`,
    [districtId, fingerprint, JSON.stringify(columns)],
  );
}
