import { dateInJapan, instantInJapan, type Language } from '@app/domain';
import { addBusinessDays } from '@app/platform';
import type { Around } from '../composition.js';
import { letterOf, subjectOf, type Told } from '../letter.js';
import type { Row } from '../letters/template.js';
import { plainText } from '../plain-text.js';
import { textOf } from '../text-part.js';

/** Ways in which a person tells it, off a list. */
export const handChannels = ['TELEPHONE', 'PAPER'] as const;
export type HandChannel = (typeof handChannels)[number];

/**
 * By when it has to be told: before an answer is due, before the day itself. Null where nothing presses.
 * Facts are as they were kept.
 */
export function tellBy(facts: object): Date | null {
  const all = new Map<string, unknown>(Object.entries(facts));
  const activity: unknown = all.get('activity');
  const startsAt =
    typeof activity === 'object' && activity !== null && 'startsAt' in activity ? activity.startsAt : null;
  const instants = [all.get('answerDue'), startsAt]
    .flatMap((it) => (typeof it === 'string' ? [new Date(it)] : []))
    .filter((it) => !Number.isNaN(it.getTime()));
  return instants.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

const opens = '09:00';
const soonMs = 2 * 60 * 60 * 1000;

/** When to call again whom one didn't reach: the next business day's morning; sooner, where that would be too late. */
export function callAgainAt(now: Date, by: Date | null): Date {
  const nextMorning = instantInJapan(addBusinessDays(dateInJapan(now), 1), opens);
  if (by === null || by > nextMorning || by <= now) return nextMorning;
  return new Date(Math.min(now.getTime() + soonMs, by.getTime()));
}

/** What to say on the telephone: the letter without its politenesses, and without a link, which nobody can hear. */
export function wordsToSay(told: Told, around: Pick<Around, 'language' | 'office'>): string {
  const { language } = around;
  const { purpose, rows, sections = [], asking } = letterOf(told, language);
  const matters = [
    [...purpose, ...sayRows(rows, language)],
    ...sections.map((section) => [
      section.heading,
      ...section.purpose,
      ...sayRows(section.rows, language),
      ...section.asking,
    ]),
    asking,
  ];
  return matters
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** What of a value stands on lines of its own is set in, so that it isn't taken for a fact of its own. */
function sayRows(rows: readonly Row[], language: Language): string[] {
  const [colon, indent] = language === 'ja' ? ['：', '　　'] : [': ', '    '];
  return rows.flatMap(({ label, value }) =>
    value ? [`■ ${label}${colon}${plainText(value).split('\n').join(`\n${indent}`)}`] : [],
  );
}

export interface PrintedLetter {
  readonly subject: string;
  /** Lines of at most 70 columns. */
  readonly text: string;
}

/** The letter for the post: all of it but where its link leads, which is no use on paper and may be a key. */
export function letterToPrint(
  told: Told,
  around: Pick<Around, 'language' | 'office' | 'addressee'>,
): PrintedLetter {
  const letter = letterOf(told, around.language);
  const nowhere = { publicUrl: '', answerUrl: null, matchUrl: null, singleUseUrl: () => '' };
  return {
    subject: subjectOf(told, around.office, around.language),
    text: textOf({ letter, url: null, around: { ...around, ...nowhere, repliesAreRead: null } }),
  };
}
