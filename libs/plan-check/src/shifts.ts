import type { Need, Offer, Place, Slot } from './problem.js';

/** A stretch of time at a place, and how many people it takes. */
export interface Shift extends Slot {
  readonly place: Place;
  readonly people: number;
}

/** Straight line, whole metres rounded down. */
export function metresApart(a: Place, b: Place): number {
  const east = a.eastMetres - b.eastMetres;
  const north = a.northMetres - b.northMetres;
  return Math.floor(Math.sqrt(east * east + north * north));
}

function minutesToGet(a: Place, b: Place): number {
  return a.venue === b.venue ? 0 : 30 + Math.ceil((metresApart(a, b) * 4) / 1000);
}

/** Whether nobody can do both, in whichever order. */
export function collide(a: Omit<Shift, 'people'>, b: Omit<Shift, 'people'>): boolean {
  const [first, second] = a.startMinute < b.startMinute ? [a, b] : [b, a];
  if (first.startMinute === second.startMinute) return true;
  const pause = second.startMinute - first.endMinute;
  return pause < 0 || pause < minutesToGet(first.place, second.place);
}

/** The shifts of a match: the need's own date, and its backup date where that is held too. */
export function shiftsOfMatch(need: Need, people: number, holdsBackup: boolean): Shift[] {
  const dates = holdsBackup && need.backupSlot ? [need.slot, need.backupSlot] : [need.slot];
  return dates.map((slot) => ({ ...slot, place: need.place, people }));
}

export function busyShifts(offer: Offer): Shift[] {
  return offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people }));
}

/**
 * The most people that any pairwise colliding set of these shifts takes; by Dilworth's theorem (what can be done one
 * after the other is a strict partial order) as many as it takes people to do them all: all person-shifts less the
 * most hand-overs from one shift to a later one, a maximum flow.
 */
export function peopleAtOnce(shifts: readonly Shift[]): number {
  const all = shifts.filter(({ people }) => people > 0);
  const persons = all.reduce((sum, { people }) => sum + people, 0);
  if (all.every((a, i) => all.every((b, j) => j <= i || collide(a, b)))) return persons;
  return persons - mostHandOvers(all);
}

/** Shortest augmenting paths, from people who leave shifts to people who come to later ones. */
function mostHandOvers(shifts: readonly Shift[]): number {
  const count = shifts.length;
  const leaving = shifts.map(({ people }) => people);
  const coming = shifts.map(({ people }) => people);
  const flow = shifts.map(() => shifts.map(() => 0));
  const after = shifts.map((a) =>
    shifts.flatMap((b, j) => (a.startMinute < b.startMinute && !collide(a, b) ? [j] : [])),
  );
  for (let moved = 0; ;) {
    const path = handOverPath();
    if (path === null) return moved;
    let amount = Math.min(leaving[path[0]!]!, coming[path.at(-1)!]!);
    for (let at = 2; at < path.length; at += 2) amount = Math.min(amount, flow[path[at]!]![path[at - 1]!]!);
    for (let at = 1; at < path.length; at += 1) {
      if (at % 2 === 1) flow[path[at - 1]!]![path[at]!]! += amount;
      else flow[path[at]!]![path[at - 1]!]! -= amount;
    }
    leaving[path[0]!]! -= amount;
    coming[path.at(-1)!]! -= amount;
    moved += amount;
  }

  /** Shifts in turn left and come to: leave, come, instead leave, come …; null: nobody more can hand over. */
  function handOverPath(): number[] | null {
    const leftFrom = Array.from({ length: count }, () => -2);
    const comeFrom = Array.from({ length: count }, () => -2);
    const queue = leaving.flatMap((people, row) => (people > 0 ? [row] : []));
    for (const row of queue) leftFrom[row] = -1;
    for (const row of queue) {
      for (const next of after[row]!) {
        if (comeFrom[next] !== -2) continue;
        comeFrom[next] = row;
        if (coming[next]! > 0) return traced(next);
        for (let other = 0; other < count; other += 1) {
          if (leftFrom[other] !== -2 || flow[other]![next]! <= 0) continue;
          leftFrom[other] = next;
          queue.push(other);
        }
      }
    }
    return null;

    function traced(end: number): number[] {
      const path = [end];
      for (let come = end; ;) {
        const left = comeFrom[come]!;
        path.unshift(left);
        if (leftFrom[left] === -1) return path;
        come = leftFrom[left]!;
        path.unshift(come);
      }
    }
  }
}

/** Whether a group that takes all these shifts leaves the offer's people at once as they are, beside what it holds. */
export function fitsAtOnce(people: number, own: readonly Shift[], held: readonly Shift[]): boolean {
  return own.every((shift) => {
    const others = [...held, ...own.filter((other) => other !== shift)].filter((other) =>
      collide(shift, other),
    );
    const most = others.reduce((sum, other) => sum + other.people, shift.people);
    return most <= people || shift.people + peopleAtOnce(others) <= people;
  });
}
