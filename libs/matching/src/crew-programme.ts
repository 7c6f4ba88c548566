/** Of the candidates that could send so many people, so many of the best are told apart. */
const mostPlaces = 12;

/**
 * One need's question: which of these candidates, with how many people each, are worth most together? An exact dynamic
 * programme over people placed, with a second dimension over matches only where their limit binds. Candidates
 * are added one by one; the tables are reused from need to need.
 */
export class CrewProgramme {
  /** Of the last answer: how many candidates it takes, their numbers as given, and their people. */
  taken = 0;
  numbers = new Int32Array(64);
  people = new Int32Array(64);
  private count = 0;
  private number = new Int32Array(64);
  private smallest = new Int32Array(64);
  private largest = new Int32Array(64);
  private each = new Float64Array(64);
  private fixed = new Float64Array(64);
  private best = new Float64Array(256);
  private groups = new Uint16Array(16384);
  private queue = new Int32Array(256);
  private kept = new Uint8Array(64);
  private found = new Int32Array(0);
  private top = new Int32Array(0);
  private topWorth = new Float64Array(0);

  begin(): void {
    this.count = 0;
  }

  /** @param each value of each person; @param fixed what the match costs at all */
  add(number: number, smallest: number, largest: number, each: number, fixed: number): void {
    if (this.count === this.number.length) this.widen();
    const at = this.count;
    this.number[at] = number;
    this.smallest[at] = smallest;
    this.largest[at] = largest;
    this.each[at] = each;
    this.fixed[at] = fixed;
    this.count = at + 1;
  }

  /**
   * What the best crew of at least `least` people is worth; 0 with nobody where none is worth more.
   * @param room most people; @param matches most candidates
   */
  answer(room: number, least: number, matches: number): number {
    this.taken = 0;
    if (this.count === 0 || matches < 1) return 0;
    if (this.count > matches + 2) this.keepWhatMayWin(room, matches);
    const free = this.solve(room, least, 0);
    if (this.taken <= matches) return free;
    return this.solve(room, least, matches);
  }

  /**
   * Leaves out whoever cannot matter: of those that could send exactly so many people, a crew uses `matches` at the
   * most, and beside one of them no more others than people are left over; so for each number of people only
   * so many of the best are needed. Whoever is not among them for any number could be replaced in every crew.
   */
  private keepWhatMayWin(room: number, matches: number): void {
    if (matches >= mostPlaces) return;
    const { count, smallest, largest, each, fixed, kept } = this;
    if (this.found.length <= room) this.reservePlaces(room);
    const { found, top, topWorth } = this;
    for (let people = 1; people <= room; people += 1) found[people] = 0;
    for (let at = 0; at < count; at += 1) {
      kept[at] = 0;
      const most = largest[at]! < room ? largest[at]! : room;
      const worthOfOne = each[at]!;
      const cost = fixed[at]!;
      for (let people = smallest[at]!; people <= most; people += 1) {
        const worth = worthOfOne * people - cost;
        const first = people * mostPlaces;
        const left = room - people + 1;
        const places = left < matches ? left : matches;
        let place = found[people]!;
        if (place === places) {
          if (worth <= topWorth[first + place - 1]!) continue;
          place -= 1;
        } else found[people] = place + 1;
        for (; place > 0 && topWorth[first + place - 1]! < worth; place -= 1) {
          topWorth[first + place] = topWorth[first + place - 1]!;
          top[first + place] = top[first + place - 1]!;
        }
        topWorth[first + place] = worth;
        top[first + place] = at;
      }
    }
    for (let people = 1; people <= room; people += 1) {
      const first = people * mostPlaces;
      for (let place = found[people]! - 1; place >= 0; place -= 1) kept[top[first + place]!] = 1;
    }
    let to = 0;
    for (let at = 0; at < count; at += 1) {
      if (kept[at] === 0) continue;
      this.number[to] = this.number[at]!;
      smallest[to] = smallest[at]!;
      largest[to] = largest[at]!;
      each[to] = each[at]!;
      fixed[to] = fixed[at]!;
      to += 1;
    }
    this.count = to;
  }

  private reservePlaces(room: number): void {
    this.found = new Int32Array(room * 2);
    this.top = new Int32Array(room * 2 * mostPlaces);
    this.topWorth = new Float64Array(room * 2 * mostPlaces);
  }

