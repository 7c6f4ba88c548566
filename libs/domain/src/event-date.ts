import type { PeriodMeaning } from './community-event.js';
import { addDays, dateInJapan, isCalendarDate } from './japan-time.js';
import { dateWordsIn, type DateToken, type DateWord } from './date-words.js';
import { grammarForm } from './japanese-text.js';
import { settleYears, type YearHint, type YearSource } from './year-of-date.js';

export const dateQuestions = [
  'EMPTY',
  'UNDECIDED',
  'NOT_HELD',
  'NO_FIXED_DAY',
  'NOT_UNDERSTOOD',
  'NO_SUCH_DAY',
  'WEEKDAY_CONTRADICTS',
  'YEAR_UNKNOWN',
  'NO_START',
  'NO_END',
  'END_BEFORE_START',
  'PERIOD_CONTRADICTS',
] as const;
export type DateQuestion = (typeof dateQuestions)[number];

/** Where a date comes from, the surest first. Only STATED and the year that file and weekday both give need nobody's eye. */
export type DateSureness = YearSource | 'TIMESTAMP' | 'SERIAL';

/**
 * What a cell says about when something takes place; dates are calendar dates in Japan, `YYYY-MM-DD`. A period either
 * RUNS on all its days, or the day is SOMEWHERE_IN it (10月中旬). Doubt is an open question with what could be meant
 * (`suggestions`), never a guessed date.
 */
export type DateReading =
  | (Read & { readonly kind: 'DAY'; readonly date: string })
  | (Read & { readonly kind: 'DAYS'; readonly dates: readonly string[] })
  | (Read & {
      readonly kind: 'PERIOD';
      readonly meaning: PeriodMeaning;
      readonly from: string;
      readonly to: string;
      readonly except: readonly string[];
    })
  | {
      readonly kind: 'OPEN';
      readonly text: string;
      readonly why: DateQuestion;
      readonly suggestions: readonly string[];
    };

interface Read {
  readonly text: string;
  readonly sureness: DateSureness;
  /** Words beside the date that were understood to be no date: 平日のみ. A person should read them. */
  readonly remark?: string;
  /** A time of day in the same cell. */
  readonly timeText?: string;
}

export function readEventDate(text: string, hint: YearHint): DateReading {
  const form = grammarForm(text);
  const words = wordsWithoutDate(form);
  if (words) return open(text, words);
  const within = somewhereIn.exec(form)?.[1];
  if (within !== undefined) return somewhere(text, readEventDate(within, hint));
  const machine = machineDate(form);
  if (machine) return machine === 'OPEN_END' ? open(text, 'NO_END') : { kind: 'DAY', text, ...machine };
  const { tokens, remark } = dateWordsIn(text);
  const timeText = tokens.filter(({ kind }) => kind === 'T').map((token) => token.text);
  if (timeText.length > 1) return open(text, 'NOT_UNDERSTOOD');
  const rest = tokens.filter(({ kind }) => kind !== 'T' && kind !== 'N');
  const read = readTokens(text, rest, hint);
  if (read.kind === 'OPEN') return read;
  return withRemark({ ...read, ...(timeText[0] ? { timeText: timeText[0] } : {}) }, remark, hint);
}

function open(text: string, why: DateQuestion, suggestions: readonly string[] = []): DateReading {
  return { kind: 'OPEN', text, why, suggestions };
}

/** As our own screens write it: 10月11日～20日のどこか（日にちは未定）. */
const somewhereIn =
  /^(.+?)(?:の間)?の(?:どこか|いずれか(?:の日)?|うち(?:1|一)日)(?:\(日(?:にち|程)は未定\))?$/u;

function somewhere(text: string, within: DateReading): DateReading {
  if (within.kind === 'PERIOD') return { ...within, text, meaning: 'SOMEWHERE_IN' };
  return open(text, 'NOT_UNDERSTOOD', within.kind === 'DAYS' ? within.dates : []);
}

function wordsWithoutDate(form: string): DateQuestion | null {
  if (/^[-ー*/]*$|^(なし|無し|該当なし)$/u.test(form)) return 'EMPTY';
  if (/^\(?(日程|開催日|時期)?(は)?(未定|調整中|未確定|検討中|TBD|TBA)\)?$/iu.test(form)) return 'UNDECIDED';
  if (/^(開催|実施)?(なし|せず|しない)$|^(中止|休止|開催中止)$/u.test(form)) return 'NOT_HELD';
  if (/^(随時|通年|不定期|毎日|毎週|毎月|日程調整)/u.test(form)) return 'NO_FIXED_DAY';
  return null;
}

/** Dates as programs write them: time stamps (the day in Japan), eight digits, spreadsheet serials, 9999 for "no end". */
function machineDate(form: string): { date: string; sureness: DateSureness } | 'OPEN_END' | null {
  if (/^9999[-/.]?12[-/.]?31/u.test(form)) return 'OPEN_END';
  const eight = /^(20\d{2})(\d{2})(\d{2})$/u.exec(form);
  if (eight) {
    const date = `${eight[1]}-${eight[2]}-${eight[3]}`;
    return isCalendarDate(date) ? { date, sureness: 'STATED' } : null;
  }
  // Serials of 2000-01-01 to 2099-12-31; day 0 is 1899-12-30.
  if (/^\d{5}(\.0+)?$/u.test(form) && Number(form) >= 36526 && Number(form) <= 73050) {
    return { date: addDays('1899-12-30', Number(form)), sureness: 'SERIAL' };
  }
  const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}|^(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d{2}:\d{2}:\d{2} GMT/u;
  const zoned = /T.*[+-]\d{2}:?\d{2}$|Z$|GMT/u;
  if (!stamp.test(form)) return null;
  if (!zoned.test(form))
    return isCalendarDate(form.slice(0, 10)) ? { date: form.slice(0, 10), sureness: 'STATED' } : null;
  const instant = new Date(form.replace(/\s*\(.*\)$/u, ''));
  if (Number.isNaN(instant.getTime())) return null;
  const inJapan = form.endsWith('+09:00') || form.includes('GMT+0900');
  return { date: dateInJapan(instant), sureness: inJapan ? 'STATED' : 'TIMESTAMP' };
}

