export type { AuditKeySettings } from './audit-keys.js';
export { findDecisions } from './decisions.queries.js';
export * from './decision.js';
export * from './differences.js';
export { type PastDecision, recordPast } from './record-past.js';
export { record } from './record.js';
