export * from './conference.entity.js';
export * from './conferences.module.js';
export * from './conferences.queries.js';
export * from './district-setup.service.js';
