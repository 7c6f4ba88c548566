const HOUR_MS = 60 * 60 * 1000;

/**
 * By when a company is asked to answer: the need's own date, or, where that leaves less than a day, two days from
 * now, and never later than two hours before the start. Null where there's no time left to ask.
 */
export function answerDueFor(answerBy: Date, startsAt: Date, now: Date): Date | null {
  const latest = latestAnswer(startsAt);
  if (latest <= now.getTime()) return null;
  const due =
    answerBy.getTime() >= now.getTime() + 24 * HOUR_MS ? answerBy.getTime() : now.getTime() + 48 * HOUR_MS;
  return new Date(Math.min(due, latest));
}

function latestAnswer(startsAt: Date): number {
  return startsAt.getTime() - 2 * HOUR_MS;
}

/**
 * By when the company answers once the plan is another: the time that it had, or as long as for a new question where that is
 * longer, and never later than two hours before the new start. Null where there's no time left to ask.
 */
export function answerDueAfterChange(
  standing: Date,
  need: { readonly answerBy: Date; readonly startsAt: Date },
  now: Date,
): Date | null {
  const due = answerDueFor(need.answerBy, need.startsAt, now);
  return due && new Date(Math.min(Math.max(due.getTime(), standing.getTime()), latestAnswer(need.startsAt)));
}
