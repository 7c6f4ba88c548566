import type { RecordFilterInput } from '../graphql/generated/graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { recordText } from './record-text.js';

/** What is shown, as files. */
export function RecordFiles({ filter }: { readonly filter: RecordFilterInput }) {
  const t = useText(recordText);
  const { language } = useLanguage();
  const query = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(filter)) if (typeof value === 'string') query.set(name, value);
  return (
    <section aria-labelledby="record-files" className="not-on-paper flex flex-col gap-2">
      <h2 id="record-files" className="text-std-20B-160">
        {t.files}
      </h2>
      <p>{t.filesNote}</p>
      <ul className="flex flex-wrap gap-x-6">
        {(
          [
            ['csv', t.csv],
            ['jsonl', t.json],
          ] as const
        ).map(([format, label]) => (
          <li key={format}>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/download/record/record.${format}?${query.toString()}`}
              download
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
