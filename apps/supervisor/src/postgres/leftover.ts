import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandOf, isAlive } from '../process-info.js';
import { removeSocketDir } from './folders.js';

/**
 * Ends a server that runs on the cluster although its supervisor is gone (kill -9), so that the next one is a child
 * again and knows when it dies. A fast shutdown: what was committed is on disk.
 */
export async function endLeftover(clusterDir: string, ownSocketDir: string): Promise<void> {
  const file = join(clusterDir, 'postmaster.pid');
  const lines = readLines(file);
  if (lines === null) return;
  const pid = Number(lines[0]);
  if (isServerOf(pid, clusterDir)) await endServer(pid, clusterDir);
  // A pid that by now belongs to somebody else would keep the new server from starting.
  else rmSync(file, { force: true });
  if (lines[4] && lines[4] !== ownSocketDir) removeSocketDir(lines[4]);
}

function isServerOf(pid: number, clusterDir: string): boolean {
  const command = isAlive(pid) ? commandOf(pid) : null;
  return command !== null && command.includes('postgres') && command.includes(clusterDir);
}

async function endServer(pid: number, clusterDir: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (let tries = 0; tries < 200; tries++) {
      if (!isServerOf(pid, clusterDir)) return;
      await wait(50);
    }
  }
  throw new Error(`A database server left over on ${clusterDir} (process ${pid}) does not end`);
}

function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
}
