import { mappingOf } from './choose-columns.js';
import { eventVocabulary } from './event-columns.js';
import { removeEvents, saveDuplicateEvents, storeEvents, type EventList } from './import-events.commands.js';
import { tableRowOf } from './imports.commands.js';
import type { KindOfList, ListAtHand } from './kind-of-list.js';
import { storedReading } from './list-import-row.entity.js';
import { keptApart, mendRow } from './mend-row.js';
import { readEvents, yearsOfTable, type ReadingContext, type RowMends } from './read-events.js';

/** A branch office's events, with the needs in their rows. */
export const eventLists: KindOfList = {
  vocabulary: eventVocabulary,
  imported: { action: 'importEvents', counted: 'events' },
  readRows: async ({ list, today }, rows) => {
    const table = { fileName: list.fileName, rows: rows.map(tableRowOf) };
    const mends = new Map(rows.map((row) => [row.rowNumber, row.mends as RowMends]));
    const mapping = mappingOf(eventVocabulary, list);
    const events = readEvents(table, mapping, contextOf(today), mends);
    return { readings: events.map(storedReading), hint: yearsOfTable(table, mapping, today) };
  },
  mend: async ({ list, today }, row, mending) => {
    const mapping = mappingOf(eventVocabulary, list);
    const reading = { mapping, hint: list.facts.hint!, context: contextOf(today) };
    const { event, mends } = mendRow(tableRowOf(row), reading, row.mends as RowMends, mending);
    return { reading: storedReading(keptApart(event, row)), mends };
  },
  saveDuplicates: ({ tx, list }) => saveDuplicateEvents(tx, eventList(list)),
  store: ({ tx, scope, list, today }) => storeEvents(tx, scope, eventList(list), today),
  remove: ({ tx, list }) => removeEvents(tx, list.id),
};

function eventList({ id, districtId }: ListAtHand['list']): EventList {
  if (districtId === null) throw new Error(`list of events ${id} is no district's`);
  return { id, districtId };
}

function contextOf(today: string): ReadingContext {
  return { today, wardName: '', towns: [] };
}
