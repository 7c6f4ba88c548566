import { changeCost } from './change-cost.js';

describe(changeCost.name, () => {
  it('is little while the day is far, and most in the last week', () => {
    expect([365, 42].map(changeCost)).toEqual([40, 40]);
    expect([7, 6.5, 1, 0, -1].map(changeCost)).toEqual([400, 400, 400, 400, 400]);
  });

  it('grows as the day nears, in whole points', () => {
    const costs = Array.from({ length: 60 }, (_, days) => changeCost(59.5 - days));
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(costs.every(Number.isInteger)).toBe(true);
    expect(changeCost(24.5)).toBe(220);
  });
});
