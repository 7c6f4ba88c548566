import { priceParts } from './certificate.js';
import type { Prices } from './price-rows.js';
import type { ExactBound } from './exact-bound.js';
import type { Domains } from './exact-domains.js';
import { forbidden, Simplex } from './exact-simplex.js';

/** No price is higher, where nothing else says so: more than anything in a small part is worth. */
const dearestPrice = 20_000;
/** Shares below this are nothing. */
const leastShare = 1e-6;

/** People that a need's pairs send together. */
interface Crew {
  readonly need: number;
  readonly pairs: readonly number[];
  readonly people: readonly number[];
}

/**
 * The best mixture of crews for each need, with mixtures of coverages for each association, that keeps within what there
 * is (Dantzig and Wolfe, 1960): its duals are the prices with the least bound. Crews come in as prices ask for them.
 */
export class Mixture {
  private readonly simplex: Simplex;
  /** By column; null for coverages. */
  private readonly crews: (Crew | null)[] = [];
  private readonly known = new Set<string>();
  /** Row of each price; −1: none. */
  private readonly rowOf: Int32Array;
  private readonly firstOwner: number;
  private domains: Domains | null = null;

  constructor(private readonly bound: ExactBound) {
    const { model, rows, coverage } = bound;
    const owners = model.room.length + coverage.length;
    const cuts = bound.prices.length - rows.cuts;
    this.simplex = new Simplex(rows.used.length + coverage.length + owners + cuts);
    this.rowOf = new Int32Array(bound.prices.length).fill(-1);
    for (const row of rows.used)
      this.rowOf[row] = this.simplex.addRow(rows.supply[row]!, Math.min(dearestPrice, rows.dearest[row]!));
    for (let row = 0; row < coverage.length; row += 1)
      this.rowOf[rows.heads + row] = this.simplex.addRow(0, dearestPrice);
    this.firstOwner = this.simplex.rows;
    for (let owner = 0; owner < owners; owner += 1) this.simplex.addRow(1, -10 * forbidden);
    coverage.forEach((steps, row) => {
      for (const { heads, points } of steps) {
        const taken = [this.rowOf[rows.heads + row]!, this.firstOwner + model.room.length + row];
        this.simplex.addColumn({ value: points, rows: taken, factors: [heads, 1] });
        this.crews.push(null);
      }
    });
  }

  /** Takes the needs' answers to the bound's last value in, and says whether any was new. */
  take(): boolean {
    const { model, crew } = this.bound;
    let isNew = false;
    for (let need = 0; need < model.room.length; need += 1) {
      const pairs: number[] = [];
      for (let pair = model.firstPair[need]!; pair < model.firstPair[need + 1]!; pair += 1)
        if (crew[pair]! > 0) pairs.push(pair);
      if (pairs.length === 0) continue;
      const people = pairs.map((pair) => crew[pair]!);
      const key = `${pairs.join()} ${people.join()}`;
      if (this.known.has(key)) continue;
      this.known.add(key);
      this.addCrew({ need, pairs, people });
      isNew = true;
    }
    return isNew;
  }

  private addCrew(crew: Crew): void {
    const { model, rows, cuts } = this.bound;
    const { eachRows, onceRows } = rows;
    const factors = new Map([[this.firstOwner + crew.need, 1]]);
    const put = (price: number, factor: number) => {
      const row = this.rowOf[price]!;
      if (factor !== 0) factors.set(row, (factors.get(row) ?? 0) + factor);
    };
    let value = 0;
    crew.pairs.forEach((pair, at) => {
      const people = crew.people[at]!;
      value += (model.worth[crew.need]! + model.fit[pair]!) * people - model.fixed[pair]!;
      put(rows.heads + model.association[crew.need]!, -people);
      for (let i = eachRows.first[pair]!; i < eachRows.first[pair + 1]!; i += 1)
        put(eachRows.rows[i]!, people);
      for (let i = onceRows.first[pair]!; i < onceRows.first[pair + 1]!; i += 1) put(onceRows.rows[i]!, 1);
    });
    cuts.forEach((_, cut) => put(rows.cuts + cut, this.takenOfCut(crew, cut)));
    const id = this.simplex.addColumn({ value, rows: [...factors.keys()], factors: [...factors.values()] });
    this.crews.push(crew);
    this.simplex.allowed[id] = this.fits(crew);
  }

