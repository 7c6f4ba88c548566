import type { Theme, YearHint } from '@app/domain';
import type { EventField } from './event-columns.js';
import { guessTheme } from './guess-theme.js';
import type { ImportedEvent } from './imported-event.js';
import type { ColumnMapping } from './map-columns.js';
import { readContact, readFigure, readSourceKey, readUrl } from './read-figures.js';
import { problemsOfNeeds } from './needs-to-be.js';
import { readNeeds } from './read-needs.js';
import { addressOf, readPosition, townOf, type KnownTown } from './read-place.js';
import { pileOf, problemsOfRow, wholeRow, type Problem } from './reading.js';
import { readTimes, readWhen } from './read-when.js';
import { cellsOf, saysNothing, type Mends, type RowCells } from './row-cells.js';
import type { Table, TableRow } from './table.js';
import { yearsOfList } from './year-evidence.js';

type EventMapping = ColumnMapping<EventField>;
type EventCells = RowCells<EventField>;

export interface ReadingContext {
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  readonly wardName: string;
  readonly towns: readonly KnownTown[];
}

/** What all rows of a list are read with. */
export interface ListReading {
  readonly mapping: EventMapping;
  /** What the list's own dates show about its years. */
  readonly hint: YearHint;
  readonly context: ReadingContext;
}

/** What a person changed of a row: words in place of its cells, and what it is about. */
export interface RowMends extends Mends<EventField> {
  readonly theme?: Theme;
}

/** Every row that was read as an event to be, in the order of the file. As many events as `accounting.rowsRead`. */
export function readEvents(
  table: Pick<Table, 'rows' | 'fileName'>,
  mapping: EventMapping,
  context: ReadingContext,
  mends: ReadonlyMap<number, RowMends> = new Map(),
): readonly ImportedEvent[] {
  const list = { mapping, context, hint: yearsOfTable(table, mapping, context.today) };
  return withSharedKeys(table.rows.map((row) => readRow(row, list, mends.get(row.lineNumber))));
}

export function yearsOfTable(
  { rows, fileName }: Pick<Table, 'rows' | 'fileName'>,
  mapping: EventMapping,
  today: string,
): YearHint {
  const dateTexts = rows.flatMap((row) => {
    const cells = cellsOf(row, mapping);
    return [cells.text('startDate'), cells.text('endDate')];
  });
  return yearsOfList(dateTexts, today, fileName);
}

/** One row, with what was mended of it; whether its key is its own only `readEvents` can tell. */
export function readRow(row: TableRow, list: ListReading, mends: RowMends = {}): ImportedEvent {
  const cells = cellsOf(row, list.mapping, mends);
  const event = { ...readCells(row, cells, list), theme: themeOf(cells, mends) };
  const problems = [
    ...rowProblems(row, list.mapping, mends, cells),
    ...event.problems,
    ...problemsOfNeeds(event, list.context.today),
  ];
  return { ...event, problems, pile: pileOf(problems) };
}

function themeOf(cells: EventCells, mends: RowMends): Theme {
  return mends.theme ?? guessTheme(cells.text('title'), cells.textOrNull('eventType'));
}

function readCells(
  row: TableRow,
  cells: EventCells,
  { mapping, hint, context }: ListReading,
): Omit<ImportedEvent, 'pile' | 'theme'> {
  const when = readWhen(cells.text('startDate'), cells.text('endDate'), hint);
  const times = readTimes(cells.text('startTime'), cells.text('endTime'), when.timeText);
  const [key, position, contact] = [readSourceKey(cells), readPosition(cells), readContact(cells)];
  const url = readUrl(cells.text('url'));
  const [capacity, fee] = (['capacity', 'fee'] as const).map((field) => readFigure(field, cells.text(field)));
  const needs = readNeeds(cells, mapping, hint);
  const parts = [when, times, key, position, contact, url, capacity, fee, needs];
  const address = addressOf(cells);
  const unread: readonly EventField[] = [
    ...(url.value === cells.text('url') ? [] : (['url'] as const)),
    ...(position.value.lat === null ? (['latitude', 'longitude'] as const) : []),
  ];
  return {
    lineNumber: row.lineNumber,
    sourceKey: key.value,
    title: cells.text('title'),
    titleKana: cells.textOrNull('titleKana'),
    titleEnglish: cells.textOrNull('titleEnglish'),
    subtitle: cells.textOrNull('subtitle'),
    eventType: cells.textOrNull('eventType'),
    when: when.value,
    times: times.value,
    venueName: cells.textOrNull('venue'),
    meetingPlace: cells.textOrNull('meetingPlace'),
    address,
    ...position.value,
    townId: townOf(address, context.towns, context.wardName)?.id ?? null,
    organiser: cells.textOrNull('organiser'),
    contact: contact.value,
    capacity: capacity?.value ?? null,
    fee: fee?.value ?? null,
    url: url.value,
    description: joined([cells.text('summary'), cells.text('description')]),
    remarks: joined([cells.text('dateRemarks'), cells.text('remarks')]),
    needs: needs.value,
    otherCells: [...keptBeside(cells, mapping, unread), ...cells.others],
    problems: parts.flatMap((part) => part?.problems ?? []),
  };
}

function joined(texts: readonly string[]): string | null {
  return [...new Set(texts.filter((text) => text !== ''))].join('\n') || null;
}

const besideFields = [
  'status', 'target', 'capacity', 'capacityRemarks', 'fee', 'feeDetails', 'coOrganiser', 'access', 'parking',
  'applyBy', 'applyByTime', 'applyHow', 'applyUrl',
] as const; // prettier-ignore

/** Cells with a meaning but no field of their own in an event, and those that could not be read: kept with it as they are. */
function keptBeside(cells: EventCells, mapping: EventMapping, unread: readonly EventField[]) {
  return [...besideFields, ...unread].flatMap((field) => {
    const header = mapping.columns.find((column) => column.field === field)?.header ?? '';
    return saysNothing(cells.text(field)) ? [] : [{ header, text: cells.text(field) }];
  });
}

function rowProblems(
  row: TableRow,
  mapping: EventMapping,
  mends: Mends<EventField>,
  cells: EventCells,
): Problem[] {
  const untitled = {
    field: 'title',
    code: 'TITLE_MISSING',
    weight: 'BLOCK',
    cellText: wholeRow(row),
  } as const;
  return [...(cells.text('title') === '' ? [untitled] : []), ...problemsOfRow(row, mapping, mends)];
}

/** A key that rows with different titles share identifies neither of them. */
function withSharedKeys(events: readonly ImportedEvent[]): readonly ImportedEvent[] {
  const titles = new Map<string, Set<string>>();
  for (const { sourceKey, title } of events) {
    if (sourceKey) titles.set(sourceKey, (titles.get(sourceKey) ?? new Set()).add(title));
  }
  return events.map((event) =>
    event.sourceKey && (titles.get(event.sourceKey)?.size ?? 0) > 1
      ? withoutKey(event, event.sourceKey)
      : event,
  );
}

/** The row without its key, which other rows have too. */
export function withoutKey(event: ImportedEvent, key: string): ImportedEvent {
  const problem = { field: 'number', code: 'KEY_USED_TWICE', weight: 'NOTE', cellText: key } as const;
  const problems = [...event.problems, problem];
  return { ...event, sourceKey: null, problems, pile: pileOf(problems) };
}
