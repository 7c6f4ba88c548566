import { PrivacyModule } from '@app/privacy';
import { Module } from '@nestjs/common';
import { PrivacyResolver } from './privacy.resolver.js';

@Module({ imports: [PrivacyModule], providers: [PrivacyResolver] })
export class PrivacyApiModule {}
