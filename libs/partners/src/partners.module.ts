import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PartnerTokenRow } from './partner-token.entity.js';
import { Partners } from './partners.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PartnerTokenRow])],
  providers: [Partners],
  exports: [Partners],
})
export class PartnersModule {}
