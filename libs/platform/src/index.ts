export * from './clock.js';
export * from './database.js';
export * from './scope.js';
