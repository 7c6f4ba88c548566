import { faultsOfText, type YearHint } from '@app/domain';
import type { EventField } from './event-columns.js';
import { pileOf, type ImportedEvent, type Problem } from './imported-event.js';
import type { ColumnMapping } from './map-columns.js';
import { readContact, readFigure, readSourceKey, readUrl } from './read-figures.js';
import { readNeeds } from './read-needs.js';
import { addressOf, readPosition, townOf, type KnownTown } from './read-place.js';
import { readTimes, readWhen } from './read-when.js';
import { cellsOf, saysNothing, type RowCells } from './row-cells.js';
import type { Table, TableRow } from './table.js';
import { yearsOfList } from './year-evidence.js';

export interface ReadingContext {
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  readonly wardName: string;
  readonly towns: readonly KnownTown[];
}

/** Every row that was read as an event to be, in the order of the file. As many events as `accounting.rowsRead`. */
export function readEvents(
  table: Table,
  mapping: ColumnMapping,
  context: ReadingContext,
): readonly ImportedEvent[] {
  const rows = table.rows.map((row) => ({ row, cells: cellsOf(row, mapping) }));
  const dateTexts = rows.flatMap(({ cells }) => [cells.text('startDate'), cells.text('endDate')]);
  const hint = yearsOfList(dateTexts, context.today, table.fileName);
  return withSharedKeys(rows.map(({ row, cells }) => readRow(row, cells, mapping, hint, context)));
}

function readRow(
  row: TableRow,
  cells: RowCells,
  mapping: ColumnMapping,
  hint: YearHint,
  context: ReadingContext,
): ImportedEvent {
  const when = readWhen(cells.text('startDate'), cells.text('endDate'), hint);
  const times = readTimes(cells.text('startTime'), cells.text('endTime'), when.timeText);
  const [key, position, contact] = [readSourceKey(cells), readPosition(cells), readContact(cells)];
  const url = readUrl(cells.text('url'));
  const [capacity, fee] = (['capacity', 'fee'] as const).map((field) => readFigure(field, cells.text(field)));
  const needs = readNeeds(cells, mapping, hint);
  const parts = [when, times, key, position, contact, url, capacity, fee, needs];
  const problems = [...rowProblems(row, cells, mapping), ...parts.flatMap((part) => part?.problems ?? [])];
  const address = addressOf(cells);
  const unread: readonly EventField[] = [
    ...(url.value === cells.text('url') ? [] : (['url'] as const)),
    ...(position.value.lat === null ? (['latitude', 'longitude'] as const) : []),
  ];
  return {
    lineNumber: row.lineNumber,
    pile: pileOf(problems),
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
    problems,
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
function keptBeside(cells: RowCells, mapping: ColumnMapping, unread: readonly EventField[]) {
  return [...besideFields, ...unread].flatMap((field) => {
    const header = mapping.columns.find((column) => column.field === field)?.header ?? '';
    return saysNothing(cells.text(field)) ? [] : [{ header, text: cells.text(field) }];
  });
}

function rowProblems(row: TableRow, cells: RowCells, mapping: ColumnMapping): Problem[] {
  const problems: Problem[] = [];
  const whole = row.cells.filter((cell) => cell.trim() !== '').join(' | ');
  if (cells.text('title') === '')
    problems.push({ field: 'title', code: 'TITLE_MISSING', weight: 'BLOCK', cellText: whole });
  if (row.ragged === 'LONG')
    problems.push({ field: null, code: 'ROW_LONGER_THAN_HEADER', weight: 'CHECK', cellText: whole });
  if (row.ragged === 'SHORT')
    problems.push({ field: null, code: 'ROW_SHORTER_THAN_HEADER', weight: 'NOTE', cellText: whole });
  for (const [index, cell] of row.cells.entries()) {
    const field = mapping.columns[index]?.field ?? null;
    for (const fault of faultsOfText(cell))
      problems.push({ field, code: `TEXT_${fault}`, weight: 'CHECK', cellText: cell });
  }
  return problems;
}

/** A key that rows with different titles share identifies neither of them. */
function withSharedKeys(events: readonly ImportedEvent[]): readonly ImportedEvent[] {
  const titles = new Map<string, Set<string>>();
  for (const { sourceKey, title } of events) {
    if (sourceKey) titles.set(sourceKey, (titles.get(sourceKey) ?? new Set()).add(title));
  }
  return events.map((event) => {
    if (!event.sourceKey || (titles.get(event.sourceKey)?.size ?? 0) < 2) return event;
    const problem = {
      field: 'number',
      code: 'KEY_USED_TWICE',
      weight: 'NOTE',
      cellText: event.sourceKey,
    } as const;
    const problems = [...event.problems, problem];
    return { ...event, sourceKey: null, problems, pile: pileOf(problems) };
  });
}
