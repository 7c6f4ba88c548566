import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Killed, but not yet fetched by its parent, which in a container may never happen.
  return stateOf(pid) !== 'Z';
}

function stateOf(pid: number): string | null {
  if (process.platform === 'linux') return statOf(pid)?.[0] ?? null;
  return ps(pid, 'state=')?.[0] ?? null;
}

/** When a process began, in the system's own words; tells a pid from the same pid used again. */
export function startedAt(pid: number): string | null {
  if (process.platform === 'linux') return statOf(pid)?.[19] ?? null;
  return ps(pid, 'lstart=');
}

/** The command line of a process, its parts parted by spaces. */
export function commandOf(pid: number): string | null {
  if (process.platform === 'linux') return readProc(pid, 'cmdline')?.replaceAll('\0', ' ') ?? null;
  return ps(pid, 'args=');
}

/** The fields of /proc/…/stat from the third one, the state, on. */
function statOf(pid: number): string[] | null {
  const stat = readProc(pid, 'stat');
  // The second field is the command's name in brackets, which may hold spaces and brackets.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? null;
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid: number, field: string): string | null {
  try {
    return execFileSync('ps', ['-ww', '-o', field, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
