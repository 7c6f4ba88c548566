import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { fillNeedExactly } from './fill-hole.js';
import { sumPeople } from './ledger.js';
import { mustHoldBackup } from './plan-view.js';
import type { Assignment, Problem } from './problem.js';
import { breaksOf } from './rules.js';

const companysAsks = { companyId: 'company', fromMinute: 0, toMinute: 1440, beyondCost: null };
const people = (crew: readonly Assignment[]) => crew.map((match) => [match.offerId, match.people]);
const fill = (problem: Problem, assignments: readonly Assignment[] = []) =>
  people(fillNeedExactly(problem, assignments, 'need'));

/** The most new people that any crew which keeps all rules brings the need, by trying every one. */
function mostByTrying(problem: Problem, others: readonly Assignment[], needId: string): number {
  const need = problem.needs.find(({ id }) => id === needId)!;
  const crews = problem.offers.reduce<Assignment[][]>(
    (all, { id: offerId }) =>
      all.flatMap((crew) =>
        Array.from({ length: need.people + 1 }, (_, count) =>
          count === 0
            ? crew
            : [...crew, { needId, offerId, people: count, holdsBackup: mustHoldBackup(need) }],
        ),
      ),
    [[]],
  );
  const kept = crews.filter((crew) => breaksOf(problem, [...others, ...crew]).length === 0);
  return Math.max(...kept.map(sumPeople));
}

describe(fillNeedExactly.name, () => {
  it('finds the crew that no greedy choice finds', () => {
    const offers = [
      anOffer({ id: 'a', people: 4, smallestGroup: 4 }),
      anOffer({ id: 'b', people: 3, smallestGroup: 3 }),
      anOffer({ id: 'c', people: 3, smallestGroup: 3 }),
    ];
    const problem = aProblem({ needs: [aNeed({ people: 6, mostOffers: 2 })], offers });
    expect(fill(problem)).toEqual([
      ['b', 3],
      ['c', 3],
    ]);
  });

  it('keeps those who come now where as many come without anybody else', () => {
    const offers = [anOffer({ id: 'a' }), anOffer({ id: 'b', themes: ['X'] }), anOffer({ id: 'c' })];
    const problem = aProblem({ needs: [aNeed({ theme: 'X' })], offers });
    const now = { needId: 'need', offerId: 'c', people: 4, holdsBackup: false };
    expect(fill(problem, [now])).toEqual([['c', 4]]);
    expect(fill(problem)).toEqual([['b', 4]]);
  });

  it('asks no company more often than it may', () => {
    const offers = [anOffer({ id: 'a', people: 2 }), anOffer({ id: 'b', people: 2 })];
    expect(fill(aProblem({ offers, askLimits: [{ ...companysAsks, most: 1 }] }))).toEqual([['a', 2]]);
    expect(fill(aProblem({ offers, askLimits: [{ ...companysAsks, most: 0 }] }))).toEqual([]);
    expect(fill(aProblem({ offers, askLimits: [{ ...companysAsks, most: 0, beyondCost: 5 }] }))).toHaveLength(
      2,
    );
  });

  it('holds the backup date where it can', () => {
    const backupSlot = { startMinute: 1440 + 540, endMinute: 1440 + 720 };
    const needs = [aNeed({ backupSlot })];
    expect(fillNeedExactly(aProblem({ needs }), [], 'need')[0]!.holdsBackup).toBe(true);
    const offers = [anOffer({ windows: [{ startMinute: 0, endMinute: 1440 }] })];
    expect(fillNeedExactly(aProblem({ needs, offers }), [], 'need')[0]!.holdsBackup).toBe(false);
  });

  it('brings as many as any crew could, and breaks no rule', () => {
    const tiny = problems({ needs: 3, offers: 4 }, { needs: 2, offers: 2 });
    fc.assert(
      fc.property(tiny, fc.nat(3), fc.boolean(), fc.boolean(), (raw, most, limited, backwards) => {
        const limit = { companyId: 'c1', fromMinute: 0, toMinute: 2 * 1440, most, beyondCost: null };
        const needs = raw.needs.map((need) => ({ ...need, people: Math.min(need.people, 4), fewest: 1 }));
        const problem = { ...raw, needs, askLimits: limited ? [limit] : [] };
        const plan = greedyPlan(problem, backwards);
        expect(breaksOf(problem, plan)).toEqual([]);
        for (const need of problem.needs) {
          const others = plan.filter((match) => match.needId !== need.id);
          const crew = fillNeedExactly(problem, plan, need.id);
          expect(breaksOf(problem, [...others, ...crew])).toEqual([]);
          expect(sumPeople(crew)).toBe(mostByTrying(problem, others, need.id));
        }
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});
