import { setImmediate } from 'node:timers/promises';
import type { Problem, Progress } from '@app/matching';
import { solveInThread } from './plan-thread.js';
import type { CheckedPlan, PlanningOptions } from './planning.js';
import { solveChecked, type Solved } from './solve-checked.js';

/** A plan that breaks a rule or whose proof doesn't hold is a bug: it stops the run, and nothing of it is kept. */
export class PlanDoesNotHold extends Error {}

const faultsShown = 5;

/** Compiled code runs in a thread. Source, which only tests run, has no file that a thread could load. */
const isSource = import.meta.url.endsWith('.ts');

/**
 * Solves the problem in a thread of its own, so that whoever asks goes on answering meanwhile, and gives the plan back
 * only once it has been checked against the problem alone.
 *
 * @throws PlanDoesNotHold where a rule is broken or the bound isn't proven
 * @throws Error where the thread dies, of want of memory for one
 */
export async function makePlan(problem: Problem, options: PlanningOptions): Promise<CheckedPlan> {
  const { plan, faults } = isSource
    ? await solveHere(problem, options)
    : await solveInThread(problem, options);
  if (faults.length > 0) throw new PlanDoesNotHold(JSON.stringify(faults.slice(0, faultsShown)));
  return plan;
}

async function solveHere(problem: Problem, options: PlanningOptions): Promise<Solved> {
  const onProgress = async (progress: Progress) => {
    options.onProgress?.(progress);
    await setImmediate();
  };
  return solveChecked(problem, { ...options, explain: options.explain ?? false, onProgress });
}
