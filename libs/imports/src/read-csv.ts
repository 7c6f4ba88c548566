import { textOfCell } from '@app/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { refusedTable, tableLimits, type RawRow, type TableRefusal } from './table.js';

const delimiters = [',', '\t', ';'] as const;

/** Rows of a CSV (or tab-separated) text with the line each begins at. Line ends inside quoted cells belong to the cell. */
export function readCsv(text: string): readonly RawRow[] | TableRefusal {
  try {
    return rowsOf(text, delimiterOf(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') return refusedTable('NOT_A_TABLE');
    const lines: unknown = error.lines;
    return refusedTable('BROKEN_QUOTES', typeof lines === 'number' ? lines : undefined);
  }
}

function rowsOf(text: string, delimiter: string): readonly RawRow[] | TableRefusal {
  const rows: RawRow[] = [];
  let nextLine = 1;
  const records = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: 1_000_000,
    to: tableLimits.rows + 100,
    raw: true,
  }) as unknown as { record: string[]; raw: string }[];
  for (const { record, raw } of records) {
    rows.push({ lineNumber: nextLine, cells: record.map(textOfCell) });
    nextLine += raw.match(/\r\n|\n|\r/gu)?.length ?? 0;
  }
  return records.length > tableLimits.rows + 50 ? refusedTable('TOO_MANY_ROWS') : rows;
}

/** The delimiter that the first lines hold most of. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5000);
  const count = (delimiter: string) => head.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}
