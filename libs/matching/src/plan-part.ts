import { Annealing } from './annealing.js';
import type { Proof } from './certificate.js';
import { Dual, type Prices } from './dual.js';
import { modelOf, type Model } from './model.js';
import { leafOf, roundPrices } from './proof.js';
import { randomFrom } from './random.js';
import type { Part } from './separate.js';

/** What is known of a part while it is being planned. */
export interface PartState {
  /** Points of the best plan so far. */
  readonly objective: number;
  readonly upper: number;
  readonly peoplePlaced: number;
}

export interface PartPlan extends PartState {
  /** Rows of the whole problem. */
  readonly matches: readonly { readonly need: number; readonly offer: number; readonly people: number }[];
  readonly proof: Proof;
}

/** How much work a part may take: counted, so that it can be repeated, or by the clock. */
export interface Budget {
  readonly effort: number;
  /** Milliseconds that are left; null: only the effort counts. */
  readonly left: (() => number) | null;
}

/** Waits for others between two stretches of work, and says whether to stop. */
export type Pause = (state: PartState, done: number) => Promise<boolean>;

/** Steps of the bound and moves for each candidate pair, for an effort of 1. */
const usual = { steps: 120, moves: 60, leastMoves: 20_000 };
const mostSteps = 1500;
/** By the clock: the part of it that the bound may take. */
const boundShare = 0.4;
/** Points by which prices move at most, at the first step and at the last. */
const rate = { first: 80, last: 1 };
/** Pairs that needs took in less than this share of the steps, lately, are no candidates. */
const seldom = 1e-4;
const movesAtOnce = 5000;
const stepsAtOnce = 5;

/** Plans one part: first the bound, whose prices then say which pairs are worth trying. */
export async function planPart(part: Part, seed: number, budget: Budget, pause: Pause): Promise<PartPlan> {
  const model = modelOf(part.problem, part.eligible);
  const bound = new Bound(model);
  const stopped = await lower(bound, model, budget, pause);
  bound.settle();
  const search = new Annealing(model, bound.candidates(), randomFrom(seed));
  search.begin(hardestFirst(model), bound.dual, bound.prices);
  if (!stopped) await improve(search, bound, budget, pause);
  search.finish();
  return planOf(part, model, bound, search);
}

/** The dual with the best prices that it has met, and how often each pair was wanted on the way. */
class Bound {
  readonly dual: Dual;
  prices: Prices;
  upper = Infinity;
  private readonly wanted: Float64Array;

  constructor(private readonly model: Model) {
    this.dual = new Dual(model);
    this.prices = this.dual.prices.slice();
    this.wanted = new Float64Array(model.pairNeed.length);
  }

  step(done: number): void {
    const upper = this.dual.value();
    if (upper < this.upper) {
      this.upper = upper;
      this.prices.set(this.dual.prices);
    }
    const { wanted, dual, model } = this;
    for (let pair = 0; pair < wanted.length; pair += 1)
      wanted[pair] = wanted[pair]! * 0.95 + (0.05 * dual.crew[pair]!) / model.largest[pair]!;
    dual.move(rate.first * (rate.last / rate.first) ** done);
  }

  /** Rounds the prices so that the bound can be recomputed to the last digit. */
  settle(): void {
    this.prices = roundPrices(this.prices);
    this.dual.prices.set(this.prices);
    this.upper = this.dual.value();
  }

  /** The pairs that were wanted, the most wanted first. */
  candidates(): Int32Array {
    const { wanted } = this;
    const pairs = Array.from(wanted, (_, pair) => pair).filter((pair) => wanted[pair]! > seldom);
    return Int32Array.from(pairs.toSorted((a, b) => wanted[b]! - wanted[a]!));
  }
}

/** Lowers the bound step by step; true: asked to stop. */
async function lower(bound: Bound, model: Model, budget: Budget, pause: Pause): Promise<boolean> {
  let steps = Math.min(mostSteps, Math.ceil(usual.steps * Math.sqrt(budget.effort)));
  const whole = budget.left?.() ?? 0;
  for (let step = 0; step < steps; step += 1) {
    bound.step(step / Math.max(1, steps - 1));
    if (budget.left && step === stepsAtOnce) {
      const each = (whole - budget.left()) / (step + 1);
      steps = Math.max(20, Math.min(mostSteps, Math.floor((whole * boundShare) / Math.max(each, 0.01))));
    }
    if ((step + 1) % stepsAtOnce > 0) continue;
    const state = { objective: model.objective, upper: bound.upper, peoplePlaced: 0 };
    if (await pause(state, 0)) return true;
  }
  return false;
}

async function improve(search: Annealing, bound: Bound, budget: Budget, pause: Pause): Promise<void> {
  const { effort, left } = budget;
  const moves = Math.ceil(effort * (usual.leastMoves + usual.moves * search.candidates.length));
  const whole = left?.() ?? 0;
  let done = 0;
  while (done < 1 && search.bestScore < Math.floor(bound.upper)) {
    search.run(movesAtOnce, done);
    done = left ? 1 - Math.max(0, left()) / Math.max(1, whole) : search.moves / moves;
    const state = { objective: search.bestScore, upper: bound.upper, peoplePlaced: peopleOf(search) };
    if (await pause(state, Math.min(1, done))) return;
  }
}

function peopleOf(search: Annealing): number {
  return search.arrangement.filled.reduce((sum, people) => sum + people, 0);
}

/** The urgent needs first, and among them those that few may come to. */
function hardestFirst({ room, worth, firstPair }: Model): Int32Array {
  const choice = (need: number) => firstPair[need + 1]! - firstPair[need]!;
  return Int32Array.from(room, (_, need) => need).sort(
    (a, b) => worth[b]! - worth[a]! || choice(a) - choice(b),
  );
}

function planOf(part: Part, model: Model, bound: Bound, search: Annealing): PartPlan {
  const matches = Array.from(search.best, (people, pair) => ({
    need: part.needs[model.pairNeed[pair]!]!,
    offer: part.offers[model.pairOffer[pair]!]!,
    people,
  })).filter(({ people }) => people > 0);
  return {
    matches,
    proof: leafOf(model, bound.dual.rows, bound.prices, part),
    objective: search.bestScore,
    upper: bound.upper,
    peoplePlaced: matches.reduce((sum, match) => sum + match.people, 0),
  };
}
