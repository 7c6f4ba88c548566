import { BestCrew, type Comers } from './best-crew.js';
import type { Books } from './books.js';
import type { Cut } from './cut.js';
import type { MomentReader } from './moment-reader.js';
import { pairOf, type Pairs } from './pairs.js';
import type { PartOfProblem } from './parts.js';
import type { Report } from './plan-fault.js';
import { fairnessCuts, fairnessOf, type Coverage } from './points.js';
import { partsOfPoint, type PricedMoment, type ProofLeaf, type Weights } from './problem.js';

/** What the branches above a leaf say of one pair: at least so many people come, or at most. */
export interface Narrowing {
  readonly need: number;
  readonly offer: number;
  readonly atLeast: number;
  readonly atMost: number;
}

/** Bounds leaves of proofs: prices each pair anew and finds every need's best crew. Holds its arrays for the next leaf. */
export class PricedLeaf {
  private readonly comers: Comers;
  private readonly eventPrices: Float64Array;
  private readonly turnPrices: Float64Array;
  private readonly bestCrew = new BestCrew();

  constructor(
    private readonly books: Books,
    private readonly pairs: Pairs,
    private readonly momentReader: MomentReader,
  ) {
    const { offer, least, most, perPerson, once } = pairs;
    this.comers = {
      forced: new Uint8Array(offer.length),
      ...{ least: least.slice(), most: most.slice(), perPerson: perPerson.slice(), once: once.slice() },
    };
    this.eventPrices = new Float64Array(books.eventsLeft.length);
    this.turnPrices = new Float64Array(books.turnsLeft.length);
  }

  /** No plan of the part that keeps to the narrowings brings more, in 64ths of a point. */
  bound(part: PartOfProblem, leaf: ProofLeaf, narrowings: readonly Narrowing[], report: Report): number {
    this.reset(part);
    for (const narrowing of narrowings) if (!this.narrow(narrowing)) return -Infinity;
    let sum = this.priceYears(part, leaf, report);
    sum += this.priceAsks(leaf, report);
    sum += this.priceAssociations(part, leaf, report);
    for (const moment of leaf.moments) sum += this.priceMoment(part, moment, report);
    sum += this.priceCuts(part.cuts, leaf, report);
    const { room, least, offersLeft } = this.books;
    for (const need of part.needs) {
      const [first, end] = [this.pairs.begin[need]!, this.pairs.begin[need + 1]!];
      if (first === end) continue;
      const places = { leastPeople: least[need]!, mostPeople: room[need]!, mostOffers: offersLeft[need]! };
      sum += this.bestCrew.of(this.comers, [first, end], places);
    }
    return sum;
  }

  private reset({ needs }: PartOfProblem): void {
    const { begin, least, most, perPerson, once } = this.pairs;
    for (const need of needs) {
      for (let pair = begin[need]!; pair < begin[need + 1]!; pair += 1) {
        this.comers.forced[pair] = 0;
        this.comers.least[pair] = least[pair]!;
        this.comers.most[pair] = most[pair]!;
        this.comers.perPerson[pair] = perPerson[pair]!;
        this.comers.once[pair] = once[pair]!;
      }
    }
  }

  /** Whether anything is left for the pair: staying away, unless it has to come. */
  private narrow({ need, offer, atLeast, atMost }: Narrowing): boolean {
    const pair = pairOf(this.pairs, need, offer);
    if (pair < 0) return atLeast < 1;
    const { forced, least, most } = this.comers;
    if (atLeast >= 1) forced[pair] = 1;
    least[pair] = Math.max(least[pair]!, atLeast);
    most[pair] = Math.min(most[pair]!, atMost);
    return forced[pair] === 0 || least[pair]! <= most[pair]!;
  }

  private priceYears(part: PartOfProblem, { years }: ProofLeaf, report: Report): number {
    const { books, eventPrices, turnPrices, comers } = this;
    const priced: number[] = [];
    let sum = 0;
    for (const [offer, year, perEvent, perTurn] of years) {
      const account = books.problem.offers[offer] ? books.accountInYear(offer, year) : -1;
      if (account < 0) report({ kind: 'UNKNOWN_ROW', row: offer, stated: year });
      if (account < 0 || !arePrices([perEvent, perTurn], report)) continue;
      if (eventPrices[account]! + turnPrices[account]! > 0) report({ kind: 'PRICED_TWICE', row: offer });
      eventPrices[account] = perEvent;
      turnPrices[account] = perTurn;
      priced.push(account);
      const turns = books.turnsLeft[account]!;
      const groups = Math.floor(turns / Math.max(1, books.problem.offers[offer]!.smallestGroup));
      const cost = costOf(perEvent, Math.min(books.eventsLeft[account]!, groups)) + costOf(perTurn, turns);
      if (cost === Infinity) report({ kind: 'UNLIMITED_PRICED', row: offer });
      sum += cost;
    }
    const { begin, account } = this.pairs;
    for (const need of priced.length > 0 ? part.needs : []) {
      for (let pair = begin[need]!; pair < begin[need + 1]!; pair += 1) {
        comers.once[pair]! -= eventPrices[account[pair]!]!;
        comers.perPerson[pair]! -= turnPrices[account[pair]!]!;
      }
    }
    for (const account of priced) eventPrices[account] = turnPrices[account] = 0;
    return sum;
  }

