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

/** How many people of an offer could come to a need, everything else staying as it is. */
export interface Reach {
  readonly offer: Offer;
  readonly least: number;
  readonly most: number;
  /** How many come now. */
  readonly now: number;
  /** New matches that the offer's company may still be asked for there. */
  readonly asks: number;
  readonly fitPoints: number;
  /** What it could do as it is, where the offer is a changed one; null: nothing. */
  readonly unchanged?: Pick<Reach, 'least' | 'most'> | null;
}

export interface CrewMember {
  readonly reach: Reach;
  readonly people: number;
}

export interface Filled {
  /** Decided people and the crew's. */
  readonly people: number;
  readonly crew: readonly CrewMember[];
}

/** Worth more than any fit: a changed offer less, and somebody who comes now and stays. */
const changedCost = 1e11;
const stayingWorth = 1e6;

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

/** Without offers for which there are as many others, at least as able, as can come at all: the most stays the same. */
function undominated(reaches: readonly Reach[], matches: number): Reach[] {
  const sorted = reaches.toSorted(
    (a, b) =>
      Number(b.now > 0) - Number(a.now > 0) ||
      Number('unchanged' in a) - Number('unchanged' in b) ||
      b.most - a.most ||
      a.least - b.least ||
      b.fitPoints - a.fitPoints ||
      (a.offer.id < b.offer.id ? -1 : 1),
  );
  const kept: Reach[] = [];
  for (const reach of sorted) {
    if (reach.now > 0 || kept.filter((other) => canStandInFor(other, reach)).length < matches)
      kept.push(reach);
  }
  return kept;
}

function canStandInFor(other: Reach, reach: Reach): boolean {
  const [theirs, ours] = [asItIs(other), asItIs(reach)];
  const noMoreChanged =
    ours === null || (theirs !== null && theirs.least <= ours.least && theirs.most >= ours.most);
  return noMoreChanged && other.least <= reach.least && other.most >= reach.most;
}

function asItIs(reach: Reach): Pick<Reach, 'least' | 'most'> | null {
  return reach.unchanged === undefined ? reach : reach.unchanged;
}

interface Link extends CrewMember {
  readonly before: Link | null;
}

/** For each number of matches and of people the crew worth most, as far as offers have been added. */
class CrewTable {
  private readonly worth: Float64Array;
  private readonly last: (Link | null)[];
  private readonly width: number;

  constructor(
    private readonly matches: number,
    private readonly people: number,
    private readonly matchCost: number,
  ) {
    this.width = people + 1;
    this.worth = new Float64Array((matches + 1) * this.width).fill(-Infinity);
    this.worth[0] = 0;
    this.last = Array.from({ length: this.worth.length }, () => null);
  }

  /** From the last cell to the first, so that an offer comes once. */
  add(reach: Reach): void {
    for (let matches = this.matches; matches >= 1; matches -= 1) {
      for (let people = this.people; people >= reach.least; people -= 1) {
        const cell = matches * this.width + people;
        const most = Math.min(reach.most, people);
        for (let group = reach.least; group <= most; group += 1) {
          const from = cell - this.width - group;
          const worth = this.worth[from]! + worthOf(reach, group) - this.matchCost;
          if (worth <= this.worth[cell]!) continue;
          this.worth[cell] = worth;
          this.last[cell] = { reach, people: group, before: this.last[from] ?? null };
        }
      }
    }
  }

  /** Offers of which only so many may come: one company's that may not be asked more often. */
  addUpTo(reaches: readonly Reach[], most: number): void {
    const inner = new CrewTable(Math.min(most, this.matches), this.people, this.matchCost);
    for (const reach of reaches) inner.add(reach);
    for (let matches = this.matches; matches >= 1; matches -= 1) {
      for (let people = this.people; people >= 1; people -= 1) this.join(inner, matches, people);
    }
  }

  /** The crew worth most with exactly so many people, or null if there is none. */
  crewOf(people: number): CrewMember[] | null {
    let best = people;
    for (let cell = people; cell < this.worth.length; cell += this.width) {
      if (this.worth[cell]! > this.worth[best]!) best = cell;
    }
    return this.worth[best] === -Infinity ? null : members(this.last[best] ?? null);
  }

  private join(inner: CrewTable, matches: number, people: number): void {
    const cell = matches * this.width + people;
    for (let few = 1; few <= Math.min(inner.matches, matches); few += 1) {
      for (let group = 1; group <= people; group += 1) {
        const [mine, theirs] = [cell - few * this.width - group, few * this.width + group];
        const worth = this.worth[mine]! + inner.worth[theirs]!;
        if (worth <= this.worth[cell]!) continue;
        this.worth[cell] = worth;
        this.last[cell] = members(inner.last[theirs] ?? null).reduce<Link | null>(
          (before, member) => ({ ...member, before }),
          this.last[mine] ?? null,
        );
      }
    }
  }
}

/** Whether it can bring so many only as a changed offer. */
export function isChangedFor(reach: Reach, people: number): boolean {
  const same = asItIs(reach);
  return same === null || people < same.least || people > same.most;
}

function worthOf(reach: Reach, people: number): number {
  const staying = stayingWorth * Math.min(reach.now, people);
  return reach.fitPoints * people + staying - (isChangedFor(reach, people) ? changedCost : 0);
}

function members(last: Link | null): CrewMember[] {
  const crew: CrewMember[] = [];
  for (let link = last; link; link = link.before) crew.push({ reach: link.reach, people: link.people });
  return crew;
}
