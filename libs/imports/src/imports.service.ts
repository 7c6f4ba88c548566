import { createHash } from 'node:crypto';
import { record } from '@app/audit';
import { dateInJapan, refusedFor, type Checked } from '@app/domain';
import type { OfficeRefusal } from '@app/needs';
import { Clock, Database, storable, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { chosenColumns, type ColumnChoice, type MappingRefusal } from './choose-columns.js';
import {
  insertRows,
  loadTableRows,
  rememberColumns,
  rememberedColumns,
  saveReadings,
} from './imports.commands.js';
import { findImportRow, lockImport } from './imports.queries.js';
import type { ListAtHand, RowMending } from './kind-of-list.js';
import { kindOf } from './kinds-of-lists.js';
import { ListImportRow } from './list-import.entity.js';
import { ImportedRow } from './list-import-row.entity.js';
import { mapColumns, type ColumnMapping } from './map-columns.js';
import { readTable } from './read-table.js';
import { storableTable } from './storable-table.js';
import type { Table, TableRefusalCode } from './table.js';
import { ownerRefusal, type ListOwner } from './whose-lists.js';

export interface ListFile extends ListOwner {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type FileOutcome = Checked<ListImportRow, OfficeRefusal | TableRefusalCode>;
export type MappingOutcome = Checked<ListImportRow, OfficeRefusal | MappingRefusal | 'ALREADY_IMPORTED'>;
export type MendOutcome = Checked<
  { readonly row: ImportedRow; readonly import: ListImportRow },
  OfficeRefusal | 'ALREADY_IMPORTED' | 'MAPPING_INCOMPLETE'
>;
export type ImportOutcome = Checked<ListImportRow, OfficeRefusal | 'ALREADY_IMPORTED' | 'MAPPING_INCOMPLETE'>;
export type UndoOutcome = Checked<ListImportRow, OfficeRefusal | 'NOTHING_TO_UNDO' | 'STILL_HAS_PEOPLE'>;

/** Lists of events or offers: read, mapped, mended, and only then imported, as a whole; and undone as a whole. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps every row of the file. Where its columns are known, by standard or by heart, the rows are read. */
  async readFile(scope: Scope, file: ListFile): Promise<FileOutcome> {
    const refusal = ownerRefusal(scope, file);
    if (refusal) return refusedFor(refusal);
    const table = await readTable(kindOf(file).vocabulary, file.bytes, storable(file.fileName));
    if (table.kind === 'refusal') {
      const { code, lineNumber } = table;
      return refusedFor(
        code,
        ...(lineNumber === undefined ? [] : [{ path: 'file', code: `LINE_${lineNumber}` }]),
      );
    }
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    return this.database.run(scope, async (tx) => ({
      ok: true,
      value: await this.keep(tx, scope, { ...file, sha256 }, storableTable(table)),
    }));
  }

  /** Says what the columns mean, and reads the rows by it. The district's next list of that kind is read at once. */
  mapColumns(scope: Scope, importId: string, choice: readonly ColumnChoice[]): Promise<MappingOutcome> {
    return this.database.runLong(scope, async (tx) => {
      const list = await lockImport(tx, scope, importId);
      if (!list) return refusedFor(missing(scope));
      if (list.state === 'IMPORTED') return refusedFor('ALREADY_IMPORTED');
      const { vocabulary } = kindOf(list);
      const chosen = chosenColumns(vocabulary, mapColumns(vocabulary, list.headers), choice);
      if (!chosen.ok) return chosen;
      const mapping = chosen.value;
      await rememberColumns(tx, list, mapping);
      const saved = await this.read(this.atHand(tx, scope, list), mapping);
      const fields = mapping.columns.flatMap(({ header, field }) => (field ? [[header, field]] : []));
      await put(tx, scope, 'mapImportColumns', saved, { columns: fields });
      return { ok: true, value: saved };
    });
  }

  mendRow(scope: Scope, rowId: string, mending: RowMending): Promise<MendOutcome> {
    return this.database.run(scope, async (tx) => {
      const seen = await findImportRow(tx, scope, rowId);
      const list = seen && (await lockImport(tx, scope, seen.importId));
      if (!list || seen.reported !== null) return refusedFor(missing(scope));
      const closed = closedFor(list);
      if (closed) return refusedFor(closed);
      const before = (await findImportRow(tx, scope, rowId))!;
      const at = this.atHand(tx, scope, list);
      const { reading, mends } = await kindOf(list).mend(at, before, mending);
      const leftOut = mending.leftOut ?? before.leftOut;
      const notDuplicate = mending.notDuplicate ?? before.notDuplicate;
      await saveReadings(tx, list.id, [reading]);
      await tx.update(ImportedRow, { id: rowId }, { mends, leftOut, notDuplicate });
      await kindOf(list).saveDuplicates(at);
      return { ok: true, value: { row: (await findImportRow(tx, scope, rowId))!, import: list } };
    });
  }

  /** All rows that can become events or offers become them, or none does. */
  importList(scope: Scope, importId: string): Promise<ImportOutcome> {
    return this.database.runLong(scope, async (tx) => {
      const list = await lockImport(tx, scope, importId);
      if (!list) return refusedFor(missing(scope));
      const closed = closedFor(list);
      if (closed) return refusedFor(closed);
      // One list after the other: two lists with the same rows at the same moment would not see each other's.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [
        list.districtId ?? list.companyId,
      ]);
      const at = this.atHand(tx, scope, list);
      const { saveDuplicates, store, imported } = kindOf(list);
      await saveDuplicates(at);
      const count = await store(at);
      const saved = await this.save(tx, list, {
        state: 'IMPORTED',
        importedAt: this.clock.now(),
        undoneAt: null,
      });
      await put(tx, scope, imported.action, saved, { fileName: saved.fileName, [imported.counted]: count });
      return { ok: true, value: saved };
    });
  }

  /** Takes all that an import made away again; afterwards it may be mended and imported anew. */
  undoImport(scope: Scope, importId: string): Promise<UndoOutcome> {
    return this.database.runLong(scope, async (tx) => {
      const list = await lockImport(tx, scope, importId);
      if (!list) return refusedFor(missing(scope));
      if (list.state !== 'IMPORTED') return refusedFor('NOTHING_TO_UNDO');
      const { remove, imported } = kindOf(list);
      const count = await remove(this.atHand(tx, scope, list));
      if (count === null) return refusedFor('STILL_HAS_PEOPLE');
      const saved = await this.save(tx, list, { state: 'UNDONE', undoneAt: this.clock.now() });
      await put(tx, scope, 'undoImport', saved, { fileName: saved.fileName, [imported.counted]: count });
      return { ok: true, value: saved };
    });
  }

  private async keep(
    tx: Transaction,
    scope: Scope,
    file: ListOwner & { readonly sha256: string },
    table: Table,
  ): Promise<ListImportRow> {
    const { headers, fileName, encoding, lineEnd, sheet, otherSheets, headerRow } = table;
    const { kind, districtId, companyId, sha256: fileSha256 } = file;
    const { vocabulary } = kindOf(file);
    const { fingerprint } = mapColumns(vocabulary, headers);
    const mapping = mapColumns(vocabulary, headers, await rememberedColumns(tx, file, fingerprint));
    const list = await tx.save(
      tx.create(ListImportRow, {
        ...{ kind, districtId, companyId, fileName, fileSha256, encoding, generation: mapping.generation },
        ...{ headers: [...headers], facts: { lineEnd, sheet, otherSheets, headerRow, hint: null } },
        ...{ format: table.format === 'csv' ? 'CSV' : 'XLSX', rowsInFile: table.accounting.rowsInFile },
        ...{ mapping: null, state: 'NEEDS_MAPPING', createdBy: scope.actor.personId ?? undefined },
      }),
    );
    await insertRows(tx, list.id, table);
    const known = mapping.confirmed && mapping.missing.length === 0;
    return known ? this.read(this.atHand(tx, scope, list), mapping) : list;
  }

  /** Reads all rows, with what was mended of them before. */
  private async read(at: ListAtHand, { columns }: ColumnMapping<string>): Promise<ListImportRow> {
    const { tx } = at;
    const list = { ...at.list, mapping: columns.map(({ field }) => field) };
    const { readRows, saveDuplicates } = kindOf(list);
    const { readings, hint } = await readRows({ ...at, list }, await loadTableRows(tx, list.id));
    await saveReadings(tx, list.id, readings);
    await saveDuplicates({ ...at, list });
    const state = list.state === 'NEEDS_MAPPING' ? 'READ' : list.state;
    return this.save(tx, list, { state, facts: { ...list.facts, hint } });
  }

  private async save(
    tx: Transaction,
    list: ListImportRow,
    changes: Partial<ListImportRow>,
  ): Promise<ListImportRow> {
    return tx.save(tx.create(ListImportRow, { ...list, ...changes }));
  }

  private atHand(tx: Transaction, scope: Scope, list: ListImportRow): ListAtHand {
    return { tx, scope, list, today: dateInJapan(this.clock.now()) };
  }
}

function missing(scope: Scope): 'NOT_SIGNED_IN' | 'NOT_FOUND' {
  return scope.actor.personId === null ? 'NOT_SIGNED_IN' : 'NOT_FOUND';
}

function closedFor({ state }: ListImportRow): 'ALREADY_IMPORTED' | 'MAPPING_INCOMPLETE' | null {
  if (state === 'IMPORTED') return 'ALREADY_IMPORTED';
  return state === 'NEEDS_MAPPING' ? 'MAPPING_INCOMPLETE' : null;
}

function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  list: ListImportRow,
  after: object,
): Promise<void> {
  const { id: subjectId, districtId, companyId: organisationId } = list;
  const whose = { ...(districtId && { districtId }), ...(organisationId && { organisationId }) };
  return record(tx, scope, { action, subjectType: 'list_import', subjectId, ...whose, after });
}
