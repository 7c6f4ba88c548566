/** Who could come, pair by pair: how many people, whether they must come, and what they bring. */
export interface Comers {
  /** 0: the pair may stay away, or send `least` to `most`; 1: it must come. Each `least` is at least 1. */
  readonly forced: Uint8Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly perPerson: Float64Array;
  readonly once: Float64Array;
}

/** What the need takes together: nobody, or so many people of so many offers. */
export interface Places {
  /** At least 1. */
  readonly leastPeople: number;
  readonly mostPeople: number;
  readonly mostOffers: number;
}

/**
 * The most that a crew is worth, exactly; −Infinity: no crew does what is forced. A dynamic programme over people; the
 * offers are counted only where their number can bind. Each pair takes one pass, with the best of the places that it
 * could start from kept in a sliding window.
 */
export class BestCrew {
  private best = new Float64Array(0);
  private windowAt = new Int32Array(0);
  private windowValue = new Float64Array(0);

  /** `pairs`: the first of the need's, and the one after its last. */
  of(comers: Comers, [first, end]: readonly [number, number], places: Places): number {
    const counted = places.mostOffers < mostGroups(comers, first, end, places.mostPeople);
    const rows = counted ? places.mostOffers + 1 : 1;
    const width = places.mostPeople + 1;
    this.clear(rows * width, width);
    let reach = 0;
    for (let pair = first; pair < end; pair += 1) {
      if (places.leastPeople <= 1 && bringsNothing(comers, pair)) continue;
      reach = Math.min(places.mostPeople, reach + comers.most[pair]!);
      if (!counted) this.add(comers, pair, 0, 0, reach);
      else for (let row = rows - 1; row >= 0; row -= 1) this.add(comers, pair, row * width, -width, reach);
    }
    let most = this.best[0]!;
    for (let row = 0; row < rows; row += 1) {
      for (let at = places.leastPeople; at <= reach; at += 1) {
        most = Math.max(most, this.best[row * width + at]!);
      }
    }
    return most;
  }

  private clear(size: number, width: number): void {
    if (this.best.length < size) this.best = new Float64Array(2 * size);
    if (this.windowAt.length < width) {
      this.windowAt = new Int32Array(2 * width);
      this.windowValue = new Float64Array(2 * width);
    }
    this.best.fill(-Infinity, 0, size);
    this.best[0] = 0;
  }

  /**
   * Lets one pair come on top of the crews that stand `back` from `row`, up to `reach` people; from the most people
   * down, so in place.
   */
  private add(comers: Comers, pair: number, row: number, back: number, reach: number): void {
    const { best, windowAt, windowValue } = this;
    const forced = comers.forced[pair] === 1;
    const [least, most] = [comers.least[pair]!, comers.most[pair]!];
    const [each, once] = [comers.perPerson[pair]!, comers.once[pair]!];
    const from = row + back;
    let head = 0;
    let tail = 0;
    let next = from < 0 ? -1 : reach - least;
    for (let at = reach; at >= 0; at -= 1) {
      while (next >= 0 && next >= at - most) {
        const value = best[from + next]! - each * next;
        while (tail > head && windowValue[tail - 1]! <= value) tail -= 1;
        windowAt[tail] = next;
        windowValue[tail] = value;
        tail += 1;
        next -= 1;
      }
      while (tail > head && windowAt[head]! > at - least) head += 1;
      const coming = tail > head ? windowValue[head]! + each * at + once : -Infinity;
      if (forced || coming > best[row + at]!) best[row + at] = coming;
    }
  }
}

/** Alone worth nothing, not forced, and not needed to reach the fewest: the best crew does without. */
function bringsNothing({ forced, least, most, perPerson, once }: Comers, pair: number): boolean {
  const each = perPerson[pair]!;
  return forced[pair] === 0 && once[pair]! + each * (each > 0 ? most[pair]! : least[pair]!) <= 0;
}

/** As many groups as there could be: all pairs, or as many of the smallest group as there is room for. */
function mostGroups({ least }: Comers, first: number, end: number, people: number): number {
  let smallest = people;
  for (let pair = first; pair < end; pair += 1) smallest = Math.min(smallest, least[pair]!);
  return Math.min(end - first, Math.floor(people / Math.max(1, smallest)));
}