  private priceAsks({ asks }: ProofLeaf, report: Report): number {
    const seen = new Set<number>();
    let sum = 0;
    for (const [row, price] of asks) {
      const limit = this.books.problem.askLimits[row];
      if (!limit) report({ kind: 'UNKNOWN_ROW', row });
      if (!limit || !arePrices([price], report)) continue;
      if (seen.has(row)) report({ kind: 'PRICED_TWICE', row });
      if (limit.beyondCost !== null && price > limit.beyondCost * partsOfPoint) {
        report({ kind: 'PRICE_ABOVE_COST', row, stated: price, found: limit.beyondCost * partsOfPoint });
      }
      seen.add(row);
      sum += costOf(price, Math.max(0, limit.most));
      for (const pair of this.pairs.ofLimit[row]!) this.comers.once[pair]! -= price;
    }
    return sum;
  }

  private priceAssociations(part: PartOfProblem, { associations }: ProofLeaf, report: Report): number {
    const { needs, weights } = this.books.problem;
    const priceOf = new Map<string, number>();
    for (const [row, price] of associations) {
      const name = needs[row]?.associationId;
      if (name === undefined || !part.associations.has(name)) report({ kind: 'NOT_OF_THIS_PART', row });
      if (name === undefined || !arePrices([price], report)) continue;
      if (priceOf.has(name)) report({ kind: 'PRICED_TWICE', row });
      priceOf.set(name, price);
    }
    const { begin } = this.pairs;
    for (const need of priceOf.size > 0 ? part.needs : []) {
      const price = priceOf.get(needs[need]!.associationId) ?? 0;
      for (let pair = begin[need]!; pair < begin[need + 1]!; pair += 1) {
        this.comers.perPerson[pair]! += price;
      }
    }
    let sum = 0;
    for (const [name, coverage] of part.associations) {
      sum += bestCoverage(coverage, priceOf.get(name) ?? 0, weights);
    }
    return sum;
  }

  private priceMoment(part: PartOfProblem, moment: PricedMoment, report: Report): number {
    if (!arePrices([moment.perPerson, moment.perMatch], report)) return 0;
    const people = this.momentReader.peopleAt(part, moment, report);
    if (people === null) return 0;
    for (const shift of moment.shifts) {
      const pair = pairOf(this.pairs, shift >> 1, moment.offer);
      if (pair < 0) continue;
      this.comers.perPerson[pair]! -= moment.perPerson;
      this.comers.once[pair]! -= moment.perMatch;
    }
    const { smallestGroup } = this.books.problem.offers[moment.offer]!;
    return moment.perPerson * people + moment.perMatch * Math.floor(people / Math.max(1, smallestGroup));
  }

  private priceCuts(cuts: readonly Cut[], { cuts: prices = [] }: ProofLeaf, report: Report): number {
    const { comers } = this;
    const seen = new Set<number>();
    let sum = 0;
    for (const [row, price] of prices) {
      const cut = cuts[row];
      if (!cut) report({ kind: 'UNKNOWN_ROW', row });
      if (!cut || !arePrices([price], report)) continue;
      if (seen.has(row)) report({ kind: 'PRICED_TWICE', row });
      seen.add(row);
      for (const { pair, people, fromTop, each, once } of cut.terms) {
        const [least, most] = [comers.least[pair]!, comers.most[pair]!];
        if (most >= least && (fromTop ? most > people : least < people)) {
          report({ kind: 'CUT_OUTSIDE_DOMAIN', row, stated: people, found: fromTop ? most : least });
        }
        comers.perPerson[pair]! -= price * each;
        comers.once[pair]! -= price * once;
      }
      sum += price * cut.most;
    }
    return sum;
  }
}

function arePrices(prices: readonly number[], report: Report): boolean {
  const wrong = prices.filter((price) => !(Number.isSafeInteger(price) && price >= 0));
  for (const price of wrong) report({ kind: 'PRICE_NOT_WHOLE', stated: price });
  return wrong.length === 0;
}

/** Nothing costs nothing, however much there is of it. */
function costOf(price: number, amount: number): number {
  return price === 0 ? 0 : price * amount;
}

/** The most that further heads bring an association, less their price; the best is where the points for one change. */
function bestCoverage({ placed, wanted }: Coverage, price: number, weights: Weights): number {
  const now = fairnessOf(placed, wanted, weights);
  const steps = [wanted, ...fairnessCuts(wanted, weights)].filter(
    (heads) => heads > placed && heads <= wanted,
  );
  return steps.reduce((best, heads) => {
    const more = partsOfPoint * (fairnessOf(heads, wanted, weights) - now);
    return Math.max(best, more - price * (heads - placed));
  }, 0);
}
