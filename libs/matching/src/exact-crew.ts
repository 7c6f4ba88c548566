import type { Domains } from './exact-domains.js';

/** What a need takes, and where its pairs stand. */
export interface Places {
  readonly first: number;
  readonly end: number;
  readonly room: number;
  readonly least: number;
  readonly matches: number;
}

/** One need's best crew within domains, where some have to come; few pairs, so plain tables. */
export class ExactCrew {
  /** By place among the need's pairs: the people that the last best crew sends. */
  readonly people: Int32Array;
  /** By people of one pair, of the last `marginals`. */
  worths = new Float64Array(64);
  private table = new Float64Array(256);
  private groups = new Int16Array(4096);
  private readonly live: Int32Array;
  private count = 0;
  private forced = 0;

  /** @param each by pair: value of each person; @param fixed by pair: what the match costs at all */
  constructor(
    mostPairs: number,
    private readonly each: Float64Array,
    private readonly fixed: Float64Array,
  ) {
    this.people = new Int32Array(mostPairs);
    this.live = new Int32Array(mostPairs);
  }

  /** The most that a crew is worth, −Infinity where none fits; leaves it in `people`. */
  best(places: Places, domains: Domains): number {
    const { each, fixed, people } = this;
    const { first, end, room, least, matches } = places;
    const { stay, lo, hi } = domains;
    let sum = 0;
    let count = 0;
    let value = 0;
    let isForced = false;
    for (let pair = first; pair < end; pair += 1) {
      people[pair - first] = 0;
      if (hi[pair]! < lo[pair]!) {
        if (stay[pair] === 0) return -Infinity;
        continue;
      }
      const gain = each[pair]!;
      const heads = gain > 0 ? hi[pair]! : lo[pair]!;
      const worth = gain * heads - fixed[pair]!;
      if (stay[pair] === 0) isForced = true;
      else if (worth <= 0) continue;
      people[pair - first] = heads;
      sum += heads;
      count += 1;
      value += worth;
    }
    // Where everybody's own best fits together, nothing is better.
    if (sum <= room && count <= matches && (sum >= least || (sum === 0 && !isForced))) return value;
    return this.search(places, domains);
  }

  private search(places: Places, domains: Domains): number {
    const { live, people } = this;
    const { first, end, room, least, matches } = places;
    if (!this.gather(places, domains, -1)) return -Infinity;
    const rows = matches < this.count ? matches : 0;
    const cells = this.fill(room, rows, domains);
    const { table, groups } = this;
    const width = room + 1;
    let value = this.forced > 0 ? -Infinity : 0;
    let cell = -1;
    for (let row = 0; row <= rows; row += 1) {
      for (let at = row * width + least; at < (row + 1) * width; at += 1) {
        if (table[at]! > value) {
          cell = at;
          value = table[at]!;
        }
      }
    }
    people.fill(0, 0, end - first);
    for (let at = this.count - 1; at >= 0 && cell >= 0; at -= 1) {
      const group = groups[at * cells + cell]!;
      if (group === 0) continue;
      people[live[at]! - first] = group;
      cell -= group + (rows > 0 ? width : 0);
    }
    return value;
  }

  /** What the best crew is worth for every number of people that one pair may send, from 0 on: in `worths`. */
  marginals(one: number, places: Places, domains: Domains): Float64Array {
    const { each, fixed } = this;
    const { room, least, matches } = places;
    const most = Math.max(0, domains.hi[one]!);
    if (this.worths.length <= most) this.worths = new Float64Array(2 * most);
    const { worths } = this;
    worths.fill(-Infinity, 0, most + 1);
    if (!this.gather(places, domains, one)) return worths;
    const rows = matches <= this.count ? matches : 0;
    this.fill(room, rows, domains);
    worths[0] = Math.max(this.forced > 0 ? -Infinity : 0, this.mostOf(rows, room, least, room));
    const others = rows > 0 ? rows - 1 : 0;
    for (let people = 1; people <= most && people <= room; people += 1) {
      const rest = this.mostOf(others, room, Math.max(0, least - people), room - people);
      worths[people] = rest + each[one]! * people - fixed[one]!;
    }
    return worths;
  }

  private mostOf(rows: number, room: number, from: number, to: number): number {
    const { table } = this;
    let most = -Infinity;
    for (let row = 0; row <= rows; row += 1) {
      const start = row * (room + 1);
      for (let at = start + from; at <= start + to; at += 1) if (table[at]! > most) most = table[at]!;
    }
    return most;
  }

  /** Lists those who may matter, without `one`; false: somebody has to come who can't. */
  private gather({ first, end, room, least }: Places, { stay, lo, hi }: Domains, one: number): boolean {
    const { live, each, fixed } = this;
    this.count = 0;
    this.forced = 0;
    for (let pair = first; pair < end; pair += 1) {
      if (pair === one) continue;
      if (hi[pair]! < lo[pair]! || lo[pair]! > room) {
        if (stay[pair] === 0) return false;
        continue;
      }
      const gain = each[pair]!;
      if (stay[pair] === 0) this.forced += 1;
      // Who brings nothing by himself matters only where the fewest that help may not be reached.
      else if (least <= 1 && gain * (gain > 0 ? hi[pair]! : lo[pair]!) <= fixed[pair]!) continue;
      live[this.count] = pair;
      this.count += 1;
    }
    return true;
  }

  /** The most by people placed, and by matches where `rows` is above 0; returns the cells of one layer. */
  private fill(room: number, rows: number, domains: Domains): number {
    const { count, live } = this;
    const cells = (room + 1) * (rows + 1);
    if (this.table.length < cells) this.table = new Float64Array(cells * 2);
    if (this.groups.length < cells * count) this.groups = new Int16Array(cells * count * 2);
    this.table.fill(-Infinity, 0, cells);
    this.table[0] = 0;
    for (let at = 0; at < count; at += 1) {
      for (let row = rows; row >= 0; row -= 1) {
        const from = rows > 0 ? (row - 1) * (room + 1) : 0;
        this.layer(live[at]!, at * cells, row * (room + 1), from, room, domains);
      }
    }
    return cells;
  }

  private layer(
    pair: number,
    layer: number,
    to: number,
    from: number,
    room: number,
    { stay, lo, hi }: Domains,
  ): void {
    const { table, groups, each, fixed } = this;
    const low = lo[pair]!;
    const most = hi[pair]!;
    const gain = each[pair]!;
    const first = gain * low - fixed[pair]!;
    for (let heads = room; heads >= 0; heads -= 1) {
      let value = stay[pair] === 1 ? table[to + heads]! : -Infinity;
      let group = 0;
      const last = from < 0 ? 0 : most < heads ? most : heads;
      let worth = first;
      for (let people = low; people <= last; people += 1) {
        const other = table[from + heads - people]! + worth;
        worth += gain;
        if (other > value) {
          value = other;
          group = people;
        }
      }
      table[to + heads] = value;
      groups[layer + to + heads] = group;
    }
  }
}
