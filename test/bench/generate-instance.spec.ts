import { fromInstance, solve, toAssignRows } from '@app/matching';
import { generateInstance, sizes } from './generate-instance.mjs';
import { eligiblePairs, verifyPlan, type BenchInstance } from './matching-rules.mjs';

describe(generateInstance.name, () => {
  it('gives the same instance for the same seed, and another for another', () => {
    expect(generateInstance('S', 3)).toEqual(generateInstance('S', 3));
    expect(generateInstance('S', 3).needs).not.toEqual(generateInstance('S', 4).needs);
  });

  it.each(['S', 'M', 'L'] as const)('has as many needs, offers and pairs as its size: %s', (name) => {
    const { needs, offers, pairs } = sizes[name];
    for (const seed of name === 'L' ? [1] : [1, 2, 3]) {
      const instance = generateInstance(name, seed);
      expect([instance.needs.length, instance.offers.length]).toEqual([needs, offers]);
      expect(eligiblePairs(instance).length).toBeGreaterThanOrEqual(pairs[0]);
      expect(eligiblePairs(instance).length).toBeLessThanOrEqual(pairs[1]);
    }
  });

  it('makes only rows that the format allows', () => {
    const { needs, offers, venues, past, assocCount } = generateInstance('M', 5);
    for (const [
      venue = -1,
      start = 0,
      end = 0,
      people = 0,
      fewest = 0,
      ,
      theme,
      urgency,
      association = -1,
    ] of needs) {
      expect(venues[venue]).toBeDefined();
      expect(start).toBeLessThan(end);
      expect(fewest >= 1 && fewest <= people && association < assocCount).toBe(true);
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(theme);
      expect([1, 2, 3, 4, 5]).toContain(urgency);
    }
    for (const offer of offers) expect(offer.at(-1)).not.toHaveLength(0);
    for (const [, association = -1] of past) expect(association).toBeLessThan(assocCount);
  });
});

/** Needs at 10 and 12 o'clock, one after the other at one place, and one that begins elsewhere ten minutes after the first. */
const crowded: BenchInstance = {
  ...generateInstance('S', 1),
  venues: [
    [0, 0, 0],
    [300, 400, 0],
  ],
  needs: [
    [0, 600, 660, 4, 1, 0, 0, 1, 0, 2],
    [0, 600, 660, 4, 3, 0, 0, 1, 0, 2],
    [0, 720, 780, 4, 1, 0, 0, 1, 0, 2],
    [1, 670, 700, 4, 1, 0, 0, 1, 0, 2],
  ],
  offers: [
    [0, 3, 1, 9, -1, -1, 0, 0, 1, 0, 0, 0, 0, [[540, 900]]],
    [1, 3, 1, 9, -1, -1, 0, 0, 1, 0, 0, 0, 0, [[540, 900]]],
    [2, 3, 1, 9, 2, -1, 0, 0, 1, 0, 0, 0, 0, [[540, 900]]],
    [3, 3, 1, 1, -1, -1, 0, 0, 1, 0, 0, 0, 0, [[540, 900]]],
  ],
};

describe(verifyPlan.name, () => {
  const instance = generateInstance('S', 1);

  it('finds a plan of the solver worth what the solver says', async () => {
    const plan = await solve(fromInstance(instance), { seed: 1, effort: 0.05 });
    const verified = verifyPlan(instance, { assign: toAssignRows(plan.assignments) });
    expect(verified).toEqual({ faults: [], objective: plan.objective });
  });

  it('finds what a plan breaks', () => {
    const [[offer, need, most]] = eligiblePairs(instance) as [[number, number, number]];
    const faults = (...assign: [number, number, number][]) => verifyPlan(instance, { assign }).faults;
    expect(faults([offer, need, most + 1])).toEqual([`${offer} ${need} with ${most + 1} people`]);
    expect(faults([offer, need, most], [offer, need, most])).toEqual([`${offer} ${need} stands twice`]);
    const none = instance.needs.findIndex(
      (_, row) => !eligiblePairs(instance).some((pair) => pair[1] === row),
    );
    expect(faults([offer, none, 1])).toEqual([`${offer} ${none} must not be`]);
  });

  it.each([
    [
      'more people than asked for',
      0,
      [
        [0, 0, 3],
        [1, 0, 2],
      ],
    ],
    ['fewer than help', 0, [[1, 1, 2]]],
    [
      'too many companies',
      0,
      [
        [0, 0, 1],
        [1, 0, 1],
        [2, 0, 1],
      ],
    ],
    [
      'too many events',
      0,
      [
        [3, 0, 1],
        [3, 2, 1],
      ],
    ],
    [
      'too many person-turns',
      0,
      [
        [2, 0, 1],
        [2, 2, 1],
        [2, 3, 1],
      ],
    ],
    [
      'people who would be in two places at once',
      0,
      [
        [1, 0, 2],
        [1, 3, 2],
      ],
    ],
  ] as [string, number, [number, number, number][]][])('finds %s', (_, at, assign) => {
    const { faults } = verifyPlan(crowded, { assign });
    expect(faults).toHaveLength(1);
    expect(verifyPlan(crowded, { assign: assign.toSpliced(at, 1) }).faults).toEqual([]);
  });
});
