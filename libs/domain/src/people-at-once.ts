import { travelMinutes, type Spot } from './travel.js';

/**
 * So many people at one place for one stretch of time: what a match takes from its offer. Minutes since the Unix
 * epoch; the end is not included.
 */
export interface PersonShift {
  readonly startMinute: number;
  readonly endMinute: number;
  readonly place: Spot;
  readonly people: number;
}

type ShiftSlot = Omit<PersonShift, 'people'>;

/** Whether one person can do `a`, travel, and then do `b`. A strict partial order, as travel obeys the triangle inequality. */
export function canDoAfter(a: ShiftSlot, b: ShiftSlot): boolean {
  const pause = b.startMinute - a.endMinute;
  return pause >= 0 && a.startMinute < b.startMinute && travelMinutes(a.place, b.place) <= pause;
}

/** Whether nobody can do both, travel included. */
export function conflicts(a: ShiftSlot, b: ShiftSlot): boolean {
  return !canDoAfter(a, b) && !canDoAfter(b, a);
}

/**
 * How few people can do all these shifts between them, travel included: the least number of chains that cover
 * them, which is all person-shifts less the most hand-overs from one shift to a later one (a maximum flow). By
 * Dilworth's theorem it is also the most people that any set of pairwise conflicting shifts takes.
 */
export function peopleNeeded(shifts: readonly PersonShift[]): number {
  const all = shifts.filter((shift) => shift.people > 0);
  const persons = all.reduce((sum, shift) => sum + shift.people, 0);
  return persons - mostHandOvers(all);
}

/**
 * How many people of an offer that has `people` are free for all of `slots`, given the shifts it already holds.
 * Exact. Where the held shifts alone already take too many, only those that conflict with the slots count.
 */
export function peopleFree(
  people: number,
  held: readonly PersonShift[],
  slots: readonly ShiftSlot[],
): number {
  const free = (slot: ShiftSlot, others: readonly PersonShift[]) =>
    people - peopleNeeded(others.filter((shift) => conflicts(shift, slot)));
  let group = slots.reduce((least, slot) => Math.min(least, free(slot, held)), people);
  if (!anyConflict(slots)) return Math.max(0, group);
  const together = (count: number) =>
    slots.every((slot) => {
      const rest = slots.filter((other) => other !== slot).map((other) => ({ ...other, people: count }));
      return free(slot, [...held, ...rest]) >= count;
    });
  while (group > 0 && !together(group)) group -= 1;
  return Math.max(0, group);
}

function anyConflict(slots: readonly ShiftSlot[]): boolean {
  return slots.some((a, i) => slots.some((b, j) => i < j && conflicts(a, b)));
}

/** Most persons that go on from one shift to a later one: maximum flow in the bipartite graph of `canDoAfter`. */
function mostHandOvers(shifts: readonly PersonShift[]): number {
  const next = shifts.map((a) => shifts.flatMap((b, j) => (canDoAfter(a, b) ? [j] : [])));
  const leaving = shifts.map((shift) => shift.people);
  const arriving = shifts.map((shift) => shift.people);
  const flow = shifts.map(() => shifts.map(() => 0));
  let total = 0;
  for (let from = 0; from < shifts.length; from += 1) {
    while (leaving[from]! > 0) {
      const moved = push(from, leaving[from]!, new Set());
      if (moved === 0) break;
      leaving[from]! -= moved;
      total += moved;
    }
  }
  return total;

  function push(from: number, most: number, seen: Set<number>): number {
    for (const to of next[from]!) {
      if (seen.has(to)) continue;
      seen.add(to);
      const moved = arriving[to]! > 0 ? Math.min(most, arriving[to]!) : reroute(to, most, seen);
      if (moved === 0) continue;
      if (arriving[to]! > 0) arriving[to]! -= moved;
      flow[from]![to]! += moved;
      return moved;
    }
    return 0;
  }

  function reroute(to: number, most: number, seen: Set<number>): number {
    for (let other = 0; other < shifts.length; other += 1) {
      const held = flow[other]![to]!;
      const moved = held > 0 ? push(other, Math.min(most, held), seen) : 0;
      if (moved === 0) continue;
      flow[other]![to]! -= moved;
      return moved;
    }
    return 0;
  }
}
