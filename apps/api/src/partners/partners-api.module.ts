import { PartnersModule } from '@app/partners';
import { Module } from '@nestjs/common';
import { PartnersResolver } from './partners.resolver.js';

@Module({ imports: [PartnersModule], providers: [PartnersResolver] })
export class PartnersApiModule {}
