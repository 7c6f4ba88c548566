import {
  auditPlan,
  crewsOf,
  smallestChanges,
  solve,
  type Plan,
  type Problem,
  type SolvingOptions,
} from '@app/matching';
import { checkPlan, type PlanFault } from '@app/plan-check';
import type { CheckedPlan, PlanExplanation } from './planning.js';

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
  const plan = await solve(problem, options);
  const faults = faultsOf(problem, plan);
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

/** The bound that is shown is the one that is proven. */
function faultsOf(problem: Problem, plan: Plan): readonly PlanFault[] {
  const faults = checkPlan(problem, plan);
  const { upper } = plan.certificate;
  return plan.upper === upper
    ? faults
    : [...faults, { kind: 'BOUND_TOO_LOW', stated: plan.upper, found: upper }];
}
