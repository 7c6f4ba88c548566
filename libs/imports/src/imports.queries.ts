import {
  emptyPage,
  findPage,
  isUuid,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { ListImportRow } from './list-import.entity.js';
import { ImportedRow } from './list-import-row.entity.js';
import type { Pile } from './reading.js';
import { onlyOfAsker, type ListOwner } from './whose-lists.js';

/** The newest first: a district's lists of one kind, or a company's own. */
export function findImports(
  tx: Transaction,
  scope: Scope,
  { kind, districtId, companyId }: ListOwner,
  page: PageRequest,
): Promise<Page<ListImportRow>> {
  const owner = companyId ?? districtId ?? '';
  if (!isUuid(owner)) return Promise.resolve(emptyPage);
  const whose = companyId === null ? 'import.districtId = :owner' : 'import.companyId = :owner';
  const query = visibleImports(tx, scope).andWhere(`import.kind = :kind and ${whose}`, { kind, owner });
  return findPage(
    query,
    [
      { sql: 'import.created_at', type: 'timestamptz' },
      { sql: 'import.id', type: 'uuid' },
    ],
    page,
    'DESC',
  );
}

function visibleImports(tx: Transaction, scope: Scope): SelectQueryBuilder<ListImportRow> {
  return onlyOfAsker(tx.createQueryBuilder(ListImportRow, 'import'), scope);
}

export async function findImport(tx: Transaction, scope: Scope, id: string): Promise<ListImportRow | null> {
  if (!isUuid(id)) return null;
  return visibleImports(tx, scope).andWhere('import.id = :id', { id }).getOne();
}

/** As `findImport`, locked until the transaction ends: an import is mended, imported and undone by one at a time. */
export async function lockImport(tx: Transaction, scope: Scope, id: string): Promise<ListImportRow | null> {
  if (!isUuid(id)) return null;
  return visibleImports(tx, scope).andWhere('import.id = :id', { id }).setLock('pessimistic_write').getOne();
}

function visibleRows(tx: Transaction, scope: Scope): SelectQueryBuilder<ImportedRow> {
  const query = tx
    .createQueryBuilder(ImportedRow, 'row')
    .innerJoin(ListImportRow, 'import', 'import.id = row.import_id');
  return onlyOfAsker(query, scope);
}

/** Rows that were read, in the order of the file; those of one pile, or all. */
export function findImportRows(
  tx: Transaction,
  scope: Scope,
  filter: { readonly importId: string; readonly pile?: Pile | null },
  page: PageRequest,
): Promise<Page<ImportedRow>> {
  const query = visibleRows(tx, scope).andWhere('row.importId = :importId and row.reported is null', filter);
  if (filter.pile) query.andWhere('row.pile = :pile', { pile: filter.pile });
  return findPage(query, [{ sql: 'row.row_number', type: 'integer' }], page);
}

/** Rows of the file that are nothing: comments, blank rows, what stands before the header. */
export function findReportedRows(
  tx: Transaction,
  scope: Scope,
  importId: string,
  page: PageRequest,
): Promise<Page<ImportedRow>> {
  const query = visibleRows(tx, scope).andWhere('row.importId = :importId and row.reported is not null', {
    importId,
  });
  return findPage(query, [{ sql: 'row.row_number', type: 'integer' }], page);
}

export async function findImportRow(tx: Transaction, scope: Scope, id: string): Promise<ImportedRow | null> {
  if (!isUuid(id)) return null;
  return visibleRows(tx, scope).andWhere('row.id = :id', { id }).getOne();
}

/**
 * Of the rows of an import: `rowsRead + rowsReported` are the file's; `ready + check + unreadable` are those read, once
 * the columns are mapped; `toImport + leftOut + duplicates + unreadable` too; `imported` have become events or offers.
 */
export interface ImportCounts {
  readonly importId: string;
  readonly rowsRead: number;
  readonly rowsReported: number;
  readonly ready: number;
  readonly check: number;
  readonly unreadable: number;
  readonly toImport: number;
  readonly leftOut: number;
  readonly duplicates: number;
  readonly imported: number;
}

/** What `importList` takes; the same condition as `isToImport`. */
const readable = `pile <> 'UNREADABLE'`;
const duplicate = `duplicate_of is not null and not not_duplicate`;

export async function countImports(
  tx: Transaction,
  scope: Scope,
  importIds: readonly string[],
): Promise<ImportCounts[]> {
  const visible = await visibleImports(tx, scope)
    .andWhere('import.id = any(:importIds::uuid[])', { importIds })
    .select('import.id')
    .getMany();
  return tx.query<ImportCounts[]>(
    `select i.id as "importId",
       count(r.id) filter (where reported is null)::int as "rowsRead",
       count(r.id) filter (where reported is not null)::int as "rowsReported",
       count(*) filter (where pile = 'READY')::int as ready,
       count(*) filter (where pile = 'CHECK')::int as check,
       count(*) filter (where pile = 'UNREADABLE')::int as unreadable,
       count(*) filter (where ${readable} and not left_out and not (${duplicate}))::int as "toImport",
       count(*) filter (where ${readable} and left_out)::int as "leftOut",
       count(*) filter (where ${readable} and not left_out and ${duplicate})::int as duplicates,
       (count(r.event_id) + count(r.offer_id))::int as imported
     from list_import i left join list_import_row r on r.import_id = i.id
     where i.id = any($1::uuid[])
     group by i.id`,
    [visible.map(({ id }) => id)],
  );
}

export interface SameFile {
  readonly importId: string;
  readonly earlier: ListImportRow;
}

/** The last earlier import of the very same file at the same desk or company, one that stands before one that doesn't. */
export async function findSameFiles(
  tx: Transaction,
  scope: Scope,
  importIds: readonly string[],
): Promise<SameFile[]> {
  const pairs = await tx.query<{ id: string; earlier: string }[]>(
    `select distinct on (i.id) i.id, e.id as earlier
     from list_import i join list_import e on e.kind = i.kind and e.district_id is not distinct from i.district_id
       and e.company_id is not distinct from i.company_id and e.file_sha256 = i.file_sha256
       and (e.created_at, e.id) < (i.created_at, i.id)
     where i.id = any($1::uuid[]) order by i.id, e.state = 'IMPORTED' desc, e.created_at desc`,
    [importIds],
  );
  const rows = await visibleImports(tx, scope)
    .andWhere('import.id = any(:ids::uuid[])', { ids: pairs.map(({ earlier }) => earlier) })
    .getMany();
  return pairs.flatMap(({ id, earlier }) =>
    rows.filter((row) => row.id === earlier).map((row) => ({ importId: id, earlier: row })),
  );
}
