import { scaleOver } from './chart-scale.js';

describe(scaleOver.name, () => {
  it('puts the smallest and the largest value inside, with round ticks', () => {
    const { at, ticks } = scaleOver([412, 430], 0, 100, 4);
    expect(ticks.map(({ value }) => value)).toEqual([410, 415, 420, 425, 430]);
    expect([at(410), at(420), at(430)]).toEqual([0, 50, 100]);
  });

  it('is as wide as asked where all values are the same', () => {
    const { at, ticks } = scaleOver([60, 60], 200, 0, 10);
    expect(ticks.length).toBeGreaterThan(1);
    expect(at(60)).toBeGreaterThan(0);
    expect(at(60)).toBeLessThan(200);
  });
});
