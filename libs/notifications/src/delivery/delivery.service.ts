import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import type { NotificationChannel } from '../notification.js';
import type { Claimed } from './claim.queries.js';
import { Claims } from './claims.service.js';
import { CHANNELS, type Channels, Deliver } from './deliver.service.js';
import { DeliveryMetrics } from './delivery-metrics.js';
import { Pump } from './pump.js';

/** Messages under way at once, by channel: a company's slow server holds up no mail. */
const slots: Readonly<Partial<Record<NotificationChannel, number>>> = { EMAIL: 16, WEBHOOK: 6 };
const fewestSlots = 2;
const lookForLostEveryMs = 1_000;

/** All that leaves the house by itself, in this worker. */
@Injectable()
export class Delivery implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Delivery.name);
  private readonly pumps: readonly Pump[];
  private looking: NodeJS.Timeout | null = null;
  private running: readonly Promise<void>[] = [];

  constructor(
    @Inject(CHANNELS) channels: Channels,
    deliver: Deliver,
    private readonly claims: Claims,
    metrics: DeliveryMetrics,
  ) {
    const send = async (row: Claimed): Promise<void> => {
      const from = performance.now();
      const sending = await deliver.send(row);
      if (sending) metrics.count(row, sending, performance.now() - from);
    };
    this.pumps = [...channels.values()]
      .filter(({ automatic }) => automatic)
      .map(({ name }) => new Pump(name, slots[name] ?? fewestSlots, claims, send));
  }

  /** From now on what is due is sent, rung for or not. */
  start(): void {
    this.running = this.pumps.map((pump) => pump.run((error) => this.complain(error)));
    let busy = false;
    this.looking = setInterval(() => {
      if (busy) return;
      busy = true;
      this.sweep()
        .catch((error: unknown) => this.complain(error))
        .finally(() => (busy = false));
    }, lookForLostEveryMs).unref();
  }

  /** Something is due. */
  ring(): void {
    for (const pump of this.pumps) pump.ring();
  }

  /** Finds what dead workers held and what no bell was rung for. */
  async sweep(): Promise<void> {
    if ((await this.claims.releaseLost()) > 0) this.ring();
  }

  /** Sends what is due now, and ends with that: for a process that doesn't stay. */
  async drain(): Promise<void> {
    await this.claims.releaseLost();
    await Promise.all(this.pumps.map((pump) => pump.drain()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.looking) clearInterval(this.looking);
    await Promise.all(this.pumps.map((pump) => pump.stop()));
    await Promise.all(this.running);
  }

  private complain(error: unknown): void {
    this.logger.warn(`nothing could be taken up: ${error instanceof Error ? error.message : String(error)}`);
  }
}
