import { NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { NotificationsResolver } from './notifications.resolver.js';

@Module({ imports: [NotificationsModule], providers: [NotificationsResolver] })
export class NotificationsApiModule {}
