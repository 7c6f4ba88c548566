/** A table as it stood in a file: cells are text exactly as a person saw them, nothing trimmed, nothing replaced. */
export interface Table {
  readonly kind: 'table';
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx';
  readonly encoding: Encoding;
  readonly lineEnd: LineEnd;
  readonly sheet: string | null;
  /** Other sheets of the workbook that hold something and were not read. */
  readonly otherSheets: readonly string[];
  /** Position of the header, 1-based, as a person counts lines or rows. */
  readonly headerRow: number;
  /** As typed; an unnamed column is ''. */
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly reported: readonly ReportedRow[];
  readonly accounting: Accounting;
}

export interface TableRow {
  /** Where the row begins in the file, 1-based: a line of a CSV file, a row of a sheet. */
  readonly lineNumber: number;
  readonly cells: readonly string[];
  /** Filled cells beyond the header, or fewer cells than it has: cells may stand in the wrong column. */
  readonly ragged: 'LONG' | 'SHORT' | null;
}

export const reportedRowReasons = ['BEFORE_HEADER', 'COMMENT', 'EMPTY_ROW', 'HEADER_CONTINUED'] as const;
export type ReportedRowReason = (typeof reportedRowReasons)[number];

/** A row that is no event, with the reason; so that nothing goes missing silently. */
export interface ReportedRow {
  readonly lineNumber: number;
  readonly reason: ReportedRowReason;
  readonly cells: readonly string[];
}

/** `rowsInFile = rowsRead + rowsReported`, the header row not counted. Counted in the file itself, not added up. */
export interface Accounting {
  readonly rowsInFile: number;
  readonly rowsRead: number;
  readonly rowsReported: number;
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'shift_jis' | 'utf-16le' | 'utf-16be' | 'xlsx';
export type LineEnd = 'CRLF' | 'LF' | 'CR' | 'MIXED' | 'NONE';

export const tableRefusals = [
  'EMPTY',
  'NOT_A_TABLE',
  'TOO_LARGE',
  'TOO_MANY_ROWS',
  'UNREADABLE_ENCODING',
  'PASSWORD_PROTECTED',
  'OLD_XLS',
  'DAMAGED',
  'BROKEN_QUOTES',
  'NO_HEADER',
] as const;
export type TableRefusalCode = (typeof tableRefusals)[number];

export interface TableRefusal {
  readonly kind: 'refusal';
  readonly code: TableRefusalCode;
  /** The line at which reading stopped, where that helps. */
  readonly lineNumber?: number;
}

export const tableLimits = {
  bytes: 10_000_000,
  unpackedBytes: 60_000_000,
  rows: 20_000,
  columns: 500,
} as const;

export function refusedTable(code: TableRefusalCode, lineNumber?: number): TableRefusal {
  return lineNumber === undefined ? { kind: 'refusal', code } : { kind: 'refusal', code, lineNumber };
}

/** A row of a file before anyone knows which row is the header. */
export interface RawRow {
  readonly lineNumber: number;
  readonly cells: readonly string[];
}
