import { readTimeSpan } from '@app/domain';

/** From when to when on a day, `HH:MM`; `assumed` where the words leave a part open. */
export interface Hours {
  readonly from: string;
  readonly to: string;
  readonly assumed: boolean;
}

export interface HoursReading {
  /** `UNREADABLE`: hours stand there that make no stretch of one day. */
  readonly hours: Hours | 'UNREADABLE';
  /** What stands beside. */
  readonly rest: string;
}

const CLOCK = String.raw`(?:午前|午後|AM|PM|am|pm)?\s?\d{1,2}(?::\d{2}(?::\d{2})?|時(?!間)(?:\d{1,2}分|半)?)`;
const DASH = String.raw`\s?(?:~|-|から|より)\s?`;

type Reader = (match: RegExpExecArray) => Hours | 'UNREADABLE';
const said =
  (from: string, to: string): Reader =>
  () => ({ from, to, assumed: false });
const assumed =
  (from: string, to: string): Reader =>
  () => ({ from, to, assumed: true });

/** In this order: what says more comes first. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`(${CLOCK})${DASH}(${CLOCK})(?:まで|頃|ごろ)*`, 'u'),
    ([, from = '', to = '']) => span(from, to),
  ],
  [
    new RegExp(String.raw`(?<![\d/.:])(\d{1,2})${DASH}(${CLOCK})(?:まで)?`, 'u'),
    ([, from = '', to = '']) => span(`${from}時`, to),
  ],
  [new RegExp(String.raw`(${CLOCK})\s?(?:まで|迄|以前)`, 'u'), ([, to = '']) => open(span('0:00', to))],
  [new RegExp(String.raw`(?:^|\s)[~-]\s?(${CLOCK})`, 'u'), ([, to = '']) => open(span('0:00', to))],
  [
    new RegExp(String.raw`(${CLOCK})\s?(?:~|-|から|より|以降|以後|頃|ごろ)*`, 'u'),
    ([, from = '']) => open(span(from, '24:00')),
  ],
  [/終日|一日中|1日中|24時間/u, said('00:00', '24:00')],
  [/午前中?|AM(?![a-z])/u, assumed('09:00', '12:00')],
  [/午後|PM(?![a-z])/u, assumed('13:00', '17:00')],
  [/夕方(?:以降)?/u, assumed('17:00', '20:00')],
  [/夜間?|終業後|勤務後|業務終了後/u, assumed('18:00', '21:00')],
  [/日中|昼間/u, assumed('09:00', '17:00')],
];

/** The hours that a text in grammar form names; null where it names none. */
export function readHoursWords(form: string): HoursReading | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(form);
    if (!match) continue;
    const rest = `${form.slice(0, match.index)} ${form.slice(match.index + match[0].length)}`.trim();
    return { hours: read(match), rest };
  }
  return null;
}

function span(from: string, to: string): Hours | 'UNREADABLE' {
  const reading = readTimeSpan(from, to);
  if (reading.kind === 'ALL_DAY') return { from: '00:00', to: '24:00', assumed: false };
  if (reading.kind !== 'SPAN' || reading.end === null || reading.endsNextDay) return 'UNREADABLE';
  return { from: reading.start, to: reading.end, assumed: false };
}

function open(hours: Hours | 'UNREADABLE'): Hours | 'UNREADABLE' {
  return hours === 'UNREADABLE' ? hours : { ...hours, assumed: true };
}
