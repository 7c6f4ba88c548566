import fc from 'fast-check';

const asked = process.env.PROPERTY_SEED;
const anything = fc.property(fc.nat(), () => true);

describe('the seed of tests that draw their cases', () => {
  it('is the same each time, unless another is asked for', () => {
    const { seed } = fc.check(anything);
    expect(seed).toBe(fc.readConfigureGlobal().seed);
    if (asked !== 'random') expect(seed).toBe(Number(asked || 1));
  });

  it('is the one that a test names, unless another is asked for', () => {
    const { seed, numRuns } = fc.check(anything, { seed: 4, numRuns: 7 });
    expect(numRuns).toBe(7);
    expect(seed).toBe(asked ? fc.readConfigureGlobal().seed : 4);
  });

  it('is asked for no examples', () => {
    const [one, same] = [1, 2].map(() => fc.sample(fc.nat(), { seed: 4, numRuns: 3 }));
    expect(one).toEqual(same);
  });

  it('finds what is wrong with the case it drew', () => {
    const wrong = fc.property(fc.nat(9), (drawn) => drawn < 3);
    expect(() => fc.assert(wrong)).toThrow('Counterexample: [3]');
  });
});
