import { NeedsModule } from '@app/needs';
import { OffersModule } from '@app/offers';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ColumnMappingRow, ListImportRow } from './list-import.entity.js';
import { ImportedRow } from './list-import-row.entity.js';
import { Imports } from './imports.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ListImportRow, ImportedRow, ColumnMappingRow]),
    NeedsModule,
    OffersModule,
  ],
  providers: [Imports],
  exports: [Imports],
})
export class ImportsModule {}
