import { fillNeedExactly, type Assignment, type Problem } from '@app/matching';

/** A plan that keeps the rules and leaves holes: need by need, the last ones first where `backwards`. */
export function greedyPlan(problem: Problem, backwards = false): Assignment[] {
  const needs = backwards ? problem.needs.toReversed() : problem.needs;
  return needs.reduce<Assignment[]>(
    (plan, need) => [...plan, ...fillNeedExactly(problem, plan, need.id)],
    [],
  );
}
