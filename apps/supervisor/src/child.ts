import { type ChildProcess, spawn } from 'node:child_process';
import type { Environment } from '@app/platform';
import type { Running } from './part.js';

const leash = new URL('./leash.js', import.meta.url).href;

/** How long a process may take to finish what it is doing before it is killed. */
const patienceMs = 10_000;
const readyWithinMs = 60_000;

export interface StartedChild extends Running {
  readonly process: ChildProcess;
}

/** Starts one of our own programs, in a process group of its own so that Ctrl-C reaches the supervisor alone. */
export function startChild(program: string, env: Environment, output: 'inherit' | 'pipe'): StartedChild {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', leash, program], {
    env,
    stdio: ['ignore', output, 'inherit', 'ipc'],
    detached: true,
  });
  const exited = howItEnds(child);
  return { process: child, exited, stop: () => stopChild(child, exited) };
}

/** Settles with the words for how a process ended. */
export function howItEnds(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
}

async function stopChild(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exited;
  clearTimeout(late);
}

/** Waits until the child is ready; one that ends or stays silent before has failed, and is ended. */
export async function untilReady(
  child: StartedChild,
  ready: (signal: AbortSignal) => Promise<void>,
  ended: AbortSignal,
): Promise<StartedChild> {
  const gone = new AbortController();
  const early = child.exited.then((how) => {
    gone.abort();
    throw new Error(`ended before it was ready (${how})`);
  });
  early.catch(() => undefined);
  try {
    await Promise.race([
      ready(AbortSignal.any([AbortSignal.timeout(readyWithinMs), gone.signal, ended])),
      early,
    ]);
    return child;
  } catch (error) {
    await child.stop();
    throw error;
  }
}

/** The word that `announceReady` of the platform sends. */
export function saysReady(child: StartedChild): (signal: AbortSignal) => Promise<void> {
  return (signal) =>
    new Promise((resolve, reject) => {
      child.process.on('message', (message) => message === 'ready' && resolve());
      signal.addEventListener('abort', () => reject(new Error('did not become ready')));
    });
}

/** Asks the address until it answers with success. */
export function answers(address: string): (signal: AbortSignal) => Promise<void> {
  return async (signal) => {
    for (;;) {
      const response = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
      await response?.body?.cancel();
      if (response?.ok) return;
      if (signal.aborted)
        throw new Error(`did not become ready (${response ? response.status : 'no answer'})`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
}
