import { isWholeNumber, problemIf, type FieldProblem } from './field-problem.js';

/** How long before something a conference reminds of it, in business days. */
export interface ReminderDays {
  /** Before the day of an activity: the reminder with all that is needed for it. */
  readonly dayReminderDays: number;
  /** Before the last morning on which a company can still be telephoned for its answer. */
  readonly answerReminderDays: number;
}

/** Where a conference says nothing else. */
export const usualReminderDays: ReminderDays = { dayReminderDays: 2, answerReminderDays: 3 };

/**
 * Never none: twenty volunteers before a closed park is the worst day of all, and an answer that nobody asked for again
 * costs the association its people. The second person is asked one business day before the call: so a reminder comes two
 * before at the latest. Two weeks ahead is the longest that a reader still knows what it is about.
 */
export const reminderDaysAllowed: Readonly<
  Record<keyof ReminderDays, { readonly least: number; readonly most: number }>
> = {
  dayReminderDays: { least: 1, most: 10 },
  answerReminderDays: { least: 2, most: 10 },
};

export function reminderDaysProblems(days: ReminderDays): FieldProblem[] {
  return (['dayReminderDays', 'answerReminderDays'] as const).flatMap((name) => {
    const { least, most } = reminderDaysAllowed[name];
    return problemIf(!isWholeNumber(days[name], least, most), name, 'OUT_OF_RANGE');
  });
}

/** An association is told who comes, once: not while half of the companies have yet to answer. */
export function hostReminderDays({ dayReminderDays }: Pick<ReminderDays, 'dayReminderDays'>): number {
  return Math.min(dayReminderDays, usualReminderDays.dayReminderDays);
}
