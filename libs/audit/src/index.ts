export { type AuditKeySettings, auditKeys } from './audit-keys.js';
export { findDecisions } from './decisions.queries.js';
export * from './decision.js';
export * from './differences.js';
export { chainedEntries, entryOf } from './new-entry.js';
export { type PastDecision, recordPast } from './record-past.js';
export { record } from './record.js';
export type { AnchoredEnd, ChainReport, Flaw, Problem, StoredEntry } from './verification.js';
export { verifyChain } from './verify-chain.js';
