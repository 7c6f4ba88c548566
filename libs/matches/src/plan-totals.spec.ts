import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { totalsOf } from './plan-totals.js';

const match = (needId: string, offerId: string, people: number) => ({
  ...{ needId, offerId, people, holdsBackup: false },
});
const problem = aProblem({
  needs: [
    aNeed({ id: 'a', associationId: 'first', people: 4 }),
    aNeed({ id: 'b', associationId: 'first', people: 6 }),
    aNeed({ id: 'c', associationId: 'second', people: 5 }),
  ],
  offers: [
    anOffer({ id: 'shop', companyId: 'one' }),
    anOffer({ id: 'stall', companyId: 'one' }),
    anOffer({ id: 'bank', companyId: 'two' }),
  ],
  decided: [{ ...match('a', 'bank', 3), state: 'CONFIRMED' }],
});

describe(totalsOf.name, () => {
  it('counts people, matches, companies and needs of the whole plan', () => {
    const assignments = [match('a', 'shop', 1), match('b', 'stall', 2), match('c', 'shop', 1)];
    expect(totalsOf({ problem, assignments, objective: 100, upper: 110 })).toEqual({
      ...{ peopleWanted: 15, peopleHeld: 3, peoplePlanned: 4, matches: 3, companies: 1, needsShort: 2 },
      ...{ worstPercent: 20, tenthPercent: 20, objective: 100, upper: 110, gapPercent: 10 },
    });
  });

  it('never serves an association with more than all it asked for', () => {
    const decided = [{ ...match('c', 'bank', 9), state: 'CONFIRMED' as const }];
    const needs = [problem.needs[2]!];
    const totals = totalsOf({
      problem: { ...problem, needs, decided },
      assignments: [],
      objective: 0,
      upper: 0,
    });
    expect(totals).toMatchObject({ worstPercent: 100, needsShort: 0, gapPercent: 0 });
  });

  it('takes the tenth of ten from below, and says nothing of a gap that nobody bounded', () => {
    const needs = Array.from({ length: 20 }, (_, n) =>
      aNeed({ id: `${n}`, associationId: `${n}`, people: 20 }),
    );
    const assignments = needs.map(({ id }, n) => match(id, 'shop', n + 1));
    const totals = totalsOf({
      problem: { ...problem, needs, decided: [] },
      assignments,
      objective: 1,
      upper: null,
    });
    expect(totals).toMatchObject({ worstPercent: 5, tenthPercent: 10, upper: null, gapPercent: null });
  });

  it('has no share where nobody asks for anything', () => {
    const empty = { ...problem, needs: [], decided: [] };
    const totals = totalsOf({ problem: empty, assignments: [], objective: 0, upper: 5 });
    expect(totals).toMatchObject({ worstPercent: null, tenthPercent: null, gapPercent: null });
  });
});
