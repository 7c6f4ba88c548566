import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@app/platform';
import { WebhookChannel } from '../channels/webhook-channel.service.js';
import type { Channel } from '../channels/channel.js';
import { NotificationsModule } from '../notifications.module.js';
import { AddressTroubles } from './address-troubles.service.js';
import { Bounces } from './bounces.service.js';
import { Breaker } from './breaker.service.js';
import { Claims } from './claims.service.js';
import { CHANNELS, type Channels, Deliver } from './deliver.service.js';
import { Delivery } from './delivery.service.js';
import { DeliveryMetrics } from './delivery-metrics.js';
import { OptionalMails } from './optional-mails.service.js';
import { SendAgain } from './send-again.service.js';
import { dkimOf } from './dkim.js';
import { Mailer } from './mailer.js';

/** For the worker alone: what is told leaves the house here. */
@Module({})
export class DeliveryModule {
  /** @param smtpUrl the server to hand mails to; asked for once, when the worker starts */
  static forRoot(smtpUrl: (config: Config) => Promise<string>): DynamicModule {
    return {
      module: DeliveryModule,
      imports: [NotificationsModule],
      providers: [
        {
          provide: Mailer,
          inject: [CONFIG],
          useFactory: async (config: Config) =>
            new Mailer(await smtpUrl(config), config.mailFrom, await dkimOf(config.dkim)),
        },
        WebhookChannel,
        {
          provide: CHANNELS,
          inject: [Mailer, WebhookChannel],
          useFactory: (...channels: Channel[]): Channels => new Map(channels.map((one) => [one.name, one])),
        },
        Breaker,
        Claims,
        Deliver,
        DeliveryMetrics,
        Delivery,
      ],
      exports: [Delivery],
    };
  }
}

/** For the API: what people and mail servers say of messages that have left. Needs the platform's modules, the one for jobs too. */
@Module({
  providers: [AddressTroubles, Bounces, Breaker, OptionalMails, SendAgain],
  exports: [AddressTroubles, Bounces, OptionalMails, SendAgain],
})
export class AfterDeliveryModule {}
