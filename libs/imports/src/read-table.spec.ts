import { eventVocabulary } from './event-columns.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { columnLetters, workbookOf, zipOf } from '../../../test/fixtures/events/workbook.js';
import { readTable } from './read-table.js';
import { tableLimits, type Table } from './table.js';

const folder = path.join(import.meta.dirname, '../../../test/fixtures/events');

async function tableOf(content: string | Uint8Array, name = 'list.csv'): Promise<Table> {
  const table = await readTable(
    eventVocabulary,
    typeof content === 'string' ? Buffer.from(content) : content,
    name,
  );
  if (table.kind === 'refusal') throw new Error(table.code);
  return table;
}

const fixture = (name: string) => tableOf(readFileSync(path.join(folder, name)), name);

async function refusal(content: string | Uint8Array) {
  const table = await readTable(
    eventVocabulary,
    typeof content === 'string' ? Buffer.from(content) : content,
    'x',
  );
  return table.kind === 'refusal' ? table.code : 'READ';
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe(readTable.name, () => {
  it.each([
    ['generation_a_utf8bom_crlf.csv', 'utf-8-bom', 'CRLF', 8],
    ['generation_b_utf8.csv', 'utf-8', 'LF', 5],
    ['generation_c_2027_sjis_crlf.csv', 'shift_jis', 'CRLF', 12],
    ['generation_c_utf16le.csv', 'utf-16le', 'CRLF', 3],
    ['monthly_sheet.xlsx', 'xlsx', 'NONE', 6],
  ])('reads %s as %s with %s', async (name, encoding, lineEnd, rows) => {
    const table = await fixture(name);
    expect([table.encoding, table.lineEnd, table.rows.length]).toEqual([encoding, lineEnd, rows]);
  });

  it('reads the same rows from UTF-8 and from Shift_JIS', async () => {
    const table = await fixture('generation_c_2027_sjis_crlf.csv');
    const text = iconv.decode(readFileSync(path.join(folder, 'generation_c_2027_sjis_crlf.csv')), 'cp932');
    expect((await tableOf(text)).rows).toEqual(table.rows);
  });

  it('keeps line ends inside cells and counts lines as an editor does', async () => {
    const table = await tableOf('イベント名,開始日\r\n"朝の\n清掃",2026-12-06\r\n夕べの清掃,2026-12-07\r\n');
    expect(table.rows.map(({ lineNumber, cells }) => [lineNumber, cells[0]])).toEqual([
      [2, '朝の\n清掃'],
      [4, '夕べの清掃'],
    ]);
    expect(table.lineEnd).toBe('CRLF');
  });

  it('reports every row that is no event, so that the sum is the file', async () => {
    const table = await fixture('generation_a_variants_lf.csv');
    expect(table.headerRow).toBe(3);
    expect(table.reported.map(({ lineNumber, reason }) => [lineNumber, reason])).toEqual([
      [1, 'COMMENT'],
      [2, 'BEFORE_HEADER'],
      [5, 'EMPTY_ROW'],
      [9, 'EMPTY_ROW'],
      [10, 'COMMENT'],
    ]);
    expect(table.rows.map(({ ragged }) => ragged)).toEqual([null, null, 'SHORT', 'LONG']);
    expect(table.accounting).toEqual({ rowsInFile: 9, rowsRead: 4, rowsReported: 5 });
  });

  it('takes six header rows for one header', async () => {
    const table = await fixture('header_in_six_rows.csv');
    expect(table.reported.map(({ reason }) => reason)).toEqual(Array<string>(5).fill('HEADER_CONTINUED'));
    expect(table.rows).toHaveLength(2);
  });

  it('shows date and time cells as a person sees them, keeps stray cells, names the sheet that it left', async () => {
    const table = await fixture('monthly_sheet.xlsx');
    expect(table.rows[0]?.cells.slice(0, 5)).toEqual(['1', '両方', '2026/12/05', '09:00', '11:30']);
    expect(table.rows[1]?.cells[16]).toBe('はみ出しメモ');
    expect([table.sheet, table.otherSheets, table.headers[16]]).toEqual(['公開用', ['メモ'], '']);
    expect(table.reported).toMatchObject([{ lineNumber: 7, reason: 'EMPTY_ROW' }]);
  });

  it('does not take a first data row for more header', async () => {
    expect((await tableOf('NO,イベント名,開始日\n1,Bazaar,未定\n')).rows).toHaveLength(1);
  });

  it.each([
    ['EMPTY', ''],
    ['EMPTY', ' \r\n\r\n'],
    ['EMPTY', '\ufeff,,\n,,\n'],
    ['NOT_A_TABLE', '%PDF-1.7 …'],
    ['NOT_A_TABLE', '<!DOCTYPE html><html></html>'],
    ['NOT_A_TABLE', 'ただの文章です。\n表ではありません。'],
    ['NO_HEADER', '1,2026-12-06\n2,2026-12-07\n'],
    ['BROKEN_QUOTES', 'イベント名,開始日\n"閉じない,2026-12-06\n'],
    ['UNREADABLE_ENCODING', Uint8Array.from([0x81, 0x20, 0xff, 0xfd, 0x2c, 0xff])],
    ['OLD_XLS', Uint8Array.from([...oldOffice, 1, 2, 3])],
    ['PASSWORD_PROTECTED', Buffer.from([...oldOffice, ...Buffer.from('EncryptedPackage', 'utf16le')])],
    ['NOT_A_TABLE', zipOf({ 'word/document.xml': Buffer.from('<w/>') })],
    ['DAMAGED', workbookOf({ a: [['行事名', '開催日']] }).subarray(0, 600)],
    ['EMPTY', workbookOf({ a: [] })],
    ['TOO_LARGE', Buffer.alloc(tableLimits.bytes + 1, 'a')],
    ['TOO_MANY_ROWS', `イベント名,開始日\n${'清掃,2026-12-06\n'.repeat(tableLimits.rows + 1)}`],
  ])('refuses with %s', async (code, content) => {
    expect(await refusal(content)).toBe(code);
  });

  it('reads as many rows as it says it may', async () => {
    const table = await tableOf(`イベント名,開始日\n${'清掃,2026-12-06\n'.repeat(tableLimits.rows)}`);
    expect(table.accounting.rowsRead).toBe(tableLimits.rows);
  });

  it('refuses a small file that unpacks to something huge, whatever it says of itself', async () => {
    const huge = zipOf({ 'xl/workbook.xml': Buffer.alloc(tableLimits.unpackedBytes + 10, ' ') }, true);
    expect(huge.length).toBeLessThan(1_000_000);
    expect(await refusal(huge)).toBe('TOO_LARGE');
    const liar = Buffer.from(huge);
    for (const at of [22, liar.lastIndexOf('PK\u0001\u0002') + 24]) liar.writeUInt32LE(10, at);
    expect(await refusal(liar)).toMatch(/TOO_LARGE|DAMAGED/u);
  });

  it('refuses a sheet whose one far cell would make every row as wide', async () => {
    const far = workbookOf({
      a: [
        ['行事名', '開催日'],
        ['清掃', '2026-12-06', ...Array<null>(1000).fill(null), 'x'],
      ],
    });
    expect(columnLetters(1002)).toBe('ALO');
    expect(await refusal(far)).toBe('TOO_LARGE');
  });

  it('reads a compressed workbook like a stored one', async () => {
    const stored = readFileSync(path.join(folder, 'monthly_sheet.xlsx'));
    expect((await tableOf(stored)).rows).toHaveLength(6);
  });
});
