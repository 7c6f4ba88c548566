import { eventVocabulary } from './event-columns.js';
import { mapColumns } from './map-columns.js';
import { mendRow, shownDate, type RowChange } from './mend-row.js';
import { yearsOfTable, type RowMends } from './read-events.js';
import { readTable } from './read-table.js';

const context = { today: '2026-11-22', wardName: '港区', towns: [] };

async function mended(row: string, change: RowChange, before: RowMends = {}) {
  const headers = 'イベント名,開始日,終了日,開始時間,終了時間,場所,住所,主催者';
  const table = await readTable(eventVocabulary, Buffer.from(`${headers}\n${row}\n`), 'list.csv');
  if (table.kind === 'refusal') throw new Error(table.code);
  const mapping = mapColumns(eventVocabulary, table.headers);
  const list = { mapping, context, hint: yearsOfTable(table, mapping, context.today) };
  return mendRow(table.rows[0]!, list, before, change);
}

describe(mendRow.name, () => {
  it('takes an unreadable row to the ready ones', async () => {
    const row = ',2026-12-06,,10:00,12:00,広場,,';
    expect((await mended(row, {})).event.pile).toBe('UNREADABLE');
    const { event, mends } = await mended(row, { title: '朝の清掃' });
    expect(event).toMatchObject({ pile: 'READY', title: '朝の清掃', theme: 'CLEAN_UP' });
    expect(mends).toEqual({ title: '朝の清掃' });
  });
  it('reads a date that is given, in figures or in words, by the rules of the file', async () => {
    const row = '清掃,未定,,,,広場,,';
    const dated = await mended(row, { date: '2026-12-06' });
    expect(dated.event).toMatchObject({ pile: 'READY', when: { kind: 'DAYS', dates: ['2026-12-06'] } });
    const vague = await mended(row, { date: null, dateText: '2026年12月中旬' });
    expect(vague.event).toMatchObject({ pile: 'CHECK', when: { kind: 'PERIOD', from: '2026-12-11' } });
    expect((await mended(row, { dateText: '2026-02-30' })).event.when.kind).toBe('OPEN');
  });
  it('keeps the time of day that stood beside the date', async () => {
    const { event } = await mended('清掃,12月6日(日)10:00,,,,広場,,', { date: '2026-12-06' });
    expect(event.times.start).toBe('10:00');
  });
  it('keeps the end where only the start is another', async () => {
    const { event } = await mended('清掃,2026-12-06,,10:00～12:00,,広場,,', { startTime: '11:00' });
    expect(event.times).toMatchObject({ start: '11:00', end: '12:00' });
  });
  it('has nothing to mend where everything is given as it stands', async () => {
    const row = '清掃,2026-12-06,,"①10:00\n②13:00",,広場,赤坂1-1,見本町会';
    const { event } = await mended(row, {});
    const same = { ...shownDate(event), title: '清掃', startTime: null, endTime: null, venueName: '広場' };
    const again = await mended(row, {
      ...same,
      venueAddress: '赤坂1-1',
      organiser: '見本町会',
      theme: 'CLEAN_UP',
    });
    expect(again.mends).toEqual({});
    expect(again.event.problems).toEqual(event.problems);
  });
  it('empties a text, replaces the whole address and keeps what was mended before', async () => {
    const { event, mends } = await mended(
      '清掃,2026-12-06,,,,広場,赤坂1-1,町会',
      { organiser: null, venueAddress: '芝1' },
      { title: '掃除' },
    );
    expect(event).toMatchObject({ title: '掃除', organiser: null, address: '芝1' });
    expect(mends).toMatchObject({ title: '掃除', organiser: '' });
  });
});
