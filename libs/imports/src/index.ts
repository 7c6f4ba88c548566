export * from './choose-columns.js';
export * from './days-to-be.js';
export * from './event-columns.js';
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
export { mappingOfList, suggestedMappingOf } from './kinds-of-lists.js';
export * from './list-import.entity.js';
export * from './list-import-row.entity.js';
export type { ColumnMapping } from './map-columns.js';
export * from './mend-row.js';
export * from './needs-to-be.js';
export * from './offers/imported-offer.js';
export * from './reading.js';
export * from './table.js';
export type { Generation } from './vocabulary.js';
export type { ListOwner } from './whose-lists.js';
