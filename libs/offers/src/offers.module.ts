import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OfferPatternRow } from './offer-pattern.entity.js';
import { OfferWindowRow } from './offer-window.entity.js';
import { Offers } from './offers.service.js';
import { VolunteerOfferRow } from './volunteer-offer.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([VolunteerOfferRow, OfferWindowRow, OfferPatternRow])],
  providers: [Offers],
  exports: [Offers],
})
export class OffersModule {}
