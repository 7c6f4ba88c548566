import { conflicts, travelMinutes, type PersonShift, type Spot } from '@app/domain';
import type { Need, Offer } from './problem.js';

/** Shifts of one offer that nobody can do two of: together they may take no more people than the offer has left. */
export interface Moment {
  /** Rows of the caller's own; one stands twice if both its shifts are in. */
  readonly rows: readonly number[];
  /** The caller's marks of these shifts. */
  readonly marks: readonly number[];
  /** Places in the list of held shifts, and the people that they take. */
  readonly held: readonly number[];
  readonly heldPeople: number;
  /** Whether really nobody can do two of them; else they only stand for too many such sets. */
  readonly exact: boolean;
}

export interface RowShift {
  /** The caller's row and mark. */
  readonly row: number;
  readonly mark: number;
  readonly shift: PersonShift;
}

/** So many sets may a stretch of time have; beyond, all its shifts are taken for one set, which is stricter. */
const mostMoments = 2000;

/** Longer than this nobody of the problem travels, in minutes. */
export function widestTravel(needs: readonly Need[], offers: readonly Offer[]): number {
  const places: Spot[] = [
    ...needs.map((need) => need.place),
    ...offers.flatMap((offer) => offer.busy.map((busy) => busy.place)),
  ];
  if (places.length === 0) return 0;
  const corner = (pick: (a: number, b: number) => number, venue: string): Spot => ({
    venue,
    eastMetres: places.reduce((far, place) => pick(far, place.eastMetres), places[0]!.eastMetres),
    northMetres: places.reduce((far, place) => pick(far, place.northMetres), places[0]!.northMetres),
  });
  return travelMinutes(corner(Math.min, 'one corner'), corner(Math.max, 'the other corner')) + 1;
}

/** A shift that stands in the graph of conflicts: an open one (`place` in the caller's list), or one that is held. */
interface Node {
  readonly shift: PersonShift;
  readonly open: RowShift | null;
  readonly held: number;
}

/**
 * Every largest set of two or more pairwise conflicting shifts, travel included, that has an open one in it. By Dilworth's
 * theorem (see `peopleNeeded`) a plan keeps the offer's people at once exactly where it keeps all of these.
 *
 * @param reach minutes that nobody's way takes longer than
 */
export function momentsOf(open: readonly RowShift[], held: readonly PersonShift[], reach: number): Moment[] {
  const nodes: Node[] = [
    ...open.map((one): Node => ({ shift: one.shift, open: one, held: -1 })),
    ...held.map((shift, place): Node => ({ shift, open: null, held: place })),
  ].toSorted((a, b) => a.shift.startMinute - b.shift.startMinute);
  const moments: Moment[] = [];
  let from = 0;
  let busyUntil = -Infinity;
  for (let at = 0; at <= nodes.length; at += 1) {
    const next = nodes[at]?.shift;
    if (next && next.startMinute < busyUntil + reach) {
      busyUntil = Math.max(busyUntil, next.endMinute);
      continue;
    }
    if (at > from) momentsOfStretch(nodes.slice(from, at), moments);
    from = at;
    busyUntil = next?.endMinute ?? 0;
  }
  return moments;
}

function momentsOfStretch(nodes: readonly Node[], moments: Moment[]): void {
  if (nodes.every((node) => node.open === null)) return;
  // One alone takes no more people than the offer has.
  if (nodes.length === 1) return;
  const sets = nodes.length <= 31 ? largestSets(nodes) : largestSetsOfMany(nodes);
  if (sets === null) {
    moments.push(momentOf(nodes, false));
    return;
  }
  for (const set of sets) if (set.some((node) => node.open !== null)) moments.push(momentOf(set, true));
}

function momentOf(set: readonly Node[], exact: boolean): Moment {
  const rows: number[] = [];
  const marks: number[] = [];
  const held: number[] = [];
  let heldPeople = 0;
  let twice = false;
  for (const node of set) {
    if (node.open) {
      twice ||= rows.includes(node.open.row);
      rows.push(node.open.row);
      marks.push(node.open.mark);
    } else {
      held.push(node.held);
      heldPeople += node.shift.people;
    }
  }
  return { rows, marks, held, heldPeople, exact: exact && !twice };
}

/** Bron and Kerbosch's algorithm with Tomita's pivot (Tomita, Tanaka, Takahashi, 2006), sets as bits of one number. */
function largestSets(nodes: readonly Node[]): Node[][] | null {
  const near = new Int32Array(nodes.length);
  for (let i = 0; i < nodes.length; i += 1) {
    const { shift } = nodes[i]!;
    for (let j = i + 1; j < nodes.length; j += 1) {
      if (!conflicts(shift, nodes[j]!.shift)) continue;
      near[i]! |= 1 << j;
      near[j]! |= 1 << i;
    }
  }
  const found: number[] = [];
  const whole = extend(0, nodes.length === 31 ? 0x7fffffff : (1 << nodes.length) - 1, 0);
  return whole ? found.map((bits) => nodesIn(bits)) : null;

  function nodesIn(bits: number): Node[] {
    const set: Node[] = [];
    for (let left = bits; left !== 0; left &= left - 1) set.push(nodes[31 - Math.clz32(left & -left)]!);
    return set;
  }

  function extend(set: number, candidates: number, done: number): boolean {
    if (candidates === 0) {
      if (done === 0) found.push(set);
      return found.length <= mostMoments;
    }
    let left = candidates & ~near[pivotOf(candidates | done, candidates)]!;
    while (left !== 0) {
      const bit = left & -left;
      const next = 31 - Math.clz32(bit);
      if (!extend(set | bit, candidates & near[next]!, done & near[next]!)) return false;
      candidates &= ~bit;
      done |= bit;
      left &= ~bit;
    }
    return true;
  }

  function pivotOf(among: number, candidates: number): number {
    let [best, most] = [0, -1];
    for (let left = among; left !== 0; left &= left - 1) {
      const one = 31 - Math.clz32(left & -left);
      const count = bitsIn(candidates & near[one]!);
      if (count > most) [best, most] = [one, count];
    }
    return best;
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The same for a stretch of more shifts than one number has bits. */
function largestSetsOfMany(nodes: readonly Node[]): Node[][] | null {
  const near = nodes.map(
    (one, i) =>
      new Set(nodes.flatMap((other, j) => (i !== j && conflicts(one.shift, other.shift) ? [j] : []))),
  );
  const found: number[][] = [];
  const whole = extend(
    [],
    nodes.map((_, index) => index),
    [],
  );
  return whole ? found.map((set) => set.map((index) => nodes[index]!)) : null;

  function extend(set: readonly number[], candidates: readonly number[], done: readonly number[]): boolean {
    if (candidates.length === 0) {
      if (done.length === 0) found.push([...set]);
      return found.length <= mostMoments;
    }
    const pivot = pivotOf([...candidates, ...done], candidates);
    const rest = new Set(candidates);
    const seen = [...done];
    for (const next of candidates) {
      if (near[pivot]!.has(next)) continue;
      const within = (one: number) => near[next]!.has(one);
      if (!extend([...set, next], [...rest].filter(within), seen.filter(within))) return false;
      rest.delete(next);
      seen.push(next);
    }
    return true;
  }

  function pivotOf(among: readonly number[], candidates: readonly number[]): number {
    const reach = (one: number) =>
      candidates.reduce((sum, other) => sum + (near[one]!.has(other) ? 1 : 0), 0);
    let [best, most] = [among[0]!, -1];
    for (const one of among) {
      const count = reach(one);
      if (count > most) [best, most] = [one, count];
    }
    return best;
  }
}
