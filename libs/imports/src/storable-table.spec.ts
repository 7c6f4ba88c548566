import { eventVocabulary } from './event-columns.js';
import { mapColumns } from './map-columns.js';
import { readEvents } from './read-events.js';
import { readTable } from './read-table.js';
import { storableTable } from './storable-table.js';

describe(storableTable.name, () => {
  it('keeps what the database refuses visibly, and has it looked at', async () => {
    const table = await readTable(
      eventVocabulary,
      Buffer.from('イベント名,開始日\n夏\0まつり,2027-08-07\n盆踊り,2027-08-08\n'),
      'a.csv',
    );
    if (table.kind === 'refusal') throw new Error(table.code);
    const half = {
      ...table,
      rows: [...table.rows, { lineNumber: 9, cells: ['\ud842会', '2027-08-09'], ragged: null }],
    };
    const stored = storableTable(half);
    expect(stored.rows.map(({ cells }) => cells[0])).toEqual(['夏\ufffdまつり', '盆踊り', '\ufffd会']);
    const events = readEvents(stored, mapColumns(eventVocabulary, stored.headers), {
      today: '2026-11-22',
      wardName: '',
      towns: [],
    });
    expect(events.map(({ pile }) => pile)).toEqual(['CHECK', 'READY', 'CHECK']);
  });
});
