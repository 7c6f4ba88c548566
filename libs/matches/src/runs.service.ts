import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refused, type Outcome } from '@app/domain';
import { afterCommit, asSystem, Bell, Database, type Scope, type Transaction } from '@app/platform';
import { MatchRunRow } from './match-run.entity.js';
import { dialTimes, effortOfLevel, type RunKind, type RunLevel, type RunParameters } from './match-run.js';
import { findEvidence, findRun, type RunEvidence } from './runs.queries.js';

export type RunRefusal = 'NOT_ALLOWED' | 'NOT_FOUND' | 'BAD_INPUT' | 'RUN_IN_PROGRESS' | 'ALREADY_DECIDED';

export interface RunAsked extends Partial<RunParameters> {
  readonly districtId: string;
  /** Calendar days in Japan, both included. */
  readonly periodFrom: string;
  readonly periodTo: string;
  /** In place of an effort. */
  readonly level?: RunLevel;
}

/** A run that has given no sign for so long has died with its worker; another may take its place. */
export const runLeaseSeconds = 30;

const longestPeriodDays = 400;
const mostEffort = 100;
const mostFairness = 8;

/** Asks for runs of the matcher and stops them; the worker carries them out. */
@Injectable()
export class Runs {
  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
  ) {}

  async start(scope: Scope, asked: RunAsked): Promise<Outcome<MatchRunRow, RunRefusal>> {
    if (!scope.coordinatedDistrictIds.includes(asked.districtId)) return refused('NOT_ALLOWED');
    const { districtId, periodFrom, periodTo } = asked;
    const parameters = parametersOf(asked);
    const days = (Date.parse(periodTo) - Date.parse(periodFrom)) / 86_400_000;
    if (!(days >= 0 && days <= longestPeriodDays) || !areWithinBounds(parameters))
      return refused('BAD_INPUT');
    return this.database.run(scope, (tx) =>
      this.queue(tx, scope, 'startMatchRun', { districtId, periodFrom, periodTo, parameters }),
    );
  }

  /** Asks how hands filled trade against how well the worst-served are served, over the inputs of a run. */
  async turnDial(scope: Scope, runId: string, level: RunLevel): Promise<Outcome<MatchRunRow, RunRefusal>> {
    return this.about(scope, runId, 'turnFairnessDial', ({ run }) => ({
      kind: 'DIAL',
      parameters: { ...run.parameters, effort: effortOfLevel[level] / dialTimes.length },
    }));
  }

  /** Has the plan of a run made again from what it kept, and compared. */
  async repeat(scope: Scope, runId: string): Promise<Outcome<MatchRunRow, RunRefusal>> {
    return this.about(scope, runId, 'repeatMatchRun', ({ run }) => ({
      kind: 'REPEAT',
      parameters: run.parameters,
    }));
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

  private async about(
    scope: Scope,
    runId: string,
    action: string,
    asking: (of: RunEvidence) => Pick<NewRun, 'kind' | 'parameters'>,
  ): Promise<Outcome<MatchRunRow, RunRefusal>> {
    return this.database.run(scope, async (tx) => {
      const of = await findEvidence(tx, scope, runId);
      if (!of || of.run.kind !== 'PLAN') return refused('NOT_FOUND');
      const { districtId, periodFrom, periodTo } = of.run;
      return this.queue(tx, scope, action, {
        districtId,
        periodFrom,
        periodTo,
        ofRunId: runId,
        ...asking(of),
      });
    });
  }

  private async queue(
    tx: Transaction,
    scope: Scope,
    action: string,
    asked: NewRun,
  ): Promise<Outcome<MatchRunRow, RunRefusal>> {
    const { districtId } = asked;
    await asSystem(tx, () => tx.query(`select from district where id = $1 for update`, [districtId]));
    if (await isRunning(tx, districtId)) return refused('RUN_IN_PROGRESS');
    const requestedBy = scope.actor.personId;
    const { id } = await tx.save(tx.create(MatchRunRow, { ...asked, requestedBy }));
    const run = await tx.findOneByOrFail(MatchRunRow, { id });
    await record(tx, scope, { ...runEntry(action, run), after: { ...run.parameters } });
    afterCommit(tx, () => this.bell.ring('run-matcher', { runId: id }));
    return accepted(run);
  }
}

type NewRun = Pick<MatchRunRow, 'districtId' | 'periodFrom' | 'periodTo' | 'parameters'> & {
  readonly kind?: RunKind;
  readonly ofRunId?: string;
};

function parametersOf({ seed, effort, level, fairnessTimes, leastChange }: RunAsked): RunParameters {
  return {
    seed: seed ?? 1,
    effort: effort ?? effortOfLevel[level ?? 'USUAL'],
    fairnessTimes: fairnessTimes ?? 1,
    leastChange: leastChange ?? false,
  };
}

function areWithinBounds({ effort, fairnessTimes = 1 }: RunParameters): boolean {
  return effort > 0 && effort <= mostEffort && fairnessTimes >= 0 && fairnessTimes <= mostFairness;
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
