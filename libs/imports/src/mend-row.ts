import type { Theme } from '@app/domain';
import { daysToBe } from './days-to-be.js';
import type { ImportedEvent } from './imported-event.js';
import { readRow, withoutKey, type ListReading, type RowMends } from './read-events.js';
import type { TableRow } from './table.js';

/**
 * What a person writes over a row. What isn't given, or given as it stands already, stays; null empties a text or a
 * time, and says nothing of title, date and theme.
 */
export interface RowChange {
  readonly title?: string | null;
  readonly theme?: Theme | null;
  readonly date?: string | null;
  readonly dateText?: string | null;
  readonly startTime?: string | null;
  readonly endTime?: string | null;
  readonly venueName?: string | null;
  readonly venueAddress?: string | null;
  readonly organiser?: string | null;
}

export interface MendedRow {
  readonly event: ImportedEvent;
  /** Everything that was mended of the row, now and before. */
  readonly mends: RowMends;
}

/** The row as the same rules read it with the change in place of its cells. */
export function mendRow(row: TableRow, list: ListReading, mends: RowMends, change: RowChange): MendedRow {
  const before = readRow(row, list, mends);
  const dates = mendsOfDate(before, change);
  const changed = { ...mends, ...dates, ...mendsOfTexts(before, change), ...mendsOfTimes(before, change) };
  const event = readRow(row, list, changed);
  // The time of day stood in the cell of the date: it isn't mended away with it.
  const lostTime = Object.keys(dates).length > 0 && event.times.start === null && before.times.start !== null;
  if (!lostTime || change.startTime !== undefined) return { event, mends: changed };
  const kept = { ...changed, startTime: before.times.start ?? '', endTime: before.times.end ?? '' };
  return { event: readRow(row, list, kept), mends: kept };
}

/** A key that other rows had too when the list was read still isn't this row's own. */
export function keptApart(event: ImportedEvent, before: Pick<ImportedEvent, 'problems'>): ImportedEvent {
  const shared = before.problems.some(({ code }) => code === 'KEY_USED_TWICE');
  return shared && event.sourceKey !== null ? withoutKey(event, event.sourceKey) : event;
}

/** The day and the words that a person sees as the date of a row. */
export function shownDate(event: Pick<ImportedEvent, 'when' | 'times' | 'problems'>) {
  const days = daysToBe(event);
  return {
    date: days.length === 1 ? (days[0]?.date ?? null) : null,
    dateText: event.when.text.trim() || null,
  };
}

function mendsOfDate(before: ImportedEvent, { date, dateText }: RowChange): RowMends {
  const shown = shownDate(before);
  if (date != null) return date === shown.date ? {} : { startDate: date, endDate: '' };
  if (dateText == null || dateText.trim() === (shown.dateText ?? '')) return {};
  return { startDate: dateText, endDate: '' };
}

function mendsOfTimes({ times }: ImportedEvent, { startTime, endTime }: RowChange): RowMends {
  const start = startTime === undefined ? times.start : startTime;
  const end = endTime === undefined ? times.end : endTime;
  return start === times.start && end === times.end ? {} : { startTime: start ?? '', endTime: end ?? '' };
}

function mendsOfTexts(before: ImportedEvent, change: RowChange): RowMends {
  const differs = (given: string | null | undefined, shown: string | null) =>
    given !== undefined && (given ?? '').trim() !== (shown ?? '');
  const { title, theme, venueName, venueAddress, organiser } = change;
  const address = { address: venueAddress ?? '', town: '', streetNumber: '', building: '' };
  return {
    ...(title != null && differs(title, before.title) && { title }),
    ...(theme != null && theme !== before.theme && { theme }),
    ...(differs(venueName, before.venueName) && { venue: venueName ?? '' }),
    ...(differs(venueAddress, before.address) && address),
    ...(differs(organiser, before.organiser) && { organiser: organiser ?? '' }),
  };
}
