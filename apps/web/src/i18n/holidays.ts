import { daysByName, englishNames } from 'virtual:holidays';
import type { Day } from './calendar.js';
import type { Language } from './texts.js';

const names = new Map(
  Object.entries(daysByName).flatMap(([name, days]) => days.map((day): [string, string] => [day, name])),
);

/** The name of the national holiday on that day (内閣府, 国民の祝日). */
export function holidayName(day: Day, language: Language = 'ja'): string | undefined {
  const name = names.get(day.replaceAll('-', ''));
  return name === undefined || language === 'ja' ? name : (englishNames[name] ?? name);
}
