import type { Assignment, Problem } from '@app/matching';
import { fairnessRank } from './coverage.js';

export const pairChanges = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type PairChange = (typeof pairChanges)[number];

/** One pair of which two plans say different things. */
export interface PairDifference {
  readonly kind: PairChange;
  readonly needId: string;
  readonly offerId: string;
  readonly companyId: string;
  readonly peopleBefore: number;
  readonly peopleAfter: number;
}

/** How an association is served before and after; 0 wanted where it isn't in that plan's problem. */
export interface CoverageDifference {
  readonly associationId: string;
  readonly wantedBefore: number;
  readonly filledBefore: number;
  readonly wantedAfter: number;
  readonly filledAfter: number;
}

export interface PlansCompared {
  /** The need's day first, then its pairs. */
  readonly changes: readonly PairDifference[];
  /** Pairs with the same people in both. */
  readonly samePairs: number;
  /** Associations that are served differently, those that lose most first. */
  readonly coverage: readonly CoverageDifference[];
}

export interface ComparedPlan {
  readonly problem: Problem;
  readonly assignments: readonly Assignment[];
}

/** What the second plan does otherwise than the first; decided matches are part of both. */
export function comparePlans(before: ComparedPlan, after: ComparedPlan): PlansCompared {
  const [first, second] = [peopleByPair(before), peopleByPair(after)];
  const companyOf = new Map(
    [...before.problem.offers, ...after.problem.offers].map(({ id, companyId }) => [id, companyId]),
  );
  const startOf = new Map(
    [...before.problem.needs, ...after.problem.needs].map(({ id, slot }) => [id, slot.startMinute]),
  );
  const pairs = [...new Map([...first, ...second]).values()];
  const changes = pairs
    .flatMap(({ needId, offerId }): PairDifference[] => {
      const peopleBefore = first.get(keyOf(needId, offerId))?.people ?? 0;
      const peopleAfter = second.get(keyOf(needId, offerId))?.people ?? 0;
      if (peopleBefore === peopleAfter) return [];
      const kind = peopleBefore === 0 ? 'ADDED' : peopleAfter === 0 ? 'REMOVED' : 'CHANGED';
      const companyId = companyOf.get(offerId) ?? '';
      return [{ kind, needId, offerId, companyId, peopleBefore, peopleAfter }];
    })
    .toSorted(
      (a, b) =>
        (startOf.get(a.needId) ?? 0) - (startOf.get(b.needId) ?? 0) ||
        compareText(a.needId, b.needId) ||
        compareText(a.offerId, b.offerId),
    );
  return { changes, samePairs: pairs.length - changes.length, coverage: coverageDifferences(before, after) };
}

const keyOf = (needId: string, offerId: string) => `${needId} ${offerId}`;

function peopleByPair({ problem, assignments }: ComparedPlan): Map<string, Assignment> {
  return new Map(
    [...problem.decided, ...assignments].map((match) => [keyOf(match.needId, match.offerId), match]),
  );
}

function coverageDifferences(before: ComparedPlan, after: ComparedPlan): CoverageDifference[] {
  const [first, second] = [servedOf(before), servedOf(after)];
  const gain = (row: CoverageDifference) => row.filledAfter - row.filledBefore;
  return [...new Set([...first.keys(), ...second.keys()])]
    .map((associationId) => ({
      associationId,
      wantedBefore: first.get(associationId)?.wanted ?? 0,
      filledBefore: first.get(associationId)?.filled ?? 0,
      wantedAfter: second.get(associationId)?.wanted ?? 0,
      filledAfter: second.get(associationId)?.filled ?? 0,
    }))
    .filter((row) => gain(row) !== 0 || row.wantedBefore !== row.wantedAfter)
    .toSorted((a, b) => gain(a) - gain(b) || compareText(a.associationId, b.associationId));
}

function servedOf({ problem, assignments }: ComparedPlan) {
  const rank = fairnessRank(problem, [...problem.decided, ...assignments]);
  return new Map(rank.map((row) => [row.associationId, row]));
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
