import { dateInJapan, isCalendarDate, timeInJapan, weekdayOf as isoWeekdayOf } from '@app/domain';

/** A calendar day in Japan, `YYYY-MM-DD`. */
export type Day = string;
/** A time of day in Japan, `HH:MM`. */
export type Time = string;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day on which an instant falls in Japan, whatever the browser's own zone. */
export function dayInJapan(instant: Date | string): Day {
  return dateInJapan(new Date(instant));
}

export function clockInJapan(instant: Date | string): Time {
  return timeInJapan(new Date(instant));
}

export function today(): Day {
  return dateInJapan(new Date());
}

export function partsOfDay(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** `undefined` for a day that no calendar has, such as 30 February. */
export function dayOf({ year, month, day }: DayParts): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isCalendarDate(text) ? text : undefined;
}

export function timeOf(hour: number, minute: number): Time {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** 0 = Sunday … 6 = Saturday, the order of a Japanese week. */
export function weekdayOf(day: Day): number {
  return isoWeekdayOf(day) % 7;
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
