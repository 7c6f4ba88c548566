import type { Day } from '../i18n/calendar.js';
import { useFormat, useLanguage } from '../i18n/language.js';

/** A day as it stands in a field that reads it again: in words in Japanese, else in figures. */
export function useSayDate(): (day: Day) => string {
  const { language } = useLanguage();
  const format = useFormat();
  return (day) => (language === 'ja' ? format.date(day) : day);
}
