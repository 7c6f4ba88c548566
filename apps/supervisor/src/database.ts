import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { appRole, ownerRole, type SupervisorConfig } from '@app/platform';
import { LockedError, takeLock } from './lock.js';
import { findBinaries } from './postgres/binaries.js';
import { makeSocketDir, openDataDir, removeSocketDir } from './postgres/folders.js';
import { databaseName, ensureDatabase, ensureRoles, urlOf } from './postgres/roles.js';
import { createCluster, type ServerPlace, startServer, syncCluster } from './postgres/server.js';
import { chooseServerUser } from './postgres/server-user.js';
import { keepRunning } from './part.js';
import { checkPortIsFree } from './port.js';
import type { Closer } from './closer.js';

/** The embedded database, and what else `npm start` keeps in its data folder. */
export interface OwnDatabase {
  readonly dataDir: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly secretKey: string;
  /** A first start's cluster isn't safe from a power cut before this settles. */
  readonly onDisk: Promise<void>;
}

const clusterOf = (dataDir: string): string => join(dataDir, 'postgres');

/** Opens the data folder, which one start at a time may use, and brings up the server in it. */
export async function openOwnDatabase(
  { dataDir: asked, host, port }: Pick<SupervisorConfig, 'dataDir' | 'host' | 'port'>,
  closer: Closer,
  tell: (line: string) => void,
): Promise<OwnDatabase> {
  const dataDir = openDataDir(asked, (dir) => chooseServerUser(clusterOf(dir)));
  await lockDataDir(dataDir, closer);
  await checkPortIsFree(host, port);
  tell(
    `data    ${dataDir}${dataDir === resolve(asked) ? '' : ` (the database's user cannot enter ${resolve(asked)})`}`,
  );
  const place = preparePlace(dataDir, closer);
  const { created } = await createCluster(place);
  const onDisk = created ? syncCluster(place) : Promise.resolve();
  onDisk.catch(() => undefined);
  const server = keepRunning({ name: 'database', start: (ended) => startServer(place, ended) }, tell);
  closer.add(() => server.stop());
  await server.started;
  await ensureRoles(place.socketDir);
  await ensureDatabase(place.socketDir);
  return {
    dataDir,
    ownerUrl: urlOf(place.socketDir, ownerRole, databaseName),
    appUrl: urlOf(place.socketDir, appRole, databaseName),
    secretKey: readSecretKey(dataDir),
    onDisk,
  };
}

/** One that was just killed may still be ending what it started: it gets a few seconds. */
async function lockDataDir(dataDir: string, closer: Closer): Promise<void> {
  for (const giveUp = Date.now() + 4_000; ; await wait(200)) {
    try {
      closer.add(takeLock(join(dataDir, 'supervisor.lock')));
      return;
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      if (Date.now() < giveUp) continue;
      throw new Error(
        `Machikaigi is already running on ${dataDir} (process ${error.pid}). Stop it, or give --data-dir`,
        { cause: error },
      );
    }
  }
}

function preparePlace(dataDir: string, closer: Closer): ServerPlace {
  const clusterDir = clusterOf(dataDir);
  const user = chooseServerUser(clusterDir);
  const socketDir = makeSocketDir(user);
  closer.add(() => removeSocketDir(socketDir));
  return {
    binaries: findBinaries(user, dataDir),
    clusterDir,
    socketDir,
    logFile: join(dataDir, 'postgres.log'),
    user,
  };
}

/** Made once: links in mails that went out, and sessions, stay good over a restart. */
function readSecretKey(dataDir: string): string {
  const file = join(dataDir, 'secret-key');
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}
