import { failureClasses, isForGood } from './failure-class.js';
import { longestTrySeconds, retryDelay } from './retry-delay.js';

const passing = failureClasses.filter((failure) => !isForGood(failure));

/** Seconds after the first try at which each try is made. */
function triesOf(failure: (typeof passing)[number], chance: number): number[] {
  const tries = [0];
  for (let now = 0; ;) {
    const seconds = retryDelay(failure, tries.length, now, chance);
    if (seconds === null) return tries;
    now += seconds;
    tries.push(now);
  }
}

describe(retryDelay.name, () => {
  it.each(passing)(
    'tries %s at least twelve times over 72 hours, however chance falls, and then no more',
    (failure) => {
      for (const chance of [0, 0.5, 1]) {
        const tries = triesOf(failure, chance);
        expect(tries.length).toBeGreaterThanOrEqual(12);
        expect(tries.length).toBeLessThan(300);
        expect(tries.at(-1)).toBeCloseTo(longestTrySeconds);
      }
    },
  );

  it.each(passing)('waits for %s longer each time, up to a limit', (failure) => {
    const waits = [1, 2, 3, 4, 5, 30, 4000].map((attempts) => retryDelay(failure, attempts, 0, 0.5)!);
    for (const [at, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(waits[at - 1] ?? 0);
    expect(waits.at(-1)).toBe(waits.at(-2));
  });

  it('shifts by chance, so that what failed together comes back apart', () => {
    expect(retryDelay('CONNECTION', 1, 0, 0)).toBe(11.25);
    expect(retryDelay('CONNECTION', 1, 0, 1)).toBe(18.75);
  });

  it('comes back sooner from a lost connection than from a full mailbox', () => {
    expect(retryDelay('CONNECTION', 1, 0, 0.5)).toBeLessThan(60);
    expect(retryDelay('GREYLISTED', 1, 0, 0.5)).toBeGreaterThanOrEqual(60);
    expect(retryDelay('MAILBOX_FULL', 1, 0, 0.5)).toBeGreaterThanOrEqual(3600);
  });

  it.each(['ADDRESS', 'MESSAGE'] as const)('never tries %s again', (failure) => {
    expect(retryDelay(failure, 1, 0, 0.5)).toBeNull();
  });
});
