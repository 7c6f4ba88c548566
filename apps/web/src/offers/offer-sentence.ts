import type { Day, Time } from '../i18n/calendar.js';
import { formatIn, type Format } from '../i18n/format.js';
import type { Language } from '../i18n/texts.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import type { Skill, Theme } from '../graphql/generated/graphql.js';

/** What of an offer its sentence tells; whatever is still missing is left out of it. */
export interface SentenceFacts {
  readonly people: number | null;
  readonly smallestGroup: number | null;
  readonly mostEvents: number | null;
  readonly themes: readonly Theme[];
  readonly skills: readonly Skill[];
  readonly districtNames: readonly string[];
  readonly patterns: readonly PatternFacts[];
  readonly windows: readonly WindowFacts[];
}

export interface PatternFacts {
  readonly weekdays: readonly number[];
  readonly fromTime: Time | null;
  readonly toTime: Time | null;
}

export interface WindowFacts {
  readonly date: Day | null;
  readonly fromTime: Time | null;
  readonly toTime: Time | null;
}

/** 「平日の夕方に 4名まで、清掃・美化と子どもに、赤坂・麻布で、年6回まで」 */
export function offerSentence(language: Language, facts: SentenceFacts, format: Format): string {
  return language === 'ja' ? inJapanese(facts, format) : inEnglish(facts, format);
}

function inJapanese(facts: SentenceFacts, format: Format): string {
  const words = vocabularyText.ja;
  const when = whenOf('ja', facts, format).join('と');
  const smallest = facts.smallestGroup !== null && facts.smallestGroup > 1 ? facts.smallestGroup : undefined;
  const people =
    facts.people === null ? '' : `${facts.people}名まで${smallest ? `（${smallest}名以上で）` : ''}`;
  const first = [when && `${when}に`, people].filter(Boolean).join('');
  return [
    first,
    facts.themes.length > 0 && `${facts.themes.map((theme) => words.theme[theme]).join('と')}に`,
    facts.skills.length > 0 && `${facts.skills.map((skill) => words.skill[skill]).join('・')}もできて`,
    facts.districtNames.length > 0 && `${facts.districtNames.map(withoutKind).join('・')}で`,
    facts.mostEvents !== null && `年${facts.mostEvents}回まで`,
  ]
    .filter(Boolean)
    .join('、');
}

function inEnglish(facts: SentenceFacts, format: Format): string {
  const words = vocabularyText.en;
  const smallest = facts.smallestGroup !== null && facts.smallestGroup > 1 ? facts.smallestGroup : undefined;
  const people =
    facts.people === null
      ? ''
      : `up to ${format.people(facts.people)}${smallest ? ` (at least ${smallest} together)` : ''}`;
  return [
    [people, whenOf('en', facts, format).join(' and ')].filter(Boolean).join(' '),
    facts.themes.length > 0 && `for ${listed(facts.themes.map((theme) => words.theme[theme].toLowerCase()))}`,
    facts.skills.length > 0 &&
      `bringing ${listed(facts.skills.map((skill) => words.skill[skill].toLowerCase()))}`,
    facts.districtNames.length > 0 && `in ${listed(facts.districtNames)}`,
    facts.mostEvents !== null &&
      (facts.mostEvents === 1 ? 'once a year' : `up to ${facts.mostEvents} times a year`),
  ]
    .filter(Boolean)
    .join(', ');
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** 赤坂地区 → 赤坂 */
const withoutKind = (name: string) => name.replace(/地区$/, '');

function whenOf(language: Language, { patterns, windows }: SentenceFacts, format: Format): string[] {
  const weekly = patterns
    .filter(({ weekdays }) => weekdays.length > 0)
    .map((pattern) => {
      const days = weekdaysOf(language, pattern.weekdays);
      const part = partOf(language, pattern);
      if (language === 'ja') return part ? `${days}の${part}` : days;
      return part ? `${days}, ${part}` : days;
    });
  const dated = windows.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const [first] = dated;
  if (first === undefined) return weekly;
  const day = format.date(first, { short: true });
  if (dated.length === 1) return [...weekly, language === 'ja' ? day : `on ${day}`];
  const others = dated.length - 1;
  return [...weekly, language === 'ja' ? `${day}ほか${others}日` : `on ${day} and ${others} more days`];
}

const names = {
  ja: ['', '月', '火', '水', '木', '金', '土', '日'],
  en: ['', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
} as const;

/** 平日, 土日, 月・水曜; on weekdays, on Mondays and Wednesdays. */
export function weekdaysOf(language: Language, weekdays: readonly number[]): string {
  const sorted = weekdays.toSorted((a, b) => a - b);
  const key = sorted.join('');
  const groups: Readonly<Record<string, readonly [string, string]>> = {
    '12345': ['平日', 'on weekdays'],
    '67': ['土日', 'at weekends'],
    '1234567': ['毎日', 'every day'],
  };
  const group = groups[key];
  if (group) return group[language === 'ja' ? 0 : 1];
  if (language === 'ja') return `${sorted.map((day) => names.ja[day]).join('・')}曜`;
  return `on ${listed(sorted.map((day) => names.en[day] ?? ''))}`;
}

/** 午前, 午後, 夕方, or the hours where no word fits. */
export function partOf(
  language: Language,
  { fromTime, toTime }: { readonly fromTime: Time | null; readonly toTime: Time | null },
): string {
  if (fromTime === null || toTime === null) return '';
  const words = { ja: ['午前', '午後', '夕方'], en: ['mornings', 'afternoons', 'evenings'] }[language];
  if (fromTime >= '07:00' && toTime <= '13:00') return words[0] ?? '';
  if (fromTime >= '16:00' && toTime <= '22:00') return words[2] ?? '';
  if (fromTime >= '12:00' && toTime <= '18:30') return words[1] ?? '';
  return formatIn(language, () => undefined).clockRange(fromTime, toTime);
}
