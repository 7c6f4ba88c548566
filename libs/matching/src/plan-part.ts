import { CrewMixture } from './crew-mixture.js';
import { Cutter } from './cutter.js';
import { Dual } from './dual.js';
import { wideDomains, type Domains } from './exact-domains.js';
import type { Prices } from './price-rows.js';
import { modelOf, type Model } from './model.js';
import { narrow, type Narrowed } from './narrow.js';
import type { Budget, PartPlan, Pause } from './part-plan.js';
import { mostSmallPairs, planSmallPart } from './plan-small-part.js';
import { cutLeafOf, roundPrices } from './proof.js';
import { clock, search, type Elsewhere, type Found, type SearchTask } from './search.js';
import type { Part } from './separate.js';

/** One stretch of steps of the bound: how many for an effort of 1, how many at the most, and by how many points prices move about. */
interface Stretch {
  readonly steps: number;
  readonly most: number;
  readonly from: number;
  readonly to: number;
  /** Whether its answers count for where cuts are. */
  readonly mixes: boolean;
}

/** Finds prices. */
const first: Stretch = { steps: 80, most: 240, from: 120, to: 10, mixes: false };
/** Makes them better. */
const further: Stretch = { steps: 120, most: 200, from: 10, to: 0.5, mixes: true };
/** Prices cuts too, each time that there are more of them. */
const withCuts: Stretch = { steps: 60, most: 200, from: 10, to: 0.5, mixes: true };
const mostCutRounds = 2;
/** Moves for each candidate pair, for an effort of 1. */
const usual = { moves: 60, leastMoves: 20_000 };
/**
 * By the clock, the parts of it that the first steps and all steps may take; nearly all of it, when another thread searches, but
 * for the steps with cuts, which leave time for a search.
 */
const share = { first: 0.5, all: 0.5, allBeside: 0.93, cutsBeside: 0.75 };
/** Pairs that needs took in less than this share of the steps, lately, are not worth trying. */
const seldom = 0.01;
/** How much the next step counts beside the ones before, in that share. */
const fading = 0.95;
/** Where there are few pairs, all are tried. */
const few = 1000;
const stepsAtOnce = 4;

/** Plans one part: first the bound, whose prices then say which pairs are worth trying. */
export async function planPart(
  part: Part,
  seed: number,
  budget: Budget,
  pause: Pause,
  elsewhere: Elsewhere | null = null,
): Promise<PartPlan> {
  const model = modelOf(part.problem, part.eligible);
  if (model.pairNeed.length <= mostSmallPairs) return planSmallPart(part, model, seed, budget, pause);
  const planning = new Planning(part, model, seed, budget, pause);
  if (elsewhere && planning.isLarge) planning.shareDual(elsewhere);
  await planning.lower(first, share.first);
  planning.endSharing();
  const beside = elsewhere && planning.isLarge ? planning.searchElsewhere(elsewhere) : null;
  await planning.lower(further, beside ? share.allBeside : share.all);
  const until = beside ? share.cutsBeside : share.all;
  for (let round = 0; round < mostCutRounds && planning.cut(until); round += 1)
    await planning.lower(withCuts, until);
  const searched = !beside || planning.worthSearching ? [await planning.search()] : [];
  return planning.result(beside ? [...searched, await beside] : searched);
}

interface Searched {
  readonly found: Found;
  readonly narrowed: Narrowed;
}

class Planning {
  stopped = false;
  private readonly dual: Dual;
  private readonly stop = new Int32Array(new SharedArrayBuffer(4));
  private readonly whole: number;
  /** The best so far, and of the cuts. */
  private prices: Prices;
  private cutPrices: readonly Prices[] = [];
  private upper = Infinity;
  private readonly mixture: CrewMixture;
  private cutter: Cutter | null = null;
  private readonly domains: Domains;
  /** By pair: how often needs took it, where each step counts more than the one before. */
  private readonly wanted: Float64Array;
  /** What the last step counts there. */
  private step = 1;
  /** The best plan that a search has told of. */
  private seen: Found | null = null;

  constructor(
    private readonly part: Part,
    private readonly model: Model,
    private readonly seed: number,
    private readonly budget: Budget,
    private readonly pause: Pause,
  ) {
    this.dual = new Dual(this.model);
    this.prices = this.dual.prices.slice();
    this.mixture = new CrewMixture(this.model.pairNeed.length);
    this.domains = wideDomains(this.model.smallest, this.model.largest);
    this.wanted = new Float64Array(this.model.pairNeed.length);
    this.whole = budget.left?.() ?? 0;
  }

  /** Lowers the bound, so many steps or to that share of the time. */
  async lower({ steps, most, from, to, mixes }: Stretch, until: number): Promise<void> {
    const { budget } = this;
    const last = budget.left ? most : Math.min(most, Math.ceil(steps * Math.sqrt(budget.effort)));
    const began = budget.left?.() ?? 0;
    const end = this.whole * (1 - until);
    for (let step = 0, done = 0; done < 1 && step < last && !this.stopped; step += 1) {
      this.bound();
      this.countWanted();
      if (mixes) this.mixture.add(this.dual.crew);
      this.dual.move(from * (to / from) ** done);
      done = (step + 1) / last;
      if (budget.left) done = Math.max(done, (began - budget.left()) / Math.max(1, began - end));
      if ((step + 1) % stepsAtOnce === 0) await this.tell(0);
    }
    this.dual.settle();
    this.bound();
  }

