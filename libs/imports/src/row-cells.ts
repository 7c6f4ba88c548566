import type { ColumnMapping, MappedColumn } from './map-columns.js';
import type { TableRow } from './table.js';

export interface OtherCell {
  readonly header: string;
  readonly text: string;
}

/** A row's cells by what they mean. Texts are as typed, without the blanks and line ends around them. */
export interface RowCells<F extends string> {
  readonly text: (field: F) => string;
  readonly textOrNull: (field: F) => string | null;
  readonly raw: (column: Pick<MappedColumn<F>, 'index'>) => string;
  /** Filled cells under headers that mean nothing to us, and beyond the header. */
  readonly others: readonly OtherCell[];
}

/** What a person wrote in place of a cell, by field. */
export type Mends<F extends string> = Readonly<Partial<Record<F, string>>>;

export function cellsOf<F extends string>(
  row: TableRow,
  mapping: ColumnMapping<F>,
  mends?: Mends<F>,
): RowCells<F> {
  const places = new Map(
    mapping.columns.flatMap(({ field, index }) => (field ? [[field, index] as const] : [])),
  );
  const text = (field: F) => {
    const mended = mends?.[field];
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
