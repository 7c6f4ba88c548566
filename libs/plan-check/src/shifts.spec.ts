import fc from 'fast-check';
import { collide, fitsAtOnce, peopleAtOnce, type Shift } from './shifts.js';

const at = (venue: string, eastMetres: number) => ({ venue, eastMetres, northMetres: 0 });
const hall = at('hall', 0);
const shift = (startMinute: number, endMinute: number, place = hall, people = 1): Shift => ({
  ...{ startMinute, endMinute, place, people },
});

describe(collide.name, () => {
  it.each([
    ['the same time', shift(0, 60), shift(0, 60), true],
    ['one after the other at one venue', shift(0, 60), shift(60, 90), false],
    ['one minute over', shift(0, 61), shift(60, 90), true],
    ['34 minutes to the park 900 metres off', shift(0, 60), shift(94, 99, at('park', 900)), false],
    ['33 minutes to the park 900 metres off', shift(0, 60), shift(93, 99, at('park', 900)), true],
    ['a neighbour at the same spot is half an hour off', shift(0, 60), shift(89, 99, at('b', 0)), true],
    ['two moments with no length', shift(5, 5), shift(5, 5), true],
  ])('%s', (_, a, b, expected) => {
    expect([collide(a, b), collide(b, a)]).toEqual([expected, expected]);
  });
});

const anyShift = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.constantFrom(hall, at('park', 900)), fc.nat(4))
  .map(([start, length, place, people]) => shift(start * 10, (start + length) * 10, place, people));

/** The heaviest pairwise colliding set, by trying all. */
function heaviest([first, ...rest]: readonly Shift[]): number {
  if (!first) return 0;
  const among = rest.filter((other) => collide(first, other));
  return Math.max(heaviest(rest), first.people + heaviest(among));
}

describe(peopleAtOnce.name, () => {
  it('is what the heaviest set of colliding shifts takes', () => {
    fc.assert(
      fc.property(fc.array(anyShift, { maxLength: 12 }), (shifts) =>
        expect(peopleAtOnce(shifts)).toBe(heaviest(shifts)),
      ),
      { numRuns: 2000 },
    );
  });
});

describe(fitsAtOnce.name, () => {
  it('lets a match stand beside held shifts that break the limit without it', () => {
    const held = [shift(0, 60, hall, 9), shift(0, 60, hall, 9)];
    expect(fitsAtOnce(4, [shift(60, 90, hall, 4)], held)).toBe(true);
    expect(fitsAtOnce(4, [shift(59, 90, hall, 1)], held)).toBe(false);
  });

  it('counts a match’s own backup date where it collides with its day', () => {
    expect(fitsAtOnce(4, [shift(0, 60, hall, 2), shift(30, 90, hall, 2)], [])).toBe(true);
    expect(fitsAtOnce(4, [shift(0, 60, hall, 3), shift(30, 90, hall, 3)], [])).toBe(false);
  });
});
