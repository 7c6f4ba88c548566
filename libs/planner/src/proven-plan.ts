import type { Plan, Problem } from '@app/matching';
import { checkPlan, type PlanFault } from '@app/plan-check';

export interface ProvenPlan<P extends Plan> {
  readonly plan: P;
  /** All that doesn't hold of it, recomputed from the problem alone. */
  readonly faults: readonly PlanFault[];
}

/**
 * Checks a plan. A bound that its proof carries only less tightly than it says is taken as loose as the checker found it:
 * what is shown and stored is always what has been proven. Everything else that doesn't hold is a fault.
 */
export function provenPlan<P extends Plan>(problem: Problem, plan: P): ProvenPlan<P> {
  const faults = checkPlan(problem, plan);
  const [fault] = faults;
  if (faults.length !== 1 || fault?.kind !== 'BOUND_TOO_LOW' || typeof fault.found !== 'number')
    return { plan, faults };
  const upper = fault.found;
  const status = plan.status === 'OPTIMAL' && plan.objective < upper ? 'DONE' : plan.status;
  const proven = { ...plan, upper, status, certificate: { ...plan.certificate, upper } };
  return { plan: proven, faults: checkPlan(problem, proven) };
}
