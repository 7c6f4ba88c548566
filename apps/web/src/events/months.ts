import { addDays } from '@app/domain';
import { dayOf, partsOfDay, type Day } from '../i18n/calendar.js';
import type { Language } from '../i18n/texts.js';

/** What the list is narrowed to: from today on, one month (`2026-12`), everything, or what has no date. */
export type When = 'ahead' | 'all' | 'undated' | `${number}-${number}`;

export interface EventWindow {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly openQuestionsOnly: boolean;
}

export function isWhen(text: string | null): text is When {
  return (
    text === 'ahead' || text === 'all' || text === 'undated' || /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '')
  );
}

export function windowOf(when: When, today: Day): EventWindow {
  if (when === 'undated') return { from: null, to: null, openQuestionsOnly: true };
  if (when === 'all') return { from: null, to: null, openQuestionsOnly: false };
  if (when === 'ahead') return { from: today, to: null, openQuestionsOnly: false };
  const from = `${when}-01`;
  return { from, to: addDays(monthAfter(from), -1), openQuestionsOnly: false };
}

/** So many months from `first` on, as `YYYY-MM`: last year's too, since they are what one copies. */
export function monthsAround(today: Day, before: number, after: number): readonly When[] {
  const { year, month } = partsOfDay(today);
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const at = year * 12 + (month - 1) + index - before;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as When;
  });
}

export function monthWords(month: When, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'ja') return `${year}年${Number(number)}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

function monthAfter(first: Day): Day {
  const { year, month } = partsOfDay(first);
  return (
    dayOf(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) ?? first
  );
}
