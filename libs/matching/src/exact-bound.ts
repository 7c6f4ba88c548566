import type { Dual } from './dual.js';
import type { Prices } from './price-rows.js';
import { ExactCrew, type Places } from './exact-crew.js';
import type { Cut } from './cut.js';
import type { Domains } from './exact-domains.js';
import { unlimited } from './model-draft.js';
import type { Model } from './model.js';
import { fairnessPoints } from './preferences.js';

/** So many cuts at most; their prices follow those of the dual. */
export const mostCuts = 120;

export interface Lists {
  readonly first: Int32Array;
  readonly rows: Int32Array;
}

/** Which price rows each pair's people, and its match, take one of. */
export interface PairRows {
  readonly eachRows: Lists;
  readonly onceRows: Lists;
  /** Those that any pair takes of. */
  readonly used: readonly number[];
  readonly supply: Float64Array;
  /** By price: the most that it may be. */
  readonly dearest: Float64Array;
  /** Of the first association's heads. */
  readonly heads: number;
  /** Of the first cut. */
  readonly cuts: number;
}

/** The Lagrangian bound of `Dual` where questions have narrowed what pairs may do, and cuts have prices too. */
export class ExactBound {
  readonly rows: PairRows;
  /** Whole 64ths of a point, so that all sums are exact. */
  readonly prices: Prices;
  readonly cuts: Cut[] = [];
  /** By pair: people that the needs' last answers send. */
  readonly crew: Int32Array;
  /** By need: what its last answer is worth. */
  readonly worths: Float64Array;
  /** By association: heads up to which it earns more, and the points that they bring. */
  readonly coverage: readonly (readonly { readonly heads: number; readonly points: number }[])[];
  private readonly places: readonly Places[];
  private readonly programme: ExactCrew;
  private readonly each: Float64Array;
  private readonly fixed: Float64Array;

  constructor(
    readonly model: Model,
    dual: Dual,
  ) {
    const pairs = model.pairNeed.length;
    this.rows = rowsOfPairs(model, dual);
    this.prices = new Float64Array(this.rows.cuts + mostCuts);
    this.crew = new Int32Array(pairs);
    this.worths = new Float64Array(model.room.length);
    this.each = new Float64Array(pairs);
    this.fixed = new Float64Array(pairs);
    this.coverage = coverageOf(model);
    const { firstPair, room, least, matches } = model;
    this.places = Array.from(room, (people, need) => ({
      first: firstPair[need]!,
      end: firstPair[need + 1]!,
      room: people,
      least: least[need]!,
      matches: matches[need]!,
    }));
    const mostPairs = this.places.reduce((most, { first, end }) => Math.max(most, end - first), 0);
    this.programme = new ExactCrew(mostPairs, this.each, this.fixed);
  }

  /** The bound at the present prices; −Infinity where some need can't do what it has to. */
  value(domains: Domains): number {
    const { model, prices, rows, crew, programme, worths, cuts, places } = this;
    let upper = model.objective + this.associations();
    for (const row of rows.used) upper += prices[row]! * rows.supply[row]!;
    for (let at = 0; at < cuts.length; at += 1) upper += prices[rows.cuts + at]! * cuts[at]!.most;
    this.charge();
    for (let need = 0; need < places.length; need += 1) {
      const { first, end } = places[need]!;
      if (first === end) continue;
      const worth = programme.best(places[need]!, domains);
      worths[need] = worth;
      if (worth === -Infinity) return -Infinity;
      upper += worth;
      for (let pair = first; pair < end; pair += 1) crew[pair] = programme.people[pair - first]!;
    }
    return upper;
  }

  /** A need's worth within other domains, at the prices of the last `value`. */
  worthOf(need: number, domains: Domains): number {
    return this.programme.best(this.places[need]!, domains);
  }

