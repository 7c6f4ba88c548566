import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { type JobName, jobNames, type JobPayload, jobs, type Lane, queueOf } from './catalogue.js';

export interface RingOptions {
  readonly delayMs?: number;
  /** Rung twice under one id before it is answered, it is answered once. No colon in it. */
  readonly jobId?: string;
}

const patienceMs = 2_000;
/** Jobs of the clock may wait behind others for so long before it counts as stopped. */
const longestWaitMs = 120_000;

/**
 * Tells the worker that a row waits. Rung after the commit, when nothing may fail any more: a queue that is down is
 * logged, and the sweep finds the row a few seconds later.
 */
@Injectable()
export class Bell {
  private readonly logger = new Logger(Bell.name);
  private readonly queues: Readonly<Record<Lane, Queue>>;

  constructor(@InjectQueue(queueOf('quick')) quick: Queue, @InjectQueue(queueOf('matcher')) matcher: Queue) {
    this.queues = { quick, matcher };
    for (const queue of Object.values(this.queues)) {
      queue.on('error', (error) => this.logger.warn(`queue ${queue.name}: ${error.message}`));
    }
  }

  async ring<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    options: RingOptions = {},
  ): Promise<void> {
    const done = new AbortController();
    try {
      const rung = this.add(name, payload, options).then(() => 'rung');
      const tooLate = wait(patienceMs, 'too late', { signal: done.signal });
      tooLate.catch(() => undefined);
      if ((await Promise.race([rung, tooLate])) === 'too late') {
        rung.catch(() => undefined);
        this.logger.warn(`${name} was not queued within ${patienceMs} ms; the next sweep will see to it`);
      }
    } catch (error) {
      this.logger.warn(`${name} was not queued; the next sweep will see to it: ${String(error)}`);
    } finally {
      done.abort();
    }
  }

  /** Has the clock ring what is rung by the clock. Fails where it can't: without sweeps nothing is found again. */
  async wind(): Promise<void> {
    for (const name of jobNames) {
      const { lane, everySeconds } = jobs[name];
      if (everySeconds === undefined) continue;
      await this.windOne(lane, name, everySeconds);
    }
  }

  /**
   * Winds again what a server has forgotten that was wiped, or restarted without its data, under the running worker. What is
   * still wound stays as it is.
   */
  async windAgain(): Promise<void> {
    for (const name of jobNames) {
      const { lane, everySeconds } = jobs[name];
      if (everySeconds === undefined) continue;
      const wound = await this.queues[lane].getJobScheduler(name);
      const due = Date.now() - (wound?.next ?? 0);
      if (wound && due < everySeconds * 1000 + longestWaitMs) continue;
      this.logger.warn(`${name} was no longer rung by the clock`);
      await this.windOne(lane, name, everySeconds);
    }
  }

  private async windOne(lane: Lane, name: JobName, everySeconds: number): Promise<void> {
    const template = { name, data: {}, opts: leaveNothing };
    await this.queues[lane].upsertJobScheduler(name, { every: everySeconds * 1000 }, template);
  }

  private async add(name: JobName, payload: object, { delayMs, jobId }: RingOptions): Promise<void> {
    const { lane, attempts, together } = jobs[name];
    await this.queues[lane].add(name, payload, {
      ...leaveNothing,
      attempts,
      backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
      ...(delayMs !== undefined && { delay: Math.max(0, Math.round(delayMs)) }),
      // Left to itself BullMQ makes a sequence for its numbers, for which the application has no right.
      jobId: jobId ?? (together ? name : randomUUID()),
    });
  }
}

/** The row is the record. A job kept for its own sake would also swallow the next ring under its id. */
const leaveNothing = { removeOnComplete: true, removeOnFail: true } as const;
