import { MatchesModule } from '@app/matches';
import { NeedsModule } from '@app/needs';
import { Module } from '@nestjs/common';
import { CallForOffersResolver } from './call-for-offers.resolver.js';
import { EventDaysResolver } from './event-days.resolver.js';
import { EventsResolver } from './events.resolver.js';
import { NeedsResolver } from './needs.resolver.js';

@Module({
  imports: [MatchesModule, NeedsModule],
  providers: [EventsResolver, EventDaysResolver, NeedsResolver, CallForOffersResolver],
})
export class NeedsApiModule {}
