import { AccessModule } from '@app/access';
import { AuditModule } from '@app/audit';
import { Module } from '@nestjs/common';
import { RecordDownload } from './record-download.controller.js';
import { RecordExport } from './record-export.service.js';
import { RecordResolver } from './record.resolver.js';

@Module({
  imports: [AccessModule, AuditModule],
  controllers: [RecordDownload],
  providers: [RecordResolver, RecordExport],
})
export class AuditApiModule {}
