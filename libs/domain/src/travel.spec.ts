import fc from 'fast-check';
import { metresBetween, spotAt, travelMinutes, walkingMinutes, type Spot } from './travel.js';

const spots: fc.Arbitrary<Spot> = fc
  .record({
    venue: fc.uuid(),
    lat: fc.double({ min: 35.62, max: 35.7, noNaN: true }),
    lng: fc.double({ min: 139.7, max: 139.78, noNaN: true }),
  })
  .map(({ venue, lat, lng }) => spotAt(venue, lat, lng));

describe(spotAt.name, () => {
  it('keeps real distances within the ward to a third of a percent', () => {
    const akasakaMitsuke = spotAt('a', 35.67716, 139.73722);
    const tamachi = spotAt('b', 35.64569, 139.74757);
    expect(Math.abs(metresBetween(akasakaMitsuke, tamachi) - 3623)).toBeLessThan(12);
  });
});

describe(travelMinutes.name, () => {
  const at = (venue: string, eastMetres: number): Spot => ({ venue, eastMetres, northMetres: 0 });

  it('is nothing at the same venue', () => {
    expect(travelMinutes(at('park', 0), at('park', 0))).toBe(0);
  });

  it('is thirty minutes and four a kilometre, rounded up, from one venue to another', () => {
    expect(travelMinutes(at('park', 0), at('hall', 0))).toBe(30);
    expect(travelMinutes(at('park', 0), at('hall', 1000))).toBe(34);
    expect(travelMinutes(at('park', 0), at('hall', 1001))).toBe(35);
  });

  it('obeys the triangle inequality after all rounding', () => {
    fc.assert(
      fc.property(spots, spots, spots, (a, b, c) => {
        expect(travelMinutes(a, c)).toBeLessThanOrEqual(travelMinutes(a, b) + travelMinutes(b, c));
      }),
      { numRuns: 2000 },
    );
  });

  it('obeys it for spots on one line, where rounding down hurts most', () => {
    for (let middle = 1; middle < 3000; middle += 7) {
      const [a, b, c] = [at('a', 0), at('b', middle), { venue: 'c', eastMetres: 3000, northMetres: 1 }];
      expect(travelMinutes(a, c)).toBeLessThanOrEqual(travelMinutes(a, b) + travelMinutes(b, c));
    }
  });
});

describe(walkingMinutes.name, () => {
  it('is a minute for every 80 metres begun', () => {
    expect([0, 80, 81, 800].map(walkingMinutes)).toEqual([0, 1, 2, 10]);
  });
});
