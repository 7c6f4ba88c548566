import { Injectable } from '@nestjs/common';
import type { Problem, Progress } from '@app/matching';
import { makePlan, type CheckedPlan } from '@app/planner';
import { Database, systemScope, type Transaction } from '@app/platform';
import { turnDial } from './dial.js';
import { MatchRunRow } from './match-run.entity.js';
import type { DialPoint, RunProgress } from './match-run.js';
import { repeated } from './repeat-run.js';
import { loadRunProblem } from './run-problem.js';
import { finishRun } from './run-finish.js';
import { storePlan } from './run-storage.js';
import { findEvidence, type RunEvidence } from './runs.queries.js';
import { runLeaseSeconds } from './runs.service.js';

const reportEveryMs = 400;

/** A run at work: what it has reached, and whether somebody asked it to stop. */
interface Work {
  readonly seconds: () => number;
  readonly show: (progress: Progress) => void;
  readonly stopped: () => boolean;
}

/** Carries a run out, in the worker. */
@Injectable()
export class RunExecution {
  constructor(private readonly database: Database) {}

  /** Does nothing if the run is done or another worker has it: the bell may ring twice. */
  async execute(runId: string): Promise<void> {
    const run = await this.claim(runId);
    if (!run) return;
    try {
      await this.reporting(run, (work) => this.carryOut(run, work));
    } catch (error) {
      await this.fail(run);
      throw error;
    }
  }

  /** Runs whose bell was lost, or whose worker died: to be rung again. */
  async findForgotten(): Promise<readonly string[]> {
    const rows = await this.database.run(systemScope, (tx) =>
      tx.query<{ id: string }[]>(
        `select id from match_run where state in ('QUEUED', 'RUNNING')
           and coalesce(heartbeat_at, created_at) < now() - make_interval(secs => $1)`,
        [runLeaseSeconds],
      ),
    );
    return rows.map(({ id }) => id);
  }

  private async claim(runId: string): Promise<MatchRunRow | null> {
    return this.database.run(systemScope, async (tx) => {
      const [rows] = await tx.query<[{ id: string }[], number]>(
        `update match_run set state = 'RUNNING', started_at = now(), heartbeat_at = now()
          where id = $1 and (state = 'QUEUED'
            or (state = 'RUNNING' and heartbeat_at < now() - make_interval(secs => $2))) returning id`,
        [runId, runLeaseSeconds],
      );
      return rows[0] ? tx.findOneByOrFail(MatchRunRow, { id: runId }) : null;
    });
  }

  private async carryOut(run: MatchRunRow, work: Work): Promise<void> {
    if (run.kind === 'PLAN') return this.propose(run, work);
    const of = await this.database.run(systemScope, (tx) => findEvidence(tx, systemScope, run.ofRunId ?? ''));
    if (!of) throw new Error(`run ${run.id} asks about a run that kept no plan`);
    return run.kind === 'DIAL' ? this.dial(run, of, work) : this.repeat(run, of, work);
  }

  private async propose(run: MatchRunRow, work: Work): Promise<void> {
    const problem = await this.database.runLong(systemScope, (tx) => loadRunProblem(tx, run));
    const plan = await this.solve(run, problem, work);
    const seconds = work.seconds();
    await this.database.runLong(systemScope, (tx) => storePlan(tx, run, { problem, plan, seconds }));
  }

  private async dial(run: MatchRunRow, { problem }: RunEvidence, work: Work): Promise<void> {
    const save = (dial: readonly DialPoint[]) =>
      this.database.run(systemScope, (tx) => tx.update(MatchRunRow, { id: run.id }, { dial }));
    const { stopped, seconds, show } = work;
    await turnDial(problem, { ...run.parameters, stopped, seconds, show, save });
    await this.database.run(systemScope, (tx) => finishRun(tx, run, stopped()));
  }

  private async repeat(run: MatchRunRow, of: RunEvidence, work: Work): Promise<void> {
    const plan = await this.solve(run, of.problem, work);
    const outcome = work.stopped() ? null : repeated(of, plan, work.seconds());
    await this.database.run(systemScope, async (tx) => {
      await tx.update(MatchRunRow, { id: run.id }, { repeated: outcome });
      await finishRun(tx, run, outcome === null);
    });
  }

  private solve(run: MatchRunRow, problem: Problem, work: Work): Promise<CheckedPlan> {
    const { seed, effort } = run.parameters;
    const explain = run.kind === 'PLAN';
    return makePlan(problem, { seed, effort, explain, onProgress: work.show, shouldStop: work.stopped });
  }

  /**
   * Writes down what the run has reached, as a sign of life too, and learns whether somebody asked to stop: also while
   * the solver is silent.
   */
  private async reporting(run: MatchRunRow, carryOut: (work: Work) => Promise<void>): Promise<void> {
    const started = performance.now();
    const seconds = () => Math.round(performance.now() - started) / 1000;
    let shown: Progress | null = null;
    let stop = run.stopRequested;
    let lost: unknown = null;
    let writing = Promise.resolve();
    const report = async () => {
      stop = await this.report(run.id, shown, seconds());
    };
    const clock = setInterval(() => {
      writing = writing.then(report).catch((error: unknown) => {
        lost = error;
        stop = true;
      });
    }, reportEveryMs);
    try {
      await carryOut({ seconds, show: (progress) => (shown = progress), stopped: () => stop });
    } finally {
      clearInterval(clock);
      await writing;
    }
    if (lost) throw lost;
  }

  private async report(runId: string, progress: Progress | null, seconds: number): Promise<boolean> {
    const shown: RunProgress = {
      share: progress?.done ?? 0,
      peoplePlanned: progress?.peoplePlaced ?? 0,
      ...(progress && { objective: progress.objective, upper: progress.upper }),
      seconds,
    };
    const write = async (tx: Transaction) => {
      const [rows] = await tx.query<[{ stop: boolean }[], number]>(
        `update match_run set progress = $2, heartbeat_at = now() where id = $1 and state = 'RUNNING'
           returning stop_requested as stop`,
        [runId, JSON.stringify(shown)],
      );
      return rows[0]?.stop ?? true;
    };
    return this.database.run(systemScope, write);
  }

  /** Another worker may have taken the run up since, and may have finished it: then it is not ours to call failed. */
  private async fail({ id, startedAt }: MatchRunRow): Promise<void> {
    await this.database.run(systemScope, (tx) =>
      tx.query(
        `update match_run set state = 'FAILED', failure = 'INTERNAL', finished_at = now()
          where id = $1 and state = 'RUNNING' and date_trunc('milliseconds', started_at) = $2`,
        [id, startedAt],
      ),
    );
  }
}
