import type { Books } from './books.js';
import type { Assignment, Need, Offer, Problem, Weights } from './problem.js';
import { metresApart } from './shifts.js';

/** Who has been where before. */
export interface History {
  readonly helped: ReadonlySet<string>;
  readonly together: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readHistory({ past }: Problem): History {
  const together = new Map<string, Set<string>>();
  const before = past.filter(({ times }) => times > 0);
  for (const { companyId, associationId } of before) {
    const places = together.get(companyId);
    if (places) places.add(associationId);
    else together.set(companyId, new Set([associationId]));
  }
  return { helped: new Set(before.map(({ associationId }) => associationId)), together };
}

/** Points for each person of the offer who comes to the need. */
export function fitOf(need: Need, offer: Offer, weights: Weights, { together }: History): number {
  let points = need.theme !== null && offer.themes.includes(need.theme) ? weights.theme : 0;
  if (offer.site) points += Math.max(0, weights.near - Math.floor(metresApart(offer.site, need.place) / 500));
  if (together.get(offer.companyId)?.has(need.associationId)) return points + weights.past;
  return offer.seeksNew ? points + weights.seeksNew : points;
}

/** Points for each person at the need, whoever comes. */
export function headPointsOf(need: Need, weights: Weights, { helped }: History): number {
  return weights.headPoints * need.urgency + (helped.has(need.associationId) ? 0 : weights.neverHelped);
}

export function fairnessCuts(wanted: number, weights: Weights): number[] {
  return weights.fairnessPercent.map((percent) => Math.floor((wanted * percent) / 100));
}

/** What so many of an association's wanted people are worth besides. */
export function fairnessOf(placed: number, wanted: number, weights: Weights): number {
  const cuts = fairnessCuts(wanted, weights);
  return cuts.reduce((points, cut, step) => {
    const heads = Math.min(placed, cut) - (cuts[step - 1] ?? 0);
    return points + (weights.fairnessPoints[step] ?? 0) * Math.max(0, heads);
  }, 0);
}

export interface Coverage {
  readonly wanted: number;
  readonly placed: number;
}

/** How many people each association wants and gets; those beyond what a need asks don't count. */
export function coverageByAssociation(
  needs: readonly Need[],
  comingTo: (row: number) => number,
): Map<string, Coverage> {
  const coverage = new Map<string, Coverage>();
  needs.forEach(({ associationId, people }, row) => {
    const { wanted, placed } = coverage.get(associationId) ?? { wanted: 0, placed: 0 };
    coverage.set(associationId, {
      wanted: wanted + people,
      placed: placed + Math.min(people, comingTo(row)),
    });
  });
  return coverage;
}

/** The objective of decided and new matches together, in points. */
export function objectiveOf(books: Books, assignments: readonly Assignment[]): number {
  const { problem, needRow, offerRow } = books;
  const { needs, offers, weights } = problem;
  const history = readHistory(problem);
  const all = [...problem.decided, ...assignments].filter(({ needId }) => needRow.has(needId));
  const coming = new Float64Array(needs.length);
  let points = -weights.matchCost * all.length;
  for (const { needId, offerId, people } of all) {
    const [need, offer] = [needRow.get(needId)!, offerRow.get(offerId)];
    coming[need]! += people;
    if (offer !== undefined) points += people * fitOf(needs[need]!, offers[offer]!, weights, history);
  }
  needs.forEach((need, row) => {
    points += headPointsOf(need, weights, history) * Math.min(need.people, coming[row]!);
  });
  for (const { placed, wanted } of coverageByAssociation(needs, (row) => coming[row]!).values()) {
    points += fairnessOf(placed, wanted, weights);
  }
  return points - changeCostOf(problem, all) - askCostOf(books, assignments);
}

function changeCostOf({ published }: Problem, matches: readonly Assignment[]): number {
  const kept = new Set(matches.map(({ needId, offerId }) => JSON.stringify([needId, offerId])));
  return published
    .filter(({ needId, offerId }) => !kept.has(JSON.stringify([needId, offerId])))
    .reduce((sum, { changeCost }) => sum + changeCost, 0);
}

/** How many new matches count towards each ask limit. */
export function asksOf(books: Books, assignments: readonly Assignment[]): number[] {
  const { problem, needRow, offerRow } = books;
  const starts = new Map<string, number[]>();
  for (const { needId, offerId } of assignments) {
    const [need, offer] = [needRow.get(needId), offerRow.get(offerId)];
    if (need === undefined || offer === undefined) continue;
    const { companyId } = problem.offers[offer]!;
    const start = problem.needs[need]!.slot.startMinute;
    starts.set(companyId, [...(starts.get(companyId) ?? []), start]);
  }
  return problem.askLimits.map(
    ({ companyId, fromMinute, toMinute }) =>
      (starts.get(companyId) ?? []).filter((start) => start >= fromMinute && start < toMinute).length,
  );
}

function askCostOf(books: Books, assignments: readonly Assignment[]): number {
  const asks = asksOf(books, assignments);
  return books.problem.askLimits.reduce(
    (sum, { most, beyondCost }, row) => sum + (beyondCost ?? 0) * Math.max(0, asks[row]! - Math.max(0, most)),
    0,
  );
}
