import { solve, type Certificate, type Problem, type SolveOptions } from '@app/matching';
import { checkedBound, checkPlan, type PlanFault } from '@app/plan-check';
import type { CheckedPlan } from './planning.js';

export interface Solved {
  readonly plan: CheckedPlan;
  /** All that doesn't hold of it, recomputed from the problem alone. */
  readonly faults: readonly PlanFault[];
}

/** Solves, and has the plan examined by code that the solver doesn't share. */
export async function solveChecked(problem: Problem, options: SolveOptions): Promise<Solved> {
  const plan = await solve(problem, options);
  const certificate = unpriced(problem);
  const proven = { ...plan, certificate, upper: certificate.upper };
  return { plan: proven, faults: checkPlan(problem, proven) };
}

/** The bound without any price: each need by itself takes the best crew there is. */
function unpriced(problem: Problem): Certificate {
  const parts = [
    {
      needs: problem.needs.map((_, row) => row),
      proof: { years: [], asks: [], associations: [], moments: [] },
    },
  ];
  const claimed: Certificate = { format: 'plan-proof/1', upper: 0, parts };
  return { ...claimed, upper: checkedBound(problem, claimed).upper ?? Infinity };
}
