import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { howItEnds } from '../child.js';
import { endLeftover } from './leftover.js';
import { runAs, type ServerUser } from './server-user.js';

/** Where one server lives. All paths absolute. */
export interface ServerPlace {
  readonly binaries: string;
  readonly clusterDir: string;
  readonly socketDir: string;
  readonly logFile: string;
  readonly user: ServerUser | null;
  /** Further settings, `name=value`. */
  readonly settings?: readonly string[];
}

export interface RunningServer {
  readonly process: ChildProcess;
  /** Settles when the server is gone, and says how that came. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Nothing of ours reaches the server but what is here: PGDATA, PGOPTIONS and a foreign locale would. */
const serverEnvironment = { PATH: process.env['PATH'], LC_ALL: 'C' };

/** Makes the cluster if there is none. It gets its name when it is whole, so that a kill leaves none half made. */
export async function createCluster(place: ServerPlace): Promise<{ created: boolean }> {
  if (existsSync(join(place.clusterDir, 'PG_VERSION'))) {
    checkVersion(place);
    return { created: false };
  }
  const half = `${place.clusterDir}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  if (place.user) chownSync(half, place.user.uid, place.user.gid);
  // Text sorts and classifies by Unicode, the same on every machine; without it Japanese has no letters for pg_trgm.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  await initdb(place, [
    `--pgdata=${half}`,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
  ]);
  renameSync(half, place.clusterDir);
  return { created: true };
}

/** What a new cluster still owes the disk; it can be paid while the first start goes on. */
export async function syncCluster(place: ServerPlace): Promise<void> {
  await initdb(place, [`--pgdata=${place.clusterDir}`, '--sync-only']);
}

async function initdb(place: ServerPlace, args: readonly string[]): Promise<void> {
  await run(join(place.binaries, 'initdb'), args, { ...runAs(place.user), env: serverEnvironment });
}

function checkVersion(place: ServerPlace): void {
  const has = readFileSync(join(place.clusterDir, 'PG_VERSION'), 'utf8').trim();
  if (has !== '18')
    throw new Error(`${place.clusterDir} belongs to PostgreSQL ${has}; this version brings PostgreSQL 18`);
}

/** Starts the server and waits until it answers, recovery after a crash included, or until the signal to end. */
export async function startServer(place: ServerPlace, ended?: AbortSignal): Promise<RunningServer> {
  await endLeftover(place.clusterDir, place.socketDir);
  const log = openSync(place.logFile, 'w', 0o600);
  const child = spawn(join(place.binaries, 'postgres'), ['-D', place.clusterDir, ...settingsOf(place)], {
    ...runAs(place.user),
    env: serverEnvironment,
    stdio: ['ignore', log, log],
    // In a process group of its own: Ctrl-C reaches the supervisor alone, which ends the others first.
    detached: true,
  });
  closeSync(log);
  const exited = howItEnds(child);
  const server = { process: child, exited, stop: () => stopServer(child, exited) };
  ended?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  await untilAnswering(place, child);
  return server;
}

function settingsOf(place: ServerPlace): string[] {
  const settings = [
    'listen_addresses=',
    'port=5432',
    `unix_socket_directories="${place.socketDir}"`,
    'unix_socket_permissions=0700',
    'max_connections=100',
    'timezone=UTC',
    // The log names what failed, but neither the statement nor the values of a row: they may be personal.
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    ...(place.settings ?? []),
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

async function untilAnswering(place: ServerPlace, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const client = new pg.Client({
      host: place.socketDir,
      user: 'postgres',
      database: 'postgres',
      ssl: false,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(30);
    }
  }
  throw new Error(`The database server did not start:\n${readFileSync(place.logFile, 'utf8').trim()}`);
}

/** A fast shutdown; after ten seconds a hard one, from which the next start recovers. Never waits for a dead server. */
async function stopServer(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  child.ref();
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), 10_000);
  await exited;
  clearTimeout(late);
}
