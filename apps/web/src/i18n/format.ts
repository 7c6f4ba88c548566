import {
  clockInJapan,
  dayInJapan,
  daysBetween,
  partsOfDay,
  weekdayOf,
  type Day,
  type Time,
} from './calendar.js';
import type { Language } from './texts.js';

export type HolidayNames = (day: Day) => string | undefined;

const weekdays = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface DateOptions {
  /** Without the year, where the year stands nearby. */
  readonly short?: boolean;
}

/** Everything that a screen writes about time and number, in one language. All times are Japan's. */
export interface Format {
  readonly date: (day: Day, options?: DateOptions) => string;
  readonly dateRange: (from: Day, to: Day, options?: DateOptions) => string;
  readonly dateTime: (instant: Date | string, options?: DateOptions) => string;
  readonly time: (instant: Date | string) => string;
  readonly clock: (time: Time) => string;
  /** Of two times of day, either of which may be open: 「9時30分～」. */
  readonly clockRange: (start: Time | null | undefined, end: Time | null | undefined) => string;
  readonly timeRange: (start: Date | string, end: Date | string) => string;
  readonly relativeDay: (day: Day, today: Day) => string;
  readonly people: (count: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number, digits?: number) => string;
}

export function formatIn(language: Language, holidays: HolidayNames): Format {
  const date: Format['date'] = (day, options) => formatDay(day, language, holidays, options);
  const clock: Format['clock'] = (time) => formatClock(time, language);
  const time: Format['time'] = (instant) => clock(clockInJapan(instant));
  return {
    date,
    clock,
    clockRange: (start, end) =>
      start || end ? `${start ? clock(start) : ''}${dash(language)}${end ? clock(end) : ''}` : '',
    time,
    dateRange: (from, to, options) =>
      from === to
        ? date(from, options)
        : `${date(from, options)}${dash(language)}${untilIn(language, from, to)(date(to, sameYear(from, to, options)))}`,
    dateTime: (instant, options) =>
      `${date(dayInJapan(instant), options)}${language === 'ja' ? '' : ', '}${time(instant)}`,
    timeRange: (start, end) => {
      const next = daysBetween(dayInJapan(start), dayInJapan(end)) > 0;
      const endWords =
        language === 'ja' ? `${next ? '翌' : ''}${time(end)}` : `${time(end)}${next ? ' (next day)' : ''}`;
      return `${time(start)}${dash(language)}${endWords}`;
    },
    relativeDay: (day, today) => formatRelative(daysBetween(today, day), language),
    people: (count) => {
      if (language === 'ja') return `${group(count)}名`;
      return count === 1 ? '1 person' : `${group(count)} people`;
    },
    number: group,
    percent: (share, digits = 1) => `${(share * 100).toFixed(digits).replace(/\.0+$/, '')}%`,
  };
}

function formatDay(day: Day, language: Language, holidays: HolidayNames, options: DateOptions = {}): string {
  const { year, month, day: date } = partsOfDay(day);
  const weekday = weekdays[language][weekdayOf(day)] ?? '';
  const holiday = holidays(day) !== undefined;
  if (language === 'ja') {
    return `${options.short ? '' : `${year}年`}${month}月${date}日（${weekday}${holiday ? '・祝' : ''}）`;
  }
  return `${weekday} ${date} ${months[month - 1] ?? ''}${options.short ? '' : ` ${year}`}${holiday ? ' (holiday)' : ''}`;
}

function formatClock(time: Time, language: Language): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (language === 'ja') return minute === 0 ? `${hour}時` : `${hour}時${minute}分`;
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

function formatRelative(days: number, language: Language): string {
  if (language === 'ja') {
    if (days === 0) return '今日';
    if (days === 1) return '明日';
    return days > 0 ? `あと${days}日` : `${-days}日前`;
  }
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function sameYear(from: Day, to: Day, options: DateOptions = {}): DateOptions {
  return from.slice(0, 4) === to.slice(0, 4) ? { short: true } : options;
}

/** 「12月1日（火）～12日（土）」: in Japanese the month too stands once. */
function untilIn(language: Language, from: Day, to: Day): (words: string) => string {
  const sameMonth = language === 'ja' && from.slice(0, 7) === to.slice(0, 7);
  return (words) => (sameMonth ? words.replace(/^.*月/u, '') : words);
}

function dash(language: Language): string {
  return language === 'ja' ? '～' : '–';
}

function group(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
