import {
  addDays,
  dateInJapan,
  instantInJapan,
  reminderDaysAllowed,
  timeInJapan,
  usualReminderDays,
  weekdayOf,
  type ReminderDays,
} from '@app/domain';
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

export interface Asked extends Pick<ReminderDays, 'answerReminderDays'> {
  readonly askedAt: Date;
  readonly answerDue: Date;
}

/**
 * When each step is due: the telephone on the last office morning that leaves time to answer, the second person a business
 * day before, the reminder as long before as the conference says; further ahead than is usual only in the second half of
 * the time that there is. Where even that is too soon after the asking, at half, three quarters and seven eighths of it.
 */
export function answerStepTimes({
  askedAt,
  answerDue,
  answerReminderDays,
}: Asked): Readonly<Record<AnswerStep, Date>> {
  const call = lastMorningBefore(new Date(answerDue.getTime() - hoursToAnswerACall * hourMs));
  const morning = (before: number) => instantInJapan(addBusinessDays(call, -before), opens);
  const between = answerDue.getTime() - askedAt.getTime();
  const part = (share: number) => new Date(askedAt.getTime() + share * between);
  const wanted = morning(answerReminderDays);
  const usual = morning(usualReminderDays.answerReminderDays);
  const REMIND = wanted < usual ? earlier(usual, later(wanted, part(1 / 2))) : wanted;
  if (REMIND.getTime() < askedAt.getTime() + hoursBeforeReminding * hourMs) {
    return { REMIND: part(1 / 2), ESCALATE: part(3 / 4), TELEPHONE: part(7 / 8) };
  }
  return { REMIND, ESCALATE: morning(1), TELEPHONE: morning(0) };
}

/** No step is due further ahead of the answer: ten business days, with the longest holidays between. */
export const furthestStepDays = 35;

/** Late is better than never only while there is time to act on it. */
const stillOfUseMs = 30 * 60_000;

/** The steps whose time has come, while an answer can still be given. */
export function stepsDue(asked: Asked, now: Date): AnswerStep[] {
  if (now.getTime() > asked.answerDue.getTime() - stillOfUseMs) return [];
  const times = answerStepTimes(asked);
  return answerSteps.filter((step) => times[step] <= now);
}

/** The business day on whose morning the office opened last, at or before an instant. */
function lastMorningBefore(instant: Date): string {
  const date = dateInJapan(instant);
  return isBusinessDay(date) && instantInJapan(date, opens) <= instant ? date : addBusinessDays(date, -1);
}

/** Companies pass it on to their people in office hours: so many business days ahead, in the morning. */
export function dayReminderTime(date: string, days: number): Date {
  return instantInJapan(addBusinessDays(date, -days), opens);
}

export interface SettledDay extends Pick<ReminderDays, 'dayReminderDays'> {
  readonly date: string;
  readonly answeredAt: Date | null;
}

/**
 * Who settles after the reminder's time, has just been told everything. Where that time is earlier than is usual, it is
 * reminded at the usual one instead: what one was told ten days ago is no longer at hand.
 */
export function isDayReminderDue({ date, dayReminderDays, answeredAt }: SettledDay, now: Date): boolean {
  return [dayReminderDays, Math.min(dayReminderDays, usualReminderDays.dayReminderDays)]
    .map((days) => dayReminderTime(date, days))
    .some((time) => time <= now && (answeredAt === null || answeredAt < time));
}

/** Dates that are not over, seen from now. */
export interface DaysToRemindOf {
  readonly from: string;
  /** The last whose reminder's time has come: the first of these where it is one business day before, and so on. */
  readonly until: readonly string[];
}

export function daysToRemindOf(now: Date): DaysToRemindOf {
  const today = dateInJapan(now);
  const until = Array.from({ length: reminderDaysAllowed.dayReminderDays.most }, (_, index) => {
    let last = today;
    while (dayReminderTime(addDays(last, 1), index + 1) <= now) last = addDays(last, 1);
    return last;
  });
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

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function later(one: Date, other: Date): Date {
  return one < other ? other : one;
}

/** The Monday of a date's week: a weekly list that couldn't go on Monday goes on the next day that the office is open. */
export function weekOf(date: string): string {
  return addDays(date, 1 - weekdayOf(date));
}
