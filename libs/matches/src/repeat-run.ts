import type { Assignment } from '@app/matching';
import type { CheckedPlan } from '@app/planner';
import type { Repeated } from './match-run.js';
import type { RunEvidence } from './runs.queries.js';

/** Whether a plan that was made again is the one that was kept: each match with its people, and the bound. */
export function repeated(
  { assignments, run }: Pick<RunEvidence, 'assignments' | 'run'>,
  again: CheckedPlan,
  seconds: number,
): Repeated {
  return {
    samePlan: written(assignments) === written(again.assignments),
    sameBound: run.result?.totals?.upper === again.upper,
    seconds,
  };
}

/** The database keeps an object's values but not their order. */
function written(assignments: readonly Assignment[]): string {
  return JSON.stringify(
    assignments.map(({ needId, offerId, people, holdsBackup }) => [needId, offerId, people, holdsBackup]),
  );
}
