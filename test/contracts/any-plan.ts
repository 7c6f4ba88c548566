import fc from 'fast-check';
import type { Assignment, Problem } from '@app/matching';

/** Matches thrown together, a pair at most once. */
export const anyPlan = (problem: Problem): fc.Arbitrary<Assignment[]> =>
  fc.uniqueArray(
    fc.record({
      needId: fc.constantFrom(...problem.needs.map((need) => need.id)),
      offerId: fc.constantFrom(...problem.offers.map((offer) => offer.id)),
      people: fc.integer({ min: 1, max: 4 }),
      holdsBackup: fc.boolean(),
    }),
    { maxLength: 8, selector: (match) => `${match.needId} ${match.offerId}` },
  );
