import { daysByName } from 'virtual:holidays';
import type { Day } from './calendar.js';

const names = new Map(
  Object.entries(daysByName).flatMap(([name, days]) => days.map((day): [string, string] => [day, name])),
);

/** The name of the national holiday on that day (内閣府, 国民の祝日). */
export function holidayName(day: Day): string | undefined {
  return names.get(day.replaceAll('-', ''));
}
