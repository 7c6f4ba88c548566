import fc from 'fast-check';
import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { greedyPlan } from '../../../test/contracts/greedy-plan.js';
import { problems } from '../../../test/contracts/problems.js';
import { auditPlan } from './plan-audit.js';
import { mustHoldBackup } from './plan-view.js';
import { componentsOf, objectiveOf } from './preferences.js';
import type { Assignment, Problem } from './problem.js';
import { breaksOf } from './rules.js';

const match = { needId: 'need', offerId: 'offer', people: 4, holdsBackup: false };
const worth = (problem: Problem, plan: readonly Assignment[]) => objectiveOf(componentsOf(problem, plan));

describe(auditPlan.name, () => {
  it('finds nothing where everybody is placed', () => {
    expect(auditPlan(aProblem(), [match])).toEqual({ waste: [], envy: [] });
  });

  it('lists an idle offer beside a need that it could fill, without a reason', () => {
    expect(auditPlan(aProblem(), []).waste).toEqual([
      { needId: 'need', people: 0, couldBe: 4, offers: [{ offerId: 'offer', peopleMore: 4 }], why: null },
    ]);
    expect(auditPlan(aProblem(), [{ ...match, people: 1 }]).waste[0]).toMatchObject({
      people: 1,
      offers: [{ offerId: 'offer', peopleMore: 3 }],
    });
  });

  it('knows when it would cost more than it brings', () => {
    const base = aProblem();
    const problem = { ...base, weights: { ...base.weights, matchCost: 2000 } };
    expect(auditPlan(problem, []).waste[0]!.why).toEqual({
      kind: 'COSTS_POINTS',
      points: -worth(problem, [match]),
    });
  });

  it('knows when all who could come would be too few', () => {
    const problem = aProblem({ needs: [aNeed({ fewest: 4 })], offers: [anOffer({ people: 3 })] });
    expect(auditPlan(problem, []).waste[0]).toMatchObject({
      couldBe: 3,
      why: { kind: 'FEWEST_NOT_REACHED', people: 3, fewest: 4 },
    });
  });

  it('does not call it waste to leave those at home for whom nobody else would have to go', () => {
    const offers = [anOffer({ id: 'few', people: 1 }), anOffer()];
    const problem = aProblem({ needs: [aNeed({ mostOffers: 1 })], offers });
    expect(auditPlan(problem, [{ ...match, offerId: 'few', people: 1 }]).waste).toEqual([]);
  });

  describe('of envy', () => {
    const rich = aNeed({ id: 'rich', associationId: 'rich', urgency: 1 });
    const poor = aNeed({ urgency: 3 });
    const plan = [{ ...match, needId: 'rich' }];

    it('lists what a less urgent need of a better-served association holds', () => {
      const problem = aProblem({ needs: [rich, poor] });
      expect(auditPlan(problem, plan).envy).toEqual([
        {
          needId: 'need',
          heldByNeedId: 'rich',
          offerId: 'offer',
          peopleGot: 4,
          peopleLost: 4,
          matches: 1,
          why: null,
        },
      ]);
    });

    it.each([
      ['as urgent', { ...rich, urgency: 3 }, poor],
      ['of the same association', { ...rich, associationId: 'association' }, poor],
      ['out of reach', rich, { ...poor, skills: ['COOKING'] }],
      ['full up with offers', rich, { ...poor, mostOffers: 0 }],
    ])('does not list what is %s', (_, holder, need) => {
      expect(auditPlan(aProblem({ needs: [holder, need] }), plan).envy).toEqual([]);
    });

    it('knows that the swap would cost points, or leave too few', () => {
      const site = { venue: 'far', eastMetres: 90_000, northMetres: 0 };
      const dear = aProblem({
        needs: [rich, { ...poor, people: 1, place: site }],
        offers: [anOffer({ people: 4 })],
      });
      expect(auditPlan(dear, plan).envy[0]!.why).toMatchObject({ kind: 'COSTS_POINTS' });
      const crew = [
        { ...match, needId: 'rich', people: 2 },
        { ...match, needId: 'rich', offerId: 'other', people: 2 },
      ];
      const offers = [anOffer({ people: 2 }), anOffer({ id: 'other', people: 2, skills: ['X'] })];
      const needs = [{ ...rich, fewest: 3 }, poor];
      expect(auditPlan(aProblem({ needs, offers }), crew).envy[0]!.why).toEqual({
        kind: 'FEWEST_NOT_REACHED',
        people: 2,
        fewest: 3,
      });
    });
  });

  it('lists only what all rules allow, and reckons right what it would bring', () => {
    let [wasted, envied] = [0, 0];
    fc.assert(
      fc.property(problems({ needs: 8, offers: 6 }, { needs: 4, offers: 2 }), fc.nat(7), (raw, leaveOut) => {
        const asked = { companyId: 'c1', fromMinute: 0, toMinute: 2 * 1440, most: 0, beyondCost: 900 };
        const priced = {
          ...raw,
          askLimits: [asked, { ...asked, companyId: 'c2', most: 1, beyondCost: null }],
        };
        const whole = greedyPlan(priced, true);
        const published = whole.map(({ needId, offerId, people }) => ({
          needId,
          offerId,
          people,
          changeCost: 40,
        }));
        const problem: Problem = { ...priced, published };
        const plan = whole.filter(({ needId }) => needId !== problem.needs[leaveOut]?.id);
        const { waste, envy } = auditPlan(problem, plan);
        const matchOf = (needId: string, offerId: string, people: number): Assignment => {
          const need = problem.needs.find(({ id }) => id === needId)!;
          return { needId, offerId, people, holdsBackup: mustHoldBackup(need) };
        };
        const expectGain = (after: Assignment[], why: { kind: string; points?: number } | null) => {
          expect(breaksOf(problem, after)).toEqual([]);
          const gain = worth(problem, after) - worth(problem, plan);
          if (why === null) expect(gain).toBeGreaterThan(0);
          else expect(gain).toBe(-why.points! + 0);
        };
        for (const { needId, offers, why } of waste) {
          if (why?.kind === 'FEWEST_NOT_REACHED') continue;
          wasted += 1;
          const now = (offerId: string) =>
            plan.find((one) => one.needId === needId && one.offerId === offerId)?.people ?? 0;
          const more = offers.map((one) => matchOf(needId, one.offerId, now(one.offerId) + one.peopleMore));
          const rest = plan.filter(
            (one) => one.needId !== needId || offers.every((o) => o.offerId !== one.offerId),
          );
          expectGain([...rest, ...more], why);
        }
        for (const { needId, heldByNeedId, offerId, peopleGot, why } of envy) {
          if (why?.kind === 'FEWEST_NOT_REACHED') continue;
          envied += 1;
          const rest = plan.filter((one) => one.needId !== heldByNeedId || one.offerId !== offerId);
          expectGain([...rest, matchOf(needId, offerId, peopleGot)], why);
        }
      }),
      { numRuns: 400, seed: 5 },
    );
    expect(wasted).toBeGreaterThan(50);
    expect(envied).toBeGreaterThan(20);
  });
});
