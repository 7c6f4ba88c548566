import { findEnvy, type JustifiedEnvy } from './audit-envy.js';
import { findWaste, type Waste } from './audit-waste.js';
import { GainReckoner } from './match-gain.js';
import { viewPlan } from './plan-view.js';
import type { Assignment, Problem } from './problem.js';

/** What could be held against a plan. */
export interface PlanAudit {
  /** Needs that stay short beside somebody idle who could come; first those for which no reason is known. */
  readonly waste: readonly Waste[];
  /** More urgent needs of worse-served associations that could use what others hold; first those without a reason. */
  readonly envy: readonly JustifiedEnvy[];
}

/**
 * Lists what a reader of the plan could object to, each with why the plan did it nevertheless (source of the two
 * questions: audits of school choice with minimum quotas). A plan that nothing improves has a reason for each.
 */
export function auditPlan(problem: Problem, assignments: readonly Assignment[]): PlanAudit {
  const view = viewPlan(problem, assignments);
  const reckoner = new GainReckoner(view);
  return {
    waste: unexplainedFirst(findWaste(view, reckoner)),
    envy: unexplainedFirst(findEnvy(view, reckoner)),
  };
}

function unexplainedFirst<T extends { readonly why: unknown }>(found: readonly T[]): T[] {
  return found.toSorted((a, b) => Number(a.why !== null) - Number(b.why !== null));
}
