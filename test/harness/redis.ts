import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A real Redis as an operator is told to run it: append-only file, nothing evicted. */
export class RedisServer {
  private child: ChildProcess | null = null;
  private readonly dir = mkdtempSync(join(tmpdir(), 'mk-redis-'));

  constructor(readonly port: number) {}

  async start(): Promise<void> {
    mkdirSync(this.dir, { recursive: true });
    const options = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'];
    this.child = spawn(
      'redis-server',
      ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.dir, ...options],
      { stdio: 'ignore' },
    );
    await this.command((client) => client.ping());
  }

  /** kill -9, and back; wiped, it comes back with nothing. */
  async kill(wiped: boolean): Promise<void> {
    await this.end('SIGKILL');
    if (wiped) rmSync(this.dir, { recursive: true, force: true });
    await this.start();
  }

  flushAll(): Promise<unknown> {
    return this.command((client) => client.flushall());
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.dir, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    await exited;
  }

  private async command<T>(work: (client: Redis) => Promise<T>): Promise<T> {
    const client = new Redis(this.port, '127.0.0.1', {
      maxRetriesPerRequest: null,
      retryStrategy: () => 50,
    });
    client.on('error', () => undefined);
    try {
      return await work(client);
    } finally {
      client.disconnect();
    }
  }
}