  /** @param limit most matches; 0: not limited */
  private solve(room: number, least: number, limit: number): number {
    const width = room + 1;
    const cells = width * (limit + 1);
    this.reserve(cells, width);
    const { best, groups, count } = this;
    best.fill(-Infinity, 0, cells);
    best[0] = 0;
    groups.fill(0, 0, count * cells);
    for (let at = 0; at < count; at += 1) {
      for (let row = limit; row >= (limit > 0 ? 1 : 0); row -= 1)
        this.consider(at, row * width, (limit > 0 ? row - 1 : 0) * width, room, at * cells);
    }
    let cell = 0;
    let value = 0;
    for (let row = 0; row <= limit; row += 1) {
      for (let heads = least; heads <= room; heads += 1) {
        const here = best[row * width + heads]!;
        if (here > value) {
          cell = row * width + heads;
          value = here;
        }
      }
    }
    this.read(cell, cells, limit > 0 ? width : 0);
    return value;
  }

  /** From the most people down, so that a candidate is taken once. */
  private consider(at: number, to: number, from: number, room: number, layer: number): void {
    const smallest = this.smallest[at]!;
    const largest = Math.min(this.largest[at]!, room);
    if (largest - smallest > 6) this.slide(at, to, from, room, layer);
    else this.tryEach(at, to, from, room, layer);
  }

  private tryEach(at: number, to: number, from: number, room: number, layer: number): void {
    const { best, groups } = this;
    const smallest = this.smallest[at]!;
    const largest = this.largest[at]!;
    const each = this.each[at]!;
    const first = each * smallest - this.fixed[at]!;
    for (let heads = room; heads >= smallest; heads -= 1) {
      const most = largest < heads ? largest : heads;
      let value = best[to + heads]!;
      let group = 0;
      let gain = first;
      for (let people = smallest; people <= most; people += 1) {
        const other = best[from + heads - people]! + gain;
        gain += each;
        if (other > value) {
          value = other;
          group = people;
        }
      }
      if (group === 0) continue;
      best[to + heads] = value;
      groups[layer + to + heads] = group;
    }
  }

  /** The best of a sliding window by a queue of those that may still win (a deque with falling worth). */
  private slide(at: number, to: number, from: number, room: number, layer: number): void {
    const { best, groups, queue } = this;
    const smallest = this.smallest[at]!;
    const largest = this.largest[at]!;
    const each = this.each[at]!;
    const fixed = this.fixed[at]!;
    let head = 0;
    let tail = 0;
    let low = room - smallest;
    // Sources `heads − largest … heads − smallest` move down with `heads`; the nearest to win stands at the head.
    for (let heads = room; heads >= smallest; heads -= 1) {
      const least = Math.max(0, heads - largest);
      for (; low >= least; low -= 1) {
        const worth = best[from + low]! - each * low;
        while (tail > head && best[from + queue[tail - 1]!]! - each * queue[tail - 1]! <= worth) tail -= 1;
        queue[tail] = low;
        tail += 1;
      }
      while (tail > head && queue[head]! > heads - smallest) head += 1;
      if (tail === head) continue;
      const source = queue[head]!;
      const value = best[from + source]! + each * (heads - source) - fixed;
      if (value <= best[to + heads]!) continue;
      best[to + heads] = value;
      groups[layer + to + heads] = heads - source;
    }
  }

  private read(last: number, cells: number, step: number): void {
    this.taken = 0;
    let cell = last;
    for (let at = this.count - 1; at >= 0 && cell > 0; at -= 1) {
      const group = this.groups[at * cells + cell]!;
      if (group === 0) continue;
      this.numbers[this.taken] = this.number[at]!;
      this.people[this.taken] = group;
      this.taken += 1;
      cell -= group + step;
    }
  }

  private reserve(cells: number, width: number): void {
    if (this.best.length < cells) this.best = new Float64Array(cells * 2);
    if (this.queue.length < width) this.queue = new Int32Array(width * 2);
    if (this.groups.length < cells * this.count) this.groups = new Uint16Array(cells * this.count * 2);
  }

  private widen(): void {
    const size = this.number.length * 2;
    const longer = (old: Int32Array) => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.kept = new Uint8Array(size);
    this.number = longer(this.number);
    this.smallest = longer(this.smallest);
    this.largest = longer(this.largest);
    this.numbers = longer(this.numbers);
    this.people = longer(this.people);
    const each = new Float64Array(size);
    each.set(this.each);
    this.each = each;
    const fixed = new Float64Array(size);
    fixed.set(this.fixed);
    this.fixed = fixed;
  }
}
