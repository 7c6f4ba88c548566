import { Delivery } from '@app/notifications';
import { type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** What a bell forgot, or a dead worker held. */
@Injectable()
@Processes('sweep-notifications')
export class SweepNotifications implements JobProcessor<'sweep-notifications'> {
  constructor(private readonly delivery: Delivery) {}

  async process(): Promise<void> {
    await this.delivery.sweep();
    this.delivery.ring();
  }
}
