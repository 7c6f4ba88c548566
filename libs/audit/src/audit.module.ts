import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Anchoring } from './anchoring.service.js';
import { AuditEntryRow } from './audit-entry.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryRow])],
  providers: [Anchoring],
  exports: [Anchoring],
})
export class AuditModule {}
