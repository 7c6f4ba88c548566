import { eventVocabulary } from './event-columns.js';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ImportedEvent } from './imported-event.js';
import { mapColumns } from './map-columns.js';
import { readEvents } from './read-events.js';
import { readTable } from './read-table.js';
import type { Table } from './table.js';

/** Every list of the folder that EVENT_FILES_DIR names, else of our own fixtures: none may crash, lose a row or bend a date. */
const folder =
  process.env['EVENT_FILES_DIR'] ?? path.join(import.meta.dirname, '../../../test/fixtures/events');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(csv|xlsx)$/u.test(name) && statSync(path.join(folder, name)).isFile())
  .toSorted();

async function read(
  name: string,
): Promise<{ table: Table; events: readonly ImportedEvent[]; bytes: Buffer }> {
  const bytes = readFileSync(path.join(folder, name));
  const table = await readTable(eventVocabulary, bytes, path.basename(name));
  if (table.kind === 'refusal') throw new Error(`${name}: ${table.code}`);
  const context = { today: '2026-11-22', wardName: '港区', towns: [] };
  return { table, bytes, events: readEvents(table, mapColumns(eventVocabulary, table.headers), context) };
}

/** Counts the records of a CSV text by its quotes alone, without the reader under test. */
function recordsIn(text: string): number {
  const bare = text
    .replace(/^\ufeff/u, '')
    .replace(/"[^"]*"/gu, '')
    .replace(/\r\n?/gu, '\n');
  return bare.split('\n').length - (bare.endsWith('\n') ? 1 : 0);
}

/** Dates that a row's cells don't bear out: another month, day, year or weekday than stands there. */
function bentDates({ when }: ImportedEvent): string[] {
  if (when.kind === 'OPEN') return [];
  const text = when.text.normalize('NFKC');
  const numbers = new Set((text.match(/\d+/gu) ?? []).map(Number));
  const ends = when.kind === 'DAYS' ? when.dates : [when.from, when.to];
  return ends.filter((date) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    if (/^(20\d{6}|\d{5})$|T\d{2}:|GMT/u.test(text.trim())) return false;
    const vague = when.kind === 'PERIOD' && when.meaning === 'SOMEWHERE_IN';
    const western = [...numbers].filter((number) => number > 1900 && number < 2200);
    if (western.length > 0 && !western.some((other) => Math.abs(other - year) <= 1)) return true;
    const weekday = '日月火水木金土'.charAt(new Date(`${date}T00:00:00Z`).getUTCDay());
    const said = new RegExp(`(?<!\\d)0?${month}月0?${day}日\\((?:祝\\)\\()?([日月火水木金土])`, 'u').exec(
      text,
    )?.[1];
    return !numbers.has(month) || (!vague && !numbers.has(day)) || (said !== undefined && said !== weekday);
  });
}

describe(`lists in ${process.env['EVENT_FILES_DIR'] ? 'EVENT_FILES_DIR' : 'our fixtures'}`, () => {
  it('are there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s: rows read and rows reported are the rows of the file', async (name) => {
    const { table, events, bytes } = await read(name);
    const { rowsInFile, rowsRead, rowsReported } = table.accounting;
    expect(rowsRead + rowsReported).toBe(rowsInFile);
    expect([table.rows.length, table.reported.length]).toEqual([rowsRead, rowsReported]);
    expect(events).toHaveLength(rowsRead);
    if (table.format === 'csv') {
      const label = table.encoding === 'utf-8-bom' ? 'utf-8' : table.encoding;
      expect(rowsInFile).toBe(recordsIn(new TextDecoder(label).decode(bytes)) - 1);
    }
  });

  it.each(files)('%s: no date says other than its cell', async (name) => {
    const { events } = await read(name);
    expect(
      events.flatMap((event) =>
        bentDates(event).map((date) => `${event.lineNumber} ${event.when.text} ${date}`),
      ),
    ).toEqual([]);
  });

  it.each(files)('%s: what is not certain is on no pile of ready rows', async (name) => {
    const { events } = await read(name);
    const ready = events.filter(({ pile }) => pile === 'READY');
    expect(ready.filter(({ when, title }) => when.kind === 'OPEN' || title === '')).toEqual([]);
  });
});
