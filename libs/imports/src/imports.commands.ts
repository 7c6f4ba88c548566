import type { Transaction } from '@app/platform';
import { IsNull, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { ColumnMappingRow, type ListImportRow } from './list-import.entity.js';
import type { ImportedRow, StoredDuplicate, StoredReading } from './list-import-row.entity.js';
import { columnsToRemember, type ColumnMapping, type RememberedColumns } from './map-columns.js';
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
      `insert into list_import_row (import_id, row_number, cells, ragged, reported)
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
  readings: readonly StoredReading[],
): Promise<void> {
  for (const chunk of chunks(readings)) {
    await tx.query(
      `update list_import_row r set draft = x.draft, problems = x.problems, pile = x.pile
       from jsonb_to_recordset($2::jsonb) as x ("rowNumber" integer, draft jsonb, problems jsonb, pile text)
       where r.import_id = $1 and r.row_number = x."rowNumber"`,
      [importId, JSON.stringify(chunk)],
    );
  }
}

/** The rows that were read, as they stood in the file. */
export function loadTableRows(tx: Transaction, importId: string): Promise<KeptRow[]> {
  return tx.query<KeptRow[]>(
    `select row_number as "rowNumber", cells, ragged, mends from list_import_row
     where import_id = $1 and reported is null order by row_number`,
    [importId],
  );
}
export type KeptRow = Pick<ImportedRow, 'rowNumber' | 'cells' | 'ragged' | 'mends'>;

export function tableRowOf(row: Pick<ImportedRow, 'rowNumber' | 'cells' | 'ragged'>): TableRow {
  return { lineNumber: row.rowNumber, cells: row.cells, ragged: row.ragged };
}

/** What of its rows repeats something, where that has changed. */
export async function keepDuplicates(
  tx: Transaction,
  importId: string,
  rows: readonly { readonly lineNumber: number; readonly before: StoredDuplicate | null }[],
  found: ReadonlyMap<number, StoredDuplicate>,
): Promise<void> {
  const changed = rows
    .map(({ lineNumber, before }) => ({ lineNumber, before, duplicate: found.get(lineNumber) ?? null }))
    .filter(({ before, duplicate }) => !sameDuplicate(before, duplicate))
    .map(({ lineNumber, duplicate }) => ({ lineNumber, duplicate }));
  for (const chunk of chunks(changed)) {
    await tx.query(
      `update list_import_row r set duplicate_of = nullif(x.duplicate, 'null')
       from jsonb_to_recordset($2::jsonb) as x ("lineNumber" integer, duplicate jsonb)
       where r.import_id = $1 and r.row_number = x."lineNumber"`,
      [importId, JSON.stringify(chunk)],
    );
  }
}

function sameDuplicate(one: StoredDuplicate | null, other: StoredDuplicate | null): boolean {
  const plain = (it: StoredDuplicate | null) =>
    it && [it.reason, it.changed, it.of.kind === 'ROW' ? it.of.lineNumber : it.of.id].join();
  return plain(one) === plain(other);
}

type Owned = Pick<ListImportRow, 'kind' | 'districtId' | 'companyId'>;

/** What somebody said of such columns, of the same kind and for the same desk or company. */
export async function rememberedColumns(
  tx: Transaction,
  { kind, districtId, companyId }: Owned,
  fingerprint: string,
): Promise<RememberedColumns | undefined> {
  const owner = { districtId: districtId ?? IsNull(), companyId: companyId ?? IsNull() };
  return (await tx.findOneBy(ColumnMappingRow, { kind, fingerprint, ...owner }))?.mapping;
}

/** For the next list with the same columns. */
export async function rememberColumns(
  tx: Transaction,
  { kind, districtId, companyId }: Owned,
  mapping: ColumnMapping<string>,
): Promise<void> {
  await tx.query(
    `insert into column_mapping (kind, district_id, company_id, fingerprint, mapping) values ($1, $2, $3, $4, $5)
     on conflict (kind, district_id, company_id, fingerprint)
       do update set mapping = excluded.mapping, updated_at = now()`,
    [kind, districtId, companyId, mapping.fingerprint, JSON.stringify(columnsToRemember(mapping))],
  );
}

/** The rows that become something: the same condition as `toImport` in `countImports`. */
export function rowsToImport(tx: Transaction, importId: string): Promise<RowToImport[]> {
  return tx.query<RowToImport[]>(
    `select id, row_number as "rowNumber", draft, pile, problems from list_import_row
     where import_id = $1 and pile <> 'UNREADABLE' and not left_out and (duplicate_of is null or not_duplicate)
     order by row_number`,
    [importId],
  );
}
export type RowToImport = Pick<ImportedRow, 'id' | 'rowNumber' | 'draft' | 'pile' | 'problems'>;

/** Many rows in few statements. All have the same fields as the first. */
export async function insertAll<Row extends ObjectLiteral>(
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

/** What each row has become. */
export async function noteOutcomes(
  tx: Transaction,
  column: 'event_id' | 'offer_id',
  made: readonly { readonly rowId: string; readonly id: string }[],
): Promise<void> {
  await tx.query(
    `update list_import_row r set ${column} = x.id
     from unnest($1::uuid[], $2::uuid[]) as x (row_id, id) where r.id = x.row_id`,
    [made.map(({ rowId }) => rowId), made.map(({ id }) => id)],
  );
}
