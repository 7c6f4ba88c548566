import type { Compiled } from './compile.js';
import { componentsOf, fairnessPoints, objectiveOf } from './preferences.js';

/**
 * A number that no plan can pass: every need takes as if it were alone with all its offers, and every association
 * earns its points on all that. Simple and valid, not tight: offers that several needs want count for each.
 */
export function simpleUpper(compiled: Compiled): number {
  const { problem, needs, pairs, decidedPeople, decidedMatches } = compiled;
  const { weights } = problem;
  const most = compiled.wanted.map(() => 0);
  const decided = compiled.wanted.map(() => 0);
  let upper = objectiveOf(componentsOf(problem, []));
  needs.forEach((need, row) => {
    const association = compiled.association[row]!;
    const held = Math.min(need.people, decidedPeople[row]!);
    const groups = pairs[row]!.map((pair) => pair.largest).toSorted((a, b) => b - a);
    const matches = Math.max(0, need.mostOffers - decidedMatches[row]!);
    const reach = groups.slice(0, matches).reduce((sum, group) => sum + group, 0);
    const people = Math.min(need.people - held, reach);
    decided[association]! += held;
    if (people <= 0 || held + people < need.fewest) return;
    const fit = Math.max(...pairs[row]!.map((pair) => pair.fit));
    const worth = (count: number) =>
      (weights.headPoints * need.urgency + fit) * count - weights.matchCost * Math.ceil(count / groups[0]!);
    upper += Math.max(0, ...Array.from({ length: people }, (_, count) => worth(count + 1)));
    most[association]! += people;
  });
  compiled.wanted.forEach((wanted, row) => {
    const sure = fairnessPoints(weights, wanted, decided[row]!);
    upper += fairnessPoints(weights, wanted, decided[row]! + most[row]!) - sure;
  });
  return upper;
}
