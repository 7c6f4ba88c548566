import { NeedsModule } from '@app/needs';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ColumnMappingRow, EventImportRow } from './event-import.entity.js';
import { ImportedRow } from './event-import-row.entity.js';
import { Imports } from './imports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([EventImportRow, ImportedRow, ColumnMappingRow]), NeedsModule],
  providers: [Imports],
  exports: [Imports],
})
export class ImportsModule {}
