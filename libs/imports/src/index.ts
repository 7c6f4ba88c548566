export * from './choose-columns.js';
export * from './days-to-be.js';
export * from './event-columns.js';
export * from './event-import.entity.js';
export * from './event-import-row.entity.js';
export * from './imported-event.js';
export {
  countImports,
  findImport,
  findImportRows,
  findImports,
  findReportedRows,
  findSameFiles,
  type ImportCounts,
} from './imports.queries.js';
export * from './imports.module.js';
export * from './imports.service.js';
export type { ColumnMapping } from './map-columns.js';
export * from './mend-row.js';
export * from './needs-to-be.js';
export * from './table.js';
