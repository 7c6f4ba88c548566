/** What a cell of a written list holds. Numbers stay numbers; null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet would calculate instead of show: a formula's first sign, half or full width, or white space that
 * makes it look further (OWASP, CSV injection). Apostrophes of ours before it don't change what it is.
 */
const formula = /^'*(\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/**
 * A list as a file for spreadsheets: UTF-8 with a byte order mark, which Excel needs; lines end in CRLF (RFC 4180).
 * A text that looks like a formula gets an apostrophe in front, which `textOfCell` takes away again: what was
 * written is what comes back, and no spreadsheet runs it.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}

/** The text of a cell as it was before `csvOf` wrote it; any other text stays as it is. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
