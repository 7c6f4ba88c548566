import type { ReasonFactsFragment } from '../graphql/generated/graphql.js';
import { clockInJapan, dayInJapan, weekdayOf } from '../i18n/calendar.js';
import { formatIn } from '../i18n/format.js';
import type { Language } from '../i18n/texts.js';
import { vocabularyText } from '../i18n/vocabulary.js';

/** One thing that speaks for a match, as the server gives it. */
export type ReasonFacts = Pick<ReasonFactsFragment, 'code'> & Partial<ReasonFactsFragment>;

/** Who reads it: the coordinator of a company, or that company of itself. */
export type Reader = 'COORDINATOR' | 'COMPANY';

/** The order in which one would say them: how the two know each other, whether it can come, what it brings. */
const order = [
  'TOGETHER_BEFORE',
  'FIRST_TIME_HELPED',
  'NEW_TO_EACH_OTHER',
  'NEAR',
  'INSIDE_WINDOW',
  'THEME',
  'SKILLS',
  'BACKUP_DATE_TOO',
  'URGENT',
  'LITTLE_SERVED',
  'REACHES_THE_FEWEST',
  'FILLS_THE_NEED',
  'KEEPS_PUBLISHED',
];

/** 「三度目の参加です。会場まで徒歩8分、土曜の午前が空いています。」 Empty where nothing is known to speak for it. */
export function reasonSentence(
  language: Language,
  reasons: readonly ReasonFacts[],
  reader: Reader = 'COORDINATOR',
): string {
  return reasonSentences(language, reasons, reader).join(language === 'ja' ? '' : ' ');
}

/** The same, sentence by sentence, the one that one would say first at the front. */
export function reasonSentences(
  language: Language,
  reasons: readonly ReasonFacts[],
  reader: Reader = 'COORDINATOR',
): string[] {
  const known = order.flatMap((code) => reasons.filter((reason) => reason.code === code));
  const near = known.find(({ code }) => code === 'NEAR');
  const free = known.find(({ code }) => code === 'INSIDE_WINDOW');
  const say = language === 'ja' ? sayInJapanese : sayInEnglish;
  return known.flatMap((reason) => {
    if (near && free && reason === free) return [];
    return near && free && reason === near ? [say(reason, reader, free)] : [say(reason, reader)];
  });
}

