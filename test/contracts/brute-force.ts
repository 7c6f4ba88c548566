import type { Assignment, Problem } from '@app/matching';
import { brokenRules, objective, worthOf } from './verify.js';

/** The most that any plan of a tiny problem can be worth, by trying all; null if there are too many to try. */
export function bestWorth(problem: Problem, mostPlans = 3000): number | null {
  const choices = problem.needs.flatMap((need) =>
    problem.offers.flatMap((offer): Assignment[][] => {
      const groups = Array.from({ length: Math.min(need.people, offer.people) }, (_, index) => ({
        needId: need.id,
        offerId: offer.id,
        people: index + 1,
        holdsBackup: need.backupRequired && need.backupSlot !== null,
      }));
      const possible = groups.filter((group) => couldGrow(problem, [group]));
      return possible.length > 0 ? [possible] : [];
    }),
  );
  if (choices.reduce((product, groups) => product * (groups.length + 1), 1) > mostPlans) return null;
  return bestBeyond(problem, choices, []);
}

/** Whether only people are missing: more may come from others, while what else is broken stays broken. */
function couldGrow(problem: Problem, plan: readonly Assignment[]): boolean {
  return brokenRules(problem, plan).every((rule) => rule === 'neverBelowFewest');
}

function bestBeyond(
  problem: Problem,
  [groups, ...rest]: readonly (readonly Assignment[])[],
  plan: readonly Assignment[],
): number {
  if (!groups) {
    return brokenRules(problem, plan).length > 0 ? -Infinity : objective(worthOf(problem, plan));
  }
  const longer = groups.map((group) => [...plan, group]).filter((one) => couldGrow(problem, one));
  return Math.max(...[plan, ...longer].map((one) => bestBeyond(problem, rest, one)));
}
