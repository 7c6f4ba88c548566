export * from './check-plan.js';
export * from './plan-fault.js';
export type { Certificate, Claim, PricedMoment, Problem, Proof, ProofLeaf } from './problem.js';
export type { ProofBound } from './proof-bound.js';
