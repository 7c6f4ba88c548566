import { peopleOf, type Books } from './books.js';
import type { Cut } from './cut.js';
import type { Pairs } from './pairs.js';
import type { PlanFault } from './plan-fault.js';
import { coverageByAssociation, type Coverage } from './points.js';
import type { Certificate } from './problem.js';

/** What one part of a proof speaks of. */
export interface PartOfProblem {
  readonly needs: readonly number[];
  readonly holds: (need: number) => boolean;
  /** What the part's associations want, and have by decided matches. */
  readonly associations: ReadonlyMap<string, Coverage>;
  /** Those of its cuts that hold. */
  readonly cuts: readonly Cut[];
}

/** The parts, and whatever keeps them from adding up to the whole problem: a need left out, or something shared. */
export function openParts(
  books: Books,
  pairs: Pairs,
  { parts }: Certificate,
): { parts: readonly PartOfProblem[]; faults: readonly PlanFault[] } {
  const { needs } = books.problem;
  const faults: PlanFault[] = [];
  const partOf = new Int32Array(needs.length).fill(-1);
  parts.forEach(({ needs: rows }, part) => {
    for (const row of rows) {
      if (!needs[row]) faults.push({ kind: 'UNKNOWN_ROW', part, row });
      else if (partOf[row] !== -1) faults.push({ kind: 'NEED_IN_TWO_PARTS', part, needId: needs[row].id });
      else partOf[row] = part;
    }
  });
  needs.forEach(({ id }, row) => {
    if (partOf[row] === -1) faults.push({ kind: 'NEED_IN_NO_PART', needId: id });
  });
  const coverage = coverageByAssociation(needs, (row) => peopleOf(books.decidedOfNeed.get(row) ?? []));
  return {
    faults: faults.length > 0 ? faults : sharedFaults(books, pairs, partOf),
    parts: parts.map(({ needs: rows }, part) => ({
      needs: rows,
      cuts: [],
      holds: (need) => partOf[need] === part,
      associations: new Map(
        rows.flatMap((row) => {
          const name = needs[row]?.associationId;
          return name === undefined ? [] : [[name, coverage.get(name)!] as const];
        }),
      ),
    })),
  };
}

/** Offers, associations and ask limits that couple needs of two parts. */
function sharedFaults({ problem }: Books, pairs: Pairs, partOf: Int32Array): PlanFault[] {
  const faults: PlanFault[] = [];
  const ofOffer = new Int32Array(problem.offers.length).fill(-1);
  const ofAssociation = new Map<string, number>();
  const needOfPair = new Int32Array(pairs.offer.length);
  const shared = new Set<number>();
  problem.needs.forEach(({ id, associationId }, need) => {
    const part = partOf[need]!;
    const before = ofAssociation.get(associationId) ?? part;
    if (before !== part) faults.push({ kind: 'ASSOCIATION_SHARED', needId: id, part });
    ofAssociation.set(associationId, part);
    for (let pair = pairs.begin[need]!; pair < pairs.begin[need + 1]!; pair += 1) {
      const offer = pairs.offer[pair]!;
      needOfPair[pair] = need;
      if (ofOffer[offer] !== -1 && ofOffer[offer] !== part) shared.add(offer);
      ofOffer[offer] = part;
    }
  });
  for (const offer of shared) faults.push({ kind: 'OFFER_SHARED', offerId: problem.offers[offer]!.id });
  pairs.ofLimit.forEach((counted, row) => {
    const ofLimit = new Set(counted.map((pair) => partOf[needOfPair[pair]!]!));
    if (ofLimit.size > 1) faults.push({ kind: 'ASK_LIMIT_SHARED', row });
  });
  return faults;
}