  private takenOfCut({ pairs, people }: Crew, cut: number): number {
    const { place, each, once } = this.bound.cuts[cut]!;
    return pairs.reduce((sum, pair, at) => {
      const term = place.get(pair);
      return term === undefined ? sum : sum + each[term]! * people[at]! + once[term]!;
    }, 0);
  }

  /** Takes in the bound's newest cut. */
  addCut(): void {
    const { bound, simplex } = this;
    const cut = bound.cuts.length - 1;
    const factors = new Map<number, number>();
    this.crews.forEach((crew, id) => {
      const taken = crew ? this.takenOfCut(crew, cut) : 0;
      if (taken !== 0) factors.set(id, taken);
    });
    const row = simplex.addRow(bound.cuts[cut]!.most, dearestPrice, factors);
    this.rowOf[bound.rows.cuts + cut] = row;
    for (const [id, factor] of factors) {
      const { value, rows, factors: others } = simplex.columns[id]!;
      simplex.columns[id] = { value, rows: [...rows, row], factors: [...others, factor] };
    }
  }

  /** From now on only crews within these domains are mixed. */
  keepTo(domains: Domains): void {
    const { simplex, firstOwner } = this;
    const { model } = this.bound;
    this.domains = domains;
    this.crews.forEach((crew, id) => (simplex.allowed[id] = !crew || this.fits(crew)));
    simplex.slackValue.fill(0);
    for (let pair = 0; pair < model.pairNeed.length; pair += 1)
      if (domains.stay[pair] === 0) simplex.slackValue[firstOwner + model.pairNeed[pair]!] = forbidden;
  }

  private fits({ need, pairs, people }: Crew): boolean {
    if (!this.domains) return true;
    const { stay, lo, hi } = this.domains;
    const { firstPair } = this.bound.model;
    for (let at = 0; at < pairs.length; at += 1)
      if (people[at]! < lo[pairs[at]!]! || people[at]! > hi[pairs[at]!]!) return false;
    for (let pair = firstPair[need]!; pair < firstPair[need + 1]!; pair += 1)
      if (stay[pair] === 0 && !pairs.includes(pair)) return false;
    return true;
  }

  /** Finds the best mixture of the known crews; its prices, in 64ths, go into the bound. */
  solve(mostPivots: number): boolean {
    const { simplex, rowOf, bound } = this;
    const { cuts, dearest } = bound.rows;
    const solved = simplex.solve(mostPivots);
    for (let price = 0; price < rowOf.length; price += 1) {
      const row = rowOf[price]!;
      if (row < 0) continue;
      const most = price < cuts ? Math.floor(dearest[price]! * priceParts) : Infinity;
      const parts = Math.min(most, Math.round(simplex.duals[row]! * priceParts));
      bound.prices[price] = Math.max(0, parts) / priceParts;
    }
    return solved;
  }

  /** Remembers the present mixture, to start from it again. */
  mark(): void {
    this.simplex.mark();
  }

  restore(): void {
    this.simplex.restore();
  }

  value(): number {
    return this.bound.model.objective + this.simplex.value();
  }

  /** By pair: people and matches of the mixture. */
  read(x: Prices, y: Prices): void {
    const { simplex, crews } = this;
    x.fill(0);
    y.fill(0);
    for (let at = 0; at < simplex.rows; at += 1) {
      const id = simplex.basis[at]!;
      const share = simplex.level[at]!;
      const crew = id >= 0 && share > leastShare ? crews[id] : null;
      crew?.pairs.forEach((pair, place) => {
        x[pair]! += crew.people[place]! * share;
        y[pair]! += share;
      });
    }
  }
}
