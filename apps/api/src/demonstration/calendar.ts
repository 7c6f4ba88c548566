import { addDays, weekdayOf } from '@app/domain';
import { isHoliday } from '@app/platform';

export const [MON, TUE, WED, THU, FRI, SAT, SUN] = [1, 2, 3, 4, 5, 6, 7] as const;

/** A day of a week to come (1: the week that begins next Monday), or one that belongs to a season: the second Sunday of December. */
export type DayRule =
  | { readonly week: number; readonly weekday: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number };

/** How far ahead the demonstration's year is planned, and how long before now a day may lie to be the last one. */
const horizonDays = 182;
const earliestDays = 8;

/** Neither offices nor companies are there: the end of the year, and Bon in August. */
export function isPause(date: string): boolean {
  const day = date.slice(5);
  return day >= '12-28' || day <= '01-04' || (day >= '08-12' && day <= '08-16');
}

export function isWorkingDay(date: string): boolean {
  return weekdayOf(date) <= 5 && !isHoliday(date) && !isPause(date);
}

/** Roughly Minato's school holidays: summer, the turn of the year, spring. */
export function isSchoolHoliday(date: string): boolean {
  const day = date.slice(5);
  return (
    (day >= '07-21' && day <= '08-31') ||
    day >= '12-26' ||
    day <= '01-07' ||
    (day >= '03-26' && day <= '04-06')
  );
}

/** The same weekday, a week or more later where nobody would hold anything on the day itself. */
function heldOn(date: string, inTerm: boolean): string {
  const unfit =
    isPause(date) || (weekdayOf(date) <= 5 && isHoliday(date)) || (inTerm && isSchoolHoliday(date));
  return unfit ? heldOn(addDays(date, 7), inTerm) : date;
}

export function nextMonday(today: string): string {
  return addDays(today, 8 - weekdayOf(today));
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

function inYears(today: string, rule: Extract<DayRule, { month: number }>): string[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].map((each) =>
    heldOn(nthWeekday(each, rule.month, rule.nth, rule.weekday), false),
  );
}

function inWeek(today: string, rule: Extract<DayRule, { week: number }>): string {
  return addDays(nextMonday(today), 7 * (rule.week - 1) + rule.weekday - 1);
}

/** The day that the rule means in the half year to come; null where its season is not in it. */
export function dayAhead(rule: DayRule, today: string, inTerm = false): string | null {
  if ('week' in rule) return heldOn(inWeek(today, rule), inTerm);
  const next = inYears(today, rule).find((date) => date >= addDays(today, earliestDays));
  return next !== undefined && next <= addDays(today, horizonDays) ? next : null;
}

/** The days ahead of several rules, each later than the one before. */
export function daysAhead(rules: readonly DayRule[], today: string, inTerm = false): string[] {
  const dates: string[] = [];
  for (const rule of rules) {
    const date = dayAhead(rule, today, inTerm);
    if (date !== null) dates.push(laterThan(dates.at(-1) ?? '', date, inTerm));
  }
  return dates;
}

function laterThan(last: string, date: string, inTerm: boolean): string {
  return date > last ? date : laterThan(last, heldOn(addDays(date, 7), inTerm), inTerm);
}

/** The days on which the same thing was held in the year until yesterday. */
export function daysPast(rule: DayRule, today: string, inTerm = false): string[] {
  const dates =
    'week' in rule
      ? [364, 182].map((days) => heldOn(addDays(inWeek(today, rule), -days), inTerm))
      : inYears(today, rule);
  return dates.filter((date) => date < today && date >= addDays(today, -370));
}

/** The last working day up to and including a date. */
export function workingDayUntil(date: string): string {
  return isWorkingDay(date) ? date : workingDayUntil(addDays(date, -1));
}
