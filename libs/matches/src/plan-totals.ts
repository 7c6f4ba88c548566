import type { Assignment, Problem } from '@app/matching';
import { gapPercent } from '@app/planner';
import { fairnessRank } from './coverage.js';

/** A plan in numbers, as two plans are laid side by side. */
export interface PlanTotals {
  readonly peopleWanted: number;
  /** People of matches that were decided before. */
  readonly peopleHeld: number;
  readonly peoplePlanned: number;
  /** New matches, and the companies that they are of. */
  readonly matches: number;
  readonly companies: number;
  readonly needsShort: number;
  /** Of the association that is served worst, and of the one at the tenth percentile; null without associations. */
  readonly worstPercent: number | null;
  readonly tenthPercent: number | null;
  readonly objective: number;
  /** No plan can have more; null where nobody looked for a bound. */
  readonly upper: number | null;
  readonly gapPercent: number | null;
}

/** The same with what was decided before: what two plans are laid side by side by, since a proposal of one may be decided in the other. */
export function inWhole(
  totals: PlanTotals,
  { problem, assignments }: Pick<SolvedPlan, 'problem' | 'assignments'>,
): PlanTotals {
  const all = [...problem.decided, ...assignments];
  const companyOf = new Map(problem.offers.map(({ id, companyId }) => [id, companyId]));
  return {
    ...totals,
    matches: new Set(all.map(({ needId, offerId }) => `${needId} ${offerId}`)).size,
    companies: new Set(all.map(({ offerId }) => companyOf.get(offerId))).size,
  };
}

export interface SolvedPlan {
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
  readonly objective: number;
  readonly upper: number | null;
}

const peopleOf = (rows: readonly { readonly people: number }[]) =>
  rows.reduce((sum, { people }) => sum + people, 0);

export function totalsOf({ problem, assignments, objective, upper }: SolvedPlan): PlanTotals {
  const all = [...problem.decided, ...assignments];
  const companyOf = new Map(problem.offers.map(({ id, companyId }) => [id, companyId]));
  const served = fairnessRank(problem, all).map(({ filled, wanted }) => Math.min(1, filled / wanted));
  return {
    peopleWanted: peopleOf(problem.needs),
    peopleHeld: peopleOf(problem.decided),
    peoplePlanned: peopleOf(assignments),
    matches: assignments.length,
    companies: new Set(assignments.map(({ offerId }) => companyOf.get(offerId))).size,
    needsShort: needsShort(problem, all),
    worstPercent: percentOf(served[0]),
    tenthPercent: percentOf(served[Math.ceil(served.length / 10) - 1]),
    objective,
    upper,
    gapPercent: upper === null ? null : gapPercent(objective, upper),
  };
}

function needsShort(problem: Problem, matches: readonly Assignment[]): number {
  const filled = new Map<string, number>();
  for (const { needId, people } of matches) filled.set(needId, (filled.get(needId) ?? 0) + people);
  return problem.needs.filter(({ id, people }) => (filled.get(id) ?? 0) < people).length;
}

const percentOf = (share: number | undefined) => (share === undefined ? null : share * 100);
