import fc from 'fast-check';
import { checkPlan } from '@app/plan-check';
import type { Plan, Problem, Progress, Solve } from '@app/matching';
import { bestWorth } from './brute-force.js';
import { problems } from './problems.js';
import { brokenRules, objective, worthOf } from './verify.js';

/** One thing that every solver promises; a check lists what a solver did wrong on one problem. */
export interface Promised {
  readonly problems: fc.Arbitrary<Problem>;
  readonly runs: number;
  readonly faults: (solve: Solve, problem: Problem) => Promise<string[]>;
}

const small = problems({ needs: 8, offers: 6 });
const tiny = problems({ needs: 5, offers: 3 }, { needs: 3, offers: 2 });
/** Too many choices for every seed to end at the same plan. */
const crowded = problems({ needs: 40, offers: 30 }, { needs: 30, offers: 20 });
const quick = { seed: 7, effort: 0.03 };
/** A tiny plan may be worth so much less than the best one, as a share of it. */
const tinyDistance = 0.02;

async function ruleFaults(solve: Solve, problem: Problem): Promise<string[]> {
  const plan = await solve(problem, quick);
  return brokenRules(problem, plan.assignments);
}

async function worthFaults(solve: Solve, problem: Problem): Promise<string[]> {
  const plan = await solve(problem, quick);
  const worth = worthOf(problem, plan.assignments);
  const faults: string[] = [];
  if (JSON.stringify(sorted(plan.components)) !== JSON.stringify(sorted(worth))) faults.push('components');
  if (plan.objective !== objective(worth)) faults.push('objective');
  if (plan.upper < plan.objective) faults.push('upper');
  if (plan.status === 'OPTIMAL' && plan.upper !== plan.objective) faults.push('status');
  return faults;
}

function sorted(components: Plan['components']): [string, number][] {
  return Object.entries(components).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function proofFaults(solve: Solve, problem: Problem): Promise<string[]> {
  const plan = await solve(problem, quick);
  return [
    ...checkPlan(problem, plan).map(({ kind }) => kind),
    ...(plan.certificate.upper === plan.upper ? [] : ['another bound than its proof']),
  ];
}

async function repetitionFaults(solve: Solve, problem: Problem): Promise<string[]> {
  const first = await solve(problem, quick);
  const again = await solve(structuredClone(problem), quick);
  const ids = first.assignments.map((match) => [match.needId, match.offerId]);
  const ordered = ids.toSorted(([a = '', b = ''], [c = '', d = '']) =>
    a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1,
  );
  return [
    ...(JSON.stringify(first) === JSON.stringify(again) ? [] : ['not repeatable']),
    ...(JSON.stringify(ids) === JSON.stringify(ordered) ? [] : ['not in order']),
  ];
}

async function stopFaults(solve: Solve, problem: Problem): Promise<string[]> {
  const seen: Progress[] = [];
  const plan = await solve(problem, {
    seed: 7,
    effort: 2,
    onProgress: async (progress) => void seen.push(await Promise.resolve(progress)),
    shouldStop: () => seen.length >= 2,
  });
  const [last, before] = [seen.at(-1), seen.at(-2)];
  return [
    ...brokenRules(problem, plan.assignments),
    ...(seen.length > 2 ? ['goes on'] : []),
    ...(last && plan.objective < last.objective ? ['gives less than it showed'] : []),
    ...(last && before && (last.objective < before.objective || last.done < before.done)
      ? ['goes back']
      : []),
    ...(seen.some(({ done }) => !(done >= 0 && done <= 1)) ? ['share of work'] : []),
  ];
}

async function distanceFaults(solve: Solve, problem: Problem): Promise<string[]> {
  const best = bestWorth(problem);
  if (best === null) return [];
  const plan = await solve(problem, { seed: 7, effort: 0.25 });
  return [
    ...(plan.objective > best ? ['better than possible'] : []),
    ...(plan.objective < best - tinyDistance * Math.abs(best)
      ? [`too far: ${plan.objective} of ${best}`]
      : []),
    ...(plan.upper < best ? ['upper below the best plan'] : []),
    ...(plan.status === 'OPTIMAL' && plan.objective !== best ? ['claims to be optimal'] : []),
  ];
}

/** What every solver promises, by the sentence that says it. */
export const promises = {
  'keeps every hard rule beside the decided matches': { problems: small, runs: 400, faults: ruleFaults },
  'says what its plan is worth, and an upper bound that is one': {
    problems: small,
    runs: 200,
    faults: worthFaults,
  },
  'proves what it says, as whoever has the problem can check': {
    problems: small,
    runs: 400,
    faults: proofFaults,
  },
  'gives the same plan, in order, for the same seed and effort': {
    problems: crowded,
    runs: 15,
    faults: repetitionFaults,
  },
  'stops when told, with the best plan that it has shown': { problems: small, runs: 40, faults: stopFaults },
  'comes close to the best plan of a tiny problem and never passes it': {
    problems: tiny,
    runs: 200,
    faults: distanceFaults,
  },
} as const satisfies Record<string, Promised>;
export type PromiseTitle = keyof typeof promises;

/** Runs every promise on generated problems; a failure prints the seed and the smallest problem that shows it. */
export function describeSolverContract(name: string, solve: Solve): void {
  describe(name, () => {
    it.each(Object.keys(promises) as PromiseTitle[])('%s', async (title) => {
      const { problems, runs, faults } = promises[title];
      await fc.assert(
        fc.asyncProperty(problems, async (problem) => expect(await faults(solve, problem)).toEqual([])),
        { numRuns: runs },
      );
    });
  });
}
