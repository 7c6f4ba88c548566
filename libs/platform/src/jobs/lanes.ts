import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';
import { withoutContacts } from '../plain-text.js';
import { Bell } from './bell.js';
import { queueOf } from './catalogue.js';
import { Processors } from './processors.js';

/**
 * A killed worker's job is taken up by another after the lock's time plus one round of looking. Started by hand,
 * once every job is known to have its processor.
 */
const worker = { autorun: false, lockDuration: 10_000, stalledInterval: 3_000, maxStalledCount: 3 } as const;

@Injectable()
abstract class LaneWorker extends WorkerHost {
  private readonly logger = new Logger(this.constructor.name);

  constructor(private readonly processors: Processors) {
    super();
  }

  /** Returns nothing, and fails in words that any store takes: what can't be written down would be run again. */
  async process(job: Job): Promise<void> {
    try {
      await this.processors.process(job.name, job.data, { id: job.id ?? '', attempt: job.attemptsMade + 1 });
    } catch (error) {
      this.logger.error(error, `${job.name}, attempt ${job.attemptsMade + 1}`);
      const words = withoutContacts(error instanceof Error ? error.message : String(error));
      throw new Error([...words].slice(0, 500).join(''), { cause: error });
    }
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.warn(error);
  }
}

@Processor(queueOf('quick'), { ...worker, concurrency: 5 })
export class QuickLane extends LaneWorker {}

@Processor(queueOf('matcher'), { ...worker, lockDuration: 15_000, concurrency: 1 })
export class MatcherLane extends LaneWorker {}

const windAgainEveryMs = 10_000;

/** Opens the lanes when all the rest of the worker stands, and keeps the clock wound. */
@Injectable()
export class Lanes implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Lanes.name);
  private winding: NodeJS.Timeout | null = null;

  constructor(
    private readonly bell: Bell,
    private readonly quick: QuickLane,
    private readonly matcher: MatcherLane,
    private readonly processors: Processors,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.processors.check();
    await this.bell.wind();
    for (const lane of [this.quick, this.matcher]) {
      lane.worker.run().catch((error: unknown) => this.logger.error(error));
    }
    this.winding = setInterval(() => void this.windAgain(), windAgainEveryMs).unref();
  }

  onModuleDestroy(): void {
    if (this.winding) clearInterval(this.winding);
  }

  private async windAgain(): Promise<void> {
    try {
      await this.bell.windAgain();
    } catch (error) {
      this.logger.warn(
        `the clock was not looked after: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
