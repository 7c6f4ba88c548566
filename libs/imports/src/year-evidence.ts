import {
  addDays,
  dateWordsIn,
  hintOfToday,
  readEventDate,
  weekdayOf,
  isCalendarDate,
  type DateWord,
  type Span,
  type YearHint,
} from '@app/domain';

const mostYears = 12;
const fewestWitnesses = 3;
const nearlyAll = 0.8;

/**
 * What the dates of a list show together about its years. Three or more weekdays that fit one calendar or fiscal year, and
 * no other of the last ten, make that year certain, a slip or two allowed; else days with a year make the weeks around them
 * certain. Calendars come back after six years (2021 and 2027): then a day with a year, or the name of the file, decides.
 */
export function yearsOfList(dateTexts: readonly string[], today: string, fileName = ''): YearHint {
  const base = hintOfToday(today);
  const stated = statedDays(dateTexts, base);
  const witnesses = dateTexts
    .flatMap((text) => dateWordsIn(text).tokens.map(({ word }) => word))
    .filter(isWitness);
  const fitting =
    witnesses.length < fewestWitnesses ? [] : spansThatFit(witnesses, Number(today.slice(0, 4)));
  const certain = sharedDays(ofNamedYears(ofStatedDays(fitting, stated), fileName)) ?? aroundStated(stated);
  if (certain)
    return { certain, possible: { from: addDays(certain.from, -365), to: addDays(certain.to, 365) } };
  const middle = stated[Math.floor(stated.length / 2)];
  return middle === undefined
    ? base
    : { possible: { from: addDays(middle, -730), to: addDays(middle, 730) } };
}

type Witness = Required<Pick<DateWord, 'month' | 'day' | 'weekday'>>;

function isWitness(word: DateWord): word is Witness {
  return (
    word.year === undefined &&
    word.month !== undefined &&
    word.day !== undefined &&
    word.weekday !== undefined
  );
}

function statedDays(texts: readonly string[], hint: YearHint): string[] {
  const days = texts.flatMap((text) => {
    const reading = readEventDate(text, hint);
    if (reading.kind === 'OPEN' || reading.sureness !== 'STATED') return [];
    if (reading.kind === 'DAY') return reading.date;
    return reading.kind === 'DAYS' ? reading.dates : [reading.from, reading.to];
  });
  return days.toSorted();
}

/** Two months before the first to two months after the last day, if that is at most a year. */
function aroundStated(days: readonly string[]): Span | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { from: addDays(first, -60), to: addDays(last, 60) };
  return span.to < addDays(span.from, 365) ? span : null;
}

/** Calendar years and fiscal years of the last and next ones in which the most weekdays fit, if nearly all do. */
function spansThatFit(witnesses: readonly Witness[], thisYear: number): Span[] {
  const years = Array.from({ length: mostYears + 1 }, (_, index) => thisYear + 2 - index);
  const spans = years.flatMap((year): Span[] => [
    { from: `${year}-01-01`, to: `${year}-12-31` },
    { from: `${year}-04-01`, to: `${year + 1}-03-31` },
  ]);
  const fits = spans.map((span) => witnesses.filter((word) => fitsIn(word, span)).length);
  const most = Math.max(...fits);
  return most / witnesses.length < nearlyAll ? [] : spans.filter((_, index) => fits[index] === most);
}

function ofStatedDays(spans: readonly Span[], days: readonly string[]): readonly Span[] {
  return days.length === 0
    ? spans
    : spans.filter(({ from, to }) => days.some((day) => from <= day && day <= to));
}

function ofNamedYears(spans: readonly Span[], fileName: string): readonly Span[] {
  const name = fileName.normalize('NFKC');
  const western = [...name.matchAll(/(?<!\d)20\d{2}(?!\d{4})/gu)].map(([year]) => Number(year));
  const eras = [...name.matchAll(/(?:令和|(?<![A-Z])R)(\d{1,2})(?!\d)/giu)].map(
    (match) => 2018 + Number(match[1]),
  );
  const named = spans.filter(({ from }) => [...western, ...eras].includes(Number(from.slice(0, 4))));
  return named.length > 0 ? named : spans;
}

function fitsIn({ month, day, weekday }: Witness, span: Span): boolean {
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return [span.from, span.to].some((end) => {
    const date = `${end.slice(0, 4)}-${monthDay}`;
    return date >= span.from && date <= span.to && isCalendarDate(date) && weekdayOf(date) === weekday;
  });
}

/** The days that every fitting year has; none when the fitting years are years apart. */
function sharedDays(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  const from = spans.map((span) => span.from).reduce((one, other) => (one > other ? one : other));
  const to = spans.map((span) => span.to).reduce((one, other) => (one < other ? one : other));
  return from < to ? { from, to } : null;
}
