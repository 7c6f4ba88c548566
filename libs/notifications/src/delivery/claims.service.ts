import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Database, systemScope } from '@app/platform';
import type { NotificationChannel } from '../notification.js';
import { Breaker } from './breaker.service.js';
import { type Claimed, giveBack, leaseSeconds, releaseLost, renewClaims } from './claim.queries.js';

const renewEveryMs = 2_000;

/** What this worker holds, and that it still lives: its leases are renewed for as long as it works on them. */
@Injectable()
export class Claims {
  private readonly logger = new Logger(Claims.name);
  private readonly worker = randomUUID();
  private readonly held = new Map<string, Claimed>();
  private renewing: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly breaker: Breaker,
  ) {}

  /** Takes up what is due, at most so many, with what is left of each tenant's share of the worker's slots. */
  async take(channel: NotificationChannel, most: number, mostPerTenant: number): Promise<Taken[]> {
    const until = performance.now() + leaseSeconds * 1000;
    const turn = {
      channel,
      worker: this.worker,
      most,
      mostPerTenant,
      held: this.tenants(channel),
      onlyFirst: false,
    };
    const claimed = await this.database.run(systemScope, (tx) => this.breaker.claim(tx, turn));
    for (const row of claimed) this.held.set(row.id, row);
    if (claimed.length > 0) this.renewing ??= this.keepRenewing();
    // A process that was stopped in between must not begin what somebody else has taken up since. No wall clock says so.
    return claimed.map((row) => ({ row, mayBegin: () => performance.now() < until }));
  }

  letGo({ id, attempts }: Pick<Claimed, 'id' | 'attempts'>): void {
    if (this.held.get(id)?.attempts === attempts) this.held.delete(id);
    if (this.held.size > 0 || !this.renewing) return;
    clearInterval(this.renewing);
    this.renewing = null;
  }

  /** Not begun: the next look takes it up again, and no try was spent. */
  async giveBack(row: Pick<Claimed, 'id' | 'attempts'>): Promise<void> {
    try {
      await this.database.run(systemScope, (tx) => giveBack(tx, systemScope, this.worker, row));
    } catch (error) {
      // Its lease runs out by itself.
      this.logger.warn(`a claim was not given back: ${String(error)}`);
    }
  }

  /** Finds what dead workers held. Its own are renewed before, so that a pause of the database is held against nobody. */
  async releaseLost(): Promise<number> {
    await this.renew();
    return this.database.run(systemScope, (tx) => releaseLost(tx, systemScope));
  }

  private tenants(channel: NotificationChannel): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const row of this.held.values()) {
      if (row.channel === channel) counts.set(row.tenantId, (counts.get(row.tenantId) ?? 0) + 1);
    }
    return counts;
  }

  private keepRenewing(): NodeJS.Timeout {
    return setInterval(() => {
      this.renew().catch((error: unknown) => this.logger.warn(`claims were not renewed: ${String(error)}`));
    }, renewEveryMs).unref();
  }

  private async renew(): Promise<void> {
    if (this.held.size === 0) return;
    await this.database.run(systemScope, (tx) =>
      renewClaims(tx, systemScope, this.worker, [...this.held.keys()]),
    );
  }
}

export interface Taken {
  readonly row: Claimed;
  /** False once the lease may have run out before anything was sent. */
  readonly mayBegin: () => boolean;
}
