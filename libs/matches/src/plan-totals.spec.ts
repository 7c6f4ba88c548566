import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { comparePlans } from './compare-plans.js';
import { inWhole, totalsOf } from './plan-totals.js';

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

describe(inWhole.name, () => {
  it('counts pairs as the sentence of a comparison does: what comes in, goes and stays', () => {
    const before = { problem, assignments: [match('b', 'stall', 2), match('c', 'shop', 1)] };
    const approved = {
      ...problem,
      decided: [...problem.decided, { ...match('b', 'stall', 2), state: 'APPROVED' as const }],
    };
    const after = { problem: approved, assignments: [match('a', 'shop', 1)] };
    const { changes, samePairs } = comparePlans(before, after);
    const [first, second] = [before, after].map((plan) =>
      inWhole(totalsOf({ ...plan, objective: 0, upper: null }), plan),
    );
    const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
    expect(first?.matches).toBe(samePairs + count('REMOVED') + count('CHANGED'));
    expect(second?.matches).toBe(samePairs + count('ADDED') + count('CHANGED'));
    expect([first?.matches, second?.matches, first?.companies]).toEqual([3, 3, 2]);
  });
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
