const mostKeys = 50_000;

interface Bucket {
  left: number;
  at: number;
}

/** So many requests a minute for each key, saved up for at most one minute. In this process: a restart forgets. */
export class RequestRate {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly perMinute: number) {}

  /** Counts the request; the seconds after which it may be made, 0 where it may be made now. */
  take(key: string, nowMs: number): number {
    const bucket = this.bucketOf(key, nowMs);
    const perMs = this.perMinute / 60_000;
    bucket.left = Math.min(this.perMinute, bucket.left + (nowMs - bucket.at) * perMs);
    bucket.at = nowMs;
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perMs / 1000);
    bucket.left -= 1;
    return 0;
  }

  private bucketOf(key: string, nowMs: number): Bucket {
    const known = this.buckets.get(key);
    // The newest last, so that the oldest goes first where somebody brings ever new keys.
    if (known) this.buckets.delete(key);
    else if (this.buckets.size >= mostKeys) {
      for (const oldest of this.buckets.keys()) {
        this.buckets.delete(oldest);
        break;
      }
    }
    const bucket = known ?? { left: this.perMinute, at: nowMs };
    this.buckets.set(key, bucket);
    return bucket;
  }
}
