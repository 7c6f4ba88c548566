import { Worker } from 'node:worker_threads';
import type { Problem, Progress } from '@app/matching';
import type { PlanningOptions } from './planning.js';
import type { Solved } from './solve-checked.js';

/** What the thread is given. Its `stop` is shared memory: the search looks there without waiting for a message. */
export interface ThreadOrder {
  readonly problem: Problem;
  readonly seed: number;
  readonly effort: number;
  readonly explain: boolean;
  readonly stop: Int32Array;
}

export type ThreadReport = { readonly progress: Progress } | { readonly solved: Solved };

/** Ten wards' year needs under one gigabyte. */
const memory = { maxOldGenerationSizeMb: 1_536 };
const lookAtStopMs = 100;

/** @throws Error where the thread ends without a plan */
export async function solveInThread(problem: Problem, options: PlanningOptions): Promise<Solved> {
  const { seed, effort, explain = false, onProgress, shouldStop } = options;
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const order: ThreadOrder = { problem, seed, effort, explain, stop };
  const thread = new Worker(new URL('./solve-in-thread.js', import.meta.url), {
    workerData: order,
    resourceLimits: memory,
    // The flags that this process was started with aren't the thread's.
    execArgv: [],
  });
  const look = setInterval(() => {
    if (shouldStop?.()) Atomics.store(stop, 0, 1);
  }, lookAtStopMs);
  try {
    return await planFrom(thread, onProgress);
  } finally {
    clearInterval(look);
    await thread.terminate();
  }
}

function planFrom(thread: Worker, onProgress: PlanningOptions['onProgress']): Promise<Solved> {
  return new Promise((resolve, reject) => {
    thread.on('message', (report: ThreadReport) => {
      if ('solved' in report) return resolve(report.solved);
      try {
        onProgress?.(report.progress);
      } catch (error) {
        reject(error);
      }
    });
    thread.on('error', reject);
    thread.on('messageerror', reject);
    thread.on('exit', (code) => reject(new Error(`the solver’s thread ended with ${code} and no plan`)));
  });
}
