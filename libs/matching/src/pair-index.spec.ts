import fc from 'fast-check';
import { problems } from '../../../test/contracts/problems.js';
import { PairIndex, rulesIn } from './pair-index.js';
import { whyNot } from './pair-rules.js';

describe(PairIndex.name, () => {
  it('says the same as the rules themselves', () => {
    fc.assert(
      fc.property(problems({ needs: 6, offers: 8 }), fc.integer({ min: 0, max: 2000 }), (problem, lead) => {
        const offers = problem.offers.map((offer, row) =>
          row % 2 ? { ...offer, earliestStartMinute: lead } : offer,
        );
        const index = new PairIndex(offers);
        for (const need of problem.needs) {
          const bits = index.brokenBits(need);
          offers.forEach((offer, row) => {
            expect(rulesIn(bits[row]!)).toEqual(whyNot(need, offer).map(({ rule }) => rule));
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
