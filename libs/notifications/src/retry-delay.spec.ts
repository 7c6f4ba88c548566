import { mostAttempts, retryDelay } from './retry-delay.js';

describe(retryDelay.name, () => {
  it('doubles from 15 seconds up to an hour', () => {
    expect([1, 2, 3, 8, 9, 10, 40].map((attempts) => retryDelay(attempts, 0.5))).toEqual([
      15, 30, 60, 1920, 3600, 3600, 3600,
    ]);
  });

  it('shifts by up to a half', () => {
    expect([retryDelay(1, 0), retryDelay(1, 1)]).toEqual([7.5, 22.5]);
  });

  it('goes on for about three days', () => {
    let hours = 0;
    for (let attempts = 1; attempts < mostAttempts; attempts += 1)
      hours += (retryDelay(attempts, 0.5) ?? 0) / 3600;
    expect(hours).toBeGreaterThan(71);
    expect(hours).toBeLessThan(74);
    expect(retryDelay(mostAttempts, 0)).toBeNull();
  });
});
