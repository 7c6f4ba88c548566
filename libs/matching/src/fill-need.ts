import type { Board, Placement } from './board.js';

export type Allowance = (smallest: number, most: number) => number;

/** Enough to choose from; the best of more are hardly ever better, and the table stays small. */
export const mostCandidates = 60;

/**
 * The best crew for one empty need while everything else stays: exact, by a table over people placed (and matches
 * used, where the need limits them). Empty if leaving the need alone is worth more, or is all that the rules allow.
 *
 * @param allow of the most people that each offer could send, how many may come; a search that always took the
 *   best crew would never leave room for a better one elsewhere
 */
export function bestCrew(board: Board, needRow: number, allow: Allowance): Placement[] {
  const { needs, pairs, decidedPeople, decidedMatches, problem } = board.compiled;
  const need = needs[needRow]!;
  const room = need.people - decidedPeople[needRow]!;
  const matchesLeft = need.mostOffers - decidedMatches[needRow]!;
  if (room < 1 || matchesLeft < 1) return [];
  const headPoints = problem.weights.headPoints * need.urgency;
  const worthMost = ({ pair, people }: Placement) => people * (headPoints + pair.fit);
  const candidates = pairs[needRow]!.flatMap((pair) => {
    const free = Math.min(room, board.free(needRow, pair));
    const most = free >= pair.smallest ? allow(pair.smallest, free) : 0;
    return most >= pair.smallest ? [{ pair, people: most }] : [];
  })
    .toSorted((a, b) => worthMost(b) - worthMost(a))
    .slice(0, mostCandidates);
  const table = new CrewTable(candidates, room, matchesLeft, problem.weights.matchCost);
  let best = { worth: 0, people: 0 };
  for (let people = Math.max(1, need.fewest - decidedPeople[needRow]!); people <= room; people += 1) {
    const fit = table.bestFit(people);
    if (fit === -Infinity) continue;
    const worth = fit + headPoints * people + board.fairnessGain(needRow, people);
    if (worth > best.worth) best = { worth, people };
  }
  return best.people > 0 ? table.crewOf(best.people) : [];
}

/** The most fit (less the cost of each match) with which exactly so many people can be put together. */
class CrewTable {
  private readonly width: number;
  private readonly rows: number;
  private readonly limited: boolean;
  private readonly best: Float64Array;
  private readonly taken: Uint16Array;

  /** @param candidates each with the most people that it can send */
  constructor(
    private readonly candidates: readonly Placement[],
    room: number,
    matchesLeft: number,
    private readonly matchCost: number,
  ) {
    this.width = room + 1;
    this.limited = matchesLeft < Math.min(candidates.length, room);
    this.rows = this.limited ? matchesLeft + 1 : 1;
    this.best = new Float64Array(this.rows * this.width).fill(-Infinity);
    this.best[0] = 0;
    this.taken = new Uint16Array(candidates.length * this.rows * this.width);
    candidates.forEach((candidate, index) => this.consider(candidate, index));
  }

  bestFit(people: number): number {
    return this.best[this.cellFor(people)]!;
  }

  crewOf(people: number): Placement[] {
    const crew: Placement[] = [];
    let cell = this.cellFor(people);
    for (let index = this.candidates.length - 1; index >= 0; index -= 1) {
      const taken = this.taken[index * this.best.length + cell]!;
      if (taken === 0) continue;
      crew.push({ pair: this.candidates[index]!.pair, people: taken });
      cell -= taken + (this.limited ? this.width : 0);
    }
    return crew;
  }

  private cellFor(people: number): number {
    let cell = people;
    for (let row = 1; row < this.rows; row += 1) {
      const other = row * this.width + people;
      if (this.best[other]! > this.best[cell]!) cell = other;
    }
    return cell;
  }

  /** Cells from the last to the first, so that a candidate is used once. */
  private consider({ pair, people: most }: Placement, index: number): void {
    const { best, taken, width } = this;
    const step = this.limited ? width : 0;
    const layer = index * best.length;
    for (let row = this.rows - 1; row >= (this.limited ? 1 : 0); row -= 1) {
      for (let people = width - 1; people >= pair.smallest; people -= 1) {
        const cell = row * width + people;
        for (let group = pair.smallest; group <= most && group <= people; group += 1) {
          const worth = best[cell - step - group]! + group * pair.fit - this.matchCost;
          if (worth <= best[cell]!) continue;
          best[cell] = worth;
          taken[layer + cell] = group;
        }
      }
    }
  }
}
