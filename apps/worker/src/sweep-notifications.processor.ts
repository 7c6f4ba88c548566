import { Deliver } from '@app/notifications';
import { type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
@Processes('sweep-notifications')
export class SweepNotifications implements JobProcessor<'sweep-notifications'> {
  constructor(private readonly delivery: Deliver) {}

  async process(): Promise<void> {
    await this.delivery.ringForgotten();
  }
}
