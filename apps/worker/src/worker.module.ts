import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '@app/audit';
import { MatchesModule } from '@app/matches';
import { MembershipModule } from '@app/membership';
import { DeliveryModule, NotificationsModule } from '@app/notifications';
import { type Config, JobWorkersModule, OperatorModule, PlatformModule } from '@app/platform';
import { PrivacyModule } from '@app/privacy';
import { AnchorRecord } from './anchor-record.processor.js';
import { RecordAnchors } from './record-anchors.js';
import { MailSink } from './mail-sink.js';
import { RunMatcher } from './run-matcher.processor.js';
import { SendNotifications } from './send-notifications.processor.js';
import { SweepMatches } from './sweep-matches.processor.js';
import { SweepMemberships } from './sweep-memberships.processor.js';
import { SweepNotifications } from './sweep-notifications.processor.js';
import { SweepPersonalData } from './sweep-personal-data.processor.js';
import { SweepReminders } from './sweep-reminders.processor.js';

/** One for each job of the catalogue; with one missing the worker doesn't boot. */
export const processors = [
  SweepPersonalData,
  SweepReminders,
  SendNotifications,
  SweepNotifications,
  RunMatcher,
  SweepMatches,
  SweepMemberships,
  AnchorRecord,
];

@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    const sink = new MailSink(config);
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(config),
        JobWorkersModule,
        OperatorModule,
        AuditModule,
        NotificationsModule,
        MatchesModule,
        MembershipModule,
        PrivacyModule,
        DeliveryModule.forRoot(async ({ smtpUrl }) => smtpUrl ?? (await sink.open())),
      ],
      providers: [...processors, RecordAnchors],
    };
  }
}
