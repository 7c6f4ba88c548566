import { addDays } from '@app/domain';
import { dayOf, daysBetween, weekdayOf, type Day } from '../../i18n/calendar.js';

export type DateReading =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'DAY'; readonly day: Day }
  | { readonly kind: 'UNREADABLE' }
  | { readonly kind: 'IMPOSSIBLE' }
  | { readonly kind: 'WEEKDAY_MISMATCH'; readonly weekday: number };

/** Which year a date without one means: the next such day, or the last. */
export type YearSide = 'COMING' | 'PAST';

const weekdayLetters = '日月火水木金土';
const eraStart: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};
const spoken: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  明日: 1,
  あした: 1,
  明後日: 2,
  あさって: 2,
  昨日: -1,
};

const withYear = /^(令和|平成|昭和|[RHS])?(\d{1,4}|元)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const withoutYear = /^(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const englishMonths = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const englishWeekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** Sun 6 Dec 2026, 6 December, Tue 3 Nov 2026 (holiday): blanks are gone, letters are capitals. */
const english =
  /^(?:(SUN|MON|TUE|WED|THU|FRI|SAT)(?:[A-Z]*DAY)?[,.]?)?(\d{1,2})(?:ST|ND|RD|TH)?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*[,.]?(\d{4})?(?:\(HOLIDAY\))?$/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const trailingWeekday = /\(?([日月火水木金土])(?:曜日?)?(?:・?(?:祝|休))?\)?$/;

/**
 * Reads a date as people type it: 2026-11-28, 11/28, １１月２８日（土）, R8.11.28, 20261128, 明日, Sat 28 Nov; in both
 * languages as `formatIn` writes it.
 * A weekday that was written has to fit: it chooses the year where there is none, and a wrong one is
 * reported, never overlooked. (A list's cell is read by the domain's `readEventDate`, which has nobody to ask; here a
 * person sees at once what was understood, so a date without a year may mean the next such day.)
 */
export function readDate(text: string, today: Day, side: YearSide = 'COMING'): DateReading {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (plain === '') return { kind: 'EMPTY' };
  const offset = spoken[plain];
  if (offset !== undefined) return { kind: 'DAY', day: addDays(today, offset) };

  const inEnglish = plain.match(english);
  if (inEnglish) return readEnglish(inEnglish, { today, side });

  const letter = plain.match(trailingWeekday)?.[1];
  const bare = withoutWeekday(plain);
  const weekday = bare === plain || letter === undefined ? undefined : weekdayLetters.indexOf(letter);
  const full = readFullDate(bare);
  if (full !== undefined) return settle(full === 'IMPOSSIBLE' ? undefined : full, weekday);
  const monthAndDay = bare.match(withoutYear);
  if (!monthAndDay) return { kind: 'UNREADABLE' };
  return readYearless(Number(monthAndDay[1]), Number(monthAndDay[2]), { today, side, weekday });
}

function readEnglish(
  [, weekdayName, day, monthName = '', year]: RegExpMatchArray,
  when: Pick<Yearless, 'today' | 'side'>,
): DateReading {
  const month = englishMonths.indexOf(monthName) + 1;
  const weekday = weekdayName === undefined ? undefined : englishWeekdays.indexOf(weekdayName);
  if (year === undefined) return readYearless(month, Number(day), { ...when, weekday });
  return settle(dayOf({ year: Number(year), month, day: Number(day) }), weekday);
}

/** The 日 of 28日 is a day's, not Sunday's. */
function withoutWeekday(plain: string): string {
  if (/\)$/.test(plain)) return plain.replace(/\((?:[日月火水木金土])(?:曜日?)?(?:・?(?:祝|休))?\)$/, '');
  if (/曜日?$/.test(plain)) return plain.replace(/[日月火水木金土]曜日?$/, '');
  return plain;
}

function readFullDate(bare: string): Day | 'IMPOSSIBLE' | undefined {
  const digits = bare.match(eightDigits);
  if (digits) return dayOrImpossible(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const match = bare.match(withYear);
  if (!match) return undefined;
  const [, era, written = '', month, day] = match;
  const number = written === '元' ? 1 : Number(written);
  if (era === undefined && written.length !== 4) return undefined;
  const year = era === undefined ? number : (eraStart[era] ?? 0) + number;
  return dayOrImpossible(year, Number(month), Number(day));
}

function dayOrImpossible(year: number, month: number, day: number): Day | 'IMPOSSIBLE' {
  return dayOf({ year, month, day }) ?? 'IMPOSSIBLE';
}

interface Yearless {
  readonly today: Day;
  readonly side: YearSide;
  readonly weekday: number | undefined;
}

function readYearless(month: number, day: number, { today, side, weekday }: Yearless): DateReading {
  const thisYear = Number(today.slice(0, 4));
  const years = side === 'COMING' ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4];
  const candidates = years
    .map((step) => dayOf({ year: thisYear + step, month, day }))
    .filter((date) => date !== undefined)
    .filter((date) => (side === 'COMING' ? daysBetween(today, date) >= 0 : daysBetween(date, today) >= 0));
  const fitting = candidates.slice(0, 2).find((date) => weekday === undefined || weekdayOf(date) === weekday);
  return settle(fitting ?? candidates[0], weekday);
}

function settle(day: Day | undefined, weekday: number | undefined): DateReading {
  if (day === undefined) return { kind: 'IMPOSSIBLE' };
  const actual = weekdayOf(day);
  return weekday === undefined || weekday === actual
    ? { kind: 'DAY', day }
    : { kind: 'WEEKDAY_MISMATCH', weekday: actual };
}
