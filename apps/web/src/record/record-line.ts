import type { RecordLine } from '@app/domain';
import type { RecordLineFragment } from '../graphql/generated/graphql.js';
import type { Format } from '../i18n/format.js';
import type { Language, Wording } from '../i18n/texts.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import type { recordText } from './record-text.js';

/** What the sentence has to know of an entry. */
export function lineOf(entry: RecordLineFragment): RecordLine {
  const people = entry.facts.find(({ name }) => name === 'people');
  const count = (text: string | null | undefined) => (text == null ? null : Number(text));
  return {
    ...entry,
    actor: entry.actor ?? null,
    subjectName: entry.subjectName ?? null,
    peopleBefore: count(people?.before),
    peopleAfter: count(people?.after),
  };
}

interface Around {
  readonly format: Format;
  readonly language: Language;
  readonly t: Pick<Wording<(typeof recordText)['ja']>, 'nothing' | 'yes' | 'no' | 'noDate' | 'backup'>;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** A value as it stands on record, in words where there are some. */
export function valueWords(value: string | null, { format, language, t }: Around): string {
  if (value === null) return t.nothing;
  if (value === 'true') return t.yes;
  if (value === 'false') return t.no;
  if (instant.test(value)) return format.dateTime(value);
  if (date.test(value)) return format.date(value);
  const rows = rowsIn(value);
  if (rows)
    return (
      rows.map((row) => rowWords(row, { format, language, t })).join(language === 'ja' ? '、' : ', ') ||
      t.nothing
    );
  return wordsOf(language)[value] ?? value;
}

/** What stands on record as a list: skills, an event's days. */
function rowsIn(value: string): readonly unknown[] | null {
  if (!value.startsWith('[')) return null;
  try {
    const rows: unknown = JSON.parse(value);
    const isKnown = (row: unknown) =>
      typeof row === 'string'
        ? row in wordsOf('ja')
        : typeof row === 'object' && row !== null && 'date' in row;
    return Array.isArray(rows) && rows.every(isKnown) ? rows : null;
  } catch {
    return null;
  }
}

function rowWords(row: unknown, around: Around): string {
  if (typeof row !== 'object' || row === null) return valueWords(String(row), around);
  const { format, t } = around;
  const part = (name: string) => {
    const value: unknown = Reflect.get(row, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [day, backup] = [part('date'), part('backupDate')];
  return [
    day ? format.date(day) : (part('dateText') ?? t.noDate),
    format.clockRange(part('startTime'), part('endTime')),
    backup ? t.backup(format.date(backup, { short: true })) : '',
  ]
    .filter((said) => said !== '')
    .join(' ');
}

const wordsOf = (language: Language): Readonly<Record<string, string>> => {
  const { needState, eventState, matchState, basis, role, skill, theme, spoken } = vocabularyText[language];
  return { ...needState, ...eventState, ...matchState, ...basis, ...role, ...skill, ...theme, ...spoken };
};
