import { recordFacts, recordSentence } from '@app/domain';
import type { RecordLineFragment } from '../graphql/generated/graphql.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { Disclosure, Table, type Column } from '../ui/index.js';
import { lineOf, valueWords } from './record-line.js';
import { recordText } from './record-text.js';

type Entry = RecordLineFragment;
type Fact = Entry['facts'][number];

/** One entry as a sentence, with what changed behind it. */
export function RecordLine({ entry }: { readonly entry: Entry }) {
  const t = useText(recordText);
  const format = useFormat();
  const { language } = useLanguage();
  const { reason, facts, erased } = entry;
  return (
    <li className="flex flex-col gap-1 border-t border-solid-gray-300 py-4 first:border-t-0">
      <p className="flex flex-wrap gap-x-4 text-std-16N-170 text-solid-gray-800">
        <time dateTime={entry.at} className="figures">
          {format.dateTime(entry.at)}
        </time>
        <span>{t.number(String(entry.sequence))}</span>
      </p>
      <p className="max-w-prose [overflow-wrap:anywhere]">{recordSentence(lineOf(entry), language)}</p>
      {reason && (
        <p className="max-w-prose [overflow-wrap:anywhere] text-solid-gray-800">{t.reason(reason)}</p>
      )}
      {erased && <p className="text-std-16N-170 text-solid-gray-800">{t.erased}</p>}
      {facts.length > 0 && (
        <Disclosure summary={t.details}>
          <FactTable facts={facts} />
        </Disclosure>
      )}
    </li>
  );
}

function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  const t = useText(recordText);
  const format = useFormat();
  const { language } = useLanguage();
  const value = (text: string | null | undefined) => valueWords(text ?? null, { format, t, language });
  const columns: readonly Column<Fact>[] = [
    {
      key: 'name',
      header: t.name,
      names: true,
      cell: ({ name }) => recordFacts[name]?.[language] ?? name,
    },
    { key: 'before', header: t.before, cell: ({ before }) => value(before) },
    { key: 'after', header: t.after, cell: ({ after }) => value(after) },
  ];
  return (
    <Table caption={t.details} captionHidden columns={columns} rows={facts} rowKey={({ name }) => name} />
  );
}
