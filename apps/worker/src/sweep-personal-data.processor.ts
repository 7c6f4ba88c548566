import { type JobProcessor, Processes } from '@app/platform';
import { RetentionSweep } from '@app/privacy';
import { Injectable } from '@nestjs/common';

/** What its ward no longer keeps: rosters after the event, old messages, people who left … */
@Injectable()
@Processes('sweep-personal-data')
export class SweepPersonalData implements JobProcessor<'sweep-personal-data'> {
  constructor(private readonly retention: RetentionSweep) {}

  async process(): Promise<void> {
    await this.retention.sweep();
  }
}
