import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canEnter, type ServerUser } from './server-user.js';

/** Longest path of a Unix socket, in bytes, on every system that we run on. */
const socketPathLimit = 103;
const socketName = '.s.PGSQL.5432';

/**
 * The folder asked for, or, where root asks for one that the server's user can't enter (a clone under /root),
 * one of the same name each time under /var/lib.
 */
export function openDataDir(asked: string, chooseUser: (dataDir: string) => ServerUser | null): string {
  const wanted = makeDataDir(resolve(asked));
  if (canEnter(chooseUser(wanted), wanted)) return wanted;
  removeIfEmpty(wanted);
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  mkdirSync('/var/lib/machikaigi', { recursive: true });
  chmodSync('/var/lib/machikaigi', 0o711);
  const instead = makeDataDir(join('/var/lib/machikaigi', name));
  if (canEnter(chooseUser(instead), instead)) return instead;
  throw new Error(`The database server's user can enter neither ${wanted} nor ${instead}: give --data-dir`);
}

/** A folder made only to be tried. */
function removeIfEmpty(dir: string): void {
  try {
    rmdirSync(dir);
  } catch {
    // Somebody keeps something in it.
  }
}

function makeDataDir(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true });
    // Root's server runs as somebody else, who has to pass through; the files inside are closed by themselves.
    chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
  }
  return realpathSync(path);
}

/**
 * A new folder for the server's socket, in which everybody who may enter is trusted: so only its owner may. In the
 * system's temporary folder because a socket's path has to be short, whatever the data folder is called.
 */
export function makeSocketDir(user: ServerUser | null): string {
  for (const parent of [tmpdir(), '/tmp']) {
    const made = tryMakeSocketDir(parent, user);
    if (made) return made;
  }
  throw new Error(
    'Neither TMPDIR nor /tmp can hold the database socket: its path has to be shorter than 100 bytes',
  );
}

function tryMakeSocketDir(parent: string, user: ServerUser | null): string | null {
  if (Buffer.byteLength(join(parent, 'machikaigi-XXXXXX', socketName)) > socketPathLimit) return null;
  try {
    const dir = mkdtempSync(join(parent, 'machikaigi-'));
    if (user) chownSync(dir, user.uid, user.gid);
    if (canEnter(user, dir)) return dir;
    rmSync(dir, { recursive: true });
  } catch {
    // The next candidate, or the error of the caller.
  }
  return null;
}

/** Removes the socket folder of a server that is no more; anything that isn't one is left alone. */
export function removeSocketDir(dir: string): void {
  if (/\/machikaigi-[A-Za-z0-9]{6}$/.test(dir)) rmSync(dir, { recursive: true, force: true });
}
