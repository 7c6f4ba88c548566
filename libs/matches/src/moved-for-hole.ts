import type { Assignment, Problem, Rematched } from '@app/matching';
import type { PairDifference } from './compare-plans.js';

/** What filling the need changed elsewhere, pair by pair. */
export function movedFor(
  needId: string,
  { offers }: Pick<Problem, 'offers'>,
  { removed, added, changed }: Pick<Rematched, 'removed' | 'added' | 'changed'>,
): PairDifference[] {
  const companyOf = new Map(offers.map(({ id, companyId }) => [id, companyId]));
  const pair = ({ needId, offerId }: Assignment) => ({
    needId,
    offerId,
    companyId: companyOf.get(offerId) ?? '',
  });
  const differences: PairDifference[] = [
    ...removed.map((match) => ({
      ...{ kind: 'REMOVED' as const, ...pair(match), peopleBefore: match.people, peopleAfter: 0 },
    })),
    ...added.map((match) => ({
      ...{ kind: 'ADDED' as const, ...pair(match), peopleBefore: 0, peopleAfter: match.people },
    })),
    ...changed.map(({ before, after }) => ({
      ...{ kind: 'CHANGED' as const, ...pair(after), peopleBefore: before.people, peopleAfter: after.people },
    })),
  ];
  return differences.filter((one) => one.needId !== needId && one.peopleBefore !== one.peopleAfter);
}
