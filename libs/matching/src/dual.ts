import type { Cut } from './cut.js';
import { CutPrices } from './cut-prices.js';
import { DualBeside, shareOf, type ServeDual } from './dual-beside.js';
import { unlimited } from './model-draft.js';
import type { Model } from './model.js';
import { NeedAnswers, sharedFloats, sharedInts, type Market, type Tolls } from './need-answers.js';
import { fairnessPoints } from './preferences.js';
import type { PriceRows, Prices } from './price-rows.js';
import { PriceSteps } from './price-steps.js';
import type { Priced } from './priced.js';

/**
 * A Lagrangian bound. What couples needs (an offer's events, person-turns and people at one moment; an association's
 * coverage; asks of a company) is priced instead of forbidden; then every need stands alone, and is solved exactly.
 * Any prices give a valid bound; steps against the subgradient find good ones. Limits on people that mixtures of crews
 * overdraw can be rounded, and such cuts priced too.
 */
export class Dual {
  readonly rows: PriceRows;
  readonly prices: Prices;
  /** By price: how much there is of it; `unlimited` where nothing is to be priced. */
  readonly supply: Float64Array;
  /** By pair: people that the last answers of the needs send. */
  readonly crew: Int32Array;
  /** Priced cuts, as they were added. */
  readonly cuts: CutPrices[] = [];
  private readonly slack: Float64Array;
  private readonly steps: PriceSteps;
  private market: Market;
  private answers: NeedAnswers;
  /** Another thread that answers for half of the needs. */
  private beside: DualBeside | null = null;

  constructor(private readonly model: Model) {
    this.rows = rowsOf(model);
    const { end } = this.rows;
    this.prices = sharedFloats(end);
    this.supply = supplyOf(model, this.rows);
    this.slack = new Float64Array(end);
    this.steps = new PriceSteps(this.prices, dearestOf(model, this.rows, this.supply));
    this.crew = sharedInts(model.pairNeed.length);
    const { rows, prices, crew, slack } = this;
    this.market = { wishes: model, rows, prices, crew, slack, tolls: null };
    this.answers = new NeedAnswers(this.market);
  }

  /** The bound at these prices; leaves in `crew` what the needs then take, and in `slack` what is left over. */
  value(): number {
    const { model, prices, supply, slack } = this;
    let upper = model.objective + this.associations();
    for (let row = 0; row < prices.length; row += 1) {
      slack[row] = supply[row]!;
      if (prices[row]! > 0) upper += prices[row]! * supply[row]!;
    }
    // Heads have no supply: their slack is what the associations' side wants of them.
    const { heads } = this.rows;
    for (let row = 0; row < model.wanted.length; row += 1) slack[heads + row] = -this.wantedHeads[row]!;
    this.crew.fill(0);
    upper += this.charge();
    const isShared = this.beside?.begin() ?? false;
    // The same sums in the same order, whoever computes them.
    upper += this.answers.worth(0, this.half);
    return upper + (isShared ? this.worthOfOther() : this.worthOfRest());
  }

  /** What the cuts cost each pair. @returns points of all that they allow */
  private charge(): number {
    const { tolls } = this.market;
    tolls?.each.fill(0);
    tolls?.once.fill(0);
    return tolls ? this.cuts.reduce((sum, cuts) => sum + cuts.charge(tolls), 0) : 0;
  }

  /** Prices these too from now on. Not while another thread answers for half of the needs. */
  add(cuts: readonly Cut[]): void {
    const { market, model } = this;
    const none = (): Tolls => ({
      each: new Float64Array(model.pairNeed.length),
      once: new Float64Array(model.pairNeed.length),
    });
    this.market = { ...market, tolls: market.tolls ?? none() };
    this.answers = new NeedAnswers(this.market);
    this.cuts.push(new CutPrices(cuts));
  }

  private worthOfRest(): number {
    return this.answers.worth(this.half, this.model.room.length);
  }

  /** Without it from now on, where the other thread doesn't answer. */
  private worthOfOther(): number {
    const worth = this.beside?.end(this.slack) ?? null;
    if (worth === null) this.endSharing();
    return worth ?? this.worthOfRest();
  }

  /** The need from which on half of the pairs are left. */
  private get half(): number {
    const { firstPair, pairNeed } = this.model;
    return pairNeed[pairNeed.length >> 1] ?? firstPair.length - 1;
  }

  /** From now on another thread answers for half of the needs. */
  share(serve: ServeDual): void {
    const share = shareOf(this.market, this.half);
    this.beside = new DualBeside(share);
    serve(share);
  }

