import { addDays, instantInJapan, weekdayOf } from './japan-time.js';
import type { OfferWindow, WeeklyPattern } from './volunteer-offer.js';

/**
 * The stretches of time, in order, in which an offer's people can come on the days `from` to `to` (both included,
 * Japan's): its windows and what its patterns mean. Stretches that overlap or touch are one, as the people are the
 * same: 18:00–24:00 and 00:00–02:00 the next day hold a night's work.
 */
export function windowsOf(
  patterns: readonly WeeklyPattern[],
  windows: readonly OfferWindow[],
  isHoliday: (date: string) => boolean,
  from: string,
  to: string,
): OfferWindow[] {
  const opens = instantInJapan(from, '00:00');
  const closes = instantInJapan(to, '24:00');
  const named = windows.filter((window) => window.startsAt < closes && window.endsAt > opens);
  return joined([...named, ...patterns.flatMap((pattern) => windowsOfPattern(pattern, isHoliday, from, to))]);
}

function windowsOfPattern(
  pattern: WeeklyPattern,
  isHoliday: (date: string) => boolean,
  from: string,
  to: string,
): OfferWindow[] {
  const first = from > pattern.firstDay ? from : pattern.firstDay;
  const last = to < pattern.lastDay ? to : pattern.lastDay;
  const windows: OfferWindow[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (!comesOn(pattern, date, isHoliday(date))) continue;
    windows.push({
      startsAt: instantInJapan(date, pattern.fromTime),
      endsAt: instantInJapan(date, pattern.toTime),
    });
  }
  return windows;
}

/**
 * On a public holiday a pattern holds as on any weekday (AS_WEEKDAY), not at all (NEVER), or it holds on public
 * holidays that fall on its weekdays and on no other day (ONLY).
 */
function comesOn(pattern: WeeklyPattern, date: string, holiday: boolean): boolean {
  if (!pattern.weekdays.includes(weekdayOf(date)) || pattern.exceptDates.includes(date)) return false;
  return pattern.holidays === 'AS_WEEKDAY' || holiday === (pattern.holidays === 'ONLY');
}

function joined(windows: readonly OfferWindow[]): OfferWindow[] {
  const stretches: OfferWindow[] = [];
  for (const window of windows.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = stretches.at(-1);
    if (last && window.startsAt <= last.endsAt) {
      const endsAt = window.endsAt > last.endsAt ? window.endsAt : last.endsAt;
      stretches[stretches.length - 1] = { startsAt: last.startsAt, endsAt };
    } else stretches.push({ startsAt: window.startsAt, endsAt: window.endsAt });
  }
  return stretches;
}
