/** About three days: eight tries within the first hour, then one an hour. */
export const mostAttempts = 80;
const firstSeconds = 15;
const longestSeconds = 3600;

/**
 * How long to wait after so many failed tries: twice as long each time, up to an hour; shifted at random by up to a half,
 * so that what failed together doesn't come back together.
 * @param attempts from 1
 * @param chance 0 to 1
 * @returns seconds; null: no more
 */
export function retryDelay(attempts: number, chance: number): number | null {
  if (attempts >= mostAttempts) return null;
  return Math.min(longestSeconds, firstSeconds * 2 ** (attempts - 1)) * (0.5 + chance);
}
