import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Notification } from '../notification.entity.js';
import { NotificationsModule } from '../notifications.module.js';
import { Preferences } from '../preferences/preferences.service.js';
import { Unsubscribing } from '../preferences/unsubscribe.service.js';
import { SentLetters } from '../shown/sent-letters.service.js';
import { ByHand } from './by-hand.service.js';
import { WebhookChannel } from './webhook-channel.service.js';
import { WebhookEndpointRow } from './webhook-endpoint.entity.js';
import { WebhookEndpoints } from './webhook-endpoints.service.js';

/** Ways to be told beside the mail, and who wants which. */
@Module({
  imports: [NotificationsModule, TypeOrmModule.forFeature([Notification, WebhookEndpointRow])],
  providers: [ByHand, Preferences, SentLetters, Unsubscribing, WebhookChannel, WebhookEndpoints],
  exports: [ByHand, Preferences, SentLetters, Unsubscribing, WebhookChannel, WebhookEndpoints],
})
export class ChannelsModule {}
