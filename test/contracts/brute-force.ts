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
      /* Alone a group may be too few for the need: more may come from others. */
      const possible = groups.filter((group) =>
        brokenRules(problem, [group]).every((rule) => rule === 'neverBelowFewest'),
      );
      return possible.length > 0 ? [possible] : [];
    }),
  );
  if (choices.reduce((product, groups) => product * (groups.length + 1), 1) > mostPlans) return null;
  let plans: Assignment[][] = [[]];
  for (const groups of choices) {
    plans = plans.flatMap((plan) => [plan, ...groups.map((group) => [...plan, group])]);
  }
  const kept = plans.filter((plan) => brokenRules(problem, plan).length === 0);
  return Math.max(...kept.map((plan) => objective(worthOf(problem, plan))));
}
