import type { CompanyRecordQuery } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { associationText } from './association-text.js';

type Row = CompanyRecordQuery['matches']['edges'][number]['node'];

const shown = 3;

/** What associations wrote to the company, the latest first. */
export function ThanksList({ rows }: { readonly rows: readonly Row[] }) {
  const t = useText(associationText);
  const format = useFormat();
  const thanked = rows
    .filter(({ associationReport }) => associationReport?.thanks)
    .toSorted((a, b) => b.need.startsAt.localeCompare(a.need.startsAt))
    .slice(0, shown);
  if (thanked.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-std-20B-160">{t.thanksFrom}</h3>
      <ul className="flex flex-col gap-4">
        {thanked.map(({ id, need, associationReport }) => (
          <li key={id}>
            <figure className="border-l-4 border-key-900 pl-4">
              <blockquote className="whitespace-pre-line">{associationReport?.thanks}</blockquote>
              <figcaption className="text-std-16N-170 text-solid-gray-700">
                {t.thanksLine(
                  need.event.association?.name ?? need.event.organiserText ?? '',
                  need.event.title,
                  format.date(dayInJapan(need.startsAt)),
                )}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </div>
  );
}
