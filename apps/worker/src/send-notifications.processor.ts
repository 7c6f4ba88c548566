import { Delivery } from '@app/notifications';
import { type JobProcessor, Processes } from '@app/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

/** What is due goes out for as long as the worker lives; a ring only makes it look at once. */
@Injectable()
@Processes('send-notifications')
export class SendNotifications implements JobProcessor<'send-notifications'>, OnApplicationBootstrap {
  constructor(private readonly delivery: Delivery) {}

  onApplicationBootstrap(): void {
    this.delivery.start();
  }

  async process(): Promise<void> {
    this.delivery.ring();
  }
}
