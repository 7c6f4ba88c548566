import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';
import { StaffingNeedRow } from './staffing-need.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([CommunityEventRow, EventDayRow, StaffingNeedRow])] })
export class NeedsModule {}
