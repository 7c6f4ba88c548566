/** At most so many tries in so many milliseconds. */
export interface Allowance {
  readonly tries: number;
  readonly windowMs: number;
}

interface Count {
  since: number;
  tries: number;
}

const mostKeys = 50_000;

/**
 * Counts tries in windows of time, in this process: a restart forgets them, which helps nobody who has to guess millions.
 */
export class Throttle {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly allowance: Allowance) {}

  /** Counts the try, and says whether it may be made. */
  take(key: string, now: Date): boolean {
    const count = this.counts.get(key);
    const fresh = !count || now.getTime() - count.since >= this.allowance.windowMs;
    if (fresh) {
      this.makeRoom(now);
      this.counts.set(key, { since: now.getTime(), tries: 1 });
      return true;
    }
    count.tries += 1;
    return count.tries <= this.allowance.tries;
  }

  /** A try that turned out to be right doesn't count. */
  giveBack(key: string): void {
    const count = this.counts.get(key);
    if (count) count.tries -= 1;
  }

  /** Drops what is over; where an attacker brings ever new keys, the oldest too. */
  private makeRoom(now: Date): void {
    if (this.counts.size < mostKeys) return;
    for (const [key, count] of this.counts) {
      if (now.getTime() - count.since >= this.allowance.windowMs) this.counts.delete(key);
    }
    for (const key of this.counts.keys()) {
      if (this.counts.size < mostKeys) return;
      this.counts.delete(key);
    }
  }
}
