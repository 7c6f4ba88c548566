import { createHash } from 'node:crypto';
import { record } from '@app/audit';
import { dateInJapan, refusedFor, type Checked } from '@app/domain';
import { officeRefusal, type OfficeRefusal } from '@app/needs';
import { Clock, Database, storable, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { chosenColumns, mappingOf, type ColumnChoice, type MappingRefusal } from './choose-columns.js';
import { ColumnMappingRow, EventImportRow } from './event-import.entity.js';
import { ImportedRow } from './event-import-row.entity.js';
import { removeEvents, storeEvents } from './import-events.commands.js';
import {
  insertRows,
  loadTableRows,
  rememberColumns,
  saveDuplicates,
  saveReadings,
  tableRowOf,
} from './imports.commands.js';
import { findImportRow, lockImport } from './imports.queries.js';
import { columnsToRemember, mapColumns, type ColumnMapping } from './map-columns.js';
import { keptApart, mendRow, type RowChange } from './mend-row.js';
import { readEvents, yearsOfTable, type ReadingContext } from './read-events.js';
import { readTable } from './read-table.js';
import { storableTable } from './storable-table.js';
import type { Table, TableRefusalCode } from './table.js';

export interface EventFile {
  readonly districtId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface RowMending extends RowChange {
  readonly leftOut?: boolean | null;
  /** It is another sitting, not the same event twice: it is to come in although it looks like a duplicate. */
  readonly notDuplicate?: boolean | null;
}

export type FileOutcome = Checked<EventImportRow, OfficeRefusal | TableRefusalCode>;
export type MappingOutcome = Checked<EventImportRow, OfficeRefusal | MappingRefusal | 'ALREADY_IMPORTED'>;
export type MendOutcome = Checked<
  { readonly row: ImportedRow; readonly import: EventImportRow },
  OfficeRefusal | 'ALREADY_IMPORTED' | 'MAPPING_INCOMPLETE'
>;
export type ImportOutcome = Checked<
  EventImportRow,
  OfficeRefusal | 'ALREADY_IMPORTED' | 'MAPPING_INCOMPLETE'
>;
export type UndoOutcome = Checked<EventImportRow, OfficeRefusal | 'NOTHING_TO_UNDO' | 'STILL_HAS_PEOPLE'>;

/** Event lists of a branch office: read, mapped, mended, and only then imported, as a whole; and undone as a whole. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps every row of the file. Where its columns are known, by standard or by heart, the rows are read. */
  async readFile(scope: Scope, file: EventFile): Promise<FileOutcome> {
    const refusal = officeRefusal(scope, file.districtId);
    if (refusal) return refusedFor(refusal);
    const table = await readTable(file.bytes, storable(file.fileName));
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
      value: await this.keep(tx, scope, file.districtId, sha256, storableTable(table)),
    }));
  }

  /** Says what the columns mean, and reads the rows by it. The district's next list of that kind is read at once. */
  mapColumns(scope: Scope, importId: string, choice: readonly ColumnChoice[]): Promise<MappingOutcome> {
    return this.database.run(scope, async (tx) => {
      const list = await lockImport(tx, scope, importId);
      if (!list) return refusedFor(missing(scope));
      if (list.state === 'IMPORTED') return refusedFor('ALREADY_IMPORTED');
      const chosen = chosenColumns(mapColumns(list.headers), choice);
      if (!chosen.ok) return chosen;
      const mapping = chosen.value;
      await rememberColumns(tx, list.districtId, mapping.fingerprint, columnsToRemember(mapping));
      const saved = await this.read(tx, list, mapping);
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
      const reading = { mapping: mappingOf(list), hint: list.facts.hint!, context: this.context() };
      const { event, mends } = mendRow(tableRowOf(before), reading, before.mends, mending);
      const leftOut = mending.leftOut ?? before.leftOut;
      const notDuplicate = mending.notDuplicate ?? before.notDuplicate;
      await saveReadings(tx, list.id, [keptApart(event, before)]);
      await tx.update(ImportedRow, { id: rowId }, { mends, leftOut, notDuplicate });
      await saveDuplicates(tx, list);
      return { ok: true, value: { row: (await findImportRow(tx, scope, rowId))!, import: list } };
    });
  }

  /** All rows that can become events become them, or none does. */
  importEvents(scope: Scope, importId: string): Promise<ImportOutcome> {
    return this.database.run(scope, async (tx) => {
      const list = await lockImport(tx, scope, importId);
      if (!list) return refusedFor(missing(scope));
      const closed = closedFor(list);
      if (closed) return refusedFor(closed);
      // One list after the other: two lists with the same events at the same moment would not see each other's.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))`, [list.districtId]);
      await saveDuplicates(tx, list);
      const events = await storeEvents(tx, scope, list, this.today());
      const saved = await this.save(tx, list, {
        state: 'IMPORTED',
        importedAt: this.clock.now(),
        undoneAt: null,
      });
      await put(tx, scope, 'importEvents', saved, { fileName: saved.fileName, events });
      return { ok: true, value: saved };
    });
  }

  /** Takes all events of the import away again; afterwards it may be mended and imported anew. */
  undoImport(scope: Scope, importId: string): Promise<UndoOutcome> {
    return this.database.run(scope, async (tx) => {
      const list = await lockImport(tx, scope, importId);
      if (!list) return refusedFor(missing(scope));
      if (list.state !== 'IMPORTED') return refusedFor('NOTHING_TO_UNDO');
      const events = await removeEvents(tx, importId);
      if (events === null) return refusedFor('STILL_HAS_PEOPLE');
      const saved = await this.save(tx, list, { state: 'UNDONE', undoneAt: this.clock.now() });
      await put(tx, scope, 'undoImport', saved, { fileName: saved.fileName, events });
      return { ok: true, value: saved };
    });
  }

  private async keep(
    tx: Transaction,
    scope: Scope,
    districtId: string,
    fileSha256: string,
    table: Table,
  ): Promise<EventImportRow> {
    const { headers, fileName, encoding, lineEnd, sheet, otherSheets, headerRow } = table;
    const { fingerprint } = mapColumns(headers);
    const known = await tx.findOneBy(ColumnMappingRow, { districtId, fingerprint });
    const mapping = mapColumns(headers, known?.mapping);
    const list = await tx.save(
      tx.create(EventImportRow, {
        ...{ districtId, fileName, fileSha256, encoding, generation: mapping.generation, mapping: null },
        ...{ headers: [...headers], facts: { lineEnd, sheet, otherSheets, headerRow, hint: null } },
        ...{ format: table.format === 'csv' ? 'CSV' : 'XLSX', rowsInFile: table.accounting.rowsInFile },
        ...{ state: 'NEEDS_MAPPING', createdBy: scope.actor.personId ?? undefined },
      }),
    );
    await insertRows(tx, list.id, table);
    return mapping.confirmed && mapping.missing.length === 0 ? this.read(tx, list, mapping) : list;
  }

  /** Reads all rows, with what was mended of them before. */
  private async read(tx: Transaction, list: EventImportRow, mapping: ColumnMapping): Promise<EventImportRow> {
    const rows = await loadTableRows(tx, list.id);
    const table = { fileName: list.fileName, rows: rows.map(tableRowOf) };
    const mends = new Map(rows.map((row) => [row.rowNumber, row.mends]));
    const events = readEvents(table, mapping, this.context(), mends);
    await saveReadings(tx, list.id, events);
    await saveDuplicates(tx, list);
    const hint = yearsOfTable(table, mapping, this.today());
    const fields = mapping.columns.map(({ field }) => field);
    const state = list.state === 'NEEDS_MAPPING' ? 'READ' : list.state;
    return this.save(tx, list, { mapping: fields, state, facts: { ...list.facts, hint } });
  }

  private async save(
    tx: Transaction,
    list: EventImportRow,
    changes: Partial<EventImportRow>,
  ): Promise<EventImportRow> {
    return tx.save(tx.create(EventImportRow, { ...list, ...changes }));
  }

  private today(): string {
    return dateInJapan(this.clock.now());
  }

  private context(): ReadingContext {
    return { today: this.today(), wardName: '', towns: [] };
  }
}

function missing(scope: Scope): 'NOT_SIGNED_IN' | 'NOT_FOUND' {
  return scope.actor.personId === null ? 'NOT_SIGNED_IN' : 'NOT_FOUND';
}

function closedFor({ state }: EventImportRow): 'ALREADY_IMPORTED' | 'MAPPING_INCOMPLETE' | null {
  if (state === 'IMPORTED') return 'ALREADY_IMPORTED';
  return state === 'NEEDS_MAPPING' ? 'MAPPING_INCOMPLETE' : null;
}

function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  list: EventImportRow,
  after: object,
): Promise<void> {
  const { id: subjectId, districtId } = list;
  return record(tx, scope, { action, subjectType: 'event_import', subjectId, districtId, after });
}
