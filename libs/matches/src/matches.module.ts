import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NeedsModule } from '@app/needs';
import { NotificationsModule } from '@app/notifications';
import { OffersModule } from '@app/offers';
import { Answers } from './answers.service.js';
import { AssociationAnswers } from './association-answers.service.js';
import { AssociationLinks } from './association-link.service.js';
import { AssociationTelling } from './association-telling.js';
import { Days } from './days.service.js';
import { Digests } from './digests.service.js';
import { Expiry } from './expiry.service.js';
import { ForbiddenPairRow } from './forbidden-pair.entity.js';
import { ForbiddenPairs } from './forbidden-pairs.service.js';
import { HostTelling } from './host-telling.js';
import { Holes } from './holes.service.js';
import { MatchRow } from './match.entity.js';
import { MatchRunRow, RunGapRow } from './match-run.entity.js';
import { MatchTelling } from './match-telling.js';
import { MatchingSettingRow } from './matching-setting.entity.js';
import { MatchingSettingsOfConference } from './matching-settings.service.js';
import { PlanChanges } from './plan-changes.service.js';
import { PlanSettling } from './plan-settling.js';
import { PlanSheet } from './plan-sheet.service.js';
import { ReminderSettingRow } from './reminder-setting.entity.js';
import { ReminderSettings } from './reminder-settings.service.js';
import { Reminders } from './reminders.service.js';
import { Review } from './review.service.js';
import { Rosters } from './roster.service.js';
import { RunExecution } from './run-execution.service.js';
import { Runs } from './runs.service.js';
import { WhatIf } from './what-if.service.js';

const services = [
  Review,
  Answers,
  Days,
  Expiry,
  Runs,
  RunExecution,
  AssociationLinks,
  AssociationAnswers,
  Rosters,
  ForbiddenPairs,
  Holes,
  MatchingSettingsOfConference,
  PlanSheet,
  PlanChanges,
  WhatIf,
  Reminders,
  ReminderSettings,
  Digests,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      MatchRow,
      MatchRunRow,
      RunGapRow,
      ForbiddenPairRow,
      MatchingSettingRow,
      ReminderSettingRow,
    ]),
    NeedsModule,
    OffersModule,
    NotificationsModule,
  ],
  providers: [...services, MatchTelling, AssociationTelling, PlanSettling, HostTelling],
  exports: services,
})
export class MatchesModule {}
