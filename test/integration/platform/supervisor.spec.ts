import { jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../../../apps/supervisor/src/process-info.js';

const supervisor = fileURLToPath(new URL('./stand-ins/supervisor.mjs', import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly exitCode: Promise<number | null>;
}

interface Answer {
  readonly role?: string;
  readonly pid: number;
  readonly [name: string]: unknown;
}

const started: Started[] = [];
let folder: string;
let port: number;

function start(env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [supervisor], {
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: join(folder, 'data'), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const exitCode = once(child, 'exit').then(([code]) => code as number | null);
  const it = { process: child, output: () => output, exitCode };
  started.push(it);
  return it;
}

async function untilReady(it: Started): Promise<void> {
  await until(() => it.output().includes('\nready ') || it.process.exitCode !== null);
  expect(it.output()).toContain(`ready http://localhost:${port}\n`);
}

async function until(true_: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 25_000; Date.now() < end; await wait(50)) if (await true_()) return;
  throw new Error('did not happen');
}

async function ask(path = '/'): Promise<Answer | null> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
  return response?.ok ? ((await response.json()) as Answer) : null;
}

const workerPid = (): number => Number(readFileSync(join(folder, 'data', 'worker.pid'), 'utf8'));
const serverPid = (): number =>
  Number(readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mk supervisor 街 '));
  // The server runs as another user when we are root.
  chmodSync(folder, 0o711);
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  port = (probe.address() as AddressInfo).port;
  probe.close();
});

afterEach(async () => {
  for (const it of started.splice(0)) {
    it.process.kill('SIGINT');
    await it.exitCode;
  }
  rmSync(folder, { recursive: true, force: true });
});

jest.setTimeout(60_000);

describe('the supervisor', () => {
  it('brings everything up, and Ctrl-C leaves nothing behind', async () => {
    const it = start();
    await untilReady(it);
    expect(it.output()).toContain('branch officer  officer@example.invalid  password-1');
    const [api, worker, server] = [(await ask())?.pid ?? 0, workerPid(), serverPid()];
    it.process.kill('SIGINT');
    expect(await it.exitCode).toBe(0);
    expect([api, worker, server].filter(isAlive)).toEqual([]);
    expect(existsSync(join(folder, 'data', 'supervisor.lock'))).toBe(false);
  });

  it("gives the API the application's connection, a key of its own and nothing of the owner", async () => {
    await untilReady(start());
    expect(await ask()).toMatchObject({ role: 'machikaigi_app' });
    const env = await ask('/env');
    expect(env).not.toHaveProperty('DATABASE_URL');
    expect(JSON.stringify(env)).not.toContain('machikaigi_owner');
    expect(env?.['SECRET_KEY']).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(join(folder, 'data', 'secret-key')).mode & 0o777).toBe(0o600);
  });

  it('says who is at work when it is started on the same data again', async () => {
    const first = start();
    await untilReady(first);
    const second = start({ PORT: String(port + 1) });
    expect(await second.exitCode).toBe(1);
    expect(second.output()).toContain(
      `already running on ${join(folder, 'data')} (process ${first.process.pid})`,
    );
    expect(await ask()).not.toBeNull();
  });

  it('starts again whatever is killed', async () => {
    await untilReady(start());
    const api = (await ask())?.pid ?? 0;
    process.kill(api, 'SIGKILL');
    await until(async () => ((await ask())?.pid ?? api) !== api);
    const worker = workerPid();
    process.kill(worker, 'SIGKILL');
    await until(() => workerPid() !== worker && isAlive(workerPid()));
    const server = serverPid();
    process.kill(server, 'SIGKILL');
    await until(
      async () =>
        existsSync(join(folder, 'data', 'postgres', 'postmaster.pid')) &&
        serverPid() !== server &&
        (await ask()) !== null,
    );
  });

  it('takes its processes along when it is killed, and comes up again over the server that it left', async () => {
    const killed = start();
    await untilReady(killed);
    const [api, worker, server] = [(await ask())?.pid ?? 0, workerPid(), serverPid()];
    killed.process.kill('SIGKILL');
    await until(() => !isAlive(api) && !isAlive(worker));
    expect(isAlive(server)).toBe(true);
    await untilReady(start());
    expect(isAlive(server)).toBe(false);
    expect(await ask()).toMatchObject({ role: 'machikaigi_app' });
  });

  it('ends with the npm that started it', async () => {
    // What npm does: a shell in between, which a signal to npm kills without telling us.
    const shell = spawn('/bin/sh', ['-c', '"$0" "$1"; true', process.execPath, supervisor], {
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        DATA_DIR: join(folder, 'data'),
        npm_lifecycle_event: 'start',
      },
      stdio: 'ignore',
    });
    await until(async () => (await ask()) !== null);
    const api = (await ask())?.pid ?? 0;
    shell.kill('SIGKILL');
    await untilReady(start());
    expect(isAlive(api)).toBe(false);
  });

  it('ends in the middle of a first start', async () => {
    const it = start();
    await until(() => existsSync(join(folder, 'data')));
    it.process.kill('SIGTERM');
    expect(await it.exitCode).toBe(0);
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
    await untilReady(start());
  });

  it('says that the port is taken before it starts anything', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const it = start();
    expect(await it.exitCode).toBe(1);
    expect(it.output()).toContain(`Port ${port} is in use`);
    expect(existsSync(join(folder, 'data', 'postgres'))).toBe(false);
    other.close();
  });

  it('ends with a message and leaves nothing behind when the demonstration cannot be made', async () => {
    const it = start({ STAND_IN_EXIT: '3' });
    expect(await it.exitCode).toBe(1);
    expect(it.output()).toContain('The demonstration data could not be made');
    expect(existsSync(join(folder, 'data', 'postgres', 'postmaster.pid'))).toBe(false);
    expect(await ask()).toBeNull();
  });

  it('names the variable that is wrong in one line', async () => {
    const it = start({ HOLD_SECONDS: 'soon' });
    expect(await it.exitCode).toBe(1);
    expect(it.output()).toBe('HOLD_SECONDS must be a whole number from 0 to 86400\n');
  });
});
