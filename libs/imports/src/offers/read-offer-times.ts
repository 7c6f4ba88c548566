import {
  addDays,
  grammarForm,
  readEventDate,
  weekdayOf,
  type WeeklyPattern,
  type WindowDraft,
  type YearHint,
} from '@app/domain';
import { readTimes } from '../read-when.js';
import type { Problem, WithProblems } from '../reading.js';
import type { RowCells } from '../row-cells.js';
import { readHoursWords, type Hours } from './hours-words.js';
import type { OfferTimesRead } from './imported-offer.js';
import type { OfferField } from './offer-columns.js';
import { hintOfOffers, readPeriodWords, usualPeriod, type Period } from './period-words.js';
import { readWeeklyWords, type WeeklyWords } from './weekly-words.js';

/** What one clause of a cell says: 毎週土 9:00-12:00. */
interface Clause {
  readonly text: string;
  readonly weekly: readonly WeeklyWords[];
  readonly hours: Hours | 'UNREADABLE' | null;
  /** What is neither: dates, a period, or words that were not understood. */
  readonly rest: string;
}

interface Ground {
  readonly hint: YearHint;
  readonly today: string;
  /** Of the row: where a weekly pattern doesn't say its own. */
  readonly period: Period;
  /** Of the row's own columns: where a clause names none. */
  readonly hours: Hours | null;
}

type Times = Pick<OfferTimesRead, 'windows' | 'patterns'>;
const nothing: Times = { windows: [], patterns: [] };
const mostWindows = 400;

/** When the people of a row can come, from whichever columns the list has for it. */
export function readOfferTimes(
  cells: RowCells<OfferField>,
  listHint: YearHint,
  today: string,
): WithProblems<OfferTimesRead> {
  const hint = hintOfOffers(listHint, today);
  const dates = [cells.text('startDate'), cells.text('endDate')].filter((text) => text !== '').join('~');
  const words = [cells.text('weekdays'), cells.text('when')].filter((text) => text !== '').join(' ');
  const main = words || dates;
  const hours = hoursOfCells(cells);
  const period = periodOf(cells.text('period') || (words === '' ? '' : dates), hint, today);
  const texts = [
    main,
    words === '' ? '' : dates,
    cells.text('startTime'),
    cells.text('endTime'),
    cells.text('period'),
  ];
  const text = texts.filter((part) => part !== '').join(' ');
  const about = (
    code: Problem['code'],
    weight: Problem['weight'],
    cellText: string,
    suggestion?: string,
  ): Problem => ({
    ...{ field: 'when', code, weight, cellText },
    ...(suggestion !== undefined && { suggestion }),
  });
  if (main === '')
    return { value: { ...nothing, text }, problems: [about('OFFER_WITHOUT_TIMES', 'BLOCK', '')] };
  const ground = { hint, today, period: period.value, hours: hours.value };
  const read = clausesOf(main).map((clause) => ({ clause, ...timesOfClause(clause, ground) }));
  const times = joined(read.map((one) => one.value));
  const ahead = withoutPast(times, today);
  const weekly = read.some(({ clause }) => clause.weekly.length > 0 && clause.rest === '');
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...(hours.unreadable ? [about('OFFER_TIMES_UNREADABLE', 'CHECK', hours.text)] : []),
    ...(weekly || period.unreadable ? period.problems : []),
  ];
  if (ahead.windows.length + ahead.patterns.length > 0) return { value: { ...ahead, text }, problems };
  const past = times.windows.length + times.patterns.length > 0;
  return {
    value: { ...nothing, text },
    problems: [...problems, about(past ? 'OFFER_TIMES_PAST' : 'OFFER_TIMES_UNREADABLE', 'BLOCK', text)],
  };
}

function hoursOfCells(cells: RowCells<OfferField>) {
  const text = [cells.text('startTime'), cells.text('endTime')].filter((cell) => cell !== '').join('~');
  const { value } = readTimes(cells.text('startTime'), cells.text('endTime'), '');
  const said = value.start !== null && value.end !== null && !value.endsNextDay;
  if (said) return { value: { from: value.start!, to: value.end!, assumed: false }, text, unreadable: false };
  const words = text === '' ? null : (readHoursWords(grammarForm(text))?.hours ?? 'UNREADABLE');
  return { value: words === 'UNREADABLE' ? null : words, text, unreadable: words === 'UNREADABLE' };
}

function periodOf(text: string, hint: YearHint, today: string) {
  const read = readPeriodWords(text, hint, today);
  const value = typeof read === 'string' ? usualPeriod(today) : read;
  const problem = {
    ...({ field: 'period', code: 'OFFER_PERIOD_ASSUMED', cellText: text } as const),
    suggestion: `${value.from}/${value.to}`,
  };
  const weight = read === 'UNREADABLE' ? 'CHECK' : 'NOTE';
  const problems: Problem[] = typeof read === 'string' ? [{ ...problem, weight }] : [];
  return { value, problems, unreadable: read === 'UNREADABLE' };
}

