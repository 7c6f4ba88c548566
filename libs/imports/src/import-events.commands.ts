import { searchForm } from '@app/domain';
import { CommunityEventRow, EventDayRow, StaffingNeedRow } from '@app/needs';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { dayMarks } from './days-to-be.js';
import { eventOfRow } from './event-of-row.js';
import { findDuplicates, type ExistingEvent, type RowLook } from './find-duplicates.js';
import { insertAll, keepDuplicates, noteOutcomes, rowsToImport } from './imports.commands.js';
import { readingOfRow, type StoredDuplicate } from './list-import-row.entity.js';

/** A list of events, and whose it is. */
export interface EventList {
  readonly id: string;
  readonly districtId: string;
}

/** Everything of an import that can become an event becomes one. Gives how many. */
export async function storeEvents(
  tx: Transaction,
  scope: Scope,
  { id: importId, districtId }: EventList,
  today: string,
): Promise<number> {
  const associations = await associationsByName(tx, districtId);
  const rows = await rowsToImport(tx, importId);
  const made = rows.flatMap((row) => {
    const reading = readingOfRow(row);
    return reading ? [{ rowId: row.id, ...eventOfRow(reading, today) }] : [];
  });
  const owned = { districtId, createdBy: scope.actor.personId };
  const events = made.map(({ event }) => {
    const associationId = associations.get(searchForm(event.organiserText ?? '')) ?? null;
    const organiserText = associationId === null ? event.organiserText : null;
    return { ...event, ...owned, importId, associationId, organiserText };
  });
  await insertAll(tx, CommunityEventRow, events);
  await insertAll(
    tx,
    EventDayRow,
    made.flatMap(({ days }) => days),
  );
  const needs = made.flatMap((one) => one.needs.map((need) => ({ ...need, ...owned })));
  await insertAll(tx, StaffingNeedRow, needs);
  await noteOutcomes(
    tx,
    'event_id',
    made.map(({ rowId, event }) => ({ rowId, id: event.id })),
  );
  return made.length;
}

/** The district's associations by the search form of their names; a name that two have means neither. */
async function associationsByName(
  tx: Transaction,
  districtId: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.query<{ id: string; name: string }[]>(
    `select o.id, o.name from association a join organisation o on o.id = a.organisation_id where a.district_id = $1`,
    [districtId],
  );
  const byName = new Map<string, string | null>();
  for (const { id, name } of rows) {
    const form = searchForm(name);
    byName.set(form, byName.has(form) ? null : id);
  }
  return byName;
}

/**
 * Takes the events of an import away again, unless a need of theirs has a match: then nothing happens and the answer is null.
 * Days and needs are locked first, so that meanwhile nobody asks for people or promises any.
 */
export async function removeEvents(tx: Transaction, importId: string): Promise<number | null> {
  const ids = async (sql: string) => (await tx.query<{ id: string }[]>(sql, [importId])).map(({ id }) => id);
  const events = await ids(`select id from community_event where import_id = $1 order by id for update`);
  await ids(
    `select d.id from event_day d join community_event e on e.id = d.event_id where e.import_id = $1 order by d.id for update of d`,
  );
  const needs = await ids(
    `select n.id from staffing_need n join event_day d on d.id = n.event_day_id
       join community_event e on e.id = d.event_id where e.import_id = $1 order by n.id for update of n`,
  );
  // Drafts too, which only a coordinator sees.
  const matches = await asSystem(tx, () =>
    tx.query<unknown[]>(`select from match where need_id = any($1::uuid[]) limit 1`, [needs]),
  );
  if (matches.length > 0) return null;
  await tx.query(`delete from community_event where import_id = $1`, [importId]);
  return events.length;
}

/**
 * Finds anew which rows repeat another row or an event of the district, and keeps what has changed of it. A row that stays
 * out makes no other a duplicate.
 */
export async function saveDuplicateEvents(tx: Transaction, { id, districtId }: EventList): Promise<void> {
  const rows = await tx.query<(RowLook & { readonly before: StoredDuplicate | null })[]>(
    `select row_number as "lineNumber", draft->'sourceKey' as "sourceKey", draft->>'title' as title,
       draft->'venueName' as "venueName", draft->'when' as "when", draft->'times' as times, problems,
       duplicate_of as before
     from list_import_row where import_id = $1 and pile <> 'UNREADABLE' and not left_out order by row_number`,
    [id],
  );
  const found = findDuplicates(rows, await existingEvents(tx, districtId)).map(
    ({ lineNumber, ...duplicate }) => [lineNumber, duplicate] as const,
  );
  await keepDuplicates(tx, id, rows, new Map(found));
}

/** The events that the district has, as far as it takes to recognise them. */
async function existingEvents(tx: Transaction, districtId: string): Promise<ExistingEvent[]> {
  const events = await tx.query<(Omit<ExistingEvent, 'dates'> & { days: Parameters<typeof dayMarks>[0] })[]>(
    `select e.id, e.source_key as "sourceKey", e.title, e.venue_name as "venueName", d.days, d.start as "startTime"
     from community_event e cross join lateral (
       select coalesce(jsonb_agg(jsonb_build_object('date', date, 'periodFrom', period_from, 'periodTo', period_to,
         'dateText', date_text)), '[]') as days, min(start_time) as start
       from event_day where event_id = e.id) d
     where e.district_id = $1 order by e.created_at, e.id`,
    [districtId],
  );
  return events.map(({ days, ...event }) => ({ ...event, dates: dayMarks(days) }));
}
