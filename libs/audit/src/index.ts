export * from './decision.js';
export * from './record.js';
