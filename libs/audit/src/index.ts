export * from './decision.js';
export * from './differences.js';
export * from './record.js';
