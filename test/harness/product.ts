import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import PostalMime, { type Email } from 'postal-mime';

/** The whole product, as `npm start` runs it on a folder of its own, in demonstration mode. */
export interface Product {
  readonly url: string;
  readonly output: () => string;
  /** Mails that the built-in mail server has taken for this address, the oldest first. */
  readonly mailsTo: (address: string) => Promise<Email[]>;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const readyMs = 60_000;

/** Starts what was built; the caller stops it. */
export async function startProduct(env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'machikaigi-product-'));
  // As root the database runs as somebody else, who has to get in.
  chmodSync(dataDir, 0o711);
  const port = await freePort();
  const main = join(root, 'dist/apps/supervisor/src/main.js');
  const child = spawn(process.execPath, [main, '--data-dir', dataDir, '--port', String(port)], {
    env: { ...process.env, LOG_LEVEL: 'warn', HOLD_SECONDS: '1', REQUESTS_PER_MINUTE: '100000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const stop = async () => {
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  if (!(await untilReady(child, () => printed.includes(`ready ${url}`)))) {
    await stop();
    throw new Error(`the product did not start:\n${printed}`);
  }
  return {
    url,
    output: () => printed,
    mailsTo: (address) => mailsTo(dataDir, address),
    stop,
  };
}

async function untilReady(child: ChildProcess, ready: () => boolean): Promise<boolean> {
  const until = Date.now() + readyMs;
  while (!ready() && child.exitCode === null && Date.now() < until) await wait(100);
  return ready();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGINT');
  await exited;
}

async function mailsTo(dataDir: string, address: string): Promise<Email[]> {
  const folder = join(dataDir, 'mail');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .toSorted();
  const mails = await Promise.all(files.map((name) => PostalMime.parse(readFileSync(join(folder, name)))));
  return mails.filter((mail) => mail.to?.some((to) => to.address === address));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
