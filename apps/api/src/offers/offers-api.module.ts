import { OffersModule } from '@app/offers';
import { Module } from '@nestjs/common';
import { OfferFitResolver } from './offer-fit.resolver.js';
import { OffersResolver } from './offers.resolver.js';

@Module({ imports: [OffersModule], providers: [OffersResolver, OfferFitResolver] })
export class OffersApiModule {}
