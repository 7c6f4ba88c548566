import { grammarForm } from './japanese-text.js';

export const timeQuestions = [
  'NOT_UNDERSTOOD',
  'SEVERAL_SITTINGS',
  'NO_SUCH_TIME',
  'END_BEFORE_START',
] as const;
export type TimeQuestion = (typeof timeQuestions)[number];

/**
 * What a cell says about one time of day, `HH:MM` from `00:00` to `24:00`. What stands beside the time (an exception,
 * the last admission) is kept as its remark. Doubt is an open question with what could be meant, never a guess.
 */
export type TimeReading =
  | { readonly kind: 'NONE'; readonly text: string }
  | { readonly kind: 'TIME'; readonly text: string; readonly time: string; readonly remark?: string }
  | {
      readonly kind: 'OPEN';
      readonly text: string;
      readonly why: TimeQuestion;
      readonly suggestions: readonly string[];
    };

const CLOCK = String.raw`(?:(午前|午後|AM|PM|am|pm|朝|夜)\s?)?(\d{1,2})(?::(\d{2})(?::\d{2})?|時(?:(\d{1,2})分|(半))?)\s?(AM|PM|am|pm)?(?!\d|間)`;
const NOTHING = /^[-ー*/]*$|^(なし|無し|未定|随時|調整中|終日)$/u;

export function readTimeOfDay(text: string): TimeReading {
  const form = grammarForm(text);
  if (NOTHING.test(form) && form !== '終日') return { kind: 'NONE', text };
  if (/^(正午)(から|頃)?$/u.test(form)) return { kind: 'TIME', text, time: '12:00' };
  const fraction = timeOfDayFraction(form);
  if (fraction !== null) return { kind: 'TIME', text, time: fraction };
  const outsideBrackets = form.replace(/\([^()]*\)/gu, (inside) => ' '.repeat(inside.length));
  const body = outsideBrackets.split(/[※*]/u)[0] ?? '';
  const clocks = clocksIn(body);
  const suggestions = clocks.flatMap((clock) => clock.time ?? []);
  if (clocks.length === 0) return { kind: 'OPEN', text, why: 'NOT_UNDERSTOOD', suggestions };
  if (clocks.some((clock) => clock.time === null))
    return { kind: 'OPEN', text, why: 'NO_SUCH_TIME', suggestions };
  if (clocks.length > 1) return { kind: 'OPEN', text, why: 'SEVERAL_SITTINGS', suggestions };
  return singleTime(text, form, body, clocks[0] as Clock);
}

interface Clock {
  readonly index: number;
  readonly length: number;
  readonly time: string | null;
}

