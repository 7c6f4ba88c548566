import { eventVocabulary } from './event-columns.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mapColumns } from './map-columns.js';
import { readEvents } from './read-events.js';
import { readTable } from './read-table.js';

const folder = path.join(import.meta.dirname, '../../../test/fixtures/events');
const towns = [
  '赤坂八丁目',
  '高輪二丁目',
  '麻布十番一丁目',
  '港南四丁目',
  '海岸三丁目',
  '北青山一丁目',
  '元麻布一丁目',
  '芝公園四丁目',
].map((name) => ({ id: name, name }));

async function eventsOf(content: string | { readonly fixture: string }) {
  const isText = typeof content === 'string';
  const bytes = isText ? Buffer.from(content) : readFileSync(path.join(folder, content.fixture));
  const table = await readTable(eventVocabulary, bytes, isText ? 'list.csv' : content.fixture);
  if (table.kind === 'refusal') throw new Error(table.code);
  return readEvents(table, mapColumns(eventVocabulary, table.headers), {
    today: '2026-11-22',
    wardName: '港区',
    towns,
  });
}

const row = async (headers: string, cells: string) => {
  const [event] = await eventsOf(`イベント名,開始日,${headers}\n清掃,2026-12-06,${cells}\n`);
  if (!event) throw new Error('no row');
  return event;
};

