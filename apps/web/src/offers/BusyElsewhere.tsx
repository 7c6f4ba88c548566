import type { OfferFactsFragment } from '../graphql/generated/graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { dayInJapan } from '../i18n/calendar.js';
import { offersText } from './offers-text.js';

/** More would bury the offer itself; the matcher knows them all. */
const mostShown = 5;

/** What other conferences hold of an offer: when and how many, never what for. */
export function BusyElsewhere({ busy }: Pick<OfferFactsFragment, 'busy'>) {
  const t = useText(offersText);
  const format = useFormat();
  if (busy.length === 0) return null;
  return (
    <section className="flex flex-col gap-1 text-std-16N-170">
      <h3 className="font-bold">{t.busyTitle}</h3>
      <ul className="flex flex-col gap-1">
        {busy.slice(0, mostShown).map(({ startsAt, endsAt, people }) => (
          <li key={`${startsAt} ${endsAt}`}>
            {format.date(dayInJapan(startsAt))} {format.timeRange(startsAt, endsAt)} {format.people(people)}
          </li>
        ))}
        {busy.length > mostShown && <li>{t.busyMore(format.number(busy.length - mostShown))}</li>}
      </ul>
    </section>
  );
}
