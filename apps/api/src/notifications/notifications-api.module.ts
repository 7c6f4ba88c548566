import { AfterDeliveryModule, ChannelsModule, NotificationsModule } from '@app/notifications';
import { Module } from '@nestjs/common';
import { NotificationsResolver } from './notifications.resolver.js';
import { PreferencesResolver } from './preferences.resolver.js';
import { ToTellResolver } from './to-tell.resolver.js';
import { TroublesResolver } from './troubles.resolver.js';
import { UnsubscribeResolver } from './unsubscribe.resolver.js';
import { WebhooksResolver } from './webhooks.resolver.js';

@Module({
  imports: [NotificationsModule, ChannelsModule, AfterDeliveryModule],
  providers: [
    NotificationsResolver,
    PreferencesResolver,
    ToTellResolver,
    TroublesResolver,
    UnsubscribeResolver,
    WebhooksResolver,
  ],
})
export class NotificationsApiModule {}
