import { Board, type Placement } from './board.js';
import { DualSearch } from './dual.js';
import { modelOf, type Model } from './model.js';
import { compile, type Compiled } from './compile.js';
import { bestCrew, mostCandidates, type Allowance } from './fill-need.js';
import { holdBackupsToo } from './hold-backups.js';
import { componentsOf, objectiveOf } from './preferences.js';
import type { Assignment, Plan, Problem, SolveOptions } from './problem.js';
import { pick, randomFrom, shuffle } from './random.js';

/** Rounds of one unit of effort: so many, and so many more for each need that has offers. */
const rounds = { least: 1500, perNeed: 80 };
/** Rounds from one progress to the next, fewer where filling a need takes long: other work waits meanwhile. */
const mostRoundsBetweenProgress = 100;
/** Steps of filling needs (offers × people × people) that may go by, about a tenth of a second. */
const stepsBetweenProgress = 20_000_000;
/** Points by which a round may make the plan worse, at the start and at the end of the search. */
const patience = { first: 250, last: 2 };
/** Steps that lower the bound: at a ward's year the last third of them brings some hundredths of a percent. */
const boundSteps = 150;
/** Above what sums of doubles lose. */
const rounding = 1e-6;
const mostNeedsInARound = 8;
const skippedOffers = 0.03;
/** How often a need may take a random part only of what offers could send. */
const modestFills = 0.2;

/**
 * Fills needs one by one, the urgent and hard to fill first, each with its best crew; then again and again empties
 * a few needs that want the same offers and fills them anew in another order (ruin and recreate), keeping what is
 * better and, early on, also what is a little worse. Every hard rule holds at every step. The same seed and
 * effort give the same plan, unless stopped.
 */
export async function solve(problem: Problem, options: SolveOptions): Promise<Plan> {
  const compiled = compile(problem);
  const board = new Board(compiled);
  const { upper, stopped: stoppedBefore } = await bounded(compiled, options);
  fillAll(board);
  let best = board.assignments();
  let bestScore = board.score;
  const search = new Search(board, randomFrom(options.seed));
  const total = search.movable.length === 0 ? 0 : roundsFor(search.movable.length, options.effort);
  const between = roundsBetweenProgress(compiled);
  let stopped = stoppedBefore;
  for (let round = 0; round < total && !stopped && bestScore < upper; round += 1) {
    search.round(patienceAt(round / total));
    if (board.score > bestScore) {
      best = board.assignments();
      bestScore = board.score;
    }
    if ((round + 1) % between > 0) continue;
    const peoplePlaced = best.reduce((sum, assignment) => sum + assignment.people, 0);
    await options.onProgress?.({ done: (round + 1) / total, objective: bestScore, upper, peoplePlaced });
    stopped = options.shouldStop?.() ?? false;
  }
  return planOf(problem, best, upper, stopped);
}

interface Bounded {
  /** No plan can have more. */
  readonly upper: number;
  readonly stopped: boolean;
}

/** The objective is whole where the weights are, so the bound may be rounded down. */
async function bounded(compiled: Compiled, { onProgress, shouldStop }: SolveOptions): Promise<Bounded> {
  const model = modelOf(compiled);
  const dual = new DualSearch(model);
  const between = Math.ceil(stepsBetweenProgress / Math.max(1, stepsOfBound(model)));
  let stopped = false;
  for (let step = 0; step < boundSteps && !stopped; step += 1) {
    dual.step(step / (boundSteps - 1));
    if ((step + 1) % between > 0) continue;
    await onProgress?.({ done: 0, objective: model.objective, upper: dual.best.upper, peoplePlaced: 0 });
    stopped = shouldStop?.() ?? false;
  }
  return { upper: Math.floor(dual.best.upper + rounding), stopped };
}

/** What one step of the bound looks at: offers × people × people. */
function stepsOfBound({ largest, pairNeed, room }: Model): number {
  return largest.reduce((sum, most, pair) => sum + most * room[pairNeed[pair]!]!, 0);
}

function roundsFor(needs: number, effort: number): number {
  return Math.ceil(effort * (rounds.least + rounds.perNeed * needs));
}

