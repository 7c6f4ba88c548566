import { addDays, dateInJapan, instantInJapan, timeInJapan, weekdayOf } from '@app/domain';
import { addBusinessDays, isBusinessDay } from '@app/platform';

const hourMs = 60 * 60_000;
const opens = '09:00';
const closes = '17:00';

/** What is done while a company says nothing, in order. */
export const answerSteps = ['REMIND', 'ESCALATE', 'TELEPHONE'] as const;
export type AnswerStep = (typeof answerSteps)[number];

/** Whoever is called in the morning still has so long to ask around before the answer is due. */
const hoursToAnswerACall = 4;
/** Nobody is reminded of what came today. */
const hoursBeforeReminding = 24;

/**
 * When each step is due: the telephone on the last office morning that leaves time to answer, the second person a business
 * day before, the reminder three before. Where that is too soon after the asking, at half, three quarters and seven
 * eighths of the time there is.
 */
export function answerStepTimes(askedAt: Date, answerDue: Date): Readonly<Record<AnswerStep, Date>> {
  const call = lastMorningBefore(new Date(answerDue.getTime() - hoursToAnswerACall * hourMs));
  const morning = (before: number) => instantInJapan(addBusinessDays(call, -before), opens);
  const times = { REMIND: morning(3), ESCALATE: morning(1), TELEPHONE: morning(0) };
  if (times.REMIND.getTime() >= askedAt.getTime() + hoursBeforeReminding * hourMs) return times;
  const between = answerDue.getTime() - askedAt.getTime();
  const part = (share: number) => new Date(askedAt.getTime() + share * between);
  return { REMIND: part(1 / 2), ESCALATE: part(3 / 4), TELEPHONE: part(7 / 8) };
}

/** Late is better than never only while there is time to act on it. */
const stillOfUseMs = 30 * 60_000;

/** The steps whose time has come, while an answer can still be given. */
export function stepsDue(
  asked: { readonly askedAt: Date; readonly answerDue: Date },
  now: Date,
): AnswerStep[] {
  if (now.getTime() > asked.answerDue.getTime() - stillOfUseMs) return [];
  const times = answerStepTimes(asked.askedAt, asked.answerDue);
  return answerSteps.filter((step) => times[step] <= now);
}

/** The business day on whose morning the office opened last, at or before an instant. */
function lastMorningBefore(instant: Date): string {
  const date = dateInJapan(instant);
  return isBusinessDay(date) && instantInJapan(date, opens) <= instant ? date : addBusinessDays(date, -1);
}

/** Companies pass it on to their people in office hours: two business days ahead, in the morning. */
const businessDaysAhead = 2;

export function dayReminderTime(date: string): Date {
  return instantInJapan(addBusinessDays(date, -businessDaysAhead), opens);
}

/** Every date whose reminder's time has come and that is not over, seen from now. */
export function daysToRemindOf(now: Date): { readonly from: string; readonly until: string } {
  const today = dateInJapan(now);
  let until = today;
  while (dayReminderTime(addDays(until, 1)) <= now) until = addDays(until, 1);
  return { from: today, until };
}

/**
 * Finding another company takes the office a call, the company a day to ask around, and the day before is for who comes
 * to get ready: with no more than three business days left, somebody has to start at once.
 */
const lateBusinessDays = 3;

export function isLateToWithdraw(startsAt: Date, now: Date): boolean {
  return dateInJapan(startsAt) <= addBusinessDays(dateInJapan(now), lateBusinessDays);
}

/** The office's day, in whose hours its digests are worth reading: later than that, the next morning's says it. */
export function isOfficeOpen(now: Date): boolean {
  const time = timeInJapan(now);
  return isBusinessDay(dateInJapan(now)) && time >= opens && time < closes;
}

/** The Monday of a date's week: a weekly list that couldn't go on Monday goes on the next day that the office is open. */
export function weekOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}
