import { openBooks } from './books.js';
import type { PlanFault } from './plan-fault.js';
import { rulesBroken } from './plan-rules.js';
import { objectiveOf } from './points.js';
import type { Certificate, Claim, Problem } from './problem.js';
import { provenBound, type ProofBound } from './proof-bound.js';

/**
 * All that doesn't hold of a plan: the hard rules that its matches break beside the decided ones, what it says of its
 * worth, and its proof. Everything is recomputed from the problem alone, by code that no solver shares; empty: the
 * plan may be stored. Objective and bound are in points.
 */
export function checkPlan(problem: Problem, { assignments, objective, certificate }: Claim): PlanFault[] {
  const books = openBooks(problem);
  const faults = rulesBroken(books, assignments);
  const worth = objectiveOf(books, assignments);
  if (objective !== worth) faults.push({ kind: 'OBJECTIVE_WRONG', stated: objective, found: worth });
  const { upper, faults: proofFaults } = provenBound(books, certificate);
  faults.push(...proofFaults);
  if (upper !== null && !(certificate.upper >= upper)) {
    faults.push({ kind: 'BOUND_TOO_LOW', stated: certificate.upper, found: upper });
  }
  if (!(objective <= certificate.upper)) {
    faults.push({ kind: 'ABOVE_BOUND', stated: objective, found: certificate.upper });
  }
  return faults;
}

/** What a certificate proves of the problem: no plan is worth more points. */
export function checkedBound(problem: Problem, certificate: Certificate): ProofBound {
  return provenBound(openBooks(problem), certificate);
}
