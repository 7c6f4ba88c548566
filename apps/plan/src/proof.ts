import type { Plan, Problem } from '@app/matching';
import { checkPlan, type PlanFault } from '@app/plan-check';

/** A plan that breaks a rule, or whose bound isn't proven: a bug, and no plan to use. */
export class PlanDoesNotHold extends Error {}

/**
 * The plan's bound, after all of the plan has been recomputed from the problem alone.
 *
 * @throws PlanDoesNotHold with the first thing that doesn't hold
 */
export function checkedUpper(problem: Problem, plan: Plan): number {
  const faults = checkPlan(problem, plan);
  if (faults.length > 0) throw new PlanDoesNotHold(wordsOf(faults));
  return plan.certificate.upper;
}

function wordsOf(faults: readonly PlanFault[]): string {
  const { kind, ...where } = faults[0]!;
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : '';
  return `the plan does not hold: ${kind} ${JSON.stringify(where)}${more}`;
}
