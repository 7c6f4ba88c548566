import { MatchesModule } from '@app/matches';
import { PrivacyModule } from '@app/privacy';
import { Module } from '@nestjs/common';
import { RostersResolver } from './rosters.resolver.js';

@Module({ imports: [MatchesModule, PrivacyModule], providers: [RostersResolver] })
export class RostersApiModule {}
