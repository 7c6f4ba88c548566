import { Injectable } from '@nestjs/common';
import { componentsOf, objectiveOf, type Assignment, type Problem } from '@app/matching';
import { replan } from '@app/planner';
import { asSystem, Database, type Scope, type Transaction } from '@app/platform';
import { comparePlans, type PlansCompared } from './compare-plans.js';
import { matchesOfNeeds } from './match.queries.js';
import { inWhole, totalsOf, type PlanTotals } from './plan-totals.js';
import { conferencesOf } from './problem-loading.js';
import { loadRunProblem, stillPossible } from './run-problem.js';
import { happeningOf, type Hypothesis } from './what-if.js';

export interface WhatIfAsked {
  readonly districtId: string;
  /** Calendar days in Japan, both included. */
  readonly from: string;
  readonly to: string;
  readonly hypotheses: readonly Hypothesis[];
}

export interface WhatIfAnswer extends PlansCompared {
  readonly before: PlanTotals;
  readonly after: PlanTotals;
}

/** What today's proposals would become if something were different. Nothing is stored, and nobody is told. */
@Injectable()
export class WhatIf {
  constructor(private readonly database: Database) {}

  /** Null for who doesn't coordinate the district. */
  async ask(scope: Scope, asked: WhatIfAsked): Promise<WhatIfAnswer | null> {
    if (!scope.coordinatedDistrictIds.includes(asked.districtId)) return null;
    const { districtId, from, to, hypotheses } = asked;
    const loaded = await this.database.run(scope, async (tx) => {
      if (!(await coordinates(tx, districtId))) return null;
      return asSystem(tx, () => loadToday(tx, { districtId, from, to }));
    });
    if (!loaded) return null;
    const { problem, current, conferenceId } = loaded;
    const before = { problem, assignments: current };
    const after = replan(problem, current, happeningOf(problem, hypotheses, { districtId, conferenceId }));
    return { ...comparePlans(before, after), before: totals(before), after: totals(after) };
  }
}

/** As the database knows it: what follows is read as the product. */
async function coordinates(tx: Transaction, districtId: string): Promise<boolean> {
  const [row] = await tx.query<{ yes: boolean }[]>(`select $1 = any (asker_conferences()) as yes`, [
    districtId,
  ]);
  return row?.yes ?? false;
}

async function loadToday(tx: Transaction, asked: Omit<WhatIfAsked, 'hypotheses'>) {
  const { districtId, from, to } = asked;
  const problem = await loadRunProblem(tx, {
    ...{ districtId, periodFrom: from, periodTo: to },
    parameters: { seed: 1, effort: 1 },
  });
  const needIds = problem.needs.map(({ id }) => id);
  const known = new Set(problem.offers.map(({ id }) => id));
  const proposals = await matchesOfNeeds(tx, needIds, ['PROPOSED']);
  const current = proposals
    .filter(({ pinned, offerId }) => !pinned && known.has(offerId))
    .map(({ needId, offerId, people, holdsBackup }): Assignment => ({
      needId,
      offerId,
      people,
      holdsBackup,
    }));
  const conferences = await conferencesOf(tx);
  const conferenceId = conferences.get(districtId) ?? '';
  return { problem, current: stillPossible(problem, current), conferenceId };
}

function totals(plan: {
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
}): PlanTotals {
  const objective = objectiveOf(componentsOf(plan.problem, plan.assignments));
  return inWhole(totalsOf({ ...plan, objective, upper: null }), plan);
}
