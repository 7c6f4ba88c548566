import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Whom the server runs as, when it can't be ourselves: PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Nobody but ourselves, unless we are root: then the user who owns the cluster already, or one that every
 * system has. None is created.
 */
export function chooseServerUser(clusterDir: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(clusterDir);
  if (owner) return owner;
  for (const name of ['postgres', 'nobody', 'daemon']) {
    const uid = id('-u', name);
    const gid = id('-g', name);
    if (uid && gid) return { name, uid, gid };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and neither postgres nor nobody exists: start as an ordinary user',
  );
}

/** Spawn options under which a program runs as that user. */
export function runAs(user: ServerUser | null): { uid?: number; gid?: number; cwd: string } {
  return user ? { uid: user.uid, gid: user.gid, cwd: '/' } : { cwd: '/' };
}

/** Whether the server's user may enter the folder. Asked of the system itself: modes, lists and mounts all count. */
export function canEnter(user: ServerUser | null, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], runAs(user)).status === 0;
}

/** Whether the server's user may run the program. */
export function canRun(user: ServerUser | null, program: string): boolean {
  return spawnSync(program, ['--version'], runAs(user)).status === 0;
}

function ownerOf(folder: string): ServerUser | null {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? null : { name: `user ${uid}`, uid, gid };
  } catch {
    return null;
  }
}

function id(flag: string, name: string): number | null {
  try {
    return Number(
      execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return null;
  }
}