/** A clause without hours has those of the next that names some: 月、水、金 18:00-20:00. */
function clausesOf(text: string): Clause[] {
  const form = grammarForm(text);
  const clauses = form
    .split(/[、,;。\n]|\s(?=毎週|平日|第[1-5])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(clauseOf);
  const kept: Clause[] = [];
  for (const clause of clauses) {
    const onlyHours = clause.hours !== null && clause.weekly.length === 0 && clause.rest === '';
    const open = kept.filter(({ hours }) => hours === null);
    if (onlyHours && open.length > 0) {
      for (const [index, before] of kept.entries())
        if (before.hours === null) kept[index] = { ...before, hours: clause.hours };
    } else kept.push(clause);
  }
  return kept.map((clause, index) => ({
    ...clause,
    hours: clause.hours ?? kept.slice(index).find(({ hours }) => hours !== null)?.hours ?? null,
  }));
}

function clauseOf(text: string): Clause {
  const dated = /\d\s?(?:[/月]|年度)|\d{4}[-.]/u.test(text);
  const hours = readHoursWords(text);
  const beside = hours?.rest ?? text;
  const weekly = readWeeklyWords(
    dated ? beside.replace(/\([^()]*\)/gu, (inside) => '　'.repeat(inside.length)) : beside,
  );
  const rest = weekly === null ? beside : weekly.rest;
  return { text, weekly: weekly?.weekly ?? [], hours: hours?.hours ?? null, rest: tidied(rest) };
}

/** Without the small words that say nothing of their own. */
function tidied(text: string): string {
  return text
    .replace(/(?:参加)?(?:可能|可|OK|希望|のみ|だけ|ご?相談|対応)(?=$|[\s)])|に限る/giu, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/^[\sのは:・/]+|[\sのはに:・/]+$/gu, '');
}

function timesOfClause(clause: Clause, ground: Ground): WithProblems<Times> {
  const hours = clause.hours ?? ground.hours ?? { from: '00:00', to: '24:00', assumed: true };
  const unread: Problem = {
    field: 'when',
    code: 'OFFER_TIMES_UNREADABLE',
    weight: 'CHECK',
    cellText: clause.text,
  };
  if (hours === 'UNREADABLE') return { value: nothing, problems: [unread] };
  const assumed: Problem = {
    ...{ field: 'when', code: 'OFFER_HOURS_ASSUMED', weight: 'CHECK', cellText: clause.text },
    suggestion: `${hours.from}～${hours.to}`,
  };
  const doubts = hours.assumed ? [assumed] : [];
  if (clause.weekly.length === 0) {
    const dated = timesOfDates(clause.rest, hours, ground);
    return dated
      ? { value: dated.value, problems: [...doubts, ...dated.problems] }
      : { value: nothing, problems: [unread] };
  }
  const own = clause.rest === '' ? ground.period : readPeriodWords(clause.rest, ground.hint, ground.today);
  const period = typeof own === 'string' ? ground.period : own;
  return {
    value: timesOfWeeks(clause.weekly, hours, period, ground.today),
    problems: own === 'UNREADABLE' ? [...doubts, unread] : doubts,
  };
}

/** Days named one by one become windows; a period means each of its days. */
function timesOfDates(text: string, hours: Hours, { hint, today }: Ground): WithProblems<Times> | null {
  const { from: fromTime, to: toTime } = hours;
  const reading = readEventDate(text, hint);
  const problem = { field: 'when', cellText: text } as const;
  if (reading.kind === 'DAY' || reading.kind === 'DAYS') {
    const dates = reading.kind === 'DAY' ? [reading.date] : reading.dates;
    const sure = reading.sureness === 'STATED' || reading.sureness === 'FILE_AND_WEEKDAY';
    const problems: Problem[] = sure
      ? []
      : [{ ...problem, code: 'DATE_YEAR_INFERRED', weight: 'CHECK', suggestion: dates[0] ?? '' }];
    return { value: { windows: dates.map((date) => ({ date, fromTime, toTime })), patterns: [] }, problems };
  }
  const period = readPeriodWords(text, hint, today);
  if (typeof period === 'string') return null;
  const vague: Problem = {
    ...problem,
    code: 'DATE_VAGUE',
    weight: 'CHECK',
    suggestion: `${period.from}/${period.to}`,
  };
  const each = { weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: 'AS_WEEKDAY', nths: [] } as const;
  const exact = reading.kind === 'PERIOD' && reading.meaning === 'RUNS';
  return { value: timesOfWeeks([each], hours, period, today), problems: exact ? [] : [vague] };
}

function timesOfWeeks(weekly: readonly WeeklyWords[], hours: Hours, period: Period, today: string): Times {
  const { from: fromTime, to: toTime } = hours;
  const times = weekly.map(({ weekdays, holidays, nths }): Times => {
    if (nths.length > 0) {
      const dates = daysFrom(period.from > today ? period.from : today, period.to).filter(
        (date) => weekdays.includes(weekdayOf(date)) && nths.includes(Math.ceil(Number(date.slice(8)) / 7)),
      );
      return { windows: dates.map((date) => ({ date, fromTime, toTime })), patterns: [] };
    }
    const pattern = {
      weekdays,
      holidays,
      fromTime,
      toTime,
      firstDay: period.from,
      lastDay: period.to,
      exceptDates: [],
    };
    return { windows: [], patterns: [pattern] };
  });
  return joined(times);
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < 800; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Patterns that differ only in their weekdays are one. */
function joined(times: readonly Times[]): Times {
  const patterns = new Map<string, WeeklyPattern>();
  for (const pattern of times.flatMap((one) => one.patterns)) {
    const { weekdays, ...same } = pattern;
    const key = JSON.stringify(same);
    const days = [...(patterns.get(key)?.weekdays ?? []), ...weekdays];
    patterns.set(key, { ...pattern, weekdays: [...new Set(days)].toSorted() });
  }
  const windows = new Map<string, WindowDraft>();
  for (const window of times.flatMap((one) => one.windows)) windows.set(JSON.stringify(window), window);
  return { patterns: [...patterns.values()], windows: [...windows.values()].slice(0, mostWindows) };
}

function withoutPast({ windows, patterns }: Times, today: string): Times {
  return {
    windows: windows.filter(({ date }) => date >= today),
    patterns: patterns.filter(({ lastDay }) => lastDay >= today),
  };
}
