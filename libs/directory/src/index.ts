export * from './directory.module.js';
export * from './district.entity.js';
export * from './districts.queries.js';
export * from './organisation.entity.js';
export * from './organisations.queries.js';
