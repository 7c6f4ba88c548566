import type { RecordLine } from '@app/domain';
import type { RecordLineFragment } from '../graphql/generated/graphql.js';
import type { Format } from '../i18n/format.js';
import type { Language } from '../i18n/texts.js';
import { vocabularyText } from '../i18n/vocabulary.js';

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
  readonly t: { readonly nothing: string; readonly yes: string; readonly no: string };
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
  return wordsOf(language)[value] ?? value;
}

const wordsOf = (language: Language): Readonly<Record<string, string>> => {
  const { needState, eventState, matchState, basis, role } = vocabularyText[language];
  return { ...needState, ...eventState, ...matchState, ...basis, ...role };
};
