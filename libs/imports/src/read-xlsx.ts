import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { refusedTable, type RawRow, type TableRefusal } from './table.js';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** All sheets of a workbook, each cell as the text that a person sees: `2026/08/04`, `10:00`, numbers without noise. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[] | TableRefusal> {
  try {
    const copy = new Uint8Array(bytes).buffer;
    const sheets = await readXlsxFile<string>(copy, { trim: false, parseNumber: withoutFloatNoise });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      return refusedTable('DAMAGED');
    throw error;
  }
}

function rowsOf(data: readonly (readonly unknown[])[]): RawRow[] {
  return data.map((row, index) => ({ lineNumber: index + 1, cells: row.map(cellText) }));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateCellText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
}

/** Spreadsheets count days from 1899-12-30 without a time zone; a time of day alone is a fraction of that day. */
function dateCellText(value: Date): string {
  const minute = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  const date = minute.slice(0, 10).replaceAll('-', '/');
  const time = minute.slice(11, 16);
  if (value.getTime() < Date.UTC(1900, 0, 1)) return time;
  return time === '00:00' ? date : `${date} ${time}`;
}

/** A stored 34.344797621530004 is shown as 34.34479762153: fifteen digits are all that a spreadsheet has. */
function withoutFloatNoise(text: string): string {
  if (!/^-?\d+\.\d+(E-?\d+)?$/u.test(text) || text.replace(/\D/gu, '').length <= 15) return text;
  return String(Number(Number(text).toPrecision(15)));
}
