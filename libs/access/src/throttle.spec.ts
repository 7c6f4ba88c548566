import { Throttle } from './throttle.js';

const start = new Date('2026-11-01T00:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);

describe(Throttle.name, () => {
  it('lets as many tries through as allowed, each key by itself', () => {
    const throttle = new Throttle({ tries: 2, windowMs: 1000 });
    expect([1, 2, 3].map(() => throttle.take('a', start))).toEqual([true, true, false]);
    expect(throttle.take('b', start)).toBe(true);
  });
  it('begins anew when the window is over, and does not count what is given back', () => {
    const throttle = new Throttle({ tries: 1, windowMs: 1000 });
    throttle.take('a', start);
    expect(throttle.take('a', later(999))).toBe(false);
    expect(throttle.take('a', later(1000))).toBe(true);
    throttle.giveBack('a');
    expect(throttle.take('a', later(1001))).toBe(true);
    expect(throttle.take('a', later(1002))).toBe(false);
  });
  it('does not grow without end', () => {
    const throttle = new Throttle({ tries: 1, windowMs: 1000 });
    for (let i = 0; i < 50_001; i += 1) throttle.take(String(i), start);
    expect(throttle.take('0', start)).toBe(true);
    expect(throttle.take('50000', start)).toBe(false);
  });
});
