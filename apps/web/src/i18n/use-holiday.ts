import type { Day } from './calendar.js';
import { holidayName } from './holidays.js';
import { useLanguage } from './language.js';

/** 勤労感謝の日, in the reader's language. */
export function useHoliday(): (day: Day) => string | undefined {
  const { language } = useLanguage();
  return (day) => holidayName(day, language);
}
