import type { Books } from './books.js';
import { CutReader } from './cuts.js';
import { MomentReader } from './moment-reader.js';
import { findPairs } from './pairs.js';
import { openParts, type PartOfProblem } from './parts.js';
import type { PlanFault, Report } from './plan-fault.js';
import { objectiveOf } from './points.js';
import { PricedLeaf, type Narrowing } from './priced-leaf.js';
import { partsOfPoint, type Certificate, type Problem, type Proof, type ProofBranch } from './problem.js';

/** What a proof bounds, in whole points; null: nothing, because of the faults. */
export interface ProofBound {
  readonly upper: number | null;
  readonly faults: readonly PlanFault[];
}

/** Recomputes what a certificate proves: that its leaves cover every plan, and the bound of each. */
export function provenBound(books: Books, certificate: Certificate): ProofBound {
  const faults: PlanFault[] = [];
  if (certificate.format !== 'plan-proof/1') {
    faults.push({ kind: 'UNKNOWN_FORMAT', stated: `${certificate.format}` });
  }
  if (!isWhole(books.problem)) faults.push({ kind: 'PROBLEM_NOT_WHOLE' });
  const pairs = findPairs(books);
  const { parts, faults: partFaults } = openParts(books, pairs, certificate);
  faults.push(...partFaults);
  if (faults.length > 0) return { upper: null, faults };
  const moments = new MomentReader(books);
  const leaf = new PricedLeaf(books, pairs, moments);
  const cutReader = new CutReader(books, pairs, moments);
  let sum = partsOfPoint * objectiveOf(books, []);
  parts.forEach((part, row) => {
    const report: Report = (fault) => void faults.push({ ...fault, part: row });
    const { proof, cuts: stated = [] } = certificate.parts[row]!;
    const cuts = stated.map((cut) => cutReader.read(part, cut, report));
    // A part's plans are worth whole points, so its bound may be rounded down by itself.
    sum += partsOfPoint * Math.floor(boundOfTree(leaf, { ...part, cuts }, proof, report) / partsOfPoint);
  });
  return faults.length > 0 ? { upper: null, faults } : { upper: Math.floor(sum / partsOfPoint), faults };
}

/** The path down to a node, from its last step back. */
interface Step {
  readonly narrowing: Narrowing;
  readonly before: Step | null;
}

/** The most that any leaf leaves possible: a branch's two sides cover all that its node covers. */
function boundOfTree(leaf: PricedLeaf, part: PartOfProblem, proof: Proof, report: Report): number {
  const open: { readonly proof: Proof; readonly path: Step | null }[] = [{ proof, path: null }];
  let most = -Infinity;
  for (let next = open.pop(); next; next = open.pop()) {
    const { proof, path } = next;
    if (!proof) report({ kind: 'BRANCH_SIDE_MISSING' });
    else if (!isBranch(proof)) most = Math.max(most, leaf.bound(part, proof, stepsOf(path), report));
    else if (isSound(proof, part, report)) {
      const { need, offer, at } = proof;
      const side = (atLeast: number, atMost: number): Step => ({
        narrowing: { need, offer, atLeast, atMost },
        before: path,
      });
      open.push(
        { proof: proof.below, path: side(0, at - 1) },
        { proof: proof.from, path: side(at, Infinity) },
      );
    }
  }
  return most;
}

function isBranch(proof: Proof): proof is ProofBranch {
  return 'at' in proof || 'below' in proof || 'from' in proof;
}

function isSound({ need, offer, at }: ProofBranch, part: PartOfProblem, report: Report): boolean {
  if (!part.holds(need)) report({ kind: 'NOT_OF_THIS_PART', row: need });
  if (!Number.isInteger(offer)) report({ kind: 'UNKNOWN_ROW', row: offer });
  const whole = Number.isInteger(at) && at >= 1;
  if (!whole) report({ kind: 'BRANCH_AT_WRONG', row: need, stated: at });
  return part.holds(need) && Number.isInteger(offer) && whole;
}

function stepsOf(path: Step | null): Narrowing[] {
  const steps: Narrowing[] = [];
  for (let step = path; step; step = step.before) steps.push(step.narrowing);
  return steps;
}

/** Whether plans are worth whole points, so that a bound may be rounded down. */
function isWhole({ needs, published, askLimits, weights }: Problem): boolean {
  return [
    ...Object.values(weights).flat(),
    ...needs.map(({ urgency }) => urgency),
    ...published.map(({ changeCost }) => changeCost),
    ...askLimits.map(({ beyondCost }) => beyondCost ?? 0),
  ].every(Number.isInteger);
}
