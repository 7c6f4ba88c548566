import type { Time } from '../i18n/calendar.js';
import type { PatternFacts } from './offer-sentence.js';

/** A stretch of one weekday, in minutes after midnight. */
export interface WeekStretch {
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

export interface WeekGridShape {
  /** The hours that the grid shows: from 8 to 20, and further where an offer goes further. */
  readonly firstHour: number;
  readonly lastHour: number;
  readonly stretches: readonly WeekStretch[];
}

const minutes = (time: Time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The week as it stands on the grid; stretches of a weekday that touch or overlap are one. */
export function weekGrid(patterns: readonly PatternFacts[]): WeekGridShape {
  const all = patterns.flatMap(({ weekdays, fromTime, toTime }) =>
    fromTime === null || toTime === null || toTime <= fromTime
      ? []
      : weekdays.map((weekday) => ({ weekday, from: minutes(fromTime), to: minutes(toTime) })),
  );
  const stretches = [1, 2, 3, 4, 5, 6, 7].flatMap((day) =>
    joined(all.filter(({ weekday }) => weekday === day)),
  );
  return {
    firstHour: Math.min(8, ...stretches.map(({ from }) => Math.floor(from / 60))),
    lastHour: Math.max(20, ...stretches.map(({ to }) => Math.ceil(to / 60))),
    stretches,
  };
}

function joined(ofOneDay: readonly WeekStretch[]): WeekStretch[] {
  const result: WeekStretch[] = [];
  for (const stretch of ofOneDay.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && stretch.from <= last.to)
      result[result.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    else result.push(stretch);
  }
  return result;
}
