import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { comparePlans } from './compare-plans.js';

const match = (needId: string, offerId: string, people: number) => ({
  ...{ needId, offerId, people, holdsBackup: false },
});
const at = (startMinute: number) => ({ startMinute, endMinute: startMinute + 60 });
const problem = aProblem({
  needs: [
    aNeed({ id: 'late', associationId: 'second', slot: at(900), people: 4 }),
    aNeed({ id: 'early', associationId: 'first', slot: at(300), people: 4 }),
  ],
  offers: [anOffer({ id: 'shop', companyId: 'one' }), anOffer({ id: 'bank', companyId: 'two' })],
});

describe(comparePlans.name, () => {
  it('names the pairs that differ, by the need’s day, and counts those that don’t', () => {
    const before = {
      problem,
      assignments: [match('late', 'shop', 2), match('late', 'bank', 1), match('early', 'bank', 1)],
    };
    const after = {
      problem,
      assignments: [match('late', 'shop', 2), match('early', 'bank', 3), match('early', 'shop', 1)],
    };
    expect(comparePlans(before, after)).toEqual({
      samePairs: 1,
      changes: [
        {
          ...{ kind: 'CHANGED', needId: 'early', offerId: 'bank', companyId: 'two' },
          peopleBefore: 1,
          peopleAfter: 3,
        },
        {
          ...{ kind: 'ADDED', needId: 'early', offerId: 'shop', companyId: 'one' },
          peopleBefore: 0,
          peopleAfter: 1,
        },
        {
          ...{ kind: 'REMOVED', needId: 'late', offerId: 'bank', companyId: 'two' },
          peopleBefore: 1,
          peopleAfter: 0,
        },
      ],
      coverage: [
        { associationId: 'second', wantedBefore: 4, filledBefore: 3, wantedAfter: 4, filledAfter: 2 },
        { associationId: 'first', wantedBefore: 4, filledBefore: 1, wantedAfter: 4, filledAfter: 4 },
      ],
    });
  });

  it('sees no change where a proposal was decided, and one where needs and offers came or went', () => {
    const proposed = { problem, assignments: [match('late', 'shop', 2)] };
    const decided = { ...problem, decided: [{ ...match('late', 'shop', 2), state: 'APPROVED' as const }] };
    expect(comparePlans(proposed, { problem: decided, assignments: [] })).toEqual({
      ...{ samePairs: 1, changes: [], coverage: [] },
    });
    const gone = { ...problem, needs: [problem.needs[1]!], offers: [problem.offers[1]!] };
    expect(comparePlans(proposed, { problem: gone, assignments: [] })).toMatchObject({
      changes: [{ kind: 'REMOVED', needId: 'late', companyId: 'one' }],
      coverage: [
        { associationId: 'second', wantedBefore: 4, filledBefore: 2, wantedAfter: 0, filledAfter: 0 },
      ],
    });
  });
});