describe(readEvents.name, () => {
  it('reads a sound row of generation A whole, its staffing need too', async () => {
    const [event] = await eventsOf({ fixture: 'generation_a_utf8bom_crlf.csv' });
    expect(event).toMatchObject({
      pile: 'READY',
      title: '見本通りの落書き消し',
      when: { kind: 'DAYS', dates: ['2026-12-06'] },
      times: { start: '09:30', end: '11:30' },
      townId: '赤坂八丁目',
      lat: 35.672,
      capacity: 20,
      description: '塀を塗り直します。\n雨の日は翌週。',
      problems: [],
    });
    expect(event?.needs).toEqual([
      { role: '塗装', people: 6, fewestPeople: 3, start: '09:00', end: '12:00', skills: ['脚立作業', '写真'], answerBy: '2026-11-27' },
    ]); // prettier-ignore
  });

  it('puts every row of the untidy list on its pile, with the cell beside what is wrong', async () => {
    const events = await eventsOf({ fixture: 'generation_a_utf8bom_crlf.csv' });
    const doubts = events.map(({ pile, problems }) => [pile, ...problems.map(({ code }) => code)].join(' '));
    expect(doubts).toEqual([
      'READY',
      'CHECK TIME_REMARK NEED_WITHOUT_PEOPLE',
      'CHECK CODE_DAMAGED PHONE_MOBILE NOT_A_FIGURE',
      'CHECK TEXT_REPLACEMENT_CHARACTER DATE_NO_SUCH_DAY TIME_SEVERAL_SITTINGS',
      'CHECK DATE_NO_END POSITION_SWAPPED',
      'UNREADABLE TITLE_MISSING',
      'READY',
      'READY',
    ]);
    expect(events[1]?.problems[1]).toEqual({
      field: 'need.people',
      code: 'NEED_WITHOUT_PEOPLE',
      weight: 'CHECK',
      cellText: 'たくさん',
    });
    expect(events[4]?.problems[1]).toMatchObject({
      cellText: '139.748, 35.655',
      suggestion: '35.655, 139.748',
    });
    expect(events[7]).toMatchObject({ townId: null, when: { dates: ['2027-01-24'] } });
  });

  it('makes a year certain by the weekdays of the whole list, and a slip an open question', async () => {
    const events = await eventsOf({ fixture: 'generation_c_2027_sjis_crlf.csv' });
    const days = events.map(({ when }) =>
      when.kind === 'DAYS' ? when.dates.join() : when.kind === 'OPEN' ? when.why : `${when.from}/${when.to}`,
    );
    expect(days).toEqual([
      '2027-01-10', '2027-01-11', '2027-02-20/2027-03-07', 'UNDECIDED', 'NOT_HELD', '2027-05-05', '2027-08-07/2027-08-08',
      '2027-09-11/2027-09-20', '2027-10-01/2027-10-10', '2027-10-01/2027-10-31', 'WEEKDAY_CONTRADICTS', 'NO_END',
    ]); // prettier-ignore
    expect(events[7]).toMatchObject({ pile: 'CHECK', when: { meaning: 'SOMEWHERE_IN', text: '９月中旬' } });
  });

  it('reads the sheet of no standard with its exceptions and sittings', async () => {
    const events = await eventsOf({ fixture: 'monthly_sheet.xlsx' });
    expect(events[1]).toMatchObject({
      when: { kind: 'PERIOD', except: ['2026-12-07'] },
      times: { end: '22:00' },
    });
    expect(events[2]).toMatchObject({ pile: 'CHECK', times: { start: null, end: null } });
    expect(events[1]?.otherCells).toContainEqual({ header: '', text: 'はみ出しメモ' });
  });

  it('keeps every filled cell of a row somewhere', async () => {
    const event = await row('公開日,定員,URL,緯度,経度', '2026-11-01,先着220人,詳しくは市報,-,あとで');
    expect(event.otherCells.map(({ text }) => text)).toEqual([
      '先着220人',
      '詳しくは市報',
      'あとで',
      '2026-11-01',
    ]);
    expect(event.capacity).toBeNull();
  });

  it('takes a key only when code and number are sound, and not for two different events', async () => {
    expect((await row('市区町村コード,NO', '131032,0000000012')).sourceKey).toBe('131032:0000000012');
    expect((await row('市区町村コード,NO', '3.00002E+12,1013813')).sourceKey).toBeNull();
    expect((await row('市区町村コード,NO', '131032,')).problems).toMatchObject([
      { code: 'KEY_MISSING', weight: 'NOTE' },
    ]);
    const twice = await eventsOf({ fixture: 'generation_a_variants_lf.csv' });
    expect(twice[0]).toMatchObject({ sourceKey: null, problems: [{ code: 'KEY_USED_TWICE' }] });
  });

  it.each([
    ['東京都港区赤坂８丁目１−１', '赤坂八丁目'],
    ['港区麻布十番１−２−３', '麻布十番一丁目'],
    ['港区赤坂18-1', null],
    ['港区赤坂', null],
    ['東京都三鷹市赤坂8-1', null],
    ['京都市赤坂八丁目', null],
  ])('finds the town of %s: %s', async (address, town) => {
    expect((await row('住所', address)).townId).toBe(town);
  });

  it('asks before a number that may be a private one is kept', async () => {
    expect(await row('連絡先電話番号', '０９０−００００−００００')).toMatchObject({ pile: 'CHECK' });
    expect(await row('連絡先電話番号', '41-1345')).toMatchObject({
      pile: 'READY',
      contact: { phone: '41-1345' },
    });
  });

  it.each([
    ['2026-12-06,2026-12-01', 'END_BEFORE_START'],
    ['2026-12-06,未定', 'UNDECIDED'],
    ['未定,2026-12-06', 'UNDECIDED'],
    ['2026-12-06～2026-12-08,2026-12-09', 'NOT_UNDERSTOOD'],
  ])('leaves the dates %s open', async (dates, why) => {
    const [event] = await eventsOf(`イベント名,開始日,終了日\n清掃,${dates}\n`);
    expect(event).toMatchObject({ pile: 'CHECK', when: { kind: 'OPEN', why } });
  });

  it('carries the year of the start over to an end without one', async () => {
    const [event] = await eventsOf('イベント名,開始日,終了日\n清掃,2026-12-30,1月4日(月)\n');
    expect(event?.when).toMatchObject({ kind: 'PERIOD', from: '2026-12-30', to: '2027-01-04' });
  });
});
