import { RunExecution } from '@app/matches';
import { type JobPayload, type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
@Processes('run-matcher')
export class RunMatcher implements JobProcessor<'run-matcher'> {
  constructor(private readonly execution: RunExecution) {}

  async process({ runId }: JobPayload<'run-matcher'>): Promise<void> {
    await this.execution.execute(runId);
  }
}
