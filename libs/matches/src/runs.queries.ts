import type { Assignment, Problem } from '@app/matching';
import {
  asSystem,
  emptyPage,
  findPage,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import { MatchRunRow } from './match-run.entity.js';
import type { RunExplanation } from './match-run.js';

const mayRead = (scope: Scope, districtId: string) =>
  scope.everything || scope.coordinatedDistrictIds.includes(districtId);

/** Runs that propose, of a district that the asker coordinates, the newest first. */
export async function pageOfRuns(
  tx: Transaction,
  scope: Scope,
  districtId: string,
  request: PageRequest,
): Promise<Page<MatchRunRow>> {
  if (!mayRead(scope, districtId)) return emptyPage;
  const query = tx
    .createQueryBuilder(MatchRunRow, 'run')
    .where(`run.district_id = :districtId and run.kind = 'PLAN'`, { districtId });
  const keys = [
    { sql: 'run.created_at', type: 'timestamptz' },
    { sql: 'run.id', type: 'uuid' },
  ] as const;
  return findPage(query, keys, request, 'DESC');
}

/** Of each district that the asker coordinates, the run that finished last. */
export async function lastRuns(
  tx: Transaction,
  scope: Scope,
  districtIds: readonly string[],
): Promise<MatchRunRow[]> {
  const visible = districtIds.filter((id) => mayRead(scope, id));
  return tx
    .createQueryBuilder(MatchRunRow, 'run')
    .distinctOn(['run.district_id'])
    .where(`run.district_id = any(:visible) and run.kind = 'PLAN' and run.state in ('DONE', 'STOPPED')`, {
      visible,
    })
    .orderBy('run.district_id')
    .addOrderBy('run.finished_at', 'DESC')
    .getMany();
}

/** Of these runs, those that ask about them: the newest of each kind. */
export async function runsAbout(
  tx: Transaction,
  _scope: Scope,
  runIds: readonly string[],
): Promise<MatchRunRow[]> {
  return tx
    .createQueryBuilder(MatchRunRow, 'run')
    .distinctOn(['run.of_run_id', 'run.kind'])
    .where('run.of_run_id = any(:runIds::uuid[])', { runIds })
    .orderBy('run.of_run_id')
    .addOrderBy('run.kind')
    .addOrderBy('run.created_at', 'DESC')
    .getMany();
}

export async function findRun(tx: Transaction, scope: Scope, id: string): Promise<MatchRunRow | null> {
  const run = await tx.findOneBy(MatchRunRow, { id });
  return run && mayRead(scope, run.districtId) ? run : null;
}

export interface ExplainedRun extends RunExplanation {
  readonly runId: string;
}

/** What could be held against the plans of these runs, and who leads their crews. */
export async function explanationsOfRuns(
  tx: Transaction,
  _scope: Scope,
  runIds: readonly string[],
): Promise<ExplainedRun[]> {
  const rows = await tx.query<{ runId: string; explanation: RunExplanation }[]>(
    `select id as "runId", explanation from match_run
      where id = any($1::uuid[]) and explanation is not null`,
    [runIds],
  );
  return rows.map(({ runId, explanation }) => ({ runId, ...explanation }));
}

/** What a finished run solved, and its plan as it was solved. */
export interface RunEvidence {
  readonly run: MatchRunRow;
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
  readonly certificate: unknown;
}

/** Null where the asker doesn't see the run, or it kept no plan: not finished, or made before plans were kept. */
export async function findEvidence(tx: Transaction, scope: Scope, id: string): Promise<RunEvidence | null> {
  const run = await findRun(tx, scope, id);
  if (!run) return null;
  const [row] = await tx.query<Pick<RunEvidence, 'problem' | 'assignments' | 'certificate'>[]>(
    `select inputs as problem, assignments, certificate from match_run
      where id = $1 and inputs is not null and assignments is not null`,
    [id],
  );
  return row ? { run, ...row } : null;
}

/** Names of associations, and of events that no association of ours gives and that stand for themselves. */
export async function namesOfAssociations(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await asSystem(tx, () =>
    tx.query<{ id: string; name: string }[]>(
      `select id, name from organisation where id = any($1::uuid[])
       union all select id, title from community_event where id = any($1::uuid[])`,
      [ids],
    ),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
