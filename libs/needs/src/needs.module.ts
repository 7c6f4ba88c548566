import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '@app/notifications';
import { CallForOffers } from './call-for-offers.service.js';
import { ChangeTelling } from './change-telling.service.js';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';
import { Events } from './events.service.js';
import { Needs } from './needs.service.js';
import { StaffingNeedRow } from './staffing-need.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommunityEventRow, EventDayRow, StaffingNeedRow]), NotificationsModule],
  providers: [Events, Needs, CallForOffers, ChangeTelling],
  exports: [Events, Needs, CallForOffers],
})
export class NeedsModule {}
