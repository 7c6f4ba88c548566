import { earliestStart, laterOf } from './notice.js';

describe(earliestStart.name, () => {
  it('is the midnight in Japan of the day so many days ahead', () => {
    const minute = earliestStart('2026-11-30', 21);
    expect(new Date(minute! * 60_000).toISOString()).toBe('2026-12-20T15:00:00.000Z');
  });
  it('is nothing for a company that needs no days', () => {
    expect(earliestStart('2026-11-30', 0)).toBeNull();
  });
});

describe(laterOf.name, () => {
  it.each([
    [null, null, null],
    [7, null, 7],
    [null, 5, 5],
    [7, 5, 7],
    [5, 7, 7],
  ])('of %j and %j holds %j', (own, conference, holds) => {
    expect(laterOf(own, conference)).toBe(holds);
  });
});
