import { Digests, Reminders } from '@app/matches';
import { type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** What goes out because time passes: reminders, the desks' digests. */
@Injectable()
@Processes('sweep-reminders')
export class SweepReminders implements JobProcessor<'sweep-reminders'> {
  constructor(
    private readonly reminders: Reminders,
    private readonly digests: Digests,
  ) {}

  async process(): Promise<void> {
    await this.reminders.sweep();
    await this.digests.sweep();
  }
}
