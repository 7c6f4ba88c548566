import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const leash = new URL('../../dist/apps/supervisor/src/leash.js', import.meta.url).href;
const root = fileURLToPath(new URL('../../', import.meta.url));
const readyMs = 60_000;

/** A program of the product, started as its supervisor starts it, and again whenever it ends. */
export class KeptProcess {
  /** How often it has come up. */
  starts = 0;
  private child: ChildProcess | null = null;
  private ready: Promise<void> = Promise.resolve();
  private wanted = false;

  constructor(
    private readonly program: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly logFile: string,
  ) {}

  /** Resolves when it says that it does its work. */
  start(): Promise<void> {
    this.wanted = true;
    this.ready = this.spawn();
    this.ready.catch(() => undefined);
    return this.ready;
  }

  /** Settles when the one that runs now, or is being started, is ready. */
  async untilReady(): Promise<void> {
    for (let seen; seen !== this.ready;) {
      seen = this.ready;
      await seen.catch(() => undefined);
    }
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** kill -9; it is started again 200 ms later, as by the supervisor. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    this.wanted = false;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 12_000);
    await exited;
    clearTimeout(late);
  }

  private spawn(): Promise<void> {
    const log = openSync(this.logFile, 'a');
    const own = { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...this.env };
    const options = this.env['NODE_IMPORT'] ? ['--import', this.env['NODE_IMPORT']] : [];
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', ...options, '--import', leash, this.program],
      { cwd: root, env: own, stdio: ['ignore', log, log, 'ipc'], detached: true },
    );
    closeSync(log);
    this.child = child;
    child.once('exit', () => setTimeout(() => this.again(child), 200));
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${this.program} did not become ready`)), readyMs);
      child.once(
        'exit',
        () => (clearTimeout(late), reject(new Error(`${this.program} ended:\n${this.tail()}`))),
      );
      child.once('message', () => (clearTimeout(late), (this.starts += 1), resolve()));
    });
  }

  private tail(): string {
    return readFileSync(this.logFile, 'utf8').slice(-1_500);
  }

  private again(ended: ChildProcess): void {
    if (this.wanted && this.child === ended) void this.start().catch(() => undefined);
  }
}
