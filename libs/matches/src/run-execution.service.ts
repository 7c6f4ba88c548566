import { Injectable } from '@nestjs/common';
import { solve, type Plan, type Problem, type Progress } from '@app/matching';
import { Database, systemScope, type Transaction } from '@app/platform';
import { MatchRunRow } from './match-run.entity.js';
import { loadRunProblem } from './run-problem.js';
import { storePlan } from './run-storage.js';
import { runLeaseSeconds } from './runs.service.js';

const progressEveryMs = 400;

/** Carries a run out, in the worker: loads the problem, solves it, stores the proposals with their reasons. */
@Injectable()
export class RunExecution {
  constructor(private readonly database: Database) {}

  /** Does nothing if the run is done or another worker has it: the bell may ring twice. */
  async execute(runId: string): Promise<void> {
    const run = await this.claim(runId);
    if (!run) return;
    const started = performance.now();
    const seconds = () => Math.round(performance.now() - started) / 1000;
    try {
      const problem = await this.database.run(systemScope, (tx) => loadRunProblem(tx, run));
      const plan = await this.solve(run, problem, seconds);
      await this.database.run(systemScope, (tx) => storePlan(tx, run, { problem, plan, seconds: seconds() }));
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

  private async solve(run: MatchRunRow, problem: Problem, seconds: () => number): Promise<Plan> {
    let stop = false;
    let written = -Infinity;
    const onProgress = async (progress: Progress) => {
      if (performance.now() - written < progressEveryMs) return;
      written = performance.now();
      stop = await this.report(run.id, progress, seconds());
    };
    return solve(problem, { ...run.parameters, onProgress, shouldStop: () => stop });
  }

  /** Writes the progress down, and says whether somebody asked to stop. */
  private async report(runId: string, progress: Progress, seconds: number): Promise<boolean> {
    const shown = { share: progress.done, peoplePlanned: progress.peoplePlaced, seconds };
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
