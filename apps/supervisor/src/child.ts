import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
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

/** What becomes ready, and stops looking once the signal says that nobody waits any more. */
type Readiness = (over: AbortSignal) => Promise<void>;

/** Waits until the child is ready; one that ends or stays silent before has failed, and is ended. */
export async function untilReady(
  child: StartedChild,
  ready: Readiness,
  ended: AbortSignal,
): Promise<StartedChild> {
  // One controller of our own: signals made of others (`any`, `timeout`) can be collected before they fire.
  const over = new AbortController();
  const giveUp = new Promise<never>((_, reject) => {
    const failed = (why: string) => reject(new Error(why));
    const late = setTimeout(() => failed('did not become ready'), readyWithinMs);
    const asked = () => failed('was ended before it was ready');
    ended.addEventListener('abort', asked);
    if (ended.aborted) asked();
    over.signal.addEventListener('abort', () => {
      clearTimeout(late);
      ended.removeEventListener('abort', asked);
    });
    void child.exited.then((how) => failed(`ended before it was ready (${how})`));
  });
  try {
    await Promise.race([ready(over.signal), giveUp]);
    return child;
  } catch (error) {
    await child.stop();
    throw error;
  } finally {
    over.abort();
  }
}

/** The word that `announceReady` of the platform sends. */
export function saysReady(child: StartedChild): Readiness {
  return () =>
    new Promise((resolve) => {
      child.process.on('message', (message) => message === 'ready' && resolve());
    });
}

/** Asks the address until it answers with success. */
export function answers(address: string): Readiness {
  return async (over) => {
    while (!over.aborted && (await statusOf(address)) !== 200) await wait(50);
  };
}

/** Null where nothing answers within two seconds. */
function statusOf(address: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = get(address, { agent: false, timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(null));
  });
}
