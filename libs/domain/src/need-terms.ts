import type { EventDay } from './community-event.js';
import {
  isWholeNumber,
  problemIf,
  refusedFor,
  unless,
  type Checked,
  type FieldProblem,
} from './field-problem.js';
import { addDays, dateInJapan, instantInJapan } from './japan-time.js';
import type { StaffingNeed } from './staffing-need.js';

/** Most people that one need may ask for. */
const mostPeople = 1000;
const mostOffersOfANeed = 100;

type Written = Pick<
  StaffingNeed,
  | 'kind'
  | 'role'
  | 'peopleWanted'
  | 'fewestPeople'
  | 'skills'
  | 'theme'
  | 'urgency'
  | 'mostOffers'
  | 'openToWard'
  | 'adultsOnly'
  | 'languages'
  | 'backupRequired'
>;

/** A need as a person writes it: its times are those of its day. */
export interface NeedDraft extends Written {
  readonly startTime: string;
  readonly endTime: string;
  /** 翌日: only when it is said does a need go on past midnight. */
  readonly endsNextDay: boolean;
  /** The last day on which an answer is in time. */
  readonly answerBy: string;
}

/** Answers are due by the end of office hours: branch offices close at 17:15. */
export const answerHour = '17:00';

export type NeedTerms = Written & Pick<StaffingNeed, 'startsAt' | 'endsAt' | 'answerBy'>;

type DayOfNeed = Pick<EventDay, 'certainty' | 'date' | 'backupDate' | 'state'>;

/** What is asked for, with its time on the day, or what is wrong with it. An answer is in time until the hour at which the office closes. */
export function writeNeed(
  draft: NeedDraft,
  day: DayOfNeed,
): Checked<NeedTerms, 'BAD_INPUT' | 'EVENT_NOT_DATED' | 'NEED_IS_CLOSED'> {
  if (day.state !== 'PLANNED') return refusedFor('NEED_IS_CLOSED');
  if (day.certainty !== 'DAY' || day.date === null) {
    return refusedFor('EVENT_NOT_DATED', { path: 'eventDayId', code: 'NOT_DATED' });
  }
  const { startTime, endTime, endsNextDay, ...written } = draft;
  const startsAt = instantInJapan(day.date, startTime);
  const endsAt = instantInJapan(endsNextDay ? addDays(day.date, 1) : day.date, endTime);
  const answerBy = instantInJapan(draft.answerBy, answerHour);
  const fields = [
    ...problemsOfTime({ startTime, startsAt, endsAt, answerBy }),
    ...problemsOfWords(draft),
    ...problemIf(draft.backupRequired && day.backupDate === null, 'backupRequired', 'NO_BACKUP_DATE'),
  ];
  return unless(fields, () => ({ ...written, role: draft.role.trim(), startsAt, endsAt, answerBy }));
}

function problemsOfTime(time: {
  readonly startTime: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly answerBy: Date;
}): FieldProblem[] {
  const minutes = (time.endsAt.getTime() - time.startsAt.getTime()) / 60_000;
  return [
    ...problemIf(time.startTime === '24:00', 'startTime', 'NOT_A_START'),
    ...problemIf(minutes <= 0, 'endTime', 'END_BEFORE_START'),
    ...problemIf(minutes > 24 * 60, 'endTime', 'TOO_LONG'),
    ...problemIf(time.answerBy >= time.startsAt, 'answerBy', 'NOT_BEFORE_START'),
  ];
}

