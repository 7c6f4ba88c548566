import pg from 'pg';
import type { EntityManager } from 'typeorm';

/** So long an answer of the database is waited for, in seconds. */
export interface DatabasePatience {
  readonly usual: number;
  /** Of work that is known to be long: a plan stored, a list taken in, the whole record verified. */
  readonly long: number;
}

/** The server ends a statement itself, and says so; only a line on which nothing comes at all is given up after this. */
const graceMs = 2_000;

/** Says of a line that it was given up. */
class DatabaseSilent extends Error {
  constructor(ms: number) {
    super(`the database has said nothing for ${ms / 1000} s: its line is given up`);
  }
}

type LineSettings = pg.ClientConfig & { readonly patienceMs?: number };

/**
 * A connection that waits only so long. A firewall that forgot it, or a machine that fell off the net, tells nobody, and
 * TCP by itself would try for a quarter of an hour. The line is destroyed rather than left: a statement that gets no answer
 * blocks all that come after it on the same line, so that a pool which took it back would never recover.
 */
class Line extends pg.Client {
  private readonly usualMs: number;
  private patienceMs: number;

  constructor(settings?: LineSettings) {
    super(settings);
    this.usualMs = settings?.patienceMs ?? 0;
    this.patienceMs = this.usualMs;
    const ask = this.query.bind(this) as (...asked: readonly unknown[]) => unknown;
    this.query = ((...asked: readonly unknown[]) => this.watch(asked[0], ask(...asked))) as typeof this.query;
  }

  /** Until the transaction ends. */
  waitFor(ms: number): void {
    this.patienceMs = ms + graceMs;
  }

  private watch(statement: unknown, answer: unknown): unknown {
    if (!(answer instanceof Promise) || this.patienceMs === 0) return answer;
    const ms = this.patienceMs;
    const timer = setTimeout(() => this.connection.stream.destroy(new DatabaseSilent(ms)), ms);
    return answer.finally(() => {
      clearTimeout(timer);
      if (typeof statement === 'string' && endsTransaction.test(statement)) this.patienceMs = this.usualMs;
    });
  }
}

const endsTransaction = /^(commit|rollback)$/i;

/** What a pool is told, so that its connections are lines. */
export function lineSettings({ usual }: DatabasePatience) {
  return {
    Client: Line,
    patienceMs: usual * 1000 + graceMs,
    connectionTimeoutMillis: usual * 1000,
    // A line on which nothing is asked: a peer that is gone is noticed, and nothing between forgets it.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/** A transaction that somebody began and left, on a line that broke, holds its locks no longer than this. */
const idleTimes = 4;

/** What the first statement of a transaction sets for the rest of it, in milliseconds, so that the server too gives up. */
export async function limitsFor(
  tx: EntityManager,
  seconds: number,
): Promise<{ statement: string; idle: string }> {
  const line: unknown = await tx.queryRunner?.connect();
  if (line instanceof Line) line.waitFor(seconds * 1000);
  return { statement: String(seconds * 1000), idle: String(seconds * idleTimes * 1000) };
}
