const HOUR_MS = 60 * 60 * 1000;

/**
 * By when a company is asked to answer: the need's own date, or, where that leaves less than a day, two days from
 * now, and never later than two hours before the start. Null where there's no time left to ask.
 */
export function answerDueFor(answerBy: Date, startsAt: Date, now: Date): Date | null {
  const latest = startsAt.getTime() - 2 * HOUR_MS;
  if (latest <= now.getTime()) return null;
  const due =
    answerBy.getTime() >= now.getTime() + 24 * HOUR_MS ? answerBy.getTime() : now.getTime() + 48 * HOUR_MS;
  return new Date(Math.min(due, latest));
}
