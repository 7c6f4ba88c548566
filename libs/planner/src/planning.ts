import type { Crew, NeedChanges, Plan, PlanAudit, Progress } from '@app/matching';

export interface PlanningOptions {
  readonly seed: number;
  /** As the solver counts it: work to do, not seconds. */
  readonly effort: number;
  /** Whether to say of the plan what could be held against it, and what would help. */
  readonly explain?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked a few times a second: true ends the search with the best plan so far. */
  readonly shouldStop?: () => boolean;
}

/** A plan of which the rules and the bound have been recomputed from the problem alone. */
export interface CheckedPlan extends Plan {
  /** Null where nobody asked. */
  readonly explanation: PlanExplanation | null;
}

export interface PlanExplanation {
  /** Of every need that stays short. */
  readonly changes: readonly NeedChanges[];
  readonly audit: PlanAudit;
  readonly crews: readonly Crew[];
}

/**
 * How far a plan can be from the best at the most, in percent of what it reaches; null where it reaches nothing and
 * could reach something.
 */
export function gapPercent(objective: number, upper: number): number | null {
  if (upper <= objective) return 0;
  return objective > 0 ? ((upper - objective) / objective) * 100 : null;
}
