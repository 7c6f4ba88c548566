import { bounceProbes, type BreakerEvent, judge, type SendingPause } from './breaker.js';

const closed: SendingPause = {
  ...{ state: 'CLOSED', cause: null, reason: null, failures: 0, successes: 0, openSeconds: 0 },
};
const failed: BreakerEvent = { kind: 'SERVER_FAILED', reason: 'NOT_TAKEN: refused' };
const answered: BreakerEvent = { kind: 'ANSWERED' };
const cameBack = (count: number, tried: number): BreakerEvent => ({
  kind: 'CAME_BACK',
  tried,
  cameBack: count,
});

function after(pause: SendingPause, ...events: BreakerEvent[]): SendingPause {
  return events.reduce<SendingPause>((now, event) => ({ ...now, ...judge(now, event) }), pause);
}

describe(judge.name, () => {
  it('opens when the server fails five times in a row, and not where it answers in between', () => {
    expect(after(closed, failed, failed, failed, failed).state).toBe('CLOSED');
    expect(after(closed, failed, failed, failed, failed, failed)).toMatchObject({
      state: 'OPEN',
      cause: 'SERVER',
    });
    expect(after(closed, failed, failed, failed, failed, answered, failed).state).toBe('CLOSED');
  });

  it('has nothing to write while all goes well', () => {
    expect(judge(closed, answered)).toBeNull();
  });

  it('asks again after five seconds, and less and less often the longer it lasts', () => {
    const fourTimes = { ...closed, failures: 4 };
    expect(judge(fourTimes, failed)?.probeInSeconds).toBe(5);
    const half: SendingPause = { ...closed, state: 'HALF_OPEN', cause: 'SERVER', failures: 5 };
    expect(judge({ ...half, openSeconds: 30 }, failed)?.probeInSeconds).toBe(5);
    expect(judge({ ...half, openSeconds: 600 }, failed)?.probeInSeconds).toBe(100);
    expect(judge({ ...half, openSeconds: 86_400 }, failed)?.probeInSeconds).toBe(120);
  });

  it('closes as soon as the server takes one, and leaves what was under way at the fault out of it', () => {
    const open: SendingPause = { ...closed, state: 'OPEN', cause: 'SERVER', failures: 5 };
    expect(judge(open, failed)).toBeNull();
    expect(judge(open, answered)).toMatchObject({ state: 'CLOSED', failures: 0, closes: true });
  });

  it('opens at 2 % that come back, not for fewer and not for one wrong address among thirty', () => {
    expect(judge(closed, cameBack(5, 251))).toBeNull();
    expect(judge(closed, cameBack(5, 250))).toMatchObject({ state: 'OPEN', cause: 'BOUNCES', opens: true });
    expect(judge(closed, cameBack(1, 30))).toBeNull();
  });

  it('after bounces closes only when enough went one by one, and opens again at the next', () => {
    const half: SendingPause = {
      ...closed,
      state: 'HALF_OPEN',
      cause: 'BOUNCES',
      reason: 'x',
      openSeconds: 900,
    };
    expect(judge(half, cameBack(6, 300))).toMatchObject({ state: 'OPEN', cause: 'BOUNCES' });
    const once = judge(half, answered);
    expect(once).toMatchObject({
      state: 'HALF_OPEN',
      successes: 1,
      probeInSeconds: bounceProbes.everySeconds,
    });
    expect(judge({ ...half, successes: bounceProbes.enough - 1 }, answered)?.state).toBe('CLOSED');
    expect(judge({ ...half, state: 'OPEN' }, answered)).toBeNull();
  });
});
