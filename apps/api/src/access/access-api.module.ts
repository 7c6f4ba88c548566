import { AccountModule } from '@app/access';
import { Module } from '@nestjs/common';
import { DemonstrationResolver } from './demonstration.resolver.js';
import { Entrance } from './entrance.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [AccountModule],
  exports: [Entrance],
  providers: [ViewerResolver, Entrance, SignInResolver, DemonstrationResolver],
})
export class AccessApiModule {}
