import fc from 'fast-check';
import type { Assignment } from '@app/matching';
import {
  changedProblems,
  describeRematchContract,
  planned,
  rematchFaults,
  stillPossible,
  type ChangedProblem,
  type Rematch,
} from './rematch.contract.js';

/** What other ways to mend a plan do wrong, and what is then found. */
const breakers: readonly (readonly [string, string, Rematch])[] = [
  ['insideAWindow', 'leaves all as it is', (_, current) => current],
  ['keepsTravelTime', 'leaves all as it is', (_, current) => current],
  ['leavesExcludedPairsAlone', 'leaves all as it is', (_, current) => current],
  ['neverOverfills', 'leaves all as it is', (_, current) => current],
  ['isWellFormed', 'leaves all as it is', (_, current) => current],
  ['worse than leaving it', 'begins with nothing', () => []],
  ['disturbs what is far from the change', 'begins with nothing', () => []],
  ['leaves a better match undone', 'only drops', (problem, current) => stillPossible(problem, current)],
];

describe(describeRematchContract.name, () => {
  const drawn = fc.sample(changedProblems, { numRuns: 200, seed: 5 });
  const cases: ChangedProblem[] = [];
  beforeAll(async () => {
    for (const one of drawn) cases.push(await planned(one));
  });

  it.each(breakers)('finds “%s” where one %s', (fault, _, rematch) => {
    expect(cases.some((one) => rematchFaults(rematch, one).includes(fault))).toBe(true);
  });

  it('finds what comes out differently each time', () => {
    let calls = 0;
    const moody = (_: unknown, current: readonly Assignment[]) => current.slice(0, (calls += 1) % 2);
    expect(cases.some((one) => rematchFaults(moody, one).includes('not repeatable'))).toBe(true);
  });

  it('takes a plan that could stay as it was', () => {
    const calm = cases.filter((one) => rematchFaults((_, current) => current, one).length === 0);
    expect(calm.length).toBeGreaterThan(30);
  });
});
