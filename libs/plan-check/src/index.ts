export * from './check-plan.js';
export * from './plan-fault.js';
export type { Certificate, PricedMoment, Proof, ProofLeaf } from './problem.js';
