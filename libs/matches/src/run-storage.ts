import { fairnessRank } from './coverage.js';
import {
  explainGaps,
  explainMatches,
  type Assignment,
  type Problem,
  type SmallestChange,
} from '@app/matching';
import { record } from '@app/audit';
import type { CheckedPlan } from '@app/planner';
import { systemScope, type Transaction } from '@app/platform';
import { MatchRow } from './match.entity.js';
import { MatchRunRow, RunGapRow } from './match-run.entity.js';
import type { AssociationCoverage, GapChange, RunExplanation, RunResult } from './match-run.js';
import { matchesOfNeeds } from './match.queries.js';
import { totalsOf } from './plan-totals.js';
import { brokenDecisions } from './broken-decisions.js';
import { loadRunProblem, stillPossible } from './run-problem.js';

interface Solved {
  readonly problem: Problem;
  readonly plan: CheckedPlan;
  readonly seconds: number;
}

/** What of the plan is stored, and the problem as it stands then. */
interface Kept {
  /** Of the problem that was solved, also those that have gone since. */
  readonly needIds: readonly string[];
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
}

/**
 * Puts the plan's proposals in the place of the district's earlier ones for the same needs. What people have decided
 * or pinned stays as it is; what they decided or changed while the plan was being made takes out what it rules out.
 */
export async function storePlan(
  tx: Transaction,
  run: MatchRunRow,
  { problem, plan, seconds }: Solved,
): Promise<void> {
  const [current] = await tx.query<{ state: string }[]>(
    `select state from match_run where id = $1 for update`,
    [run.id],
  );
  if (current?.state !== 'RUNNING') return;
  const needIds = problem.needs.map(({ id }) => id);
  const now = await loadRunProblem(tx, run);
  const kept = {
    needIds,
    problem: { ...now, needs: now.needs.filter(({ id }) => needIds.includes(id)) },
    assignments: stillPossible(now, plan.assignments),
  };
  const proposals = await replaceProposals(tx, run, kept);
  const gaps = explainGaps(kept.problem, kept.assignments);
  const changesOf = gapChanges(plan);
  await tx.insert(
    RunGapRow,
    gaps.map(({ needId, peopleMissing, reasons }) => ({
      ...{ runId: run.id, needId, peopleMissing, reasons: [...reasons] },
      changes: changesOf.get(needId) ?? [],
    })),
  );
  const totals = totalsOf({ problem, ...plan });
  const counts = { proposals, needsShort: gaps.length, objective: plan.objective, seconds, totals };
  const result = await summarise(tx, kept, counts);
  await tx.query(
    `update match_run set state = case when $3 then 'STOPPED' else 'DONE' end, result = $2, finished_at = now(),
       heartbeat_at = now(), inputs = $4, assignments = $5, certificate = $6,
       explanation = $7 where id = $1`,
    [
      ...[run.id, JSON.stringify(result), plan.status === 'STOPPED', JSON.stringify(problem)],
      ...[JSON.stringify(plan.assignments), JSON.stringify(plan.certificate)],
      JSON.stringify(explanationOf(plan)),
    ],
  );
  await record(tx, systemScope, {
    action: 'finishMatchRun',
    subjectType: 'matchRun',
    subjectId: run.id,
    districtId: run.districtId,
    after: { proposals, objective: plan.objective },
  });
}

function gapChanges({ explanation }: CheckedPlan): ReadonlyMap<string, GapChange[]> {
  return new Map(
    (explanation?.changes ?? []).map(({ needId, changes }) => [needId, changes.map(withOffers)]),
  );
}

function withOffers(found: SmallestChange): GapChange {
  const { change, size, companies, people, peopleMore, fills } = found;
  return { change, size, companies, people, peopleMore, fills, offerIds: found.forCoordinator.offerIds };
}

function explanationOf({ explanation }: CheckedPlan): RunExplanation | null {
  return explanation && { audit: explanation.audit, crews: explanation.crews };
}

/**
 * The plan's proposals in the place of the earlier ones. A run with least change leaves those standing that its plan has
 * too, so that nobody reviews twice what hasn't changed.
 */
async function replaceProposals(tx: Transaction, run: MatchRunRow, kept: Kept): Promise<number> {
  const { needIds, assignments } = kept;
  const standing = run.parameters.leastChange ? await unchanged(tx, needIds, assignments) : [];
  await tx.query(
    `update match set state = 'SUPERSEDED', closed_at = now(), closed_reason = 'LATER_RUN', updated_at = now()
      where need_id = any($1) and state = 'PROPOSED' and not pinned and not (id = any($2))`,
    [needIds, standing.map(({ id }) => id)],
  );
  const still = new Set(standing.map(pairKey));
  const added = await insertProposals(tx, run, kept, still);
  return added + standing.length;
}

const pairKey = ({ needId, offerId }: Pick<Assignment, 'needId' | 'offerId'>) => `${needId} ${offerId}`;

async function unchanged(
  tx: Transaction,
  needIds: readonly string[],
  assignments: readonly Assignment[],
): Promise<MatchRow[]> {
  const planned = new Map(assignments.map((match) => [pairKey(match), match]));
  const proposals = await matchesOfNeeds(tx, needIds, ['PROPOSED']);
  return proposals.filter((match) => {
    const same = planned.get(pairKey(match));
    return !match.pinned && same?.people === match.people && same.holdsBackup === match.holdsBackup;
  });
}

async function insertProposals(
  tx: Transaction,
  run: MatchRunRow,
  { problem, assignments }: Kept,
  standing: ReadonlySet<string>,
): Promise<number> {
  const explained = explainMatches(problem, assignments).filter((match) => !standing.has(pairKey(match)));
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
  counts: Pick<RunResult, 'proposals' | 'needsShort' | 'objective' | 'seconds' | 'totals'>,
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
