import { addDays } from '@app/domain';
import { fillingOf, isUnsettled } from '../events/event-days.js';
import type { EventSummaryFragment } from '../graphql/generated/graphql.js';
import { weekdayOf, type Day } from '../i18n/calendar.js';

export const daysAhead = 28;

/** An event in the four weeks. */
export interface Bar {
  readonly key: string;
  readonly eventId: string;
  readonly title: string;
  readonly date: Day;
  /** Of what runs through several days: its last; it stands once, on the first that is still to come. */
  readonly until: Day | null;
  readonly wanted: number;
  readonly missing: number;
}

/** What takes place from `today` on, by day. */
export function barsOf(events: readonly EventSummaryFragment[], today: Day): readonly Bar[] {
  const last = addDays(today, daysAhead - 1);
  return events
    .flatMap((event) =>
      event.days.flatMap((day): Bar[] => {
        const until = isUnsettled(day) ? null : (day.periodTo ?? null);
        const date = until && day.periodFrom ? later(day.periodFrom, today) : day.date;
        if (!date || day.state !== 'PLANNED' || date < today || date > last) return [];
        if (until !== null && until < today) return [];
        const { wanted, missing } = fillingOf(day.needs);
        return [{ key: day.id, eventId: event.id, title: event.title, date, until, wanted, missing }];
      }),
    )
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Whole weeks from Sunday, as a wall calendar has them. */
export function weeksFrom(today: Day): readonly (readonly Day[])[] {
  const first = addDays(today, -weekdayOf(today));
  const weeks = Math.ceil((weekdayOf(today) + daysAhead) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => addDays(first, week * 7 + weekday)),
  );
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
