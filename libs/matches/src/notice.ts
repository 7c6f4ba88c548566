import { addDays, instantInJapan } from '@app/domain';

/**
 * The first minute, counted from 1970, of the first day that leaves a company the days that it needs to approve; null where
 * it needs none. `today` is Japan's.
 */
export function earliestStart(today: string, leadDays: number): number | null {
  return leadDays === 0 ? null : instantInJapan(addDays(today, leadDays), '00:00').getTime() / 60_000;
}

/** The company's own notice and its conference's: whichever is longer holds. */
export function laterOf(own: number | null, conference: number | null): number | null {
  return own === null || conference === null ? (own ?? conference) : Math.max(own, conference);
}
