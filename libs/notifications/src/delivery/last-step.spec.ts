import { jest } from '@jest/globals';
import { LastSteps } from './last-step.js';

describe(LastSteps.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** So many messages that want to take their last step; and the numbers of those that may, as time goes on. */
  async function queue(count: number) {
    const steps = new LastSteps();
    const mayFinish: number[] = [];
    const all = Array.from({ length: count }, () => steps.begin());
    all.forEach((step, number) => void step.mayFinish().then(() => mayFinish.push(number)));
    await jest.advanceTimersByTimeAsync(0);
    return { all, mayFinish, wait: (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds) };
  }

  it('lets one message at a time take its last step, until it is recorded', async () => {
    const { all, mayFinish, wait } = await queue(3);
    expect(mayFinish).toEqual([0]);
    all[0]!.answered();
    await wait(9_000);
    expect(mayFinish).toEqual([0]);
    all[0]!.done();
    await wait(0);
    expect(mayFinish).toEqual([0, 1]);
  });

  it('waits a tenth of a second for a reply, and ten seconds for a record, no longer', async () => {
    const { all, mayFinish, wait } = await queue(3);
    await wait(99);
    expect(mayFinish).toEqual([0]);
    await wait(2);
    expect(mayFinish).toEqual([0, 1]);
    all[1]!.answered();
    await wait(9_999);
    expect(mayFinish).toEqual([0, 1]);
    await wait(2);
    expect(mayFinish).toEqual([0, 1, 2]);
  });

  it('is held up by none that ended before its turn came, or that has no last step', async () => {
    const { all, mayFinish, wait } = await queue(3);
    all[1]!.done();
    all[0]!.done();
    await wait(0);
    expect(mayFinish).toContain(2);
    const steps = new LastSteps();
    steps.begin();
    await expect(steps.begin().mayFinish()).resolves.toBeUndefined();
  });
});
