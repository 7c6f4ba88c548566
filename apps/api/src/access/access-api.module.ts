import { AccessModule } from '@app/access';
import { Module } from '@nestjs/common';
import { DemonstrationResolver } from './demonstration.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({ imports: [AccessModule], providers: [ViewerResolver, SignInResolver, DemonstrationResolver] })
export class AccessApiModule {}
