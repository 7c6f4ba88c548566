import type { Scope, Transaction } from '@app/platform';
import { comparePlans, type PlansCompared } from './compare-plans.js';
import type { MatchRunRow } from './match-run.entity.js';
import { inWhole, totalsOf, type PlanTotals } from './plan-totals.js';
import { findEvidence, type RunEvidence } from './runs.queries.js';

export interface RunsCompared extends PlansCompared {
  readonly first: MatchRunRow;
  readonly second: MatchRunRow;
  readonly before: PlanTotals;
  readonly after: PlanTotals;
}

/** Two runs of one district side by side, their plans as they were solved. Null where either kept none. */
export async function compareRuns(
  tx: Transaction,
  scope: Scope,
  firstId: string,
  secondId: string,
): Promise<RunsCompared | null> {
  const first = await findEvidence(tx, scope, firstId);
  const second = await findEvidence(tx, scope, secondId);
  if (!first || !second || first.run.districtId !== second.run.districtId) return null;
  return {
    ...comparePlans(first, second),
    first: first.run,
    second: second.run,
    before: totalsOfRun(first),
    after: totalsOfRun(second),
  };
}

function totalsOfRun({ run, problem, assignments }: RunEvidence): PlanTotals {
  const { result } = run;
  const objective = result?.objective ?? 0;
  const totals = result?.totals ?? totalsOf({ problem, assignments, objective, upper: null });
  return inWhole(totals, { problem, assignments });
}
