import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';
import { Events } from './events.service.js';
import { Needs } from './needs.service.js';
import { StaffingNeedRow } from './staffing-need.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommunityEventRow, EventDayRow, StaffingNeedRow])],
  providers: [Events, Needs],
  exports: [Events, Needs],
})
export class NeedsModule {}
