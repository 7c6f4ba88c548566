import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { problems } from '../../../test/contracts/problems.js';
import { eligibleNeeds } from './eligible.js';
import { isEligible } from './pair-rules.js';

describe(eligibleNeeds.name, () => {
  it('finds the same pairs as asking the rules for each', () => {
    fc.assert(
      fc.property(problems({ needs: 8, offers: 6 }), (problem) => {
        const closed = [...problem.excluded, ...problem.decided];
        const expected = problem.offers.map((offer) =>
          problem.needs.flatMap((need, row) => {
            const open = !closed.some((pair) => pair.needId === need.id && pair.offerId === offer.id);
            return open && isEligible(need, offer) ? [row] : [];
          }),
        );
        expect(eligibleNeeds(problem)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('knows more things asked for than one number has bits', () => {
    const needs = Array.from({ length: 70 }, (_, row) => aNeed({ id: `${row}`, skills: [`skill ${row}`] }));
    const offers = [anOffer({ skills: ['skill 3', 'skill 69'] })];
    expect(eligibleNeeds(aProblem({ needs, offers }))).toEqual([[3, 69]]);
  });
});
