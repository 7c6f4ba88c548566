import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LockedError, takeLock } from '../../apps/supervisor/src/lock.js';
import { findBinaries } from '../../apps/supervisor/src/postgres/binaries.js';
import { makeSocketDir } from '../../apps/supervisor/src/postgres/folders.js';
import { asSuperuser, ensureRoles } from '../../apps/supervisor/src/postgres/roles.js';
import { createCluster, startServer } from '../../apps/supervisor/src/postgres/server.js';
import { chooseServerUser } from '../../apps/supervisor/src/postgres/server-user.js';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * `npm test` names a folder for each run. Without it, one per checkout and user: test files, worker processes and runs
 * at the same time share its server.
 */
export const testServerDir =
  process.env['MACHIKAIGI_TEST_DIR'] ??
  join(
    tmpdir(),
    `machikaigi-tests-${process.getuid?.() ?? 0}-${createHash('sha256').update(here).digest('hex').slice(0, 8)}`,
  );
const noteFile = join(testServerDir, 'server.json');

let socketDir: Promise<string> | undefined;

/** The socket folder of the tests' server, which the first one to ask starts; `janitor.mjs` ends it when nobody is left. */
export function testServer(): Promise<string> {
  socketDir ??= findOrStart();
  return socketDir;
}

async function findOrStart(): Promise<string> {
  openFolder();
  for (;;) {
    const found = await runningServer();
    if (found) return found;
    const unlock = tryLock();
    if (!unlock) {
      await wait(100);
      continue;
    }
    try {
      return (await runningServer()) ?? (await start());
    } finally {
      unlock();
    }
  }
}

/** Under a name that anybody could have taken: only a folder of our own will do. */
function openFolder(): void {
  mkdirSync(testServerDir, { recursive: true });
  const stat = lstatSync(testServerDir);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) throw new Error(`${testServerDir} is not ours`);
  chmodSync(testServerDir, 0o711);
}

function tryLock(): (() => void) | null {
  try {
    return takeLock(join(testServerDir, 'starting'));
  } catch (error) {
    if (error instanceof LockedError) return null;
    throw error;
  }
}

async function runningServer(): Promise<string | null> {
  try {
    const { socketDir: dir } = JSON.parse(readFileSync(noteFile, 'utf8')) as { socketDir: string };
    await asSuperuser(dir, (client) => client.query('select 1'));
    return dir;
  } catch {
    return null;
  }
}

async function start(): Promise<string> {
  const dir = mkdtempSync(join(testServerDir, 'run-'));
  chmodSync(dir, 0o711);
  const user = chooseServerUser(join(dir, 'postgres'));
  const place = {
    binaries: findBinaries(user, testServerDir),
    clusterDir: join(dir, 'postgres'),
    socketDir: makeSocketDir(user),
    logFile: join(dir, 'postgres.log'),
    user,
    // Nobody needs these rows after a power cut.
    settings: ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'],
  };
  await createCluster(place);
  const server = await startServer(place);
  server.process.unref();
  await ensureRoles(place.socketDir);
  const janitor = spawn(process.execPath, [join(here, 'janitor.mjs'), testServerDir, dir], {
    detached: true,
    stdio: 'ignore',
    cwd: '/',
  });
  janitor.unref();
  writeFileSync(
    noteFile,
    JSON.stringify({ socketDir: place.socketDir, pid: server.process.pid, janitor: janitor.pid }),
  );
  return place.socketDir;
}
