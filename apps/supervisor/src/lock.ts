import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, startedAt } from './process-info.js';

/** Somebody else is at work on the same folder. */
export class LockedError extends Error {
  constructor(readonly pid: number) {
    super(`held by process ${pid}`);
  }
}

/**
 * A file that one living process holds. What a killed process left behind is taken over: besides the pid it
 * says when that process began, since a pid is used again after a restart of the machine.
 * @returns how to give it back
 * @throws LockedError
 */
export function takeLock(path: string): () => void {
  const mine = `${process.pid} ${startedAt(process.pid) ?? ''}\n`;
  const candidate = `${path}.${process.pid}`;
  writeFileSync(candidate, mine, { mode: 0o600 });
  try {
    while (!tryLink(candidate, path)) removeIfStale(path);
  } finally {
    rmSync(candidate, { force: true });
  }
  return () => {
    if (readLock(path) === mine) rmSync(path, { force: true });
  };
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeIfStale(path: string): void {
  const seen = readLock(path);
  if (seen === null) return;
  const [pid = '', ...began] = seen.trim().split(' ');
  const holder = Number(pid);
  if (isAlive(holder) && (startedAt(holder) ?? '') === began.join(' ')) throw new LockedError(holder);
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Another start was faster; the next try meets its lock.
  }
  // Between the reading and the renaming another start may have put its own lock there: give that one back.
  if (readLock(aside) !== seen) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
