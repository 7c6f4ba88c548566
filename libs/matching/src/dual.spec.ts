import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { Dual } from './dual.js';
import { modelOf } from './model.js';
import type { Problem } from './problem.js';

function upperOf(problem: Problem): number {
  const dual = new Dual(modelOf(problem));
  let best = Infinity;
  for (let step = 0; step < 400; step += 1) {
    best = Math.min(best, dual.value());
    dual.move(80 * (1 / 80) ** (step / 399));
  }
  return best;
}

const twoAtOnce = [aNeed({ people: 2 }), aNeed({ id: 'other', people: 2, associationId: 'other' })];
const nextDay = { startMinute: 1980, endMinute: 2160 };
const twoDays = [
  aNeed({ people: 2 }),
  aNeed({ id: 'other', people: 2, slot: nextDay, associationId: 'other' }),
];
const known = {
  past: ['association', 'other', 'one'].map((associationId) => ({ companyId: 'x', associationId, times: 1 })),
};

/**
 * A head brings 100, the first half of an association's 120 more, a match costs 25. The bound lets a need take a crew
 * by halves (that is the relaxation), so it stands a little above the best plan; far below what needs could take each
 * by itself.
 */
describe(Dual.name, () => {
  const alone = 2 * 100 + 120 - 25;
  const halves = 2 * 100 - 25 + 2 * 120;

  it('comes down to what one offer can do where two needs want it at once', () => {
    const offers = (people: number) => [anOffer({ people })];
    expect(upperOf(aProblem({ ...known, needs: twoAtOnce, offers: offers(2) }))).toBeCloseTo(halves, 0);
    expect(upperOf(aProblem({ ...known, needs: twoAtOnce, offers: offers(4) }))).toBeCloseTo(2 * alone, 0);
  });

  it('lets only as many matches into a moment as smallest groups fit', () => {
    const needs = twoAtOnce.map((need) => ({ ...need, people: 3 }));
    const offers = [anOffer({ people: 5, smallestGroup: 3 })];
    // Three heads, shared by halves; without that rule five heads, some 240 points more.
    expect(upperOf(aProblem({ ...known, needs, offers }))).toBeCloseTo(3 * 100 + 2 * 150 - 25, 0);
  });

  it('prices the events that an offer has left', () => {
    const once = anOffer({ people: 2, mostEvents: 1 });
    const upper = (offer = anOffer({ people: 2 })) =>
      upperOf(aProblem({ ...known, needs: twoDays, offers: [offer] }));
    expect(upper()).toBeCloseTo(2 * alone, 0);
    expect(upper(once)).toBeCloseTo(halves, 0);
  });

  it('prices person-turns', () => {
    const offers = [anOffer({ people: 2, mostPersonTurns: 2 })];
    expect(upperOf(aProblem({ ...known, needs: twoDays, offers }))).toBeCloseTo(halves, 0);
  });

  it('pays an association’s first half once, over all its needs', () => {
    const needs = twoDays.map((need) => ({ ...need, associationId: 'one' }));
    // Two of four heads earn 120, the third 60, the fourth nothing.
    const upper = upperOf(aProblem({ ...known, needs, offers: [anOffer({ people: 2 })] }));
    expect(upper).toBeCloseTo(400 + 240 + 60 - 50, 0);
  });

  it('prices asks of a company, up to what one too many costs', () => {
    const limit = { companyId: 'company', fromMinute: 0, toMinute: 9999, most: 1 };
    const upper = (beyondCost: number | null) =>
      upperOf(
        aProblem({
          ...known,
          needs: twoDays,
          offers: [anOffer({ people: 2 })],
          askLimits: [{ ...limit, beyondCost }],
        }),
      );
    expect(upper(null)).toBeCloseTo(halves, 0);
    expect(upper(40)).toBeCloseTo(2 * alone - 40, 0);
  });

  it('goes on from the average of prices that swing about', () => {
    const dual = new Dual(
      modelOf(aProblem({ ...known, needs: twoAtOnce, offers: [anOffer({ people: 2 })] })),
    );
    const bounds = Array.from({ length: 60 }, () => {
      const bound = dual.value();
      dual.move(40);
      return bound;
    });
    dual.settle();
    expect(dual.value()).toBeGreaterThanOrEqual(halves);
    expect(dual.value()).toBeLessThan(bounds.slice(-8).reduce((sum, bound) => sum + bound / 8, 0));
  });
});
