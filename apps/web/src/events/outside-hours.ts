import { clockInJapan, dayInJapan, daysBetween, type Time } from '../i18n/calendar.js';

/** A day's hours; either end may be open. */
export interface Hours {
  readonly startTime: Time | null;
  readonly endTime: Time | null;
}

interface TimedNeed {
  readonly state: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * Open needs that lie outside a day's new hours and didn't outside its old ones: their times don't move with the hours.
 * What is set up before or cleared away afterwards has always lain outside.
 */
export function newlyOutside<N extends TimedNeed>(
  needs: readonly N[],
  before: Hours,
  after: Hours,
): readonly N[] {
  return needs.filter((need) => need.state === 'OPEN' && !isOutside(need, before) && isOutside(need, after));
}

function isOutside({ startsAt, endsAt }: TimedNeed, { startTime, endTime }: Hours): boolean {
  const overnight = daysBetween(dayInJapan(startsAt), dayInJapan(endsAt)) > 0;
  return (
    (startTime !== null && clockInJapan(startsAt) < startTime) ||
    (endTime !== null && (overnight || clockInJapan(endsAt) > endTime || clockInJapan(startsAt) >= endTime))
  );
}
