import { addDays, dateInJapan, instantInJapan, reminderDaysAllowed, weekdayOf } from '@app/domain';
import { addBusinessDays, isBusinessDay } from '@app/platform';
import {
  answerStepTimes,
  dayReminderTime,
  isDayReminderDue,
  stepsDue,
  type Asked,
  type SettledDay,
} from './reminder-times.js';

export interface ReminderExample {
  /** Business days. */
  readonly days: number;
  readonly at: Date;
  /** So many reminders would go out at once, since their time is past and nobody was told. */
  readonly dueNow: number;
}

/** What each choice would mean: for a day and for an answer by the real calendar, and for what waits now. */
export interface ReminderExamples {
  readonly date: string;
  readonly dayReminders: readonly ReminderExample[];
  readonly answerDue: Date;
  readonly answerReminders: readonly ReminderExample[];
}

/** What nobody was reminded of yet. */
interface Untold {
  readonly settled: readonly SettledDay[];
  readonly asked: readonly Asked[];
}

/** So far ahead that even the earliest reminder, over the turn of the year, is still to come. */
const weeksAhead = 6;

/** A Saturday some weeks ahead, as most events are; the answer is due on the last business day of the week before. */
export function reminderExamples({ settled, asked }: Untold, now: Date): ReminderExamples {
  const date = ordinarySaturday(dateInJapan(now));
  const answerDue = instantInJapan(addBusinessDays(addDays(date, -7), -1), '17:00');
  const askedAt = instantInJapan(addDays(date, -70), '09:00');
  return {
    date,
    dayReminders: choices('dayReminderDays', (dayReminderDays) => ({
      at: dayReminderTime(date, dayReminderDays),
      dueNow: settled.filter((day) => isDayReminderDue({ ...day, dayReminderDays }, now)).length,
    })),
    answerDue,
    answerReminders: choices('answerReminderDays', (answerReminderDays) => ({
      at: answerStepTimes({ askedAt, answerDue, answerReminderDays }).REMIND,
      dueNow: asked.filter((one) => stepsDue({ ...one, answerReminderDays }, now).includes('REMIND')).length,
    })),
  };
}

/** No example is made of a long holiday. */
function ordinarySaturday(today: string): string {
  let date = addDays(today, 7 * weeksAhead + ((13 - weekdayOf(today)) % 7));
  while (!isBusinessDay(addDays(date, -1))) date = addDays(date, 7);
  return date;
}

function choices(
  name: keyof typeof reminderDaysAllowed,
  of: (days: number) => Omit<ReminderExample, 'days'>,
): ReminderExample[] {
  const { least, most } = reminderDaysAllowed[name];
  return Array.from({ length: most - least + 1 }, (_, index) => least + index).map((days) => ({
    days,
    ...of(days),
  }));
}
