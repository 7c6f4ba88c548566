import type { RawRow } from './table.js';
import { knowsHeader, type Vocabulary } from './vocabulary.js';

const searchedRows = 30;

/** The place of the header among the first rows: the row with most names that we know, else the first that looks like names. */
export function findHeader(vocabulary: Vocabulary<string>, rows: readonly RawRow[]): number | null {
  const head = rows.slice(0, searchedRows);
  const known = head.map(({ cells }) => (isComment(cells) ? 0 : knownHeaders(vocabulary, cells)));
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const looks = head.findIndex((row, index) => looksLikeNames(row.cells, rows[index + 1]?.cells));
  return looks < 0 ? null : looks;
}

export function knownHeaders(vocabulary: Vocabulary<string>, cells: readonly string[]): number {
  return cells.filter((cell) => knowsHeader(vocabulary, cell)).length;
}

export function isComment(cells: readonly string[]): boolean {
  return /^\s*[#＃]/u.test(cells[0] ?? '');
}

export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Short texts without figures, at least two, none twice, over a row that is about as wide. */
function looksLikeNames(cells: readonly string[], below: readonly string[] | undefined): boolean {
  const names = cells.filter((cell) => cell.trim() !== '');
  if (names.length < 2 || isComment(cells) || below === undefined) return false;
  const short = names.every((name) => name.length <= 40 && !/^[\d\s./:-]+$/u.test(name));
  const filledBelow = below.filter((cell) => cell.trim() !== '').length;
  return short && new Set(names).size === names.length && filledBelow <= below.length && filledBelow >= 1;
}

const explanation =
  /^(必須|任意|推奨|条件付き?必須|◎|○|〇|△|●|-|文字列|数値|整数|日付|時刻|時間|コード|電話番号|URL|半角.{0,10}|全角.{0,10}|YYYY.{0,10}|HH:?MM|hh:?mm|\d{1,4}(文字|桁)?(以内)?|[A-Za-z][A-Za-z0-9_ .-]{0,40})$/u;

/** A row under the header that explains it: running numbers, 必須/任意, English keys, formats, longest lengths. */
export function continuesHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell) => explanation.test(cell));
}
