import {
  auditPlan,
  crewsOf,
  smallestChanges,
  solve,
  type Plan,
  type Problem,
  type SolvingOptions,
} from '@app/matching';
import type { PlanFault } from '@app/plan-check';
import type { CheckedPlan, PlanExplanation } from './planning.js';
import { provenPlan } from './proven-plan.js';

export interface Solved {
  readonly plan: CheckedPlan;
  /** All that doesn't hold of it, recomputed from the problem alone. */
  readonly faults: readonly PlanFault[];
}

/** Solves, and has the plan examined by code that the solver doesn't share. */
export async function solveChecked(
  problem: Problem,
  { explain, ...options }: SolvingOptions & { readonly explain: boolean },
): Promise<Solved> {
  const { plan, faults } = provenPlan(problem, await solve(problem, options));
  const explanation = explain && faults.length === 0 ? explained(problem, plan, options.seed) : null;
  return { plan: { ...plan, explanation }, faults };
}

function explained(problem: Problem, { assignments }: Plan, seed: number): PlanExplanation {
  return {
    changes: smallestChanges(problem, assignments),
    audit: auditPlan(problem, assignments),
    crews: crewsOf(problem, assignments, seed),
  };
}
