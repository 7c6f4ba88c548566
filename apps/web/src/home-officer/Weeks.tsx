import { addDays } from '@app/domain';
import { Link } from 'wouter';
import { fillingOf } from '../events/event-days.js';
import type { EventSummaryFragment } from '../graphql/generated/graphql.js';
import { partsOfDay, today, weekdayOf, type Day } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { classNames } from '../ui/class-names.js';
import { todayText } from './today-text.js';

export const daysAhead = 28;

interface Bar {
  readonly key: string;
  readonly eventId: string;
  readonly title: string;
  readonly date: Day;
  readonly wanted: number;
  readonly missing: number;
}

/** The events of the next four weeks as bars in their days; what is missing is red, in words, and hatched. */
export function Weeks({ events }: { readonly events: readonly EventSummaryFragment[] }) {
  const t = useText(todayText);
  const bars = barsOf(events);
  if (bars.length === 0) return <p>{t.aheadNone}</p>;
  return (
    <>
      <p className="text-std-16N-170 text-solid-gray-700">{t.hatch}</p>
      <div className="hidden desktop:block print:block">
        <Calendar bars={bars} />
      </div>
      <div className="desktop:hidden print:hidden">
        <Agenda bars={bars} />
      </div>
    </>
  );
}

function barsOf(events: readonly EventSummaryFragment[]): readonly Bar[] {
  const last = addDays(today(), daysAhead - 1);
  return events
    .flatMap((event) =>
      event.days.flatMap((day): Bar[] => {
        if (!day.date || day.state !== 'PLANNED' || day.date < today() || day.date > last) return [];
        const { wanted, missing } = fillingOf(day.needs);
        return [{ key: day.id, eventId: event.id, title: event.title, date: day.date, wanted, missing }];
      }),
    )
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Whole weeks from Sunday, as a wall calendar has them. */
function Calendar({ bars }: { readonly bars: readonly Bar[] }) {
  const t = useText(todayText);
  const first = addDays(today(), -weekdayOf(today()));
  const weeks = Math.ceil((weekdayOf(today()) + daysAhead) / 7);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t.tableCaption}</caption>
      <thead>
        <tr>
          {Object.values(t.weekdays).map((name) => (
            <th key={name} scope="col" className="pb-1 text-std-16N-170 text-solid-gray-800">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          <tr key={week}>
            {Array.from({ length: 7 }, (_, weekday) => {
              const day = addDays(first, week * 7 + weekday);
              return <DayCell key={day} day={day} bars={bars.filter(({ date }) => date === day)} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, bars }: { readonly day: Day; readonly bars: readonly Bar[] }) {
  const format = useFormat();
  const outside = day < today() || day > addDays(today(), daysAhead - 1);
  const { month, day: date } = partsOfDay(day);
  const first = date === 1 || day === today();
  return (
    <td
      className={classNames(
        'h-20 border border-solid-gray-300 p-1 align-top',
        outside && 'bg-solid-gray-50',
        day === today() && 'bg-key-50',
      )}
    >
      <span
        className={classNames(
          'px-1 text-std-16N-170',
          day === today() && 'font-700',
          outside ? 'text-solid-gray-600' : 'text-solid-gray-900',
        )}
      >
        <span aria-hidden="true">{first ? `${month}/${date}` : date}</span>
        <span className="sr-only">{format.date(day, { short: true })}</span>
      </span>
      {bars.length > 0 && (
        <ul className="flex flex-col gap-1">
          {bars.map((bar) => (
            <li key={bar.key}>
              <BarLink bar={bar} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Agenda({ bars }: { readonly bars: readonly Bar[] }) {
  const format = useFormat();
  const days = [...new Set(bars.map(({ date }) => date))];
  return (
    <ol className="flex flex-col gap-4">
      {days.map((day) => (
        <li key={day} className="flex flex-col gap-1">
          <p className="text-std-16B-170">{format.date(day, { short: true })}</p>
          <ul className="flex flex-col gap-1">
            {bars
              .filter(({ date }) => date === day)
              .map((bar) => (
                <li key={bar.key}>
                  <BarLink bar={bar} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function BarLink({ bar }: { readonly bar: Bar }) {
  const t = useText(todayText);
  const format = useFormat();
  const short = bar.missing > 0;
  return (
    <Link
      href={`/events/${bar.eventId}`}
      className={classNames(
        'flex min-h-11 flex-col rounded-4 border px-2 py-1 text-std-16N-130 hover:underline',
        short ? 'border-red-900 bg-white' : 'border-key-900 bg-key-50',
      )}
    >
      <span>{bar.title}</span>
      {short ? (
        <>
          <strong className="figures text-red-1000">{t.missing(format.people(bar.missing))}</strong>
          <Share share={1 - bar.missing / bar.wanted} />
        </>
      ) : (
        <span className="text-solid-gray-700">{bar.wanted === 0 ? t.noNeeds : t.full}</span>
      )}
    </Link>
  );
}

/** How much of the bar is there: solid; the rest hatched. */
function Share({ share }: { readonly share: number }) {
  const at = Math.round(share * 100);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="mt-1 h-2 w-full text-red-900 print:text-black"
    >
      <rect width={at} height="8" className="fill-key-900 print:fill-black" />
      <path
        d={Array.from({ length: 26 }, (_, index) => index * 4)
          .filter((x) => x >= at)
          .map((x) => `M${x} 8L${x + 4} 0`)
          .join('')}
        stroke="currentColor"
        strokeWidth="1"
        fill="none"
      />
      <rect x={at} y="0.5" width={100 - at} height="7" fill="none" stroke="currentColor" strokeWidth="1" />
    </svg>
  );
}
