export * from './event-columns.js';
export * from './find-duplicates.js';
export * from './imported-event.js';
export * from './map-columns.js';
export * from './read-events.js';
export type { KnownTown } from './read-place.js';
export * from './read-table.js';
export * from './table.js';
