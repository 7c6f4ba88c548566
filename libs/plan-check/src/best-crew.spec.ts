import fc from 'fast-check';
import { BestCrew, type Comers, type Places } from './best-crew.js';

interface Comer {
  readonly forced: boolean;
  readonly least: number;
  readonly most: number;
  readonly each: number;
  readonly once: number;
}

function comersOf(all: readonly Comer[]): Comers {
  return {
    forced: Uint8Array.from(all, ({ forced }) => Number(forced)),
    least: Int32Array.from(all, ({ least }) => least),
    most: Int32Array.from(all, ({ most }) => most),
    perPerson: Float64Array.from(all, ({ each }) => each),
    once: Float64Array.from(all, ({ once }) => once),
  };
}

/** By trying every crew. */
function bestOfAll([first, ...rest]: readonly Comer[], places: Places, people = 0, offers = 0): number {
  if (people > places.mostPeople || offers > places.mostOffers) return -Infinity;
  if (!first) return people === 0 || people >= places.leastPeople ? 0 : -Infinity;
  const groups = Array.from({ length: 7 }, (_, group) => group).filter((group) =>
    group === 0 ? !first.forced : group >= first.least && group <= first.most,
  );
  const worths = groups.map((group) => {
    const own = group === 0 ? 0 : first.once + first.each * group;
    return own + bestOfAll(rest, places, people + group, offers + Math.sign(group));
  });
  return Math.max(-Infinity, ...worths);
}

const comer: fc.Arbitrary<Comer> = fc.record({
  forced: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  least: fc.integer({ min: 1, max: 4 }),
  most: fc.integer({ min: 0, max: 6 }),
  each: fc.integer({ min: -40, max: 90 }),
  once: fc.integer({ min: -200, max: 40 }),
});
const places: fc.Arbitrary<Places> = fc.record({
  leastPeople: fc.integer({ min: 1, max: 6 }),
  mostPeople: fc.integer({ min: 1, max: 9 }),
  mostOffers: fc.integer({ min: 1, max: 4 }),
});

describe(BestCrew.name, () => {
  it('finds what trying every crew finds, in whatever order it is asked', () => {
    const crew = new BestCrew();
    fc.assert(
      fc.property(fc.array(comer, { maxLength: 5 }), places, (all, wanted) => {
        const found = crew.of(comersOf(all), [0, all.length], wanted);
        expect(found).toBe(bestOfAll(all, wanted));
      }),
      { numRuns: 3000 },
    );
  });
});
