import type { FailureClass } from './failure-class.js';

/** After so long what could not be sent is given up: Stripe's and GOV.UK Notify's 72 hours. */
export const longestTrySeconds = 72 * 3600;

interface Pace {
  readonly firstSeconds: number;
  readonly factor: number;
  readonly longestSeconds: number;
}

/** A lost connection is soon back, a greylisting ends after minutes, a mailbox is emptied in hours. */
const paces: Readonly<Record<FailureClass, Pace>> = {
  CONNECTION: { firstSeconds: 15, factor: 2, longestSeconds: 1800 },
  TEMPORARY: { firstSeconds: 15, factor: 2, longestSeconds: 3600 },
  GREYLISTED: { firstSeconds: 90, factor: 2, longestSeconds: 3600 },
  RATE_LIMITED: { firstSeconds: 60, factor: 2, longestSeconds: 7200 },
  SENDER_REFUSED: { firstSeconds: 600, factor: 2, longestSeconds: 4 * 3600 },
  MAILBOX_FULL: { firstSeconds: 3600, factor: 1.5, longestSeconds: 6 * 3600 },
  ADDRESS: { firstSeconds: Infinity, factor: 1, longestSeconds: Infinity },
  MESSAGE: { firstSeconds: Infinity, factor: 1, longestSeconds: Infinity },
};

/**
 * How long to wait after so many failed tries: longer each time, up to a limit; shifted at random by up to a quarter, so
 * that what failed together doesn't come back together. The last try is made when the 72 hours are over.
 * @param attempts from 1
 * @param triedForSeconds since the first try
 * @param chance 0 to 1
 * @returns seconds; null: no more
 */
export function retryDelay(
  failure: FailureClass,
  attempts: number,
  triedForSeconds: number,
  chance: number,
): number | null {
  const { firstSeconds, factor, longestSeconds } = paces[failure];
  const left = longestTrySeconds - triedForSeconds;
  if (!Number.isFinite(firstSeconds) || left <= 0) return null;
  const plain = Math.min(longestSeconds, firstSeconds * factor ** Math.min(Math.max(attempts, 1) - 1, 40));
  return Math.min(left, plain * (0.75 + chance / 2));
}