  /** The other thread is free again. */
  endSharing(): void {
    this.beside?.sendHome();
    this.beside = null;
  }

  /** By association: heads that its best coverage takes at the present prices. */
  private wantedHeads: Int32Array = new Int32Array(0);

  /** Of each association: what the best coverage brings beyond the price of its heads. */
  private associations(): number {
    const { model, prices, rows } = this;
    const { weights } = model.problem;
    if (this.wantedHeads.length === 0) this.wantedHeads = new Int32Array(model.wanted.length);
    let sum = 0;
    for (let row = 0; row < model.wanted.length; row += 1) {
      const [wanted, held] = [model.wanted[row]!, model.held[row]!];
      const sure = fairnessPoints(weights, wanted, held);
      let [most, heads] = [0, 0];
      for (const percent of [...weights.fairnessPercent, 100]) {
        const cut = Math.floor((wanted * percent) / 100);
        if (cut <= held) continue;
        const value = fairnessPoints(weights, wanted, cut) - sure - prices[rows.heads + row]! * (cut - held);
        if (value > most) [most, heads] = [value, cut - held];
      }
      sum += most;
      this.wantedHeads[row] = heads;
    }
    return sum;
  }

  /** What these pairs bring and cost at these prices, one by one; without the cuts. */
  priced(pairs: Int32Array, prices: Prices): Priced {
    const { model, rows } = this;
    const priced = {
      worth: new Float64Array(pairs.length),
      perPerson: new Float64Array(pairs.length),
      perMatch: new Float64Array(pairs.length),
    };
    pairs.forEach((pair, place) => {
      const need = model.pairNeed[pair]!;
      const year = model.pairYear[pair]!;
      priced.worth[place] =
        model.worth[need]! + prices[rows.heads + model.association[need]!]! + model.fit[pair]!;
      priced.perPerson[place] = prices[rows.personTurns + year]!;
      priced.perMatch[place] = prices[rows.events + year]!;
      for (let at = model.firstMoment[pair]!; at < model.firstMoment[pair + 1]!; at += 1) {
        priced.perPerson[place]! += prices[rows.people + model.pairMoments[at]!]!;
        priced.perMatch[place]! += prices[rows.matches + model.pairMoments[at]!]!;
      }
      for (let at = model.firstAsk[pair]!; at < model.firstAsk[pair + 1]!; at += 1)
        priced.perMatch[place]! += prices[rows.asks + model.pairAsks[at]!]!;
    });
    return priced;
  }

  /** @param size points by which a price moves about */
  move(size: number): void {
    this.steps.move(this.slack, size);
    for (const cuts of this.cuts) cuts.move(this.crew, size);
  }

  /** Goes on from the average of the last steps' prices. */
  settle(): void {
    this.steps.settle();
    for (const cuts of this.cuts) cuts.settle();
  }
}

function rowsOf(model: Model): PriceRows {
  const years = model.years.offer.length;
  const moments = model.moments.offer.length;
  const associations = model.wanted.length;
  const events = 0;
  const personTurns = events + years;
  const people = personTurns + years;
  const matches = people + moments;
  const heads = matches + moments;
  const asks = heads + associations;
  return { events, personTurns, people, matches, heads, asks, end: asks + model.problem.askLimits.length };
}

function supplyOf({ years, moments, problem }: Model, rows: PriceRows): Float64Array {
  const supply = new Float64Array(rows.end);
  supply.set(years.events, rows.events);
  supply.set(years.personTurns, rows.personTurns);
  for (let row = 0; row < moments.people.length; row += 1) {
    const exact = moments.exact[row] === 1;
    supply[rows.people + row] = exact ? moments.people[row]! : unlimited;
    const counts = exact && moments.matches[row]! < moments.shifts[row]!.length;
    supply[rows.matches + row] = counts ? moments.matches[row]! : unlimited;
  }
  problem.askLimits.forEach((limit, row) => (supply[rows.asks + row] = Math.max(0, limit.most)));
  return supply;
}

/** By price: the most that it may be; 0 where there is no limit to be priced. */
function dearestOf({ problem }: Model, rows: PriceRows, supply: Float64Array): Float64Array {
  const dearest = supply.map((amount) => (amount < unlimited ? Infinity : 0));
  problem.askLimits.forEach((limit, row) => (dearest[rows.asks + row] = limit.beyondCost ?? Infinity));
  return dearest;
}
