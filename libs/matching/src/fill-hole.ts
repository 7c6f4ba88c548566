import { CrewTable, undominated, type CrewMember, type Reach } from './crew-table.js';
import { groupBy, sumPeople } from './ledger.js';
import { windowAround } from './pair-rules.js';
import {
  entriesAt,
  freeFor,
  mostOf,
  mustHoldBackup,
  restBeside,
  viewPlan,
  type PlanView,
  type RestBeside,
} from './plan-view.js';
import { fitPoints } from './preferences.js';
import type { Assignment, Need, Offer, Problem } from './problem.js';

export interface Filled {
  /** Decided people and the crew's. */
  readonly people: number;
  readonly crew: readonly CrewMember[];
}

/** What the offer could bring, or null if it couldn't come; the pair rules are asked elsewhere. */
export function reachOf(view: PlanView, need: Need, offer: Offer, rest?: RestBeside): Reach | null {
  const left = rest ?? restBeside(view, need, offer);
  const least = Math.max(1, offer.smallestGroup);
  const most = mostOf(need, offer, left);
  if (left.decided || left.excluded || left.events < 1 || left.asks < 1 || most < least) return null;
  const fit = fitPoints(need, offer, view.problem.weights, view.past);
  return { offer, least, most, now: left.now, asks: left.asks, fitPoints: fit };
}

/** Everybody who could come to the need as everything stands, those who come now among them. */
export function reachesFor(view: PlanView, need: Need): Reach[] {
  const bits = view.index.brokenBits(need);
  return view.index.offers.flatMap((offer, row) =>
    bits[row] === 0 ? (reachOf(view, need, offer) ?? []) : [],
  );
}

/**
 * The crew that brings the need the most people: of those the one with the fewest changed offers, then the one in
 * which most of those who come now stay, then the one worth most. Exact: a table over companies and people.
 *
 * @param allStay none of those who come now may stay away or come with fewer
 */
export function fillHole(
  view: PlanView,
  need: Need,
  reaches: readonly Reach[],
  { allStay = false }: { readonly allStay?: boolean } = {},
): Filled {
  const decided = entriesAt(view, need.id).filter((entry) => entry.decided);
  const there = sumPeople(decided);
  const room = need.people - there;
  const matches = Math.min(need.mostOffers - decided.length, room, reaches.length);
  if (room < 1 || matches < 1) return { people: there, crew: [] };
  const table = new CrewTable(matches, room, view.problem.weights.matchCost);
  const fewAsks = reaches.filter(({ asks }) => asks < matches);
  for (const group of groupBy(fewAsks, ({ offer }) => offer.companyId).values()) {
    table.addUpTo(group, Math.max(...group.map(({ asks }) => asks)));
  }
  const others = reaches.filter(({ asks }) => asks >= matches);
  for (const reach of undominated(others, matches)) table.add(reach);
  for (let people = room; people >= Math.max(1, need.fewest - there); people -= 1) {
    const crew = table.crewOf(people);
    if (crew && (!allStay || staying(crew) === staying(reaches.map(everybody))))
      return { people: there + people, crew };
  }
  return { people: there, crew: [] };
}

function staying(crew: readonly CrewMember[]): number {
  return crew.reduce((sum, { reach, people }) => sum + Math.min(reach.now, people), 0);
}

function everybody(reach: Reach): CrewMember {
  return { reach, people: reach.now };
}

/** What the need would get at best if its new matches were made afresh and everything else stayed. */
export function fillNeedExactly(
  problem: Problem,
  assignments: readonly Assignment[],
  needId: string,
): Assignment[] {
  const view = viewPlan(problem, assignments);
  const need = view.ledger.needs.get(needId);
  return need ? crewAssignments(view, need, fillHole(view, need, reachesFor(view, need)).crew) : [];
}

/** The crew as matches; who can hold the backup date besides does so. */
export function crewAssignments(view: PlanView, need: Need, crew: readonly CrewMember[]): Assignment[] {
  return crew
    .map(({ reach: { offer }, people }) => {
      const backupFits = need.backupSlot !== null && windowAround(need.backupSlot, offer) !== null;
      const holdsBackup = mustHoldBackup(need) || (backupFits && freeFor(view, need, offer, true) >= people);
      return { needId: need.id, offerId: offer.id, people, holdsBackup };
    })
    .toSorted((a, b) => (a.offerId < b.offerId ? -1 : 1));
}
