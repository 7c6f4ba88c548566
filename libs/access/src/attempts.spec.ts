import {
  type Allowance,
  type AttemptKind,
  allowances,
  type Count,
  counted,
  mayTry,
  waitAfter,
} from './attempts.js';

const start = new Date('2026-11-01T00:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const allowance: Allowance = { free: 2, firstWaitMs: 1000, longestWaitMs: 5000, forgetAfterMs: 60_000 };

/** How many of a flood of tries get through, ten in a second. */
function through(kind: AttemptKind, seconds: number): number {
  let count: Count | undefined;
  let passed = 0;
  for (let ms = 0; ms < seconds * 1000; ms += 100) {
    if (count && !mayTry(count, later(ms))) continue;
    count = counted(count, allowances[kind], later(ms));
    passed += 1;
  }
  return passed;
}

describe(waitAfter.name, () => {
  it('waits not at all, then twice as long each time, and never for ever', () => {
    expect([1, 2, 3, 4, 5, 2000].map((tries) => waitAfter(tries, allowance))).toEqual([
      0, 1000, 2000, 4000, 5000, 5000,
    ]);
  });
});

describe(counted.name, () => {
  it('forgets what is long ago', () => {
    const two = counted(counted(undefined, allowance, start), allowance, start);
    expect(two).toEqual({ tries: 2, triedAt: start, nextAt: later(1000) });
    expect(counted(two, allowance, later(59_999)).tries).toBe(3);
    expect(counted(two, allowance, later(60_000))).toMatchObject({ tries: 1, nextAt: later(60_000) });
  });
  it('lets the next try through when its wait is over', () => {
    const two = counted(counted(undefined, allowance, start), allowance, start);
    expect([mayTry(two, later(999)), mayTry(two, later(1000))]).toEqual([false, true]);
  });
  it('holds nobody up who tries at the same moment while there is no wait', () => {
    const one = counted(undefined, allowance, later(5));
    expect(mayTry(one, start)).toBe(true);
    expect(mayTry(counted(one, allowance, later(5)), start)).toBe(false);
  });
  it.each<[AttemptKind, number]>([
    ['PAIR', 10],
    ['ACCOUNT', 10],
    ['CODE', 10],
    ['OWN_PASSWORD', 10],
  ])('lets at most ten guesses through in a minute: %s', (kind, most) => {
    expect(through(kind, 60)).toBeLessThanOrEqual(most);
    expect(through(kind, 60)).toBeGreaterThanOrEqual(5);
  });
  it('leaves a guesser fewer than 200 guesses at an account in a day', () => {
    expect(through('ACCOUNT', 24 * 60 * 60)).toBeLessThan(200);
  });
});
