/** One need's question: which of these candidates, with how many people each, are worth most together? */
export interface CrewQuestion {
  readonly room: number;
  /** The fewest people that help; or nobody comes. */
  readonly least: number;
  readonly matches: number;
}

/**
 * Exact dynamic programme over people placed, with a second dimension over matches only where their limit
 * binds. Candidates are added one by one; the tables are reused from need to need.
 */
export class CrewTable {
  /** Of the last answer: candidates' numbers, as given, and their people. */
  readonly pairs: number[] = [];
  readonly people: number[] = [];
  private count = 0;
  private readonly number: number[] = [];
  private readonly smallest: number[] = [];
  private readonly largest: number[] = [];
  private readonly each: number[] = [];
  private readonly fixed: number[] = [];
  private best = new Float64Array(64);
  private taken = new Uint16Array(4096);

  begin(): void {
    this.count = 0;
  }

  /** @param each value of each person; @param fixed what the match costs at all */
  add(number: number, smallest: number, largest: number, each: number, fixed: number): void {
    const at = this.count;
    this.number[at] = number;
    this.smallest[at] = smallest;
    this.largest[at] = largest;
    this.each[at] = each;
    this.fixed[at] = fixed;
    this.count += 1;
  }

  /** What the best crew is worth; 0 with nobody where no crew is worth more. */
  answer(question: CrewQuestion): number {
    this.pairs.length = 0;
    this.people.length = 0;
    if (this.count === 0 || question.matches < 1) return 0;
    const free = this.solve(question, 0);
    if (this.pairs.length <= question.matches) return free;
    return this.solve(question, question.matches);
  }

  /** @param limit most matches; 0: not limited */
  private solve({ room, least }: CrewQuestion, limit: number): number {
    const width = room + 1;
    const cells = width * (limit + 1);
    this.reserve(cells);
    const { best, taken } = this;
    best.fill(Number.NEGATIVE_INFINITY, 0, cells);
    best[0] = 0;
    for (let at = 0; at < this.count; at += 1) {
      taken.fill(0, at * cells, (at + 1) * cells);
      for (let row = limit; row >= (limit > 0 ? 1 : 0); row -= 1)
        this.consider(at, row * width, (limit > 0 ? row - 1 : 0) * width, room, at * cells);
    }
    let [cell, value] = [0, 0];
    for (let row = 0; row <= limit; row += 1) {
      for (let heads = least; heads <= room; heads += 1) {
        const here = best[row * width + heads]!;
        if (here > value) [cell, value] = [row * width + heads, here];
      }
    }
    this.read(cell, cells, limit > 0 ? width : 0);
    return value;
  }

  /** From the most people down, so that a candidate is taken once. */
  private consider(at: number, to: number, from: number, room: number, layer: number): void {
    const { best, taken } = this;
    const smallest = this.smallest[at]!;
    const largest = this.largest[at]!;
    const each = this.each[at]!;
    const fixed = this.fixed[at]!;
    for (let heads = room; heads >= smallest; heads -= 1) {
      const most = largest < heads ? largest : heads;
      let value = best[to + heads]!;
      let group = 0;
      for (let people = smallest; people <= most; people += 1) {
        const other = best[from + heads - people]! + each * people - fixed;
        if (other > value) {
          value = other;
          group = people;
        }
      }
      if (group === 0) continue;
      best[to + heads] = value;
      taken[layer + to + heads] = group;
    }
  }

  private read(cell: number, cells: number, step: number): void {
    this.pairs.length = 0;
    this.people.length = 0;
    for (let at = this.count - 1; at >= 0 && cell > 0; at -= 1) {
      const group = this.taken[at * cells + cell]!;
      if (group === 0) continue;
      this.pairs.push(this.number[at]!);
      this.people.push(group);
      cell -= group + step;
    }
  }

  private reserve(cells: number): void {
    if (this.best.length < cells) this.best = new Float64Array(cells * 2);
    if (this.taken.length < cells * this.count) this.taken = new Uint16Array(cells * this.count * 2);
  }
}
