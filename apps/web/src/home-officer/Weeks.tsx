import { addDays } from '@app/domain';
import { Link } from 'wouter';
import type { EventSummaryFragment } from '../graphql/generated/graphql.js';
import { partsOfDay, today, type Day } from '../i18n/calendar.js';
import { useFormat, useText } from '../i18n/language.js';
import { useHoliday } from '../i18n/use-holiday.js';
import { classNames } from '../ui/class-names.js';
import { todayText } from './today-text.js';
import { barsOf, daysAhead, weeksFrom, type Bar } from './weeks.js';

/** The events of the next four weeks as bars in their days; what is missing is red, in words, and hatched. */
export function Weeks({ events }: { readonly events: readonly EventSummaryFragment[] }) {
  const t = useText(todayText);
  const bars = barsOf(events, today());
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

/** Whole weeks from Sunday, as a wall calendar has them. */
function Calendar({ bars }: { readonly bars: readonly Bar[] }) {
  const t = useText(todayText);
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
        {weeksFrom(today()).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell key={day} day={day} bars={bars.filter(({ date }) => date === day)} />
            ))}
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
  const holiday = useHoliday()(day);
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
        {holiday && <span className="pl-1 text-red-1000">{holiday}</span>}
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
  const days = [...new Set(bars.map(({ date }) => date))];
  return (
    <ol className="flex flex-col gap-4">
      {days.map((day) => (
        <li key={day} className="flex flex-col gap-1">
          <AgendaDay day={day} />
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

function AgendaDay({ day }: { readonly day: Day }) {
  const format = useFormat();
  const holiday = useHoliday()(day);
  return (
    <p className="text-std-16B-170">
      {format.date(day, { short: true })}
      {holiday && <span className="pl-2 font-400 text-red-1000">{holiday}</span>}
    </p>
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
      {bar.until && bar.until > bar.date && (
        <span className="text-solid-gray-800">{t.until(format.date(bar.until, { short: true }))}</span>
      )}
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