function readTokens(text: string, tokens: readonly DateToken[], hint: YearHint): DateReading {
  const planned = tokens.some(({ kind }) => kind === 'P');
  const shape = tokens
    .filter(({ kind }) => kind !== 'P')
    .map(({ kind }) => kind)
    .join('');
  const words = tokens.filter(({ kind }) => kind === 'D' || kind === 'M').map(({ word }) => word);
  const all = tokens.find(({ kind }) => kind === 'A')?.word.weekday;
  const dated = all === undefined ? words : words.map((word) => ({ ...word, weekday: word.weekday ?? all }));
  if (/^MU?$/u.test(shape)) return monthPart(text, words[0] as DateWord, hint);
  if (!/^(DA?|D~DU?A?|D(LD)+A?|~DU?|DU|D~)$/u.test(shape))
    return open(text, 'NOT_UNDERSTOOD', guesses(dated, hint));
  const settled = settleYears(dated, hint);
  if (!settled.ok) return open(text, settled.why, settled.suggestions);
  const { dates, source } = settled;
  const remark = planned ? { remark: '予定' } : {};
  if (/^(~DU?|DU)$/u.test(shape)) return open(text, 'NO_START', dates);
  if (shape === 'D~') return open(text, 'NO_END', dates);
  if (shape.includes('~')) return period(text, dates, source, remark);
  if (dates.length === 1) return { kind: 'DAY', text, date: dates[0] as string, sureness: source, ...remark };
  return { kind: 'DAYS', text, dates, sureness: source, ...remark };
}

function guesses(words: readonly DateWord[], hint: YearHint): readonly string[] {
  const settled =
    words.length > 0 && words.every(({ day }) => day !== undefined) ? settleYears(words, hint) : null;
  return settled?.ok ? settled.dates : [];
}

function period(
  text: string,
  dates: readonly string[],
  sureness: DateSureness,
  more: { remark?: string },
): DateReading {
  const [from = '', to = ''] = dates;
  if (to < from) return open(text, 'END_BEFORE_START', dates);
  return { kind: 'PERIOD', text, meaning: 'RUNS', from, to, except: [], sureness, ...more };
}

const partDays = { EARLY: ['01', '10'], MIDDLE: ['11', '20'], LATE: ['21', ''], WHOLE: ['01', ''] } as const;

/** `10月中旬`: the day is somewhere in a part of a month, if the year is certain. */
function monthPart(text: string, word: DateWord, hint: YearHint): DateReading {
  const settled = settleYears([{ ...word, day: Number(partDays[word.part ?? 'WHOLE'][0]) }], hint);
  if (!settled.ok) return open(text, settled.why, settled.suggestions);
  const from = settled.dates[0] as string;
  const nextMonth = addDays(`${from.slice(0, 8)}01`, 31).slice(0, 8);
  const lastDay = partDays[word.part ?? 'WHOLE'][1];
  const to = lastDay === '' ? addDays(`${nextMonth}01`, -1) : `${from.slice(0, 8)}${lastDay}`;
  return { kind: 'PERIOD', text, meaning: 'SOMEWHERE_IN', from, to, except: [], sureness: settled.source };
}

type Certain = Exclude<DateReading, { kind: 'OPEN' }>;

/** `※10日（月）以外` takes days out of a period, `※5日間` must count right; any other remark is kept for a person to read. */
function withRemark(reading: Certain, remark: string, hint: YearHint): DateReading {
  if (remark === '') return reading;
  const kept = { ...reading, remark: [reading.remark, remark].filter(Boolean).join(' ') };
  if (reading.kind !== 'PERIOD') return kept;
  const length = /^※(\d{1,3})日間$/u.exec(remark);
  if (length) {
    const fits = addDays(reading.from, Number(length[1]) - 1) === reading.to;
    return fits ? reading : open(reading.text, 'PERIOD_CONTRADICTS', [reading.from, reading.to]);
  }
  const without = /^※([^※]*?)(?:は|を)?(?:以外|除く|休み|休館|お休み)$/u.exec(remark);
  if (!without) return kept;
  const days = dateWordsIn(without[1] ?? '').tokens;
  if (!/^D(LD)*$/u.test(days.map(({ kind }) => kind).join(''))) return kept;
  const start = {
    year: Number(reading.from.slice(0, 4)),
    month: Number(reading.from.slice(5, 7)),
    day: Number(reading.from.slice(8)),
  };
  const settled = settleYears([start, ...days.map(({ word }) => word)], hint);
  if (!settled.ok) return open(reading.text, settled.why, [reading.from, reading.to]);
  const except = settled.dates.slice(1);
  const inside = except.every((date) => date >= reading.from && date <= reading.to);
  return inside
    ? { ...reading, except }
    : open(reading.text, 'PERIOD_CONTRADICTS', [reading.from, reading.to]);
}