/** One clock time and, beside it, only words that belong to it or stand apart as a remark. */
function singleTime(text: string, form: string, body: string, clock: Clock): TimeReading {
  const time = clock.time as string;
  const before = body.slice(0, clock.index).trim();
  const after = body.slice(clock.index + clock.length).trim();
  const plainBefore = /^(開場|開演|開始|受付|#)?$/u.test(before);
  const plainAfter = /^(~|から|より|まで|頃|ごろ|予定|開始|開演|開場|終了|スタート|頃まで)*$/u.test(after);
  if (!plainBefore || !plainAfter) return { kind: 'OPEN', text, why: 'NOT_UNDERSTOOD', suggestions: [time] };
  const remark = `${form.slice(0, clock.index)} ${form.slice(clock.index + clock.length)}`.trim();
  return { kind: 'TIME', text, time, ...(remark && remark !== '~' && remark !== 'から' ? { remark } : {}) };
}

function clocksIn(form: string): Clock[] {
  return [...form.matchAll(new RegExp(CLOCK, 'gu'))].map((match) => {
    const [whole, half, hour, minute, minuteInWords, thirty, halfBehind] = match;
    const minutes = Number(minute ?? minuteInWords ?? (thirty ? 30 : 0));
    return {
      index: match.index,
      length: whole.length,
      time: clockTime(half ?? halfBehind, Number(hour), minutes),
    };
  });
}

function clockTime(half: string | undefined, hour: number, minutes: number): string | null {
  const afternoon = half !== undefined && /午後|pm|夜/iu.test(half);
  if (half !== undefined && hour > 12 && !afternoon) return null;
  // 午前12時 and 午後12時 are read both ways in Japan; 12 am and 12 pm are not.
  if (hour === 12 && (half === '午前' || half === '午後')) return null;
  if (hour === 12 && /^am$/iu.test(half ?? '')) return clockTime(undefined, 0, minutes);
  const hours = afternoon && hour < 12 ? hour + 12 : hour;
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Spreadsheets hold a time as a fraction of a day: 0.375 is 09:00. Null for anything else. */
export function timeOfDayFraction(text: string): string | null {
  if (!/^0?\.\d+$/u.test(text)) return null;
  const minutes = Math.round(Number(text) * 1440);
  return minutes === 1440 ? null : clockTime(undefined, Math.floor(minutes / 60), minutes % 60);
}

export type TimeSpan =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'ALL_DAY' }
  | {
      readonly kind: 'SPAN';
      readonly start: string;
      readonly end: string | null;
      readonly endsNextDay: boolean;
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'OPEN'; readonly why: TimeQuestion; readonly suggestions: readonly string[] };

/** Start and end cells read together. `0:00`–`23:59` is how systems write "all day"; an end of `00:00` is midnight. */
export function readTimeSpan(startText: string, endText: string): TimeSpan {
  const both = splitSpan(startText);
  if (both && readTimeOfDay(endText).kind === 'NONE') return readTimeSpan(both[0], both[1]);
  if (/^終日$/u.test(grammarForm(startText))) return { kind: 'ALL_DAY' };
  const start = readTimeOfDay(startText);
  const end = readTimeOfDay(endText);
  for (const reading of [start, end]) {
    if (reading.kind === 'OPEN') return { kind: 'OPEN', why: reading.why, suggestions: reading.suggestions };
  }
  if (start.kind !== 'TIME') {
    if (end.kind !== 'TIME') return { kind: 'NONE' };
    return { kind: 'OPEN', why: 'NOT_UNDERSTOOD', suggestions: [end.time] };
  }
  return spanOf(start, end.kind === 'TIME' ? end : null);
}

type OneTime = Extract<TimeReading, { kind: 'TIME' }>;

function spanOf(start: OneTime, end: OneTime | null): TimeSpan {
  const remarks = [start.remark, end?.remark].flatMap((remark) => remark ?? []);
  if (end === null) return { kind: 'SPAN', start: start.time, end: null, endsNextDay: false, remarks };
  if (start.time === '00:00' && ['23:59', '24:00', '00:00'].includes(end.time)) return { kind: 'ALL_DAY' };
  if (start.time === end.time)
    return { kind: 'SPAN', start: start.time, end: null, endsNextDay: false, remarks };
  if (end.time === '00:00')
    return { kind: 'SPAN', start: start.time, end: '24:00', endsNextDay: false, remarks };
  if (end.time > start.time)
    return { kind: 'SPAN', start: start.time, end: end.time, endsNextDay: false, remarks };
  if (end.time <= '06:00' && start.time >= '15:00') {
    return { kind: 'SPAN', start: start.time, end: end.time, endsNextDay: true, remarks };
  }
  return { kind: 'OPEN', why: 'END_BEFORE_START', suggestions: [start.time, end.time] };
}

/** `10:00～12:00` in one cell. Two halves that are both one time; null for anything else. */
function splitSpan(text: string): readonly [string, string] | null {
  const halves = grammarForm(text).split(/~|-|から/u);
  const [first, second] = halves;
  if (halves.length !== 2 || first === undefined || second === undefined) return null;
  return readTimeOfDay(first).kind === 'TIME' && readTimeOfDay(second).kind === 'TIME'
    ? [first, second]
    : null;
}
