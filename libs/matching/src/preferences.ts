import { metresBetween } from '@app/domain';
import { openLedger, sumPeople, type Ledger } from './ledger.js';
import type { AskLimit, Assignment, Need, Offer, PlanComponents, Problem, Weights } from './problem.js';

/** Which companies have worked with which associations before, and how often. */
export type PastTimes = ReadonlyMap<string, number>;

export function pastTimes(problem: Problem): PastTimes {
  return new Map(problem.past.map((row) => [pastKey(row.companyId, row.associationId), row.times]));
}

export function timesTogether(past: PastTimes, offer: Offer, need: Need): number {
  return past.get(pastKey(offer.companyId, need.associationId)) ?? 0;
}

function pastKey(companyId: string, associationId: string): string {
  return `${companyId} ${associationId}`;
}

/** Associations that somebody has helped before. */
export function helpedAssociations(problem: Problem): ReadonlySet<string> {
  return new Set(problem.past.flatMap((row) => (row.times > 0 ? [row.associationId] : [])));
}

export function countsAsAsk(limit: AskLimit, need: Need, offer: Offer): boolean {
  const start = need.slot.startMinute;
  return offer.companyId === limit.companyId && limit.fromMinute <= start && start < limit.toMinute;
}

/** How well the pair fits, in points for each person (a_on of csr-match/1). */
export function fitPoints(need: Need, offer: Offer, weights: Weights, past: PastTimes): number {
  return pointsOf(need, offer, weights, timesTogether(past, offer, need) > 0);
}

/** `fitPoints` for many pairs of one problem. */
export function pointsForPair(problem: Problem): (need: Need, offer: Offer) => number {
  const known = new Map<string, Set<string>>();
  for (const { companyId, associationId, times } of problem.past) {
    if (times < 1) continue;
    const associations = known.get(companyId) ?? new Set();
    known.set(companyId, associations.add(associationId));
  }
  return (need, offer) =>
    pointsOf(need, offer, problem.weights, known.get(offer.companyId)?.has(need.associationId) ?? false);
}

function pointsOf(need: Need, offer: Offer, weights: Weights, known: boolean): number {
  const theme = need.theme !== null && offer.themes.includes(need.theme) ? weights.theme : 0;
  const near = offer.site
    ? Math.max(0, weights.near - Math.floor(metresBetween(offer.site, need.place) / 500))
    : 0;
  return theme + near + (known ? weights.past : offer.seeksNew ? weights.seeksNew : 0);
}

/** What so many of an association's wanted people are worth besides: more for each head while it is served badly. */
export function fairnessPoints(weights: Weights, wanted: number, placed: number): number {
  let points = 0;
  let below = 0;
  weights.fairnessPercent.forEach((percent, step) => {
    const cut = Math.floor((wanted * percent) / 100);
    points += (weights.fairnessPoints[step] ?? 0) * Math.max(0, Math.min(placed, cut) - below);
    below = cut;
  });
  return points;
}

export function objectiveOf(components: PlanComponents): number {
  return (
    components.heads +
    components.fairness +
    components.fit -
    components.matchCost -
    components.changeCost -
    components.askCost
  );
}

/**
 * The objective of csr-match/1 over decided and new matches together. People beyond what a need asks count for
 * nothing; the offer of a decided match that lies outside the problem fits with 0 points.
 */
export function componentsOf(problem: Problem, assignments: readonly Assignment[]): PlanComponents {
  const { weights } = problem;
  const ledger = openLedger(problem, assignments);
  const past = pastTimes(problem);
  const wanted = new Map<string, number>();
  const placed = new Map<string, number>();
  const helped = helpedAssociations(problem);
  let [heads, fit, matches] = [0, 0, 0];
  for (const need of problem.needs) {
    const entries = ledger.byNeed.get(need.id) ?? [];
    const people = Math.min(need.people, sumPeople(entries));
    heads += weights.headPoints * need.urgency * people;
    if (!helped.has(need.associationId)) fit += weights.neverHelped * people;
    matches += entries.length;
    wanted.set(need.associationId, (wanted.get(need.associationId) ?? 0) + need.people);
    placed.set(need.associationId, (placed.get(need.associationId) ?? 0) + people);
    for (const entry of entries) {
      const offer = ledger.offers.get(entry.offerId);
      if (offer) fit += fitPoints(need, offer, weights, past) * entry.people;
    }
  }
  let fairness = 0;
  for (const [association, people] of wanted) {
    fairness += fairnessPoints(weights, people, placed.get(association) ?? 0);
  }
  const matchCost = weights.matchCost * matches;
  return {
    heads,
    fairness,
    fit,
    matchCost,
    ...changesOf(problem, ledger),
    askCost: askCostOf(problem, ledger),
  };
}

function changesOf({ published }: Problem, { byNeed }: Ledger): Pick<PlanComponents, 'changeCost'> {
  const left = published.filter(
    ({ needId, offerId }) => !(byNeed.get(needId) ?? []).some((entry) => entry.offerId === offerId),
  );
  return { changeCost: left.reduce((sum, match) => sum + match.changeCost, 0) };
}

function askCostOf({ askLimits }: Problem, ledger: Ledger): number {
  const entries = [...ledger.byOffer.values()].flat().filter((entry) => !entry.decided);
  return askLimits.reduce((sum, limit) => {
    const asks = entries.filter((entry) => {
      const need = ledger.needs.get(entry.needId);
      const offer = ledger.offers.get(entry.offerId);
      return need !== undefined && offer !== undefined && countsAsAsk(limit, need, offer);
    });
    return sum + (limit.beyondCost ?? 0) * Math.max(0, asks.length - Math.max(0, limit.most));
  }, 0);
}
