import { grammarForm } from './japanese-text.js';

/** One date as it stands in a cell: what of year, month and day is said, and the weekday beside it (Monday 1). */
export interface DateWord {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** NaN where two weekdays stand beside one date. */
  readonly weekday?: number;
  /** A part of a month in place of a day: early, middle, late, or the whole. */
  readonly part?: MonthPart;
}
export type MonthPart = 'EARLY' | 'MIDDLE' | 'LATE' | 'WHOLE';

/** `D` date, `M` month, `~` from–to, `U` until, `L` and, `N` list number, `A` all on that weekday, `T` time, `P` planned, `?` other words. */
export type DateTokenKind = 'D' | 'M' | '~' | 'U' | 'L' | 'N' | 'A' | 'T' | 'P' | '?';
export interface DateToken {
  readonly kind: DateTokenKind;
  readonly text: string;
  readonly word: DateWord;
}
export interface DateWords {
  readonly tokens: readonly DateToken[];
  /** What stands behind ※: an exception, a condition. */
  readonly remark: string;
}

/** Cuts a cell into dates and the words between them. Whatever isn't known becomes `?`: nothing is skipped silently. */
export function dateWordsIn(text: string): DateWords {
  const form = grammarForm(text);
  const remarkAt = form.search(/[※*]/u);
  const body = remarkAt < 0 ? form : form.slice(0, remarkAt);
  const tokens: DateToken[] = [];
  for (let at = 0; at < body.length;) {
    const token = body[at] === ' ' ? null : tokenAt(body, at);
    if (token) tokens.push(token);
    at += token?.text.length ?? 1;
  }
  return { tokens: withoutIdleLineEnds(tokens), remark: remarkAt < 0 ? '' : form.slice(remarkAt) };
}

