import { useFormat, useText } from '../i18n/language.js';
import { offersText } from './offers-text.js';
import type { PatternFacts } from './offer-sentence.js';
import { weekGrid, type WeekStretch } from './week-grid.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const hourHeight = 0.875;

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The week of an offer at a glance; a list says the same to who can't see it. */
export function WeekGrid({ patterns }: { readonly patterns: readonly PatternFacts[] }) {
  const t = useText(offersText);
  const format = useFormat();
  const grid = weekGrid(patterns);
  const hours = Array.from(
    { length: grid.lastHour - grid.firstHour + 1 },
    (_, index) => grid.firstHour + index,
  );
  const words = (stretch: WeekStretch) =>
    t.gridLine(t.weekday[stretch.weekday as 1], format.clockRange(clock(stretch.from), clock(stretch.to)));
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="text-std-16N-170 text-solid-gray-700">{t.grid}</figcaption>
      <ul className="sr-only">
        {grid.stretches.map((stretch) => (
          <li key={`${stretch.weekday}-${stretch.from}`}>{words(stretch)}</li>
        ))}
      </ul>
      {grid.stretches.length === 0 && <p className="text-std-16N-170">{t.gridEmpty}</p>}
      <div aria-hidden="true" className="grid max-w-xl grid-cols-[2.5rem_repeat(7,minmax(0,1fr))] gap-x-1">
        <span />
        {weekdays.map((weekday) => (
          <span key={weekday} className="text-center text-dns-16N-120">
            {t.weekday[weekday]}
          </span>
        ))}
        <div className="relative" style={{ height: `${(hours.length - 1) * hourHeight}rem` }}>
          {hours
            .filter((hour) => hour % 4 === 0)
            .map((hour) => (
              <span
                key={hour}
                className="figures absolute right-1 -translate-y-1/2 text-dns-14N-120 text-solid-gray-700"
                style={{ top: `${(hour - grid.firstHour) * hourHeight}rem` }}
              >
                {hour}
              </span>
            ))}
        </div>
        {weekdays.map((weekday) => (
          <div key={weekday} className="relative border-y border-solid-gray-420 bg-solid-gray-50">
            {grid.stretches
              .filter((stretch) => stretch.weekday === weekday)
              .map(({ from, to }) => (
                <span
                  key={from}
                  className="absolute inset-x-0 rounded-4 bg-key-700 forced-colors:border print:border"
                  style={{
                    top: `${(from / 60 - grid.firstHour) * hourHeight}rem`,
                    height: `${((to - from) / 60) * hourHeight}rem`,
                  }}
                />
              ))}
          </div>
        ))}
      </div>
    </figure>
  );
}
