import { searchForm } from '@app/domain';
import { CommunityEventRow, EventDayRow, StaffingNeedRow } from '@app/needs';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { EventImportRow } from './event-import.entity.js';
import { readingOfRow, type ImportedRow } from './event-import-row.entity.js';
import { eventOfRow } from './event-of-row.js';
import { chunks } from './imports.commands.js';

/** Everything of an import that can become an event becomes one. Gives how many. */
export async function storeEvents(
  tx: Transaction,
  scope: Scope,
  { id: importId, districtId }: EventImportRow,
  today: string,
): Promise<number> {
  const associations = await associationsByName(tx, districtId);
  const rows = await rowsToImport(tx, importId);
  const made = rows.flatMap((row) => {
    const reading = readingOfRow(row);
    return reading ? [{ rowId: row.id, ...eventOfRow(reading, today) }] : [];
  });
  const owned = { districtId, createdBy: scope.actor.personId };
  const events = made.map(({ event }) => {
    const associationId = associations.get(searchForm(event.organiserText ?? '')) ?? null;
    const organiserText = associationId === null ? event.organiserText : null;
    return { ...event, ...owned, importId, associationId, organiserText };
  });
  await insertAll(tx, CommunityEventRow, events);
  await insertAll(
    tx,
    EventDayRow,
    made.flatMap(({ days }) => days),
  );
  const needs = made.flatMap((one) => one.needs.map((need) => ({ ...need, ...owned })));
  await insertAll(tx, StaffingNeedRow, needs);
  await noteEvents(tx, made);
  return made.length;
}

/** The same condition as `toImport` in `countImports`. */
function rowsToImport(tx: Transaction, importId: string): Promise<ReadRow[]> {
  return tx.query<ReadRow[]>(
    `select id, row_number as "rowNumber", draft, pile, problems from event_import_row
     where import_id = $1 and pile <> 'UNREADABLE' and not left_out and (duplicate_of is null or not_duplicate)
     order by row_number`,
    [importId],
  );
}
type ReadRow = Pick<ImportedRow, 'id' | 'rowNumber' | 'draft' | 'pile' | 'problems'>;

/** Many rows in few statements. All have the same fields as the first. */
async function insertAll<Row extends ObjectLiteral>(
  tx: Transaction,
  entity: EntityTarget<Row>,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const { tableName, columns } = tx.connection.getMetadata(entity);
  const written = columns.filter(({ propertyName }) => propertyName in (rows[0] ?? {}));
  const names = written.map(({ databaseName }) => databaseName).join(', ');
  const plain = rows.map((row) =>
    Object.fromEntries(written.map(({ databaseName, propertyName }) => [databaseName, row[propertyName]])),
  );
  for (const chunk of chunks(plain)) {
    await tx.query(
      `insert into ${tableName} (${names}) select ${names} from jsonb_populate_recordset(null::${tableName}, $1)`,
      [JSON.stringify(chunk)],
    );
  }
}

/** Which event each row has become. */
async function noteEvents(
  tx: Transaction,
  made: readonly { readonly rowId: string; readonly event: { readonly id: string } }[],
): Promise<void> {
  await tx.query(
    `update event_import_row r set event_id = x.event_id
     from unnest($1::uuid[], $2::uuid[]) as x (row_id, event_id) where r.id = x.row_id`,
    [made.map(({ rowId }) => rowId), made.map(({ event }) => event.id)],
  );
}

/** The district's associations by the search form of their names; a name that two have means neither. */
async function associationsByName(
  tx: Transaction,
  districtId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    `select o.id, o.name from association a join organisation o on o.id = a.organisation_id where a.district_id = $1`,
    [districtId],
  );
  const byName = new Map<string, string | null>();
  for (const { id, name } of rows) {
    const form = searchForm(name);
    byName.set(form, byName.has(form) ? null : id);
  }
  return byName;
}

/**
 * Takes the events of an import away again, unless a need of theirs has a match: then nothing happens and the answer is null.
 * Days and needs are locked first, so that meanwhile nobody asks for people or promises any.
 */
export async function removeEvents(tx: Transaction, importId: string): Promise<number | null> {
  const ids = async (sql: string) => (await tx.query<{ id: string }[]>(sql, [importId])).map(({ id }) => id);
  const events = await ids(`select id from community_event where import_id = $1 order by id for update`);
  await ids(
    `select d.id from event_day d join community_event e on e.id = d.event_id where e.import_id = $1 order by d.id for update of d`,
  );
  const needs = await ids(
    `select n.id from staffing_need n join event_day d on d.id = n.event_day_id
       join community_event e on e.id = d.event_id where e.import_id = $1 order by n.id for update of n`,
  );
  // Drafts too, which only a coordinator sees.
  const matches = await asSystem(tx, () =>
    tx.query<unknown[]>(`select from match where need_id = any($1::uuid[]) limit 1`, [needs]),
  );
  if (matches.length > 0) return null;
  await tx.query(`delete from community_event where import_id = $1`, [importId]);
  return events.length;
}
