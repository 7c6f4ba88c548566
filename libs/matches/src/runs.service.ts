import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refused, type Outcome } from '@app/domain';
import {
  afterCommit,
  asSystem,
  Bell,
  Database,
  emptyPage,
  findPage,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import { MatchRunRow } from './match-run.entity.js';
import type { RunParameters } from './match-run.js';

export type RunRefusal = 'NOT_ALLOWED' | 'NOT_FOUND' | 'BAD_INPUT' | 'RUN_IN_PROGRESS' | 'ALREADY_DECIDED';

export interface RunAsked extends Partial<RunParameters> {
  readonly districtId: string;
  /** Calendar days in Japan, both included. */
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** A run that has given no sign for so long has died with its worker; another may take its place. */
export const runLeaseSeconds = 30;

const longestPeriodDays = 400;
/** A district's half year takes some seconds. */
const usualEffort = 4;

/** Asks for runs of the matcher and stops them; the worker carries them out. */
@Injectable()
export class Runs {
  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
  ) {}

  async start(scope: Scope, asked: RunAsked): Promise<Outcome<MatchRunRow, RunRefusal>> {
    if (!scope.coordinatedDistrictIds.includes(asked.districtId)) return refused('NOT_ALLOWED');
    const days = (Date.parse(asked.periodTo) - Date.parse(asked.periodFrom)) / 86_400_000;
    const effort = asked.effort ?? usualEffort;
    if (!(days >= 0 && days <= longestPeriodDays) || !(effort > 0 && effort <= 100))
      return refused('BAD_INPUT');
    return this.database.run(scope, async (tx) => {
      await asSystem(tx, () => tx.query(`select from district where id = $1 for update`, [asked.districtId]));
      if (await isRunning(tx, asked.districtId)) return refused('RUN_IN_PROGRESS');
      const { id } = await tx.save(
        tx.create(MatchRunRow, {
          districtId: asked.districtId,
          periodFrom: asked.periodFrom,
          periodTo: asked.periodTo,
          parameters: { seed: asked.seed ?? 1, effort },
          requestedBy: scope.actor.personId,
        }),
      );
      const run = await tx.findOneByOrFail(MatchRunRow, { id });
      await record(tx, scope, { ...runEntry('startMatchRun', run), after: { ...run.parameters } });
      afterCommit(tx, () => this.bell.ring('run-matcher', { runId: id }));
      return accepted(run);
    });
  }

  /** Ends the search with the best plan so far. */
  async stop(scope: Scope, id: string): Promise<Outcome<MatchRunRow, RunRefusal>> {
    return this.database.run(scope, async (tx) => {
      const run = await findRun(tx, scope, id);
      if (!run) return refused('NOT_FOUND');
      if (run.state !== 'QUEUED' && run.state !== 'RUNNING') return refused('ALREADY_DECIDED');
      await tx.update(MatchRunRow, { id }, { stopRequested: true });
      await record(tx, scope, runEntry('stopMatchRun', run));
      return accepted(await tx.findOneByOrFail(MatchRunRow, { id }));
    });
  }
}

function runEntry(action: string, run: MatchRunRow) {
  return { action, subjectType: 'matchRun', subjectId: run.id, districtId: run.districtId };
}

/** One that waits its turn behind another district's runs too, however long. */
async function isRunning(tx: Transaction, districtId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from match_run where district_id = $1 and (state = 'QUEUED'
       or (state = 'RUNNING' and heartbeat_at > now() - make_interval(secs => $2)))`,
    [districtId, runLeaseSeconds],
  );
  return rows.length > 0;
}

/** Runs of a district that the asker coordinates, the newest first. */
export async function pageOfRuns(
  tx: Transaction,
  scope: Scope,
  districtId: string,
  request: PageRequest,
): Promise<Page<MatchRunRow>> {
  if (!scope.everything && !scope.coordinatedDistrictIds.includes(districtId)) return emptyPage;
  const query = tx
    .createQueryBuilder(MatchRunRow, 'run')
    .where('run.district_id = :districtId', { districtId });
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
  const visible = districtIds.filter((id) => scope.everything || scope.coordinatedDistrictIds.includes(id));
  return tx
    .createQueryBuilder(MatchRunRow, 'run')
    .distinctOn(['run.district_id'])
    .where(`run.district_id = any(:visible) and run.state in ('DONE', 'STOPPED')`, { visible })
    .orderBy('run.district_id')
    .addOrderBy('run.finished_at', 'DESC')
    .getMany();
}

export async function findRun(tx: Transaction, scope: Scope, id: string): Promise<MatchRunRow | null> {
  const run = await tx.findOneBy(MatchRunRow, { id });
  const visible = run && (scope.everything || scope.coordinatedDistrictIds.includes(run.districtId));
  return visible ? run : null;
}