  /** Its need's worth for every number of people of one pair, at the prices of the last `value`. */
  marginals(pair: number, domains: Domains): Float64Array {
    return this.programme.marginals(pair, this.places[this.model.pairNeed[pair]!]!, domains);
  }

  private charge(): void {
    const { each, fixed, model, prices, rows, cuts } = this;
    const { eachRows, onceRows } = rows;
    for (let pair = 0; pair < each.length; pair += 1) {
      const need = model.pairNeed[pair]!;
      let value = model.worth[need]! + model.fit[pair]! + prices[rows.heads + model.association[need]!]!;
      let cost = model.fixed[pair]!;
      for (let at = eachRows.first[pair]!; at < eachRows.first[pair + 1]!; at += 1)
        value -= prices[eachRows.rows[at]!]!;
      for (let at = onceRows.first[pair]!; at < onceRows.first[pair + 1]!; at += 1)
        cost += prices[onceRows.rows[at]!]!;
      each[pair] = value;
      fixed[pair] = cost;
    }
    for (let at = 0; at < cuts.length; at += 1) {
      const price = prices[rows.cuts + at]!;
      if (price === 0) continue;
      const cut = cuts[at]!;
      for (let place = 0; place < cut.pairs.length; place += 1) {
        each[cut.pairs[place]!]! -= price * cut.each[place]!;
        fixed[cut.pairs[place]!]! += price * cut.once[place]!;
      }
    }
  }

  private associations(): number {
    const { coverage, prices, rows } = this;
    let sum = 0;
    for (let row = 0; row < coverage.length; row += 1) {
      let most = 0;
      for (const { heads, points } of coverage[row]!)
        most = Math.max(most, points - prices[rows.heads + row]! * heads);
      sum += most;
    }
    return sum;
  }
}

function rowsOfPairs(model: Model, dual: Dual): PairRows {
  const { rows, supply } = dual;
  const isLimited = (row: number) => supply[row]! < unlimited;
  const momentsOf = (pair: number) => [
    ...model.pairMoments.subarray(model.firstMoment[pair], model.firstMoment[pair + 1]),
  ];
  const asksOf = (pair: number) => [
    ...model.pairAsks.subarray(model.firstAsk[pair], model.firstAsk[pair + 1]),
  ];
  const each = Array.from(model.pairYear, (year, pair) =>
    [rows.personTurns + year, ...momentsOf(pair).map((moment) => rows.people + moment)].filter(isLimited),
  );
  const once = Array.from(model.pairYear, (year, pair) =>
    [
      rows.events + year,
      ...momentsOf(pair).map((moment) => rows.matches + moment),
      ...asksOf(pair).map((ask) => rows.asks + ask),
    ].filter(isLimited),
  );
  const used = [...new Set([...each.flat(), ...once.flat()])].toSorted((a, b) => a - b);
  const dearest = new Float64Array(rows.end).fill(Infinity);
  model.problem.askLimits.forEach((limit, row) => (dearest[rows.asks + row] = limit.beyondCost ?? Infinity));
  const lists = { eachRows: listsOf(each), onceRows: listsOf(once) };
  return { ...lists, used, supply, dearest, heads: rows.heads, cuts: rows.end };
}

function listsOf(all: readonly (readonly number[])[]): Lists {
  const first = new Int32Array(all.length + 1);
  all.forEach((rows, at) => (first[at + 1] = first[at]! + rows.length));
  return { first, rows: Int32Array.from(all.flat()) };
}

function coverageOf({ problem, wanted, held }: Model): ExactBound['coverage'] {
  const { weights } = problem;
  return Array.from(wanted, (people, row) => {
    const before = held[row]!;
    const sure = fairnessPoints(weights, people, before);
    return [...weights.fairnessPercent, 100].flatMap((percent) => {
      const cut = Math.floor((people * percent) / 100);
      return cut > before
        ? [{ heads: cut - before, points: fairnessPoints(weights, people, cut) - sure }]
        : [];
    });
  });
}
