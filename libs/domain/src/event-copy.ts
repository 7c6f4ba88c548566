import type { DayTerms } from './event-terms.js';
import { addDays, weekdayOf } from './japan-time.js';

/**
 * The next day after `today` that is to its year what `date` was to its own: the third Saturday of October stays the third
 * Saturday of October. Where a month has no fifth, its last.
 */
export function sameWeekdayNextTime(date: string, today: string): string {
  for (let year = Number(date.slice(0, 4)) + 1; ; year += 1) {
    const next = sameWeekdayIn(year, date);
    if (next > today) return next;
  }
}

function sameWeekdayIn(year: number, date: string): string {
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  const first = `${year}-${date.slice(5, 7)}-01`;
  const firstOfWeekday = addDays(first, (weekdayOf(date) - weekdayOf(first) + 7) % 7);
  const next = addDays(firstOfWeekday, (nth - 1) * 7);
  return next.slice(0, 7) === first.slice(0, 7) ? next : addDays(next, -7);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60_000));
}

/** A copied day so many days later. What was only known roughly stays so, and what was open stays open. */
export function moveDay(day: DayTerms, days: number): DayTerms {
  const moved = (date: string | null) => (date === null ? null : addDays(date, days));
  return {
    ...day,
    date: moved(day.date),
    periodFrom: moved(day.periodFrom),
    periodTo: moved(day.periodTo),
    backupDate: moved(day.backupDate),
    dateText: day.certainty === 'OPEN' ? day.dateText : null,
  };
}

/** The copied days of an event, its first known day on `target`; without one, the event's first day becomes that day. */
export function copyDays(days: readonly DayTerms[], target: string | null, today: string): DayTerms[] {
  const first = days.flatMap((day) => day.date ?? day.periodFrom ?? []).toSorted()[0];
  if (first === undefined) {
    return days.map((day, index) =>
      index === 0 && target !== null ? { ...day, certainty: 'DAY', date: target, dateText: null } : day,
    );
  }
  const shift = daysBetween(first, target ?? sameWeekdayNextTime(first, today));
  return days.map((day) => settled(moveDay(day, shift), target));
}

/** Somebody who names the day of an event that lies somewhere in a period means that day; what runs begins on it. */
function settled(day: DayTerms, target: string | null): DayTerms {
  const named = target !== null && day.periodMeaning === 'SOMEWHERE_IN' && day.periodFrom === target;
  const noPeriod = { periodFrom: null, periodTo: null, periodMeaning: null };
  return named ? { ...day, certainty: 'DAY', date: target, ...noPeriod } : day;
}
