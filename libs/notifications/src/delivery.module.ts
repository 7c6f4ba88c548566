import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@app/platform';
import { Deliver } from './deliver.service.js';
import { Mailer } from './mailer.js';

/** For the worker alone: what is told leaves the house here. */
@Module({})
export class DeliveryModule {
  /** @param smtpUrl the server to hand mails to; asked for once, when the worker starts */
  static forRoot(smtpUrl: (config: Config) => Promise<string>): DynamicModule {
    return {
      module: DeliveryModule,
      providers: [
        {
          provide: Mailer,
          inject: [CONFIG],
          useFactory: async (config: Config) => new Mailer(await smtpUrl(config), config.mailFrom),
        },
        Deliver,
      ],
      exports: [Deliver],
    };
  }
}
