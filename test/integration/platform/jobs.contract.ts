import { getQueueToken } from '@nestjs/bullmq';
import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  Bell,
  jobNames,
  type JobProcessor,
  JobsModule,
  JobWorkersModule,
  JsonLogger,
  loadConfig,
  PlatformModule,
  Processes,
  queueOf,
} from '@app/platform';
import { createTestDatabase, type TestDatabase } from '../../harness/index.js';

const answered: string[] = [];
const failing = new Set<string>();

@Processes('send-notifications')
@Injectable()
class Send implements JobProcessor<'send-notifications'> {
  async process(): Promise<void> {
    answered.push('send');
  }
}

@Processes('sweep-notifications')
@Injectable()
class Sweep implements JobProcessor<'sweep-notifications'> {
  async process(): Promise<void> {
    answered.push('sweep');
  }
}

@Processes('run-matcher')
@Injectable()
class Match implements JobProcessor<'run-matcher'> {
  async process({ runId }: { runId: string }): Promise<void> {
    answered.push(runId);
    // Words that PostgreSQL cannot store: half a character and NUL.
    if (failing.has(runId)) throw new Error(`refused ${'𠮷野'.slice(0, 1)}\0`);
  }
}

/** Every other job finds nothing to do here. */
const others = jobNames
  .filter((name) => !['send-notifications', 'sweep-notifications', 'run-matcher'].includes(name))
  .map((name) => {
    @Processes(name)
    @Injectable()
    class Idle implements JobProcessor<typeof name> {
      async process(): Promise<void> {
        // As it says.
      }
    }
    return Idle;
  });

const times = (id: string): number => answered.filter((one) => one === id).length;

async function until(happened: () => boolean): Promise<void> {
  for (const end = Date.now() + 28_000; Date.now() < end; await wait(20)) if (happened()) return;
  throw new Error('did not happen');
}

/** What every server that a queue may live on has to keep. */
export function keepsTheBellsPromises(redisUrl: () => string | undefined): void {
  let database: TestDatabase;
  let app: TestingModule;

  /** As a wiped server: no scheduler is known, and none of their jobs waits. */
  const forget = async (): Promise<void> => {
    const quick = app.get<Queue>(getQueueToken(queueOf('quick')));
    for (const { key } of await quick.getJobSchedulers()) await quick.removeJobScheduler(key);
  };

  const build = (providers: (new () => unknown)[]): Promise<TestingModule> => {
    @Module({ imports: [JobWorkersModule], providers })
    class Answering {}
    const config = loadConfig({
      APP_DATABASE_URL: database.appUrl,
      SECRET_KEY: 'k'.repeat(32),
      REDIS_URL: redisUrl(),
    });
    return Test.createTestingModule({
      imports: [PlatformModule.forRoot(config), JobsModule, Answering],
    })
      .setLogger(new JsonLogger('silent', 'test'))
      .compile();
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await build([Send, Sweep, Match, ...others]);
    app.enableShutdownHooks([]);
    await app.init();
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it('has each ring answered by its processor', async () => {
    const runId = randomUUID();
    const before = times('send');
    await app.get(Bell).ring('send-notifications', {});
    await app.get(Bell).ring('run-matcher', { runId });
    await until(() => times('send') === before + 1 && times(runId) === 1);
  });

  it('waits with a delayed ring', async () => {
    const runId = randomUUID();
    const rung = Date.now();
    await app.get(Bell).ring('run-matcher', { runId }, { delayMs: 600 });
    await until(() => times(runId) === 1);
    expect(Date.now() - rung).toBeGreaterThanOrEqual(600);
  });

  it('answers one id once while it waits, and again when it is rung after the answer', async () => {
    const runId = randomUUID();
    const ring = (): Promise<void> =>
      app.get(Bell).ring('run-matcher', { runId }, { jobId: runId, delayMs: 300 });
    await Promise.all([ring(), ring(), ring()]);
    await until(() => times(runId) === 1);
    await wait(400);
    expect(times(runId)).toBe(1);
    await ring();
    await until(() => times(runId) === 2);
  });

  it('tries a failing job as often as the catalogue says, also when its words cannot be stored', async () => {
    const runId = randomUUID();
    failing.add(runId);
    await app.get(Bell).ring('run-matcher', { runId });
    await until(() => times(runId) === 2);
    await wait(1_500);
    expect(times(runId)).toBe(2);
  });

  it('rings the sweeps by itself, within ten seconds', async () => {
    const before = times('sweep');
    await until(() => times('sweep') > before + 1);
  });

  it('winds the clock again when the server has forgotten it under the running worker', async () => {
    await forget();
    const before = times('sweep');
    // Nobody else winds it: only the worker itself, by looking.
    await until(() => times('sweep') > before + 1);
  });

  it('leaves alone what is still wound', async () => {
    const quick = app.get<Queue>(getQueueToken(queueOf('quick')));
    await app.get(Bell).windAgain();
    const before = await quick.getJobScheduler('sweep-personal-data');
    expect(before).toBeDefined();
    await app.get(Bell).windAgain();
    expect(await quick.getJobScheduler('sweep-personal-data')).toEqual(before);
  });

  it('refuses to boot when a job has no processor, and says which', async () => {
    const gap = await build([Send, Sweep]);
    await expect(gap.init()).rejects.toThrow(/^Jobs without a processor: run-matcher, .*sweep-matches/);
    await gap.close();
  });

  it('refuses to boot when a job has two', async () => {
    @Processes('run-matcher')
    @Injectable()
    class MatchToo extends Match {}
    const double = await build([Send, Sweep, Match, MatchToo, ...others]);
    await expect(double.init()).rejects.toThrow('The job run-matcher has more than one processor');
    await double.close();
  });
}
