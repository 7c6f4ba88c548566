import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { type Lane, queueOf } from '../jobs/catalogue.js';
import { Metrics, type Sample } from './metrics.js';

const depth = {
  name: 'machikaigi_queue_jobs',
  help: 'Jobs in a queue, by state. A queue only rings: what is still to be sent is counted by machikaigi_notifications.',
  labels: ['queue', 'state'],
};

/** The queues of all lanes, and how much waits in each. */
@Injectable()
export class Queues {
  readonly all: readonly Queue[];
  private readonly lanes: Readonly<Record<Lane, Queue>>;

  constructor(
    @InjectQueue(queueOf('quick')) quick: Queue,
    @InjectQueue(queueOf('matcher')) matcher: Queue,
    metrics: Metrics,
  ) {
    this.lanes = { quick, matcher };
    this.all = [quick, matcher];
    metrics.gauges([depth], async () => ({ [depth.name]: await this.depths() }));
  }

  async depths(): Promise<Sample[]> {
    const counts = Object.entries(this.lanes).map(async ([lane, queue]) =>
      Object.entries(await queue.getJobCounts()).map(([state, value]) => ({
        ...{ labels: { queue: lane, state }, value },
      })),
    );
    return (await Promise.all(counts)).flat();
  }
}
