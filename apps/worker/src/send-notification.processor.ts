import { Deliver } from '@app/notifications';
import { type JobPayload, type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

@Injectable()
@Processes('send-notification')
export class SendNotification implements JobProcessor<'send-notification'> {
  constructor(private readonly delivery: Deliver) {}

  async process({ notificationId }: JobPayload<'send-notification'>): Promise<void> {
    await this.delivery.deliver(notificationId);
  }
}