function problemsOfWords(draft: NeedDraft): FieldProblem[] {
  return [
    ...problemIf(draft.role.trim() === '', 'role', 'EMPTY'),
    ...problemIf(!isWholeNumber(draft.peopleWanted, 1, mostPeople), 'peopleWanted', 'OUT_OF_RANGE'),
    ...problemIf(!isWholeNumber(draft.fewestPeople, 1, mostPeople), 'fewestPeople', 'OUT_OF_RANGE'),
    ...problemIf(draft.fewestPeople > draft.peopleWanted, 'fewestPeople', 'MORE_THAN_WANTED'),
    ...problemIf(!isWholeNumber(draft.urgency, 1, 5), 'urgency', 'OUT_OF_RANGE'),
    ...problemIf(!isWholeNumber(draft.mostOffers, 1, mostOffersOfANeed), 'mostOffers', 'OUT_OF_RANGE'),
  ];
}

/** A date that a person gives anew lies ahead; one that stood there before may stay. */
export function answerByIsPast(answerBy: Date, today: string, before: Date | null): boolean {
  return dateInJapan(answerBy) < today && answerBy.getTime() !== before?.getTime();
}

export const needTerms = ['TIME', 'KIND', 'PEOPLE', 'SKILLS', 'CONDITIONS'] as const;
export type NeedTerm = (typeof needTerms)[number];

/** What of the terms differs: what companies agreed to, or on which a pair was turned down. */
export function changedNeedTerms(before: NeedTerms, after: NeedTerms): NeedTerm[] {
  const told: Record<NeedTerm, (need: NeedTerms) => unknown> = {
    TIME: (need) => [need.startsAt.getTime(), need.endsAt.getTime()],
    KIND: (need) => need.kind,
    PEOPLE: (need) => [need.peopleWanted, need.fewestPeople, need.mostOffers],
    SKILLS: (need) => need.skills.toSorted(),
    CONDITIONS: (need) => [need.openToWard, need.adultsOnly, need.backupRequired, need.languages.toSorted()],
  };
  return needTerms.filter((term) => JSON.stringify(told[term](before)) !== JSON.stringify(told[term](after)));
}

/**
 * The need on its new terms. Never fewer people than it has taken; while it has any, its kind stays; what becomes of
 * them at another time is `fateOf`'s. Its terms' version grows with them, so that a pair once turned down may be proposed
 * again.
 */
export function changeNeed<N extends StaffingNeed>(
  need: N,
  terms: NeedTerms,
): Checked<N, 'NEED_IS_CLOSED' | 'STILL_HAS_PEOPLE'> {
  if (need.state !== 'OPEN') return refusedFor('NEED_IS_CLOSED');
  const changed = changedNeedTerms(need, terms);
  if (need.peopleTaken > 0) {
    const fields = [
      ...problemIf(terms.peopleWanted < need.peopleTaken, 'peopleWanted', 'FEWER_THAN_TAKEN'),
      ...problemIf(changed.includes('KIND'), 'kind', 'STILL_HAS_PEOPLE'),
    ];
    if (fields.length > 0) return refusedFor('STILL_HAS_PEOPLE', ...fields);
  }
  const termsVersion = need.termsVersion + (changed.length > 0 ? 1 : 0);
  return { ok: true, value: { ...need, ...terms, termsVersion } };
}

/** Nobody is wanted any more. Who has been promised people first has to part with them, one by one. */
export function withdrawNeed<N extends StaffingNeed>(
  need: N,
): Checked<N, 'NEED_IS_CLOSED' | 'STILL_HAS_PEOPLE'> {
  if (need.state !== 'OPEN') return refusedFor('NEED_IS_CLOSED');
  if (need.peopleTaken > 0) return refusedFor('STILL_HAS_PEOPLE');
  return { ok: true, value: { ...need, state: 'WITHDRAWN' } };
}

/** The need so many days later or earlier: its time, and by when to answer. */
export function moveNeed<N extends Pick<StaffingNeed, 'startsAt' | 'endsAt' | 'answerBy'>>(
  need: N,
  days: number,
): N {
  const moved = (instant: Date) => new Date(instant.getTime() + days * 24 * 60 * 60_000);
  return {
    ...need,
    startsAt: moved(need.startsAt),
    endsAt: moved(need.endsAt),
    answerBy: moved(need.answerBy),
  };
}
