import fc from 'fast-check';
import { rules, type RuleName, type Solve } from '@app/matching';
import { promiseBreakers, ruleBreakers } from './mutants.js';
import { describeSolverContract, promises, type PromiseTitle } from './solver.contract.js';

const ruleTitle: PromiseTitle = 'keeps every hard rule beside the decided matches';

/** All faults that the contract finds in a solver, on as many problems as it would try; stops at the wanted one. */
async function faultsFound(solve: Solve, title: PromiseTitle, wanted?: string): Promise<string[]> {
  const { problems, runs, faults } = promises[title];
  const found = new Set<string>();
  for (const problem of fc.sample(problems, { numRuns: runs, seed: 1 })) {
    for (const fault of await faults(solve, problem)) found.add(fault);
    if (wanted === undefined ? found.size > 0 : found.has(wanted)) break;
  }
  return [...found];
}

describe(describeSolverContract.name, () => {
  const breakers = Object.entries(ruleBreakers).flatMap(([rule, solvers]) =>
    Object.entries(solvers).map(([name, solve]): [RuleName, string, Solve] => [
      rule as RuleName,
      name,
      solve,
    ]),
  );

  it('knows a solver that breaks each of the rules', () => {
    expect(Object.keys(ruleBreakers).toSorted()).toEqual(Object.keys(rules).toSorted());
  });

  it.each(breakers)('catches, by %s, a solver that %s', async (rule, _, solve) => {
    expect(await faultsFound(solve, ruleTitle, rule)).toContain(rule);
  });

  const liars = Object.entries(promiseBreakers).flatMap(([title, solvers]) =>
    Object.entries(solvers).map(([name, solve]): [PromiseTitle, string, Solve] => [
      title as PromiseTitle,
      name,
      solve,
    ]),
  );

  it.each(liars)('where a solver %s, catches one that %s', async (title, _, solve) => {
    expect(await faultsFound(solve, title)).not.toEqual([]);
  });
});
