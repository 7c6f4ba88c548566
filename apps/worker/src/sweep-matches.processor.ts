import { Expiry, RunExecution } from '@app/matches';
import { Bell, type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** Matches that nobody answered in time, and runs that a bell or a dead worker forgot. */
@Injectable()
@Processes('sweep-matches')
export class SweepMatches implements JobProcessor<'sweep-matches'> {
  constructor(
    private readonly expiry: Expiry,
    private readonly execution: RunExecution,
    private readonly bell: Bell,
  ) {}

  async process(): Promise<void> {
    await this.expiry.sweep();
    for (const runId of await this.execution.findForgotten()) {
      await this.bell.ring('run-matcher', { runId }, { jobId: `due-${runId}` });
    }
  }
}
