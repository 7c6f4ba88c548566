import { isOldOffice, isZip, refusalOfOldOffice, refusalOfWorkbook } from './check-workbook.js';
import { decodeText, lineEndOf } from './decode-text.js';
import { continuesHeader, findHeader, isComment, isEmptyRow, knownHeaders } from './find-header.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import {
  refusedTable,
  tableLimits,
  type RawRow,
  type ReportedRow,
  type ReportedRowReason,
  type Table,
  type TableRefusal,
  type TableRow,
} from './table.js';
import type { Vocabulary } from './vocabulary.js';

type Source = Pick<Table, 'fileName' | 'format' | 'encoding' | 'lineEnd' | 'sheet' | 'otherSheets'>;
/** Where the header stands shows by the names that are known of such lists. */
type Known = Vocabulary<string>;

/** Reads a file that somebody chose as a table, by its bytes, whatever it is called; or says why it can't be. */
export async function readTable(
  known: Known,
  bytes: Uint8Array,
  fileName: string,
): Promise<Table | TableRefusal> {
  if (bytes.length === 0) return refusedTable('EMPTY');
  if (bytes.length > tableLimits.bytes) return refusedTable('TOO_LARGE');
  if (isOldOffice(bytes)) return refusalOfOldOffice(bytes);
  return isZip(bytes) ? readWorkbook(known, bytes, fileName) : readText(known, bytes, fileName);
}

async function readWorkbook(
  known: Known,
  bytes: Uint8Array,
  fileName: string,
): Promise<Table | TableRefusal> {
  const unsafe = refusalOfWorkbook(bytes);
  if (unsafe) return unsafe;
  const sheets = await readXlsx(bytes);
  if ('kind' in sheets) return sheets;
  const filled = sheets.filter(({ rows }) => rows.some(({ cells }) => !isEmptyRow(cells)));
  const names = filled.map(({ rows }) =>
    Math.max(...rows.slice(0, 30).map(({ cells }) => knownHeaders(known, cells))),
  );
  const sheet = filled[names.indexOf(Math.max(...names))];
  if (!sheet) return refusedTable('EMPTY');
  const otherSheets = filled.filter((other) => other !== sheet).map(({ name }) => name);
  const source = {
    fileName,
    format: 'xlsx',
    encoding: 'xlsx',
    lineEnd: 'NONE',
    sheet: sheet.name,
    otherSheets,
  } as const;
  return tableOf(known, sheet.rows, source);
}

function readText(known: Known, bytes: Uint8Array, fileName: string): Table | TableRefusal {
  const decoded = decodeText(bytes);
  if (looksBinary(bytes, decoded?.text)) return refusedTable('NOT_A_TABLE');
  if (!decoded) return refusedTable('UNREADABLE_ENCODING');
  if (decoded.text.trim() === '') return refusedTable('EMPTY');
  const rows = readCsv(decoded.text);
  if ('kind' in rows) return rows;
  const { encoding, text } = decoded;
  return tableOf(known, rows, {
    fileName,
    format: 'csv',
    encoding,
    lineEnd: lineEndOf(text),
    sheet: null,
    otherSheets: [],
  });
}

/** PDF, pictures and pages say what they are in their first bytes. */
function looksBinary(bytes: Uint8Array, text: string | undefined): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (
    ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'BM', '\u001f\u008b'].some((magic) =>
      start.startsWith(magic),
    )
  )
    return true;
  return /^\s*(<!doctype|<html|<\?xml|\{\\rtf|[[{]\s*")/iu.test(text?.slice(0, 200) ?? '');
}

function tableOf(known: Known, all: readonly RawRow[], source: Source): Table | TableRefusal {
  if (all.length > tableLimits.rows + 1) return refusedTable('TOO_MANY_ROWS');
  if (all.every(({ cells }) => isEmptyRow(cells))) return refusedTable('EMPTY');
  const at = findHeader(known, all);
  const header = at === null ? undefined : all[at];
  if (at === null || !header)
    return refusedTable(all.every(({ cells }) => cells.length < 2) ? 'NOT_A_TABLE' : 'NO_HEADER');
  const width = header.cells.length;
  const rows: TableRow[] = [];
  const reported: ReportedRow[] = [];
  for (const [index, row] of all.entries()) {
    const reason = index === at ? 'HEADER' : reasonToReport(row, index, at, rows.length);
    if (reason === 'HEADER') continue;
    if (reason === null) rows.push(tableRow(row, width));
    else reported.push({ lineNumber: row.lineNumber, reason, cells: row.cells });
  }
  const accounting = { rowsInFile: all.length - 1, rowsRead: rows.length, rowsReported: reported.length };
  return {
    kind: 'table',
    ...source,
    headerRow: header.lineNumber,
    headers: header.cells,
    rows,
    reported,
    accounting,
  };
}

function reasonToReport(
  row: RawRow,
  index: number,
  headerAt: number,
  rowsSoFar: number,
): ReportedRowReason | null {
  if (isEmptyRow(row.cells)) return 'EMPTY_ROW';
  if (index < headerAt) return isComment(row.cells) ? 'COMMENT' : 'BEFORE_HEADER';
  if (isComment(row.cells) && isEmptyRow(row.cells.slice(1))) return 'COMMENT';
  return rowsSoFar === 0 && continuesHeader(row.cells) ? 'HEADER_CONTINUED' : null;
}

/** Filled cells beyond the header, or fewer cells than it has: what stands under which name is in doubt. */
function tableRow({ lineNumber, cells }: RawRow, width: number): TableRow {
  if (cells.length < width) {
    return {
      lineNumber,
      cells: [...cells, ...Array<string>(width - cells.length).fill('')],
      ragged: 'SHORT',
    };
  }
  return { lineNumber, cells, ragged: isEmptyRow(cells.slice(width)) ? null : 'LONG' };
}
