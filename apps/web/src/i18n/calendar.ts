/** A calendar day in Japan, `YYYY-MM-DD`. */
export type Day = string;

const dayMs = 86_400_000;
/** Japan has had no summer time since 1951, so a fixed offset is exact. */
const japanOffsetMs = 9 * 3_600_000;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** The day on which an instant falls in Japan, whatever the browser's own zone. */
export function dayInJapan(instant: Date | string): Day {
  return inJapan(instant).toISOString().slice(0, 10);
}

export function clockInJapan(instant: Date | string): ClockTime {
  const shifted = inJapan(instant);
  return { hour: shifted.getUTCHours(), minute: shifted.getUTCMinutes() };
}

/** ISO 8601 with Japan's offset, as the API wants it. */
export function instantInJapan(day: Day, time: ClockTime): string {
  return `${day}T${twoDigits(time.hour)}:${twoDigits(time.minute)}:00+09:00`;
}

export function partsOfDay(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** `undefined` for a day that no calendar has, such as 30 February. */
export function dayOf({ year, month, day }: DayParts): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

function inJapan(instant: Date | string): Date {
  return new Date(new Date(instant).getTime() + japanOffsetMs);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
