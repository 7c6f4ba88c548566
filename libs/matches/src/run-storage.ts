import { fairnessRank } from './coverage.js';
import {
  breaksOf,
  explainGaps,
  explainMatches,
  type Assignment,
  type Plan,
  type Problem,
} from '@app/matching';
import { record } from '@app/audit';
import { systemScope, type Transaction } from '@app/platform';
import { MatchRow } from './match.entity.js';
import { MatchRunRow, RunGapRow } from './match-run.entity.js';
import type { AssociationCoverage, RunResult } from './match-run.js';
import { brokenDecisions } from './broken-decisions.js';
import { loadRunProblem, stillPossible } from './run-problem.js';

interface Solved {
  readonly problem: Problem;
  readonly plan: Plan;
  readonly seconds: number;
}

/** What of the plan is stored, and the problem as it stands then. */
interface Kept {
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
}

/** A plan that breaks a hard rule is a bug: the run stops and nothing of it is kept. */
export class PlanBreaksRules extends Error {}

/**
 * Puts the plan's proposals in the place of the district's earlier ones for the same needs. What people have decided
 * or pinned stays as it is; what they decided or changed while the plan was being made takes out what it rules out.
 */
export async function storePlan(
  tx: Transaction,
  run: MatchRunRow,
  { problem, plan, seconds }: Solved,
): Promise<void> {
  const broken = breaksOf(problem, plan.assignments);
  if (broken.length > 0) throw new PlanBreaksRules(JSON.stringify(broken.slice(0, 5)));
  const [current] = await tx.query<{ state: string }[]>(
    `select state from match_run where id = $1 for update`,
    [run.id],
  );
  if (current?.state !== 'RUNNING') return;
  const needIds = problem.needs.map(({ id }) => id);
  await supersedeEarlier(tx, needIds);
  const now = await loadRunProblem(tx, run);
  const kept = {
    problem: { ...now, needs: now.needs.filter(({ id }) => needIds.includes(id)) },
    assignments: stillPossible(now, plan.assignments),
  };
  const proposals = await insertProposals(tx, run, kept);
  const gaps = explainGaps(kept.problem, kept.assignments);
  await tx.insert(
    RunGapRow,
    gaps.map(({ needId, peopleMissing, reasons }) => ({
      runId: run.id,
      needId,
      peopleMissing,
      reasons: [...reasons],
    })),
  );
  const counts = { proposals, needsShort: gaps.length, objective: plan.objective, seconds };
  const result = await summarise(tx, kept, counts);
  await tx.query(
    `update match_run set state = case when $3 then 'STOPPED' else 'DONE' end, result = $2, finished_at = now(),
       heartbeat_at = now(), inputs = $4 where id = $1`,
    [run.id, JSON.stringify(result), plan.status === 'STOPPED', JSON.stringify(problem)],
  );
  await record(tx, systemScope, {
    action: 'finishMatchRun',
    subjectType: 'matchRun',
    subjectId: run.id,
    districtId: run.districtId,
    after: { proposals, objective: plan.objective },
  });
}

async function supersedeEarlier(tx: Transaction, needIds: readonly string[]): Promise<void> {
  await tx.query(
    `update match set state = 'SUPERSEDED', closed_at = now(), closed_reason = 'LATER_RUN', updated_at = now()
      where need_id = any($1) and state = 'PROPOSED' and not pinned`,
    [needIds],
  );
}

async function insertProposals(
  tx: Transaction,
  run: MatchRunRow,
  { problem, assignments }: Kept,
): Promise<number> {
  const explained = explainMatches(problem, assignments);
  const terms = await tx.query<{ needId: string; needTerms: number; startsAt: Date; endsAt: Date }[]>(
    `select id as "needId", terms_version as "needTerms", starts_at as "startsAt", ends_at as "endsAt"
       from staffing_need where id = any($1)`,
    [problem.needs.map(({ id }) => id)],
  );
  const offers = await tx.query<{ id: string; companyId: string; offerTerms: number }[]>(
    `select id, company_id as "companyId", terms_version as "offerTerms" from volunteer_offer where id = any($1)`,
    [problem.offers.map(({ id }) => id)],
  );
  const needOf = new Map(terms.map((row) => [row.needId, row]));
  const offerOf = new Map(offers.map((row) => [row.id, row]));
  const rows = explained.map(({ needId, offerId, people, holdsBackup, reasons }) => ({
    needId,
    offerId,
    people,
    holdsBackup,
    reasons: [...reasons],
    companyId: offerOf.get(offerId)!.companyId,
    offerTerms: offerOf.get(offerId)!.offerTerms,
    needTerms: needOf.get(needId)!.needTerms,
    startsAt: needOf.get(needId)!.startsAt,
    endsAt: needOf.get(needId)!.endsAt,
    districtId: run.districtId,
    runId: run.id,
    origin: 'RUN' as const,
    state: 'PROPOSED' as const,
  }));
  if (rows.length === 0) return 0;
  // A pair that somebody proposed or decided meanwhile keeps what they made of it.
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(MatchRow)
    .values(rows)
    .orIgnore()
    .returning('id')
    .execute();
  return (inserted.raw as unknown[]).length;
}

async function summarise(
  tx: Transaction,
  { problem, assignments }: Kept,
  counts: Pick<RunResult, 'proposals' | 'needsShort' | 'objective' | 'seconds'>,
): Promise<RunResult> {
  const sum = (rows: readonly { readonly people: number }[]) =>
    rows.reduce((total, row) => total + row.people, 0);
  return {
    needs: problem.needs.length,
    offers: problem.offers.length,
    peopleWanted: sum(problem.needs),
    peopleHeld: sum(problem.decided),
    peoplePlanned: sum(assignments),
    ...counts,
    worst: await worstServed(tx, problem, assignments),
    brokenRules: await brokenDecisions(tx, problem),
  };
}

async function worstServed(
  tx: Transaction,
  problem: Problem,
  assignments: readonly Assignment[],
): Promise<AssociationCoverage | null> {
  const [worst] = fairnessRank(problem, [...problem.decided, ...assignments]);
  if (!worst) return null;
  // An event that no association of ours gives stands for itself.
  const [row] = await tx.query<{ name: string }[]>(
    `select name from organisation where id = $1 union all select title from community_event where id = $1`,
    [worst.associationId],
  );
  return row ? { ...worst, name: row.name } : null;
}
