import fc from 'fast-check';
import { problems } from '../../../test/contracts/problems.js';
import { brokenRules } from '../../../test/contracts/verify.js';
import { openBooks } from './books.js';
import { findPairs, pairOf } from './pairs.js';

describe(findPairs.name, () => {
  it('finds just those pairs, and the groups, that could stand alone beside what is decided', () => {
    fc.assert(
      fc.property(problems({ needs: 8, offers: 6 }), (problem) => {
        const pairs = findPairs(openBooks(problem));
        problem.needs.forEach((need, row) =>
          problem.offers.forEach((offer, column) => {
            const groups = Array.from({ length: need.people }, (_, index) => index + 1).filter((people) => {
              const holdsBackup = need.backupRequired && need.backupSlot !== null;
              const match = { needId: need.id, offerId: offer.id, people, holdsBackup };
              return brokenRules(problem, [match]).every((rule) => rule === 'neverBelowFewest');
            });
            const pair = pairOf(pairs, row, column);
            expect(pair < 0 ? [] : [pairs.least[pair], pairs.most[pair]]).toEqual(
              groups.length > 0 ? [groups[0], groups.at(-1)] : [],
            );
          }),
        );
      }),
      { numRuns: 150 },
    );
  });
});
