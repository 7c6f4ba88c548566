import fc from 'fast-check';
import { canDoAfter, conflicts, peopleFree, peopleNeeded, type PersonShift } from './people-at-once.js';

function aShift(over: Partial<PersonShift> & { venue?: string; east?: number } = {}): PersonShift {
  const { venue = 'hall', east = 0, ...rest } = over;
  const place = { venue, eastMetres: east, northMetres: 0 };
  return { startMinute: 600, endMinute: 660, people: 1, place, ...rest };
}

const shifts = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 20 }),
      hall: fc.integer({ min: 0, max: 3 }),
      people: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 7 },
  )
  .map((rows) =>
    rows.map(({ start, hall, people }) =>
      aShift({
        startMinute: start * 15,
        endMinute: start * 15 + 60,
        people,
        venue: `v${hall}`,
        east: hall * 2500,
      }),
    ),
  );

/** The other side of Dilworth's theorem, by trying every set of shifts. */
function mostInConflict(all: readonly PersonShift[]): number {
  let most = 0;
  for (let mask = 0; mask < 1 << all.length; mask += 1) {
    const set = all.filter((_, i) => mask & (1 << i));
    if (set.every((a, i) => set.every((b, j) => i >= j || conflicts(a, b)))) {
      most = Math.max(
        most,
        set.reduce((sum, shift) => sum + shift.people, 0),
      );
    }
  }
  return most;
}

describe(canDoAfter.name, () => {
  it('lets one person go on at the same venue without a pause', () => {
    expect(canDoAfter(aShift(), aShift({ startMinute: 660, endMinute: 700 }))).toBe(true);
  });

  it('asks for the travel time between two venues, to the minute', () => {
    const later = (startMinute: number) => aShift({ startMinute, endMinute: 800, venue: 'park', east: 1000 });
    expect(canDoAfter(aShift(), later(693))).toBe(false);
    expect(canDoAfter(aShift(), later(694))).toBe(true);
  });

  it('never lets a shift without length follow itself', () => {
    const instant = aShift({ endMinute: 600 });
    expect(canDoAfter(instant, instant)).toBe(false);
  });
});

describe(peopleNeeded.name, () => {
  it('lets the same people do one shift after the other', () => {
    expect(
      peopleNeeded([aShift({ people: 3 }), aShift({ startMinute: 660, endMinute: 700, people: 4 })]),
    ).toBe(4);
  });

  it('adds up what is at the same time', () => {
    expect(peopleNeeded([aShift({ people: 3 }), aShift({ startMinute: 650, people: 4 })])).toBe(7);
  });

  it('equals the most people that any conflicting shifts take', () => {
    fc.assert(
      fc.property(shifts, (all) => expect(peopleNeeded(all)).toBe(mostInConflict(all))),
      { numRuns: 500 },
    );
  });
});

describe(peopleFree.name, () => {
  it('is everybody when nothing is held at that time', () => {
    expect(peopleFree(5, [aShift({ startMinute: 0, endMinute: 60 })], [aShift()])).toBe(5);
  });

  it('is who is left over beside what conflicts, travel included', () => {
    const nearby = aShift({ startMinute: 670, endMinute: 700, people: 2, venue: 'park' });
    expect(peopleFree(5, [nearby], [aShift()])).toBe(3);
  });

  it('is nobody, not less, where too many are promised already', () => {
    expect(peopleFree(2, [aShift({ people: 4 })], [aShift()])).toBe(0);
  });

  it('shares the people between two slots that overlap each other', () => {
    expect(peopleFree(5, [], [aShift(), aShift({ startMinute: 630 })])).toBe(2);
  });

  it('is the largest group with which everything can still be done', () => {
    fc.assert(
      fc.property(shifts, fc.integer({ min: 1, max: 6 }), (all, spare) => {
        const [slot, ...held] = all;
        if (!slot) return;
        const people = peopleNeeded(held) + spare - 1;
        const free = peopleFree(people, held, [slot]);
        expect(peopleNeeded([...held, { ...slot, people: free }])).toBeLessThanOrEqual(people);
        expect(peopleNeeded([...held, { ...slot, people: free + 1 }])).toBeGreaterThan(people);
      }),
      { numRuns: 500 },
    );
  });
});
