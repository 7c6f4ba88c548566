import { EventEmitter, once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What goes wrong on a line; the kinds are those of Toxiproxy. */
export type Toxic =
  | { readonly kind: 'LATENCY'; readonly ms: number }
  /** Nobody there: what is open is closed, what comes is closed at once. */
  | { readonly kind: 'DOWN' }
  | { readonly kind: 'BANDWIDTH'; readonly bytesPerSecond: number }
  /** The end of a connection arrives late. */
  | { readonly kind: 'SLOW_CLOSE'; readonly ms: number }
  /**
   * A firewall that forgot: nothing arrives, nobody is told. When it is over, who has said something meanwhile learns that
   * nobody knows the connection any more, the others as soon as they say something.
   */
  | { readonly kind: 'HALF_OPEN' }
  | { readonly kind: 'SLICER'; readonly bytes: number; readonly ms: number }
  /** The next byte is answered with RST. */
  | { readonly kind: 'RESET' };

export type Target = { readonly host: string; readonly port: number } | { readonly path: string };

/** One connection through the proxy. */
interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  lost: boolean;
  /** Said something that never arrived. */
  unheard: boolean;
  /** Nobody will ever say that it is lost. */
  forGood: boolean;
}

export type Direction = 'UP' | 'DOWN';
/** Sees every chunk before it goes on, and may hold it. */
export type Tap = (chunk: Buffer, direction: Direction, connection: number) => void | Promise<void>;

/** A TCP line between two parts of the product, on which things can be made to go wrong. */
export class TcpProxy {
  /** How many connections met which toxic: a scene in which nothing went wrong shows nothing. */
  readonly met = new Map<Toxic['kind'], number>();
  tap: Tap | null = null;
  private toxic: Toxic | null = null;
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly pairs = new Set<Pair>();
  private server: Server | null = null;
  private connections = 0;

  constructor(private readonly target: Target) {}

  async open(): Promise<number> {
    this.server = createServer({ allowHalfOpen: true }, (client) => this.take(client));
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  set(toxic: Toxic | null): void {
    const before = this.toxic;
    this.toxic = toxic;
    this.changes.emit('changed');
    if (before?.kind === 'HALF_OPEN')
      for (const pair of this.pairs)
        if (pair.lost && pair.unheard && !pair.forGood) pair.client.resetAndDestroy();
    if (toxic?.kind !== 'DOWN' && toxic?.kind !== 'HALF_OPEN') return;
    for (const pair of this.pairs) {
      this.count(toxic.kind);
      if (toxic.kind === 'DOWN') cut(pair);
      else pair.lost = true;
    }
  }

  /** What is open falls silent for good, and nobody is told; what comes next gets through. @returns how many */
  silence(): number {
    for (const pair of this.pairs) Object.assign(pair, { lost: true, forGood: true });
    return this.pairs.size;
  }

  /** Cuts what is open; what comes next gets through. */
  cut(): void {
    for (const pair of this.pairs) cut(pair);
  }

  async close(): Promise<void> {
    const server = this.server;
    this.set(null);
    this.cut();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  private take(client: Socket): void {
    client.on('error', () => undefined);
    if (this.toxic?.kind === 'DOWN') {
      this.count('DOWN');
      client.destroy();
      return;
    }
    const server = connect({ ...this.target, allowHalfOpen: true });
    const pair = { client, server, lost: this.toxic?.kind === 'HALF_OPEN', unheard: false, forGood: false };
    const connection = ++this.connections;
    this.pairs.add(pair);
    server.on('error', () => client.destroy());
    const gone = () => {
      if (client.destroyed && server.destroyed) this.pairs.delete(pair);
    };
    client.on('close', () => (server.destroy(), gone()));
    server.on('close', () => {
      // The end of a line that nobody hears of isn't heard of either.
      if (!pair.lost) setTimeout(() => client.destroy(), 100).unref();
      gone();
    });
    void this.carry(pair, 'UP', connection);
    void this.carry(pair, 'DOWN', connection);
  }

  private async carry(pair: Pair, direction: Direction, connection: number): Promise<void> {
    const [from, to] = direction === 'UP' ? [pair.client, pair.server] : [pair.server, pair.client];
    try {
      for await (const chunk of from) {
        await this.tap?.(chunk as Buffer, direction, connection);
        await this.pass(pair, chunk as Buffer, to);
      }
      const toxic = this.toxic;
      if (toxic?.kind === 'SLOW_CLOSE') {
        this.count(toxic.kind);
        await this.pause(toxic.ms);
      }
      if (!pair.lost) to.end();
    } catch {
      if (!pair.lost) cut(pair);
    }
  }

  private async pass(pair: Pair, chunk: Buffer, to: Socket): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      if (pair.lost) return this.lose(pair);
      if (to.destroyed) return;
      const toxic = this.toxic;
      if (toxic) this.count(toxic.kind);
      if (toxic?.kind === 'RESET') {
        pair.client.resetAndDestroy();
        pair.server.destroy();
        return;
      }
      if (toxic?.kind === 'LATENCY') await this.pause(toxic.ms);
      const size = sizeOf(toxic, chunk.length);
      const sent = to.write(chunk.subarray(at, at + size));
      at += size;
      if (toxic?.kind === 'SLICER') await this.pause(toxic.ms);
      if (toxic?.kind === 'BANDWIDTH') await this.pause((1000 * size) / toxic.bytesPerSecond);
      if (!sent && !to.destroyed) await Promise.race([once(to, 'drain'), once(to, 'close')]);
    }
  }

  private lose(pair: Pair): void {
    pair.unheard = true;
    if (this.toxic?.kind !== 'HALF_OPEN' && !pair.forGood) pair.client.resetAndDestroy();
  }

  private count(kind: Toxic['kind']): void {
    this.met.set(kind, (this.met.get(kind) ?? 0) + 1);
  }

  /** So long, or until something else goes wrong. */
  private async pause(ms: number): Promise<void> {
    const over = new AbortController();
    const changed = () => over.abort();
    this.changes.once('changed', changed);
    await wait(ms, undefined, { signal: over.signal }).catch(() => undefined);
    this.changes.off('changed', changed);
  }
}

function sizeOf(toxic: Toxic | null, length: number): number {
  if (toxic?.kind === 'SLICER') return toxic.bytes;
  if (toxic?.kind === 'BANDWIDTH') return 1;
  return length;
}

function cut({ client, server }: Pair): void {
  client.destroy();
  server.destroy();
}