function roundsBetweenProgress({ needs, pairs }: Compiled): number {
  const steps = needs.map((need, row) => need.people ** 2 * Math.min(mostCandidates, pairs[row]!.length));
  const heaviest = Math.max(1, ...steps);
  return Math.max(1, Math.min(mostRoundsBetweenProgress, Math.floor(stepsBetweenProgress / heaviest)));
}

function patienceAt(done: number): number {
  return patience.first * (patience.last / patience.first) ** done;
}

function planOf(problem: Problem, best: readonly Assignment[], upper: number, stopped: boolean): Plan {
  const assignments = holdBackupsToo(problem, best).toSorted(
    (a, b) => compareText(a.needId, b.needId) || compareText(a.offerId, b.offerId),
  );
  const components = componentsOf(problem, assignments);
  const objective = objectiveOf(components);
  const status = objective >= upper ? 'OPTIMAL' : stopped ? 'STOPPED' : 'DONE';
  return { assignments, objective, components, status, upper };
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fillAll(board: Board): void {
  const { needs, pairs } = board.compiled;
  const order = needs
    .map((need, row) => ({ row, rank: need.urgency * 100 - Math.min(99, pairs[row]!.length) }))
    .toSorted((a, b) => b.rank - a.rank);
  for (const { row } of order) fill(board, row, (_, most) => most);
}

function fill(board: Board, needRow: number, allow: Allowance): void {
  for (const placement of bestCrew(board, needRow, allow)) board.place(needRow, placement);
}

class Search {
  /** The needs that have an offer at all. */
  readonly movable: readonly number[];
  private readonly compiled: Compiled;

  constructor(
    private readonly board: Board,
    private readonly random: () => number,
  ) {
    this.compiled = board.compiled;
    this.movable = this.compiled.needs.flatMap((_, row) =>
      this.compiled.pairs[row]!.length > 0 ? [row] : [],
    );
  }

  /** Empties some needs around one, fills them anew, and goes back unless the plan is good enough then. */
  round(patience: number): void {
    const { board, random } = this;
    const before = board.score;
    const emptied = this.chooseNeeds();
    const undo = emptied.map((row): [number, Placement[]] => [row, board.clear(row)]);
    for (const row of this.order(emptied)) fill(board, row, this.allowance());
    const least = before + patience * Math.log(1 - random());
    if (board.score >= least) return;
    for (const row of emptied) board.clear(row);
    for (const [row, crew] of undo) for (const placement of crew) board.place(row, placement);
  }

  private allowance(): Allowance {
    const { random } = this;
    const modest = random() < modestFills;
    return (smallest, most) => {
      if (random() < skippedOffers) return 0;
      return modest ? smallest + Math.floor(random() * (most - smallest + 1)) : most;
    };
  }

  /** One need and some that hold or want the offers that it could have. */
  private chooseNeeds(): number[] {
    const { board, compiled, random } = this;
    const first = this.firstNeed();
    const chosen = new Set([first]);
    const size = 2 + Math.floor(random() * (mostNeedsInARound - 1));
    for (let tries = 0; tries < 3 * size && chosen.size < size; tries += 1) {
      const from = random() < 0.7 ? first : pick([...chosen], random)!;
      const pair = pick(compiled.pairs[from]!, random);
      if (!pair) continue;
      const holding = random() < 0.7 ? board.needsHolding(pair.offer) : compiled.needsOfOffer[pair.offer]!;
      const other = pick(holding, random);
      if (other !== undefined) chosen.add(other);
    }
    return [...chosen];
  }

  /** Often one that is short of people, else any. */
  private firstNeed(): number {
    const { board, compiled, movable, random } = this;
    for (let tries = random() < 0.6 ? 5 : 0; tries > 0; tries -= 1) {
      const row = pick(movable, random)!;
      if (board.placedPeople(row) + compiled.decidedPeople[row]! < compiled.needs[row]!.people) return row;
    }
    return pick(movable, random)!;
  }

  private order(rows: readonly number[]): number[] {
    const { needs, pairs } = this.compiled;
    const shuffled = shuffle([...rows], this.random);
    const by = this.random();
    if (by < 0.4) return shuffled.toSorted((a, b) => needs[b]!.urgency - needs[a]!.urgency);
    if (by < 0.6) return shuffled.toSorted((a, b) => pairs[a]!.length - pairs[b]!.length);
    return shuffled;
  }
}
