import { conflicts, type PersonShift } from '@app/domain';

/** Shifts of one offer that nobody can do two of: together they may take no more people than the offer has left. */
export interface Moment {
  /** Rows of the caller's own, ascending. */
  readonly rows: readonly number[];
  readonly people: number;
}

export interface RowShift {
  /** The caller's row; −1: held already, by so many people as the shift says. */
  readonly row: number;
  readonly shift: PersonShift;
}

/** So many sets an offer may have; the sets found until then bound it too, only less tightly. */
const mostMoments = 2000;

/**
 * Every largest set of pairwise conflicting shifts, travel included, that has a free row in it. By Dilworth's
 * theorem (see `peopleNeeded`) a plan keeps the offer's people at once exactly where it keeps all of these.
 * Bron and Kerbosch's algorithm with Tomita's pivot (Tomita, Tanaka, Takahashi, 2006).
 */
export function momentsOf(people: number, shifts: readonly RowShift[]): Moment[] {
  const neighbours = shifts.map(
    (one, i) =>
      new Set(shifts.flatMap((other, j) => (i !== j && conflicts(one.shift, other.shift) ? [j] : []))),
  );
  const moments: Moment[] = [];
  extend(
    [],
    shifts.map((_, index) => index),
    [],
  );
  return moments;

  function extend(set: readonly number[], candidates: readonly number[], done: readonly number[]): void {
    if (moments.length >= mostMoments) return;
    if (candidates.length === 0) {
      if (done.length === 0) keep(set);
      return;
    }
    const pivot = bestPivot([...candidates, ...done], candidates);
    const rest = [...candidates];
    const seen = [...done];
    for (const next of candidates) {
      if (neighbours[pivot]!.has(next)) continue;
      const near = neighbours[next]!;
      extend(
        [...set, next],
        rest.filter((one) => near.has(one)),
        seen.filter((one) => near.has(one)),
      );
      rest.splice(rest.indexOf(next), 1);
      seen.push(next);
    }
  }

  function bestPivot(among: readonly number[], candidates: readonly number[]): number {
    let best = among[0]!;
    let most = -1;
    for (const one of among) {
      const count = candidates.filter((other) => neighbours[one]!.has(other)).length;
      if (count > most) [best, most] = [one, count];
    }
    return best;
  }

  function keep(set: readonly number[]): void {
    const rows = set.flatMap((index) => (shifts[index]!.row >= 0 ? [shifts[index]!.row] : []));
    const held = set.reduce(
      (sum, index) => sum + (shifts[index]!.row < 0 ? shifts[index]!.shift.people : 0),
      0,
    );
    if (rows.length > 0)
      moments.push({ rows: rows.toSorted((a, b) => a - b), people: Math.max(0, people - held) });
  }
}
