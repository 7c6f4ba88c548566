import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { applyChange } from './changes.js';
import { nearCandidatesFor } from './near-candidates.js';
import { breaksOf } from './rules.js';

describe(nearCandidatesFor.name, () => {
  it('says what would have to be different, the smallest thing', () => {
    const problem = aProblem({
      needs: [aNeed({ skills: ['LADDER_WORK'] })],
      offers: [
        anOffer({ id: 'no ladder' }),
        anOffer({ id: 'later', skills: ['LADDER_WORK'], windows: [{ startMinute: 570, endMinute: 900 }] }),
        anOffer({ id: 'now', skills: ['LADDER_WORK'] }),
        anOffer({ id: 'two things', windows: [] }),
      ],
    });
    expect(
      nearCandidatesFor(problem, 'need').map(({ offerId, change, most }) => [offerId, change, most]),
    ).toEqual([
      ['later', { kind: 'START_LATER', minutes: 30 }, 4],
      ['no ladder', { kind: 'WITHOUT_SKILL', skill: 'LADDER_WORK' }, 4],
    ]);
  });

  it('lets each come once its thing is different', () => {
    fc.assert(
      fc.property(problems({ needs: 5, offers: 6 }, { needs: 2, offers: 3 }), (problem) => {
        const plan = greedyPlan(problem);
        for (const { id: needId } of problem.needs) {
          const now = new Set(plan.filter((one) => one.needId === needId).map((one) => one.offerId));
          const others = plan.filter((one) => one.needId !== needId);
          for (const { offerId, change, fewest } of nearCandidatesFor(problem, needId, plan)) {
            expect(now.has(offerId)).toBe(false);
            const changed = applyChange(problem, needId, change, [offerId]);
            const need = changed.needs.find(({ id }) => id === needId)!;
            const holdsBackup = need.backupRequired && need.backupSlot !== null;
            const pair = { needId, offerId, people: fewest, holdsBackup };
            const eased = {
              ...changed,
              needs: changed.needs.map((one) =>
                one === need ? { ...one, fewest: 1, mostOffers: 9, people: 99 } : one,
              ),
            };
            expect(breaksOf(eased, [...others, pair])).toEqual([]);
          }
        }
      }),
      { numRuns: 80, seed: 3 },
    );
  });
});
