export type { JustifiedEnvy } from './audit-envy.js';
export type { AuditReason, Waste } from './audit-waste.js';
export * from './certificate.js';
export * from './change-cost.js';
export type { SmallestChange } from './change-outcome.js';
export {
  applyChange,
  type Change,
  type NeedChange,
  type NoChange,
  type OfferChange,
  type OfferChangeKind,
} from './changes.js';
export * from './crews.js';
export * from './csr-match.js';
export { explainGaps, type NeedGap, type NeedGapReason } from './explain-gaps.js';
export * from './explain.js';
export { fillNeedExactly } from './fill-hole.js';
export * from './ledger.js';
export * from './match-reasons.js';
export * from './near-candidates.js';
export type { Deficit } from './own-deficits.js';
export * from './pair-rules.js';
export * from './plan-audit.js';
export * from './preferences.js';
export * from './problem.js';
export {
  rematch,
  Rematch,
  rematchedPlan,
  type ChangedMatch,
  type Rematched,
  type RematchOptions,
} from './rematch.js';
export type { HoleCandidate, MovedMatch } from './rematch-candidates.js';
export { afterHappening, type Happening } from './rematch-happening.js';
export * from './rules.js';
export * from './smallest-change.js';
export * from './solve.js';
export * from './whom-to-ask.js';
export * from './why-not-us.js';
export * from './search.js';
