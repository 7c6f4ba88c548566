import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadOrder, ThreadReport } from './plan-thread.js';
import { startSecondThread } from './second-thread.js';
import { solveChecked } from './solve-checked.js';

/** What runs inside the thread: solves the one problem that it was started with, has the plan checked, and ends. */
const { problem, seed, effort, explain, stop } = workerData as ThreadOrder;
const report = (message: ThreadReport) => parentPort?.postMessage(message);

const second = startSecondThread();
const solved = await solveChecked(problem, {
  seed,
  effort,
  explain,
  elsewhere: second,
  onProgress: (progress) => report({ progress }),
  shouldStop: () => Atomics.load(stop, 0) === 1,
});
await second.end();
report({ solved });
