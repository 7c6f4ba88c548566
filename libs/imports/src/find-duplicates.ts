import { compareForm } from '@app/domain';
import { dayMarks, daysToBe } from './days-to-be.js';
import type { ImportedEvent } from './imported-event.js';

/** As much of a row as it takes to recognise it. */
export type RowLook = Pick<
  ImportedEvent,
  'lineNumber' | 'sourceKey' | 'title' | 'venueName' | 'when' | 'times' | 'problems'
>;

/** An event that the database already has, as far as it takes to recognise it. */
export interface ExistingEvent {
  readonly id: string;
  readonly sourceKey: string | null;
  readonly title: string;
  readonly venueName: string | null;
  /** Its `dayMarks`. */
  readonly dates: readonly string[];
  readonly startTime: string | null;
}

export interface Duplicate {
  readonly lineNumber: number;
  readonly reason: 'SAME_KEY' | 'SAME_TITLE_DAY_AND_PLACE';
  readonly of:
    { readonly kind: 'ROW'; readonly lineNumber: number } | { readonly kind: 'EVENT'; readonly id: string };
  /** It says other dates or times than the one it repeats: an update, or a further sitting of the same day. */
  readonly changed: boolean;
}

/**
 * Rows that repeat an earlier row of the file or an existing event. The same title on another date is no duplicate.
 * At most one duplicate per row: of an event before of a row, by key before by title.
 */
export function findDuplicates(
  events: readonly RowLook[],
  existing: readonly ExistingEvent[],
): readonly Duplicate[] {
  const byKey = new Map(
    existing.flatMap((event) => (event.sourceKey ? [[event.sourceKey, event] as const] : [])),
  );
  const byLook = new Map(existing.map((event) => [lookOf(event.title, event.venueName, event.dates), event]));
  const earlier = new Map<string, RowLook>();
  return events.flatMap((event): Duplicate[] => {
    const dates = dayMarks(daysToBe(event));
    const look = lookOf(event.title, event.venueName, dates);
    const before = event.title === '' ? undefined : earlier.get(look);
    if (!before) earlier.set(look, event);
    const { lineNumber } = event;
    const { start } = event.times;
    const sameKey = event.sourceKey === null ? undefined : byKey.get(event.sourceKey);
    if (sameKey) {
      const changed = sameKey.dates.join() !== dates.join() || sameKey.startTime !== start;
      return [{ lineNumber, reason: 'SAME_KEY', of: { kind: 'EVENT', id: sameKey.id }, changed }];
    }
    const reason = 'SAME_TITLE_DAY_AND_PLACE';
    const known = event.title === '' ? undefined : byLook.get(look);
    if (known) {
      return [
        { lineNumber, reason, of: { kind: 'EVENT', id: known.id }, changed: known.startTime !== start },
      ];
    }
    if (!before) return [];
    const changed = before.times.start !== start;
    return [{ lineNumber, reason, of: { kind: 'ROW', lineNumber: before.lineNumber }, changed }];
  });
}

/** Rows of one title and place on different dates: suggested as the days of one event. Only groups of two and more. */
export function suggestDays(events: readonly ImportedEvent[]): readonly (readonly number[])[] {
  const groups = new Map<string, ImportedEvent[]>();
  for (const event of events.filter(({ title, when }) => title !== '' && when.kind === 'DAYS')) {
    const key = [event.title, event.venueName ?? '', event.organiser ?? ''].map(compareForm).join('|');
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ lineNumber }) => lineNumber));
}

function lookOf(title: string, venue: string | null, dates: readonly string[]): string {
  return [compareForm(title), compareForm(venue ?? ''), dates.join()].join('|');
}
