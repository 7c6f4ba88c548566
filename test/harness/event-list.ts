import { standardColumns } from '@app/imports';

/** A list of events as a ward publishes it: 推奨データセット, 32 columns, UTF-8 with BOM, CRLF. Rows by header. */
export function eventList(rows: readonly Readonly<Record<string, string>>[]): Buffer {
  const headers = standardColumns.A.map(([header]) => header);
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  return Buffer.from(`\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`);
}
