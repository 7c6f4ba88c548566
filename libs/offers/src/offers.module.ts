import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '@app/notifications';
import { OfferTelling } from './offer-telling.service.js';
import { OfferPatternRow } from './offer-pattern.entity.js';
import { OfferWindowRow } from './offer-window.entity.js';
import { Offers } from './offers.service.js';
import { VolunteerOfferRow } from './volunteer-offer.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([VolunteerOfferRow, OfferWindowRow, OfferPatternRow]),
    NotificationsModule,
  ],
  providers: [Offers, OfferTelling],
  exports: [Offers],
})
export class OffersModule {}
