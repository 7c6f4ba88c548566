import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from './notification.entity.js';
import { Notifications } from './notifications.service.js';

/** For whoever tells. Needs the platform's modules, the one for jobs too. */
@Module({
  imports: [TypeOrmModule.forFeature([Notification])],
  providers: [Notifications],
  exports: [Notifications],
})
export class NotificationsModule {}