  /** Looks for cuts to price besides. @returns whether there are any, and time for them */
  cut(until: number): boolean {
    const { budget, dual, model, mixture } = this;
    if (this.stopped || (budget.left && budget.left() < this.whole * (1 - until))) return false;
    this.cutter ??= new Cutter(model, dual.rows, dual.supply);
    const cuts = this.cutter.find(mixture.people, mixture.matches, this.domains);
    if (cuts.length > 0) dual.add(cuts);
    return cuts.length > 0;
  }

  private bound(): void {
    const { dual } = this;
    const upper = dual.value();
    if (upper >= this.upper) return;
    this.upper = upper;
    this.prices.set(dual.prices);
    this.cutPrices = dual.cuts.map(({ prices }) => prices.slice());
  }

  private countWanted(): void {
    const { wanted, model, dual } = this;
    this.step /= fading;
    for (let pair = 0; pair < wanted.length; pair += 1)
      if (dual.crew[pair]! > 0) wanted[pair]! += (this.step * dual.crew[pair]!) / model.largest[pair]!;
  }

  /** Whether a second thread is worth its while. */
  get isLarge(): boolean {
    return !this.stopped && this.model.pairNeed.length > few;
  }

  /** Whether enough time is left for a search beside the one elsewhere. */
  get worthSearching(): boolean {
    return !this.stopped && (this.budget.left ? this.budget.left() > this.whole * 0.2 : true);
  }

  shareDual(elsewhere: Elsewhere): void {
    this.dual.share(elsewhere.serveDual);
  }

  endSharing(): void {
    this.dual.endSharing();
  }

  async search(): Promise<Searched> {
    const narrowed = this.narrowed();
    const found = await search(this.task(narrowed, this.seed), async (sofar, done) => {
      this.seen = sofar;
      await this.tell(done);
      return this.stopped;
    });
    return { found, narrowed };
  }

  async searchElsewhere(elsewhere: Elsewhere): Promise<Searched> {
    const narrowed = this.narrowed();
    return { found: await elsewhere.search(this.task(narrowed, this.seed + 1)), narrowed };
  }

  /** The plan that is worth most, the first among equals, and the bound recomputed with prices in 64ths. */
  result(searched: readonly Searched[]): PartPlan {
    const { model, part, dual } = this;
    const prices = roundPrices(this.prices);
    dual.prices.set(prices);
    for (const [row, cuts] of dual.cuts.entries())
      cuts.prices.set(roundPrices(this.cutPrices[row] ?? new Float64Array(cuts.prices.length)));
    const best = searched.reduce((most, one) => (one.found.score > most.found.score ? one : most));
    const matches = Array.from(best.narrowed.pairs, (pair, place) => ({
      need: part.needs[model.pairNeed[pair]!]!,
      offer: part.offers[model.pairOffer[pair]!]!,
      people: best.found.people[place]!,
    })).filter(({ people }) => people > 0);
    return {
      matches,
      ...cutLeafOf(model, dual, part),
      objective: best.found.score,
      upper: dual.value(),
      peoplePlaced: best.found.peoplePlaced,
    };
  }

  private task({ model, pairs }: Narrowed, seed: number): SearchTask {
    const { budget, dual } = this;
    const moves = Math.ceil(budget.effort * (usual.leastMoves + usual.moves * pairs.length));
    const limit = budget.left ? { until: clock() + budget.left() } : { moves };
    return {
      model,
      priced: dual.priced(pairs, dual.prices),
      needs: hardestFirst(this.model),
      seed,
      limit: this.stopped ? { moves: 0 } : limit,
      stop: this.stop,
      enough: Math.floor(this.upper),
    };
  }

  /** The pairs that needs wanted lately, the most wanted first. */
  private narrowed(): Narrowed {
    const { wanted, model } = this;
    const least = (seldom * this.step) / (1 - fading);
    const pairs = Array.from(wanted, (_, pair) => pair).filter(
      (pair) => wanted.length <= few || wanted[pair]! > least,
    );
    return narrow(model, Int32Array.from(pairs.toSorted((a, b) => wanted[b]! - wanted[a]!)));
  }

  private async tell(done: number): Promise<void> {
    const { score, peoplePlaced } = this.seen ?? { score: this.model.objective, peoplePlaced: 0 };
    this.stopped = await this.pause({ objective: score, upper: this.upper, peoplePlaced }, done);
    if (this.stopped) Atomics.store(this.stop, 0, 1);
  }
}

/** The urgent needs first, and among them those that few may come to. */
function hardestFirst({ room, worth, firstPair }: Model): Int32Array {
  const choice = (need: number) => firstPair[need + 1]! - firstPair[need]!;
  return Int32Array.from(room, (_, need) => need).sort(
    (a, b) => worth[b]! - worth[a]! || choice(a) - choice(b),
  );
}
