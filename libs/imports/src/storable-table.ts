import type { Table } from './table.js';

/**
 * The table as the database takes it. NUL and half of a character cut in two can't be stored: in their place stands
 * U+FFFD, which is reported like any other lost character.
 */
export function storableTable(table: Table): Table {
  const cellsOf = <T extends { readonly cells: readonly string[] }>(row: T): T => {
    return row.cells.every(isStorable) ? row : { ...row, cells: row.cells.map(visibly) };
  };
  return {
    ...table,
    fileName: visibly(table.fileName),
    sheet: table.sheet === null ? null : visibly(table.sheet),
    otherSheets: table.otherSheets.map(visibly),
    headers: table.headers.map(visibly),
    rows: table.rows.map(cellsOf),
    reported: table.reported.map(cellsOf),
  };
}

function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

function visibly(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
