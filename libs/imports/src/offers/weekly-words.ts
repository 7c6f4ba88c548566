import type { HolidayRule } from '@app/domain';

/** Weekdays as people say them: ISO numbers, what holds on public holidays, and the nth of the month where it is said. */
export interface WeeklyWords {
  readonly weekdays: readonly number[];
  readonly holidays: HolidayRule;
  /** 第2・第4: [2, 4]; empty for every week. */
  readonly nths: readonly number[];
}

export interface WeeklyReading {
  readonly weekly: readonly WeeklyWords[];
  /** What stands beside, without the words that were understood. */
  readonly rest: string;
}

const every = [1, 2, 3, 4, 5, 6, 7];
const workdays = [1, 2, 3, 4, 5];
const DAY = '月火水木金土日';
const exceptHolidays = /[(（]?(?:※)?(?:祝日?|祝祭日|休日)(?:は|を)?(?:除く|除き|以外|不可|休み|×)[)）]?/u;

/**
 * The weekly words of a text in grammar form (NFKC, one kind of dash): 毎週土, 平日, 土日祝, 月~金, 月・水・金, 第2・第4土曜.
 * Null where none stand there. A weekday in brackets belongs to a date and isn't one of them.
 */
export function readWeeklyWords(form: string): WeeklyReading | null {
  const notOnHolidays = exceptHolidays.test(form);
  const text = form.replace(exceptHolidays, ' ');
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const weekly = read(match).map((words) =>
      notOnHolidays ? { ...words, holidays: 'NEVER' as const } : words,
    );
    return weekly.some(({ weekdays }) => weekdays.length === 0) ? null : { weekly, rest: rest.trim() };
  }
  return null;
}

const plain = (weekdays: readonly number[], holidays: HolidayRule = 'AS_WEEKDAY'): WeeklyWords => ({
  weekdays,
  holidays,
  nths: [],
});
const withHolidays = (weekdays: readonly number[]): WeeklyWords[] => {
  const others = every.filter((day) => !weekdays.includes(day));
  return [plain(weekdays), ...(others.length > 0 ? [plain(others, 'ONLY')] : [])];
};

const LIST = String.raw`[${DAY}](?:曜日?)?(?:[・,、/と\s]*[${DAY}](?:曜日?)?)*`;
const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => WeeklyWords[]])[] = [
  [
    new RegExp(String.raw`(?:毎月)?第\s?([1-5](?:\s?[・,、と]\s?第?[1-5])*)\s?(?:週の?)?\s?(${LIST})`, 'u'),
    ([, nths = '', days = '']) => [
      {
        weekdays: daysIn(days),
        holidays: 'AS_WEEKDAY',
        nths: [...nths.matchAll(/[1-5]/gu)].map(([nth]) => Number(nth)),
      },
    ],
  ],
  [/平日(?:のみ)?/u, () => [plain(workdays, 'NEVER')]],
  [
    /(?:毎週)?土[・,、]?日(?:曜日?)?[・,、と]?(?:祝日?|祝祭日|休日)|休日(?:のみ)?/u,
    () => withHolidays([6, 7]),
  ],
  [/(?:土日|週末)(?:のみ)?/u, () => [plain([6, 7])]],
  [/(?:祝日|祝祭日)(?:のみ)?/u, () => [plain(every, 'ONLY')]],
  [/毎日|いつでも|全日|曜日(?:は)?(?:を)?問わず|随時|通年/u, () => [plain(every)]],
  [
    new RegExp(String.raw`(?:毎週)?\s?([${DAY}])(?:曜日?)?\s?(?:~|-|から)\s?([${DAY}])(?:曜日?)?`, 'u'),
    ([, from = '', to = '']) => [plain(rangeOf(from, to))],
  ],
  [
    new RegExp(String.raw`毎週\s?(${LIST})[・,、と]?(祝日?)?`, 'u'),
    ([, days = '', holiday]) => (holiday ? withHolidays(daysIn(days)) : [plain(daysIn(days))]),
  ],
  [
    new RegExp(String.raw`(?<![\d(（年月終休当祝半])(${LIST})(?:[・,、と](祝日?))?(?![)）本々時中])`, 'u'),
    ([, days = '', holiday]) => (holiday ? withHolidays(daysIn(days)) : [plain(daysIn(days))]),
  ],
];

function daysIn(text: string): number[] {
  const letters = [...text.replace(/曜日?/gu, '')].filter((letter) => DAY.includes(letter));
  return [...new Set(letters.map((letter) => DAY.indexOf(letter) + 1))].toSorted();
}

/** 金~月 goes over the weekend. */
function rangeOf(from: string, to: string): number[] {
  const [first, last] = [DAY.indexOf(from) + 1, DAY.indexOf(to) + 1];
  return first <= last
    ? every.filter((day) => day >= first && day <= last)
    : every.filter((day) => day >= first || day <= last);
}
