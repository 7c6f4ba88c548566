import { setTimeout as wait } from 'node:timers/promises';
import type { NotificationChannel } from '../notification.js';
import type { Claimed } from './claim.queries.js';
import type { Claims, Taken } from './claims.service.js';

/** How often the table is looked at though no bell was rung: what is held until a time comes due without one. */
const lookEveryMs = 1_000;
/** Freed slots are filled together, but none stays empty for longer than this. */
const gatherMs = 25;

/**
 * Sends a channel's rows, several at once, until nothing is due. One tenant never has all the slots: the rest is there for
 * whoever comes.
 */
export class Pump {
  private readonly underWay = new Set<Promise<void>>();
  private wake: (() => void) | null = null;
  private rung = false;
  private stopped = false;

  constructor(
    private readonly channel: NotificationChannel,
    private readonly slots: number,
    private readonly claims: Claims,
    private readonly send: (claimed: Claimed) => Promise<void>,
  ) {}

  /** Something may be due. */
  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Until it is stopped. @param complain is told what went wrong with a look; the next one comes all the same */
  async run(complain: (error: unknown) => void): Promise<void> {
    while (!this.stopped) {
      const free = this.slots - this.underWay.size;
      if (free === 0) {
        await this.freed();
        continue;
      }
      this.rung = false;
      const taken = await this.take(free).catch((error: unknown) => {
        complain(error);
        return [];
      });
      for (const one of taken) void this.begin(one);
      if (taken.length < free) await this.something(taken.length > 0);
    }
  }

  /** Sends what is due by now and waits for that, not for what others have under way. */
  async drain(): Promise<void> {
    for (;;) {
      const taken = await this.take(this.slots);
      if (taken.length === 0) return;
      await Promise.all(taken.map((one) => this.begin(one)));
    }
  }

  /** Begins nothing any more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await Promise.all(this.underWay);
  }

  private take(most: number): Promise<Taken[]> {
    return this.claims.take(this.channel, most, Math.max(1, Math.ceil(this.slots * 0.75)));
  }

  private begin({ row, mayBegin }: Taken): Promise<void> {
    const sent = (mayBegin() ? this.send(row) : this.claims.giveBack(row)).finally(() => {
      this.claims.letGo(row);
      this.underWay.delete(sent);
    });
    this.underWay.add(sent);
    return sent;
  }

  private async freed(): Promise<void> {
    await Promise.race(this.underWay);
    await wait(gatherMs);
  }

  /** A ring, the time to look by itself, or, where there was something, a slot for more of the same tenant's. */
  private async something(mayBeMore: boolean): Promise<void> {
    if (this.rung || this.stopped) return;
    const look = new AbortController();
    const woken = new Promise<void>((resolve) => (this.wake = resolve));
    const time = wait(lookEveryMs, undefined, { signal: look.signal }).catch(() => undefined);
    await Promise.race([woken, time, ...(mayBeMore ? [this.freed()] : [])]);
    look.abort();
    this.wake = null;
  }
}
