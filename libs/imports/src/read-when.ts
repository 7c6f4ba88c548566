import { readEventDate, readTimeSpan, type DateQuestion, type DateReading, type YearHint } from '@app/domain';
import type { ImportedTimes, ImportedWhen } from './imported-event.js';
import type { Problem, WithProblems } from './reading.js';

/** A time of day that stood in the cell of the date. */
interface TimeBeside {
  readonly timeText: string;
}

/** The dates of a row from its start and end cells. */
export function readWhen(
  startText: string,
  endText: string,
  hint: YearHint,
): WithProblems<ImportedWhen> & TimeBeside {
  const start = readEventDate(startText, hint);
  const text = endText.trim() === '' ? startText : `${startText} ～ ${endText}`;
  if (start.kind === 'OPEN') {
    const problem = problemOf('startDate', start, startText);
    const value = { kind: 'OPEN', why: start.why, suggestions: start.suggestions, text } as const;
    return { value, problems: [problem], timeText: '' };
  }
  const end = endOf(start, endText, hint);
  if (end?.kind === 'OPEN') {
    const suggestions = start.kind === 'DAY' ? [start.date, ...end.suggestions] : end.suggestions;
    const open = { kind: 'OPEN', why: end.why, suggestions: [...new Set(suggestions)], text } as const;
    return { value: open, problems: [problemOf('endDate', end, endText)], timeText: start.timeText ?? '' };
  }
  const whole = end ?? start;
  return {
    value: { ...daysOf(whole), text },
    problems: doubtsOf(whole, startText, end ? endText : ''),
    timeText: start.timeText ?? '',
  };
}

const spokenEnds: readonly DateQuestion[] = ['NO_END', 'UNDECIDED', 'NOT_HELD', 'NO_FIXED_DAY'];

/** The period that start and end make together; null when the end says nothing beyond the start. */
function endOf(
  start: Exclude<DateReading, { kind: 'OPEN' }>,
  endText: string,
  hint: YearHint,
): DateReading | null {
  const alone = readEventDate(endText, hint);
  if (alone.kind === 'OPEN' && alone.why === 'EMPTY') return null;
  if (alone.kind === 'OPEN' && spokenEnds.includes(alone.why)) return alone;
  if (start.kind !== 'DAY') {
    const same = alone.kind === 'DAY' && start.kind === 'PERIOD' && start.to === alone.date;
    return same ? null : { kind: 'OPEN', text: endText, why: 'NOT_UNDERSTOOD', suggestions: [] };
  }
  const stated = alone.kind === 'DAY' && alone.sureness === 'STATED';
  if (stated && alone.date === start.date) return null;
  const joined = readEventDate(`${start.date}~${stated ? alone.date : endText}`, hint);
  if (joined.kind === 'OPEN') return joined;
  if (joined.kind !== 'PERIOD')
    return { kind: 'OPEN', text: endText, why: 'NOT_UNDERSTOOD', suggestions: [] };
  return { ...joined, sureness: start.sureness };
}

function daysOf(
  reading: Exclude<DateReading, { kind: 'OPEN' }>,
): WithoutText<Exclude<ImportedWhen, { kind: 'OPEN' }>> {
  if (reading.kind === 'DAY') return { kind: 'DAYS', dates: [reading.date] };
  if (reading.kind === 'DAYS') return { kind: 'DAYS', dates: reading.dates };
  const { meaning, from, to, except } = reading;
  if (meaning === 'RUNS' && from === to) return { kind: 'DAYS', dates: [from] };
  return { kind: 'PERIOD', meaning, from, to, except };
}
type WithoutText<T> = T extends unknown ? Omit<T, 'text'> : never;

function doubtsOf(
  reading: Exclude<DateReading, { kind: 'OPEN' }>,
  startText: string,
  endText: string,
): Problem[] {
  const problem = { field: 'startDate', weight: 'CHECK', cellText: startText } as const;
  const first =
    reading.kind === 'DAY' ? reading.date : reading.kind === 'DAYS' ? reading.dates[0] : reading.from;
  const problems: Problem[] = [];
  if (reading.sureness === 'YEAR_FROM_WEEKDAY' || reading.sureness === 'YEAR_FROM_FILE') {
    problems.push({ ...problem, code: 'DATE_YEAR_INFERRED', suggestion: first });
  }
  if (reading.sureness === 'FILE_AND_WEEKDAY') {
    problems.push({ ...problem, code: 'DATE_YEAR_INFERRED', weight: 'NOTE', suggestion: first });
  }
  if (reading.sureness === 'SERIAL' || reading.sureness === 'TIMESTAMP') {
    problems.push({ ...problem, code: 'DATE_FROM_PROGRAM', suggestion: first });
  }
  if (reading.kind === 'PERIOD' && reading.meaning === 'SOMEWHERE_IN') {
    problems.push({ ...problem, code: 'DATE_VAGUE', suggestion: `${reading.from}/${reading.to}` });
  }
  if (reading.remark) {
    problems.push({
      ...problem,
      code: 'DATE_REMARK',
      cellText: endText || startText,
      suggestion: reading.remark,
    });
  }
  return problems;
}

function problemOf(
  field: 'startDate' | 'endDate',
  open: Extract<DateReading, { kind: 'OPEN' }>,
  cellText: string,
): Problem {
  const suggestion = open.suggestions[0];
  const problem = { field, code: `DATE_${open.why}`, weight: 'CHECK', cellText } as const;
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

/** Start and end times of a row; `inDateCell` is a time that stood beside the date. */
export function readTimes(
  startText: string,
  endText: string,
  inDateCell: string,
): WithProblems<ImportedTimes> {
  const [start, end] =
    startText.trim() === '' && endText.trim() === '' ? [inDateCell, ''] : [startText, endText];
  const text = [start, end].filter((cell) => cell.trim() !== '').join(' ～ ');
  const none = { allDay: false, start: null, end: null, endsNextDay: false, text };
  const span = readTimeSpan(start, end);
  if (span.kind === 'NONE') return { value: none, problems: [] };
  if (span.kind === 'ALL_DAY') return { value: { ...none, allDay: true }, problems: [] };
  const problem = { field: 'startTime', cellText: text } as const;
  if (span.kind === 'SPAN' && span.start === '24:00') {
    return { value: none, problems: [{ ...problem, code: 'TIME_NO_SUCH_TIME', weight: 'CHECK' }] };
  }
  if (span.kind === 'OPEN') {
    const suggestion = span.suggestions.length > 0 ? { suggestion: span.suggestions.join(' ') } : {};
    return {
      value: none,
      problems: [{ ...problem, code: `TIME_${span.why}`, weight: 'CHECK', ...suggestion }],
    };
  }
  const problems = span.remarks.map((remark): Problem => ({
    ...problem,
    code: 'TIME_REMARK',
    weight: 'NOTE',
    suggestion: remark,
  }));
  return { value: { ...none, start: span.start, end: span.end, endsNextDay: span.endsNextDay }, problems };
}
