import { setTimeout as wait } from 'node:timers/promises';
import { keepRunning, type Running } from './part.js';

async function until(true_: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !true_(); tries += 1) await wait(20);
}

describe(keepRunning.name, () => {
  it('says each time how the part ended, and when it starts it again', async () => {
    const told: string[] = [];
    const ends: ((how: string) => void)[] = [];
    const start = async (): Promise<Running> => {
      const exited = new Promise<string>((resolve) => ends.push(resolve));
      return { exited, stop: async () => ends.at(-1)?.('SIGTERM') };
    };
    const kept = keepRunning({ name: 'worker', start }, (line) => told.push(line));
    await kept.started;
    ends[0]?.('SIGKILL');
    await until(() => ends.length === 2);
    ends[1]?.('exit code 1');
    await until(() => ends.length === 3);
    await kept.stop();
    expect(told).toEqual([
      'worker ended (SIGKILL), starting it again in 0.2 s',
      'worker ended (exit code 1), starting it again in 0.4 s',
    ]);
  });

  it('says why a later start failed, and goes on trying', async () => {
    const told: string[] = [];
    let starts = 0;
    const start = async (): Promise<Running> => {
      starts += 1;
      if (starts === 2) throw new Error('ended before it was ready (exit code 1)');
      const exited = starts === 1 ? Promise.resolve('exit code 13') : new Promise<string>(() => undefined);
      return { exited, stop: async () => undefined };
    };
    const kept = keepRunning({ name: 'worker', start }, (line) => told.push(line));
    await until(() => starts === 3);
    void kept.stop();
    expect(told).toEqual([
      'worker ended (exit code 13), starting it again in 0.2 s',
      'worker: ended before it was ready (exit code 1)',
      'worker did not start, starting it again in 0.4 s',
    ]);
  });
});
