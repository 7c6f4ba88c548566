import { setImmediate } from 'node:timers/promises';
import type { SecondThread } from '@app/planner';
import { fromInstance, solve, toAssignRows, type Plan, type Problem } from '@app/matching';
import type { PlanArguments } from './arguments.js';
import type { NamedInstance } from './read-instance.js';

export interface Solution {
  readonly problem: Problem;
  readonly plan: Plan;
  /** Rows of csr-match/1: offer, need, people. */
  readonly assign: readonly (readonly [number, number, number])[];
}

/** What is left for writing the plan when the solver has had its time, besides so much for each row of the instance. */
const writing = { leastSeconds: 0.04, secondsPerRow: 2e-5 };
/** The smallest time that a solver can be given. */
const leastSeconds = 0.01;

/** Solves until the effort is done, the time since `began` is up, or somebody asks it to stop (SIGINT, SIGTERM). */
export async function solveInstance(
  instance: NamedInstance,
  options: PlanArguments,
  began: number,
  second: SecondThread | null,
): Promise<Solution> {
  const problem = fromInstance(instance);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());
  const effort = effortOf(options, began, problem);
  const plan = await solve(problem, {
    ...effort,
    seed: options.seed,
    ...(second ? { elsewhere: second } : {}),
    // A signal has its turn there.
    onProgress: async () => void (await setImmediate()),
    shouldStop: () => interrupted.signal.aborted,
  });
  return { problem, plan, assign: toAssignRows(plan.assignments) };
}

function effortOf(
  { seconds, effort }: PlanArguments,
  began: number,
  { needs, offers }: Problem,
): { readonly effort: number; readonly seconds?: number } {
  if (seconds === null) return { effort: effort ?? 1 };
  const used = (performance.now() - began) / 1000;
  const left = seconds - used - writing.leastSeconds - writing.secondsPerRow * (needs.length + offers.length);
  return { effort: Number.MAX_SAFE_INTEGER, seconds: Math.max(leastSeconds, left) };
}
