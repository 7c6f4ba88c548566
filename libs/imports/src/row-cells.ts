import type { EventField } from './event-columns.js';
import type { OtherCell } from './imported-event.js';
import type { ColumnMapping, MappedColumn } from './map-columns.js';
import type { TableRow } from './table.js';

/** A row's cells by what they mean. Texts are as typed, without the blanks and line ends around them. */
export interface RowCells {
  readonly text: (field: EventField) => string;
  readonly textOrNull: (field: EventField) => string | null;
  readonly raw: (column: MappedColumn) => string;
  /** Filled cells under headers that mean nothing to us, and beyond the header. */
  readonly others: readonly OtherCell[];
}

/** What a person wrote in place of a cell, by field. */
export type Mends = Readonly<Partial<Record<EventField, string>>>;

export function cellsOf(row: TableRow, mapping: ColumnMapping, mends: Mends = {}): RowCells {
  const places = new Map(
    mapping.columns.flatMap(({ field, index }) => (field ? [[field, index] as const] : [])),
  );
  const text = (field: EventField) => {
    const mended = mends[field];
    if (mended !== undefined) return mended.trim();
    const at = places.get(field);
    return at === undefined ? '' : (row.cells[at] ?? '').trim();
  };
  const used = new Set(
    mapping.columns.filter(({ field, need }) => field !== null || need !== null).map(({ index }) => index),
  );
  const others = row.cells.flatMap((cell, index) =>
    used.has(index) || cell.trim() === ''
      ? []
      : [{ header: mapping.columns[index]?.header ?? '', text: cell.trim() }],
  );
  return {
    text,
    textOrNull: (field) => text(field) || null,
    raw: ({ index }) => (row.cells[index] ?? '').trim(),
    others,
  };
}

/** `-`, `なし`, `無し` in a cell mean that there is nothing. */
export function saysNothing(text: string): boolean {
  return /^([-‐−ー―/]|なし|無し|無|特になし|未定)?$/u.test(text.normalize('NFKC').trim());
}
