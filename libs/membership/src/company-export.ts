import { csvOf, isoInJapan, type CsvCell } from '@app/domain';

export const exportKinds = [
  'company',
  'contacts',
  'sites',
  'people',
  'memberships',
  'declarations',
  'offers',
  'offer-times',
  'matches',
  'engagements',
] as const;
/** What a company takes with it, each a list of its own. */
export type ExportKind = (typeof exportKinds)[number];

export function isExportKind(text: string): text is ExportKind {
  return exportKinds.some((kind) => kind === text);
}

export type ExportRow = Readonly<Record<string, unknown>>;

/** All of it in one file, as it is stored. */
export type CompanyExport = Readonly<Record<ExportKind, readonly ExportRow[]>>;

/** One list for a spreadsheet: names of columns, then the rows; lists inside a cell are separated by semicolons. */
export function csvOfRows(rows: readonly ExportRow[], columns: readonly string[]): string {
  return csvOf([columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]);
}

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (value instanceof Date) return isoInJapan(value);
  if (Array.isArray(value)) return value.map(String).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
