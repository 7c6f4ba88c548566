import { aNeed, anOffer, aProblem } from '../../../test/contracts/a-problem.js';
import { compile } from './compile.js';
import { DualSearch } from './dual.js';
import { modelOf } from './model.js';
import type { Problem } from './problem.js';

function upperOf(problem: Problem): number {
  const dual = new DualSearch(modelOf(compile(problem)));
  for (let step = 0; step < 400; step += 1) dual.step(step / 399);
  return dual.best.upper;
}

const twoAtOnce = [aNeed({ people: 2 }), aNeed({ id: 'other', people: 2, associationId: 'other' })];
const nextDay = { startMinute: 1980, endMinute: 2160 };
const twoDays = [
  aNeed({ people: 2 }),
  aNeed({ id: 'other', people: 2, slot: nextDay, associationId: 'other' }),
];

/**
 * A head brings 100, the first half of an association's 120 more, a match costs 25. The bound lets a need take a crew
 * by halves (that is the relaxation), so it stands a little above the best plan; far below what needs could take each
 * by itself.
 */
describe(DualSearch.name, () => {
  const alone = 2 * 100 + 120 - 25;
  const halves = 2 * 100 - 25 + 2 * 120;

  it('comes down to what one offer can do where two needs want it at once', () => {
    expect(upperOf(aProblem({ needs: twoAtOnce, offers: [anOffer({ people: 2 })] }))).toBeCloseTo(halves, 0);
    expect(upperOf(aProblem({ needs: twoAtOnce, offers: [anOffer({ people: 4 })] }))).toBeCloseTo(
      2 * alone,
      0,
    );
  });

  it('prices the events that an offer has left', () => {
    const once = anOffer({ people: 2, mostEvents: 1 });
    expect(upperOf(aProblem({ needs: twoDays, offers: [anOffer({ people: 2 })] }))).toBeCloseTo(2 * alone, 0);
    expect(upperOf(aProblem({ needs: twoDays, offers: [once] }))).toBeCloseTo(halves, 0);
  });

  it('prices person-turns', () => {
    const offers = [anOffer({ people: 2, mostPersonTurns: 2 })];
    expect(upperOf(aProblem({ needs: twoDays, offers }))).toBeCloseTo(halves, 0);
  });

  it('pays an association’s first half once, over all its needs', () => {
    const needs = twoDays.map((need) => ({ ...need, associationId: 'one' }));
    // Two of four heads earn 120, the third 60, the fourth nothing.
    expect(upperOf(aProblem({ needs, offers: [anOffer({ people: 2 })] }))).toBeCloseTo(
      400 + 240 + 60 - 50,
      0,
    );
  });
});
