export { type CatalogueColumn, unregistered, vanished } from './catalogue.js';
export * from './contacts.service.js';
export * from './personal-data.service.js';
export { type HeldData } from './held.queries.js';
export * from './privacy.module.js';
export { register } from './register.js';
export * from './retention.service.js';
export * from './sweep.service.js';
