import { addDays, isCalendarDate, weekdayOf } from './japan-time.js';
import type { DateWord } from './date-words.js';

/**
 * What is known of the years that a list is about. Inside `certain` (at most a year, shown by the list's other dates)
 * a month and day without a year mean that one day. Inside `possible` (at most five years: no weekday comes back
 * on the same month and day sooner) a weekday settles the year.
 */
export interface YearHint {
  readonly possible: Span;
  readonly certain?: Span;
}
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** How the year of a date is known. */
export type YearSource = 'STATED' | 'FILE_AND_WEEKDAY' | 'YEAR_FROM_WEEKDAY' | 'YEAR_FROM_FILE';
export type YearQuestion = 'NO_SUCH_DAY' | 'WEEKDAY_CONTRADICTS' | 'YEAR_UNKNOWN';

export type Settled =
  | { readonly ok: true; readonly dates: readonly string[]; readonly source: YearSource }
  | { readonly ok: false; readonly why: YearQuestion; readonly suggestions: readonly string[] };

/**
 * Only today is known: two years back and a year and a half ahead are possible. A weekday that would put a date further
 * ahead is likelier a slip.
 */
export function hintOfToday(today: string): YearHint {
  return { possible: { from: addDays(today, -730), to: addDays(today, 548) } };
}

/** Gives each date its year: from itself, from its weekday, from the date before it, from the list; or says what is in doubt. */
export function settleYears(words: readonly DateWord[], hint: YearHint): Settled {
  const first = words[0];
  if (first?.month === undefined) return { ok: false, why: 'YEAR_UNKNOWN', suggestions: [] };
  if (words.some(({ year, weekday }) => Number.isNaN(year) || Number.isNaN(weekday))) {
    return { ok: false, why: 'WEEKDAY_CONTRADICTS', suggestions: [] };
  }
  const stated = words.find(({ year }) => year !== undefined)?.year;
  if (first.year !== undefined) return chainFrom(words, first.year, 'STATED');
  if (stated !== undefined)
    return onlyOne([stated - 1, stated].map((year) => chainFrom(words, year, 'STATED')));
  return fromHint(words, hint);
}

function fromHint(words: readonly DateWord[], hint: YearHint): Settled {
  const weekdays = words.some(({ weekday }) => weekday !== undefined);
  const chains = yearsOf(hint.possible).map((year) => chainFrom(words, year, 'YEAR_FROM_WEEKDAY'));
  const possible = chains.filter((chain) => beginsIn(chain, hint.possible));
  const certain = possible.filter((chain) => beginsIn(chain, hint.certain));
  const [sure] = certain;
  if (certain.length === 1 && sure?.ok) {
    return { ...sure, source: weekdays ? 'FILE_AND_WEEKDAY' : 'YEAR_FROM_FILE' };
  }
  const suggestions = firstDays(possible);
  if (weekdays) return fromWeekday(words, hint, possible);
  const exists = chains.some((chain) => chain.ok || chain.why === 'YEAR_UNKNOWN');
  return { ok: false, why: exists ? 'YEAR_UNKNOWN' : 'NO_SUCH_DAY', suggestions };
}

/** The one possible year whose weekday fits, unless the list's own year has that day on another weekday. */
function fromWeekday(words: readonly DateWord[], hint: YearHint, possible: readonly Settled[]): Settled {
  const bare = words.map(({ year, month, day }) => ({ year, month, day }));
  const anyWeekday = yearsOf(hint.possible).map((year) => chainFrom(bare, year, 'STATED'));
  const inList = anyWeekday.filter((chain) => beginsIn(chain, hint.certain));
  const suggestions = [...new Set([...firstDays(inList), ...firstDays(possible)])];
  if (inList.length > 0) return { ok: false, why: 'WEEKDAY_CONTRADICTS', suggestions };
  const [only] = possible;
  if (only && possible.length === 1) return only;
  if (only) return { ok: false, why: 'YEAR_UNKNOWN', suggestions };
  const exists = anyWeekday.some(({ ok }) => ok);
  return { ok: false, why: exists ? 'WEEKDAY_CONTRADICTS' : 'NO_SUCH_DAY', suggestions };
}

function beginsIn(chain: Settled, span: Span | undefined): boolean {
  const first = chain.ok ? chain.dates[0] : undefined;
  return first !== undefined && span !== undefined && span.from <= first && first <= span.to;
}

function firstDays(chains: readonly Settled[]): string[] {
  return [...new Set(chains.flatMap((chain) => (chain.ok ? (chain.dates[0] ?? []) : [])))];
}

function yearsOf({ from, to }: Span): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}

function onlyOne(chains: readonly Settled[]): Settled {
  const good = chains.filter(({ ok }) => ok);
  if (good.length === 1 && good[0]) return good[0];
  const suggestions = good.flatMap((chain) => (chain.ok ? chain.dates : []));
  return { ok: false, why: good.length === 0 ? 'WEEKDAY_CONTRADICTS' : 'YEAR_UNKNOWN', suggestions };
}

/** The first date in that year, each further one the next such day after the one before it, less than a year on. */
function chainFrom(words: readonly DateWord[], firstYear: number, source: YearSource): Settled {
  const dates: string[] = [];
  let year = firstYear;
  let month = 0;
  for (const word of words) {
    const before = dates.at(-1);
    month = word.month ?? month;
    year = word.year ?? year;
    if (word.year === undefined && before !== undefined && word.month !== undefined) {
      year = monthDayOf(word) < before.slice(5) ? Number(before.slice(0, 4)) + 1 : Number(before.slice(0, 4));
    }
    const date = dateOf(year, month, word.day ?? 0);
    if (date === null) return { ok: false, why: 'NO_SUCH_DAY', suggestions: [] };
    if (word.weekday !== undefined && weekdayOf(date) !== word.weekday) {
      return { ok: false, why: 'WEEKDAY_CONTRADICTS', suggestions: [...dates, date] };
    }
    if (before !== undefined && !follows(before, date, word, words[0]?.year)) {
      return { ok: false, why: 'YEAR_UNKNOWN', suggestions: [before, date] };
    }
    dates.push(date);
  }
  return { ok: true, dates, source };
}

/** A date whose year was worked out comes within a year, within nine months if no weekday confirms it. */
function follows(before: string, date: string, word: DateWord, firstYear: number | undefined): boolean {
  if (word.year !== undefined && firstYear !== undefined) return true;
  const mostDays = word.weekday === undefined && word.year === undefined ? 270 : 366;
  return date >= before && date <= addDays(before, mostDays);
}

function monthDayOf({ month = 0, day = 0 }: DateWord): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${monthDayOf({ month, day })}`;
  return isCalendarDate(date) && year >= 1900 && year < 2200 ? date : null;
}
