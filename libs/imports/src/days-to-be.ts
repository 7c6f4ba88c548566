import type { DayTerms } from '@app/domain';
import type { ImportedEvent } from './imported-event.js';
import { saysNothing } from './row-cells.js';

type Dated = Pick<ImportedEvent, 'when' | 'times' | 'problems'>;

/** The span that the product keeps dates of. */
const storableDate = (date: string) => date >= '1950-01-01' && date <= '2100-12-31';

/**
 * The days that an event has once it is imported. A date of which only weekday, list or a spreadsheet's serial know the
 * year stays an open question, with the cell's own text, until a person gives it: rather no date than a wrong one.
 */
export function daysToBe(event: Dated): readonly DayTerms[] {
  const { when, times } = event;
  const text = [when.text.trim(), timesInWords(event)].filter((part) => part !== '').join(' ') || null;
  const hours = { startTime: times.start, endTime: times.endsNextDay ? null : times.end, backupDate: null };
  const noPeriod = { periodFrom: null, periodTo: null, periodMeaning: null };
  const nothing = { ...hours, date: null, ...noPeriod, dateText: text };
  if (when.kind === 'DAYS' && isSure(event) && when.dates.every(storableDate)) {
    const dates = [...new Set(when.dates)].toSorted();
    const dateText = hasMoreToSay(event) ? text : null;
    return dates.map((date) => ({ ...nothing, certainty: 'DAY', date, dateText }));
  }
  if (when.kind === 'PERIOD' && [when.from, when.to].every(storableDate)) {
    const { from, to, meaning } = when;
    if (meaning === 'SOMEWHERE_IN' || isSure(event)) {
      return [{ ...nothing, certainty: 'PERIOD', periodFrom: from, periodTo: to, periodMeaning: meaning }];
    }
  }
  return [{ ...nothing, certainty: 'OPEN' }];
}

/** What stands for days when asking whether two events are on the same: dates, periods, or the words of an open date. */
export function dayMarks(
  days: readonly Pick<DayTerms, 'date' | 'periodFrom' | 'periodTo' | 'dateText'>[],
): readonly string[] {
  return days
    .map(
      ({ date, periodFrom, periodTo, dateText }) =>
        date ?? (periodFrom === null ? `?${dateText ?? ''}` : `${periodFrom}/${periodTo}`),
    )
    .toSorted();
}

function isSure({ problems }: Dated): boolean {
  return !problems.some(
    ({ code, weight, field }) =>
      weight === 'CHECK' &&
      (field === 'startDate' || field === 'endDate') &&
      (code === 'DATE_YEAR_INFERRED' || code === 'DATE_FROM_PROGRAM'),
  );
}

function hasMoreToSay(event: Dated): boolean {
  return timesInWords(event) !== '' || event.problems.some(({ code }) => code === 'DATE_REMARK');
}

/** The cells' words on the time of day where start and end don't say all of it. */
function timesInWords({ times, problems }: Dated): string {
  const said = times.start !== null && !times.endsNextDay;
  const remark = problems.some(({ code }) => code === 'TIME_REMARK');
  return times.allDay || (said && !remark) || saysNothing(times.text) ? '' : times.text.trim();
}
