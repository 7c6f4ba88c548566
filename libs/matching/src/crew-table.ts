import type { Offer } from './problem.js';

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

/** Worth more than any fit: a changed offer less, and somebody who comes now and stays. */
const changedCost = 1e11;
const stayingWorth = 1e6;
/** Worth more than a call less. */
const beyondCost = 1e4;

/** Without offers for which there are as many others, at least as able, as can come at all: the most stays the same. */
export function undominated(reaches: readonly Reach[], matches: number): Reach[] {
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
export class CrewTable {
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
  return reach.fitPoints * people + staying - costOfChange(reach, people);
}

/** One for the change, and a little for each person by which it goes beyond what the offer could do as it is. */
function costOfChange(reach: Reach, people: number): number {
  if (!isChangedFor(reach, people)) return 0;
  const same = asItIs(reach);
  return changedCost + (same ? beyondCost * Math.max(people - same.most, same.least - people) : 0);
}

function members(last: Link | null): CrewMember[] {
  const crew: CrewMember[] = [];
  for (let link = last; link; link = link.before) crew.push({ reach: link.reach, people: link.people });
  return crew;
}
