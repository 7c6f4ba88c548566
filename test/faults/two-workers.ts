import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type QueueServer, Stage } from '../harness/stage.js';
import { report } from './report.js';
import { Scene } from './scene.js';

const shiftedClock = fileURLToPath(new URL('../harness/shifted-clock.mjs', import.meta.url));
const hourMs = 3_600_000;
const clockOff = (ms: number) => ({ NODE_IMPORT: shiftedClock, CLOCK_SHIFT_MS: String(ms) });

/** Long enough for every lease to run out, as long as a database's failover takes. */
const frozenMs = 30_000;

/** Two workers, whose clocks are one hour wrong, one this way and one that: none sends what the other has. */
export function neverSendTwice(queue: QueueServer): void {
  let stage: Stage;
  let scene: Scene;
  beforeAll(async () => {
    stage = await Stage.open({ queue, workers: [clockOff(hourMs), clockOff(-hourMs)] });
    const addresses = Array.from({ length: 45 }, (_, at) => `c${at}@company.example`);
    scene = await Scene.set(stage, addresses);
    // Slow, so that there is always something under way that the other could take for forgotten.
    stage.sink.conductOf = () => ({ kind: 'TAKE', afterMs: 400 });
  }, 90_000);
  afterAll(() => stage?.close(), 60_000);

  it('nor when their clocks are two hours apart', async () => {
    await scene.approve(100);
    await scene.settled(90_000);
    const { findings, repeated, counted } = await scene.verdict();
    report(`clocks one hour off, ${queue}`, { mails: stage.sink.kept.length, repeated, counted });
    expect({ findings, repeated, mails: stage.sink.kept.length }).toEqual({
      ...{ findings: [], repeated: 0, mails: 100 },
    });
  }, 150_000);

  it(`nor when the database stands still for ${frozenMs / 1000} s with mails under way`, async () => {
    const mails = stage.sink.kept.length;
    const approving = scene.approve(80);
    while (stage.sink.kept.length < mails + 10) await wait(20);
    stage.freezeDatabase();
    await wait(frozenMs);
    stage.thawDatabase();
    await approving;
    const settledMs = await scene.settled(90_000);
    const { findings, repeated, counted } = await scene.verdict();
    report(`database frozen for ${frozenMs / 1000} s, ${queue}`, {
      ...{ mails: stage.sink.kept.length - mails, repeated, counted },
      'settled in s': Math.round(settledMs / 1000),
    });
    expect({ findings, repeated }).toEqual({ findings: [], repeated: 0 });
  }, 240_000);
}
