export * from './check-plan.js';
export * from './plan-fault.js';
export type { Claim, Certificate, Problem } from './problem.js';
export type { ProofBound } from './proof-bound.js';
