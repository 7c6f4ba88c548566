export * from './clock.js';
export * from './config.js';
export * from './database.js';
export * from './migrate.js';
export * from './scope.js';
