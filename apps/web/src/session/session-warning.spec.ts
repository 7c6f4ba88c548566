import { warningOf } from './session-warning.js';

describe(warningOf.name, () => {
  it.each([
    [null, null],
    [{ idleInSeconds: 1800, inSeconds: 40_000 }, null],
    [{ idleInSeconds: 301, inSeconds: 40_000 }, null],
    [
      { idleInSeconds: 300, inSeconds: 40_000 },
      { kind: 'IDLE', minutes: 5 },
    ],
    [
      { idleInSeconds: 10, inSeconds: 40_000 },
      { kind: 'IDLE', minutes: 1 },
    ],
    [
      { idleInSeconds: 600, inSeconds: 600 },
      { kind: 'LATEST', minutes: 10 },
    ],
  ])('of %j says %j', (left, warning) => {
    expect(warningOf(left)).toEqual(warning);
  });
});
