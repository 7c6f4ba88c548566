import type { EventDay } from './community-event.js';
import { daysBetween } from './event-copy.js';
import type { DayTerms, WrittenDay } from './event-terms.js';
import { problemIf, refusedFor, type Checked, type FieldProblem } from './field-problem.js';
import { addDays, dateInJapan, instantInJapan } from './japan-time.js';
import { answerHour, moveNeed } from './need-terms.js';
import type { StaffingNeed } from './staffing-need.js';

export interface DayChanges<N extends StaffingNeed> {
  readonly added: readonly DayTerms[];
  readonly changed: readonly { readonly id: string; readonly terms: DayTerms }[];
  readonly removedIds: readonly string[];
  /** Open needs that move with their day, or whose place is another. */
  readonly needs: readonly N[];
}

/** An event as it is: its days, and all needs of them. */
export interface StandingDays<N extends StaffingNeed> {
  readonly days: readonly EventDay[];
  readonly needs: readonly N[];
}

export type DayChangeRefusal = 'BAD_INPUT' | 'EVENT_NOT_DATED';

/**
 * What becomes of an event's days and needs when its days are written anew. A need moves with its day; what becomes of who
 * comes to it is `fateOf`'s. A day with needs, or one that is over or called off, isn't dropped.
 */
export function changeDays<N extends StaffingNeed>(
  { days, needs }: StandingDays<N>,
  written: readonly WrittenDay[],
  placeIsAnother: boolean,
): Checked<DayChanges<N>, DayChangeRefusal> {
  const pairs = written.map(({ id, ...terms }, index) => {
    const standing = days.find((day) => day.id === id);
    const open = needs.filter((need) => need.state === 'OPEN' && need.eventDayId === standing?.id);
    return { path: `days.${index}`, id, terms, standing, open };
  });
  const removed = days.filter(({ id }) => !written.some((day) => day.id === id));
  const wrong = [...pairs.flatMap(problemsOfDay), ...removed.flatMap((day) => problemsOfRemoval(day, needs))];
  if (wrong.length > 0) return refusedFor('BAD_INPUT', ...wrong);
  const undated = pairs.flatMap(({ path, terms, open }) =>
    problemIf(terms.date === null && open.length > 0, `${path}.date`, 'HAS_NEEDS'),
  );
  if (undated.length > 0) return refusedFor('EVENT_NOT_DATED', ...undated);
  return {
    ok: true,
    value: {
      added: pairs.filter(({ standing }) => !standing).map(({ terms }) => terms),
      changed: pairs.flatMap(({ standing, terms }) => (standing ? [{ id: standing.id, terms }] : [])),
      removedIds: removed.map(({ id }) => id),
      needs: pairs.flatMap((pair) => movedNeeds(pair, placeIsAnother)),
    },
  };
}

/** A day as it is to be, beside the one that stands there and its open needs. */
interface DayPair<N extends StaffingNeed> {
  readonly path: string;
  readonly id: string | null;
  readonly terms: DayTerms;
  readonly standing: EventDay | undefined;
  readonly open: readonly N[];
}

function problemsOfDay({ path, id, terms, standing, open }: DayPair<StaffingNeed>): FieldProblem[] {
  const required = open.some((need) => need.backupRequired);
  return [
    ...problemIf(id !== null && !standing, `${path}.id`, 'NOT_FOUND'),
    ...problemIf(isClosed(standing, terms), `${path}.id`, 'DAY_IS_CLOSED'),
    ...problemIf(
      terms.date !== null && terms.backupDate === null && required,
      `${path}.backupDate`,
      'STILL_REQUIRED',
    ),
  ];
}

function isClosed(standing: EventDay | undefined, terms: DayTerms): boolean {
  if (!standing || standing.state === 'PLANNED') return false;
  return (
    ['date', 'periodFrom', 'periodTo', 'periodMeaning', 'startTime', 'endTime', 'backupDate'] as const
  ).some((part) => standing[part] !== terms[part]);
}

function problemsOfRemoval(day: EventDay, needs: readonly StaffingNeed[]): FieldProblem[] {
  const hasNeeds = needs.some((need) => need.eventDayId === day.id);
  return [
    ...problemIf(hasNeeds, 'days', 'DAY_HAS_NEEDS'),
    ...problemIf(!hasNeeds && day.state !== 'PLANNED', 'days', 'DAY_IS_CLOSED'),
  ];
}

function movedNeeds<N extends StaffingNeed>(
  { standing, terms, open }: DayPair<N>,
  placeIsAnother: boolean,
): N[] {
  if (!standing?.date || !terms.date) return [];
  const shift = daysBetween(standing.date, terms.date);
  if (shift === 0 && !placeIsAnother && standing.backupDate === terms.backupDate) return [];
  return open.map((need) => ({ ...moveNeed(need, shift), termsVersion: need.termsVersion + 1 }));
}

/** A copied need so many days later, nobody promised yet; where its answer would be due before `today`, on the eve. */
export function copyNeed<N extends Pick<StaffingNeed, 'startsAt' | 'endsAt' | 'answerBy'>>(
  need: N,
  days: number,
  today: string,
): N {
  const moved = moveNeed(need, days);
  const eve = instantInJapan(addDays(dateInJapan(moved.startsAt), -1), answerHour);
  return dateInJapan(moved.answerBy) < today && eve > moved.answerBy ? { ...moved, answerBy: eve } : moved;
}
