import { NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountModule } from './account.module.js';
import { HandOverGrantRow, HandOverRow } from './hand-over.entity.js';
import { HandOvers } from './hand-overs.service.js';
import { People } from './people.service.js';

/** Who holds which role, and whose desk passes to whom. */
@Module({
  imports: [AccountModule, NotificationsModule, TypeOrmModule.forFeature([HandOverRow, HandOverGrantRow])],
  providers: [People, HandOvers],
  exports: [People, HandOvers],
})
export class PeopleModule {}
