import { AccountModule } from '@app/access';
import { Module } from '@nestjs/common';
import { AccountLinksResolver } from './account-links.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { DemonstrationResolver } from './demonstration.resolver.js';
import { Entrance } from './entrance.service.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondStepResolver } from './second-step.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [AccountModule],
  exports: [Entrance],
  providers: [
    ViewerResolver,
    Entrance,
    SignInResolver,
    SecondStepResolver,
    SecondFactorResolver,
    SessionsResolver,
    AccountResolver,
    AccountLinksResolver,
    DemonstrationResolver,
  ],
})
export class AccessApiModule {}