const CLOCK = String.raw`(?:午前|午後)?\s?\d{1,2}(?::\d{2}(?::\d{2})?|時(?:\d{1,2}分|半)?)`;
const wordPatterns: readonly (readonly [DateTokenKind, RegExp])[] = [
  ['P', /\((?:予定|仮|案)\)|予定|頃|ごろ/uy],
  ['N', /#|\(\d{1,2}\)/uy],
  ['U', /まで/uy],
  ['~', /~|から|より|-/uy],
  ['L', /[\n、,・/&;]|及び|および|と/uy],
];

function tokenAt(body: string, at: number): DateToken {
  const time = matchAt(
    new RegExp(`${CLOCK}(?:\\s?(?:~|-|から)\\s?${CLOCK})?(?:から|まで|~)?`, 'uy'),
    body,
    at,
  );
  if (time) return { kind: 'T', text: time[0], word: {} };
  const all = matchAt(/(?:いずれも|すべて|全て)\s?\(?([月火水木金土日])(?:曜日?)?\)?/uy, body, at);
  if (all) return { kind: 'A', text: all[0], word: { weekday: weekdayNumber(all[1] ?? '') } };
  const date = dateAt(body, at);
  if (date) return date;
  for (const [kind, form] of wordPatterns) {
    const match = matchAt(form, body, at);
    if (match) return { kind, text: match[0], word: {} };
  }
  return { kind: '?', text: body[at] ?? '', word: {} };
}

function dateAt(body: string, at: number): DateToken | null {
  const year = yearAt(body, at);
  const from = at + (year?.length ?? 0);
  const said = year ? { year: year.value } : {};
  const monthDay =
    matchAt(/(\d{1,2})\s?月\s?(\d{1,2})\s?(?:日|(?![\d:時名人]))/uy, body, from) ??
    matchAt(
      year ? /(\d{1,2})[./-](\d{1,2})(?![\d:])/uy : /(\d{1,2})\/(\d{1,2})(?![\d:]|[./-]\d)/uy,
      body,
      from,
    );
  if (monthDay) {
    return dated(body, at, from + monthDay[0].length, {
      ...said,
      month: Number(monthDay[1]),
      day: Number(monthDay[2]),
    });
  }
  const month = matchAt(/(\d{1,2})\s?(?:月|-(?=[上中下初]))\s?(上旬|初旬|初め|中旬|下旬|末)?/uy, body, from);
  if (month) {
    const word = { ...said, month: Number(month[1]), part: partOf(month[2]) };
    return { kind: 'M', text: body.slice(at, from + month[0].length), word };
  }
  const day = year ? null : matchAt(/(\d{1,2})日(?!間)/uy, body, at);
  return day ? dated(body, at, at + day[0].length, { day: Number(day[1]) }) : null;
}

function dated(body: string, at: number, end: number, word: DateWord): DateToken {
  const weekday = weekdayAt(body, end);
  const said = weekday.value === undefined ? {} : { weekday: weekday.value };
  return { kind: 'D', text: body.slice(at, end + weekday.length), word: { ...word, ...said } };
}

const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
const ERA = String.raw`(?<era>令和|平成|昭和|[RHS])\s?\.?(?<nth>元|\d{1,2})`;
const yearPatterns = [
  new RegExp(String.raw`(?<west>\d{4})\s?年?\s?\(${ERA}年?\)\s?年?\s?`, 'uy'),
  new RegExp(String.raw`${ERA}\s?年?\s?\((?<west>\d{4})年?\)\s?年?\s?`, 'uy'),
  new RegExp(String.raw`(?<west>\d{4})\s?[年./-]\s?`, 'uy'),
  new RegExp(String.raw`${ERA}\s?[年./-]\s?`, 'uy'),
];

interface Found<T> {
  readonly value: T;
  readonly length: number;
}

/** Western year, year of an era, or both; NaN when the two disagree. */
function yearAt(body: string, at: number): Found<number> | null {
  for (const form of yearPatterns) {
    const match = matchAt(form, body, at);
    if (!match) continue;
    const { west, era, nth } = match.groups ?? {};
    const fromEra = era && nth ? (eras[era] ?? Number.NaN) + (nth === '元' ? 1 : Number(nth)) : undefined;
    const western = west === undefined ? fromEra : Number(west);
    const agree = fromEra === undefined || fromEra === western;
    return { value: agree ? (western ?? Number.NaN) : Number.NaN, length: match[0].length };
  }
  return null;
}

const DAY_NAME = String.raw`(?:[月火水木金土日](?:曜日?)?|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?`;
const HOLIDAY = String.raw`(?:祝日?|休日|休|振休|振替休日|振替|国民の休日)`;
const inBrackets = new RegExp(
  String.raw`\s?\((?:${DAY_NAME}|${HOLIDAY})(?:[・,、. ]?(?:${DAY_NAME}|${HOLIDAY}))*\)`,
  'uy',
);
const bare = /\s?[月火水木金土日]曜日?/uy;

/** The weekday beside a date, holiday marks passed over: `(祝)(月)`, `(水・祝)`, `金曜日`. */
function weekdayAt(body: string, from: number): Found<number | undefined> {
  const names = new Set<number>();
  let at = from;
  for (let match = matchAt(inBrackets, body, at); match; match = matchAt(inBrackets, body, at)) {
    const plain = match[0].replace(/祝日|振替休日|休日|国民の休日|曜日?/gu, '');
    for (const name of plain.match(/[月火水木金土日]|Mon|Tue|Wed|Thu|Fri|Sat|Sun/gu) ?? [])
      names.add(weekdayNumber(name));
    at += match[0].length;
  }
  const word = at === from ? matchAt(bare, body, at) : null;
  if (word) names.add(weekdayNumber(word[0].trim().charAt(0)));
  const value = names.size > 1 ? Number.NaN : [...names][0];
  return { value, length: at - from + (word?.[0].length ?? 0) };
}

function weekdayNumber(name: string): number {
  const english = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name);
  return (english < 0 ? '月火水木金土日'.indexOf(name) : english) + 1;
}

function partOf(word: string | undefined): MonthPart {
  if (word === undefined) return 'WHOLE';
  if (word === '中旬') return 'MIDDLE';
  return word === '下旬' || word === '末' ? 'LATE' : 'EARLY';
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

/** A line end between two dates means "and"; beside any other word it means nothing. */
function withoutIdleLineEnds(tokens: readonly DateToken[]): DateToken[] {
  return tokens.filter(({ text }, index) => {
    if (text !== '\n') return true;
    const next = tokens[index + 1]?.kind;
    return tokens[index - 1]?.kind === 'D' && (next === 'D' || next === 'N');
  });
}