const counts = ['', '', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function sayInJapanese(reason: ReasonFacts, reader: Reader, free?: ReasonFacts): string {
  const words = vocabularyText.ja;
  const ours = reader === 'COMPANY';
  switch (reason.code) {
    case 'KEEPS_PUBLISHED':
      return '前の案から変わりません。';
    case 'URGENT':
      return '急ぎの募集です。';
    case 'LITTLE_SERVED':
      return 'まだあまり応援を受けられていない団体です。';
    case 'REACHES_THE_FEWEST':
      return 'これで、成り立つ最少の人数に届きます。';
    case 'TOGETHER_BEFORE': {
      const time = (reason.times ?? 1) + 1;
      return `${counts[time] ?? time}度目の参加です。`;
    }
    case 'FIRST_TIME_HELPED':
      return 'はじめて応援を受ける団体です。';
    case 'NEW_TO_EACH_OTHER':
      return ours ? 'まだお会いしていない団体です。' : '新しい団体との出会いを望んでいます。';
    case 'NEAR':
      return free
        ? `${walkInJapanese(reason)}、${freeInJapanese(free, ours)}。`
        : `${walkInJapanese(reason)}です。`;
    case 'INSIDE_WINDOW':
      return `${freeInJapanese(reason, ours)}。`;
    case 'THEME':
      if (!reason.theme) return '';
      return ours
        ? `ご希望の「${words.theme[reason.theme]}」の活動です。`
        : `「${words.theme[reason.theme]}」への協力を望んでいます。`;
    case 'SKILLS':
      return `必要なこと（${(reason.skills ?? []).map((skill) => words.skill[skill]).join('、')}）ができます。`;
    case 'BACKUP_DATE_TOO':
      return ours ? '順延日もお申し出の時間に入っています。' : '順延日も参加できます。';
    default:
      return 'これで人数がそろいます。';
  }
}

function walkInJapanese({ minutes }: ReasonFacts): string {
  return minutes ? `会場まで徒歩${minutes}分` : '会場のすぐそば';
}

function freeInJapanese(reason: ReasonFacts, ours: boolean): string {
  const when = stretch(reason, 'ja');
  return ours ? `お申し出の${when}にあたります` : `${when}が空いています`;
}

function sayInEnglish(reason: ReasonFacts, reader: Reader, free?: ReasonFacts): string {
  const words = vocabularyText.en;
  const ours = reader === 'COMPANY';
  switch (reason.code) {
    case 'KEEPS_PUBLISHED':
      return 'As in the plan before.';
    case 'URGENT':
      return 'It is urgent.';
    case 'LITTLE_SERVED':
      return 'The association gets little help so far.';
    case 'REACHES_THE_FEWEST':
      return 'With this there are just enough people for it to take place.';
    case 'TOGETHER_BEFORE': {
      const times = reason.times ?? 1;
      return `${ours ? 'You have' : 'Has'} helped here ${times === 1 ? 'once' : `${times} times`} before.`;
    }
    case 'FIRST_TIME_HELPED':
      return 'Nobody has helped this association before.';
    case 'NEW_TO_EACH_OTHER':
      return ours ? "You haven't met this association yet." : 'Would like to meet new associations.';
    case 'NEAR':
      return free
        ? `${walkInEnglish(reason)}, and ${freeInEnglish(free, ours)}.`
        : `${walkInEnglish(reason)}.`;
    case 'INSIDE_WINDOW':
      return `${ours ? 'It is' : 'Is'} ${freeInEnglish(reason, ours)}.`;
    case 'THEME':
      if (!reason.theme) return '';
      return ours
        ? `It is one of your themes: ${words.theme[reason.theme].toLowerCase()}.`
        : `Would like to help with ${words.theme[reason.theme].toLowerCase()}.`;
    case 'SKILLS':
      return `Brings what is needed: ${(reason.skills ?? []).map((skill) => words.skill[skill].toLowerCase()).join(', ')}.`;
    case 'BACKUP_DATE_TOO':
      return ours ? 'Your offer covers the backup date too.' : 'Can also come on the backup date.';
    default:
      return 'With this the number is complete.';
  }
}

function walkInEnglish({ minutes }: ReasonFacts): string {
  if (!minutes) return 'Right beside the venue';
  return `${minutes === 1 ? '1 minute' : `${minutes} minutes`} on foot from the venue`;
}

function freeInEnglish(reason: ReasonFacts, ours: boolean): string {
  return ours
    ? `within the time that you offered (${stretch(reason, 'en')})`
    : `free ${stretch(reason, 'en')}`;
}

const weekdays = {
  ja: ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const parts = {
  ja: { morning: '午前', afternoon: '午後', evening: '夕方' },
  en: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
} as const;

/** 「土曜の午前」, or with the hours where no word fits. */
function stretch({ startsAt, endsAt }: ReasonFacts, language: Language): string {
  if (!startsAt || !endsAt) return language === 'ja' ? 'その時間' : 'at that time';
  const format = formatIn(language, () => undefined);
  const weekday = weekdays[language][weekdayOf(dayInJapan(startsAt))] ?? '';
  const [from, to] = [clockInJapan(startsAt), clockInJapan(endsAt)];
  const oneDay = dayInJapan(startsAt) === dayInJapan(new Date(Date.parse(endsAt) - 1));
  if (!oneDay) return language === 'ja' ? 'その時間' : 'at that time';
  const part =
    to <= '13:00' && to !== '00:00'
      ? 'morning'
      : from >= '16:00'
        ? 'evening'
        : from >= '12:00'
          ? 'afternoon'
          : undefined;
  const hours = part === undefined ? format.timeRange(startsAt, endsAt) : parts[language][part];
  if (language === 'ja') return `${weekday}の${hours}`;
  return part === undefined ? `on ${weekday}, ${hours}` : `on ${weekday} ${hours}`;
}
