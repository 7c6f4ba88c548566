import { BestCrew, type Comers } from './best-crew.js';
import { shiftsHeld, type Books } from './books.js';
import { pairOf, type Pairs } from './pairs.js';
import type { PartOfProblem } from './parts.js';
import type { PlanFault, ProofFaultKind } from './plan-fault.js';
import { fairnessCuts, fairnessOf, type Coverage } from './points.js';
import { partsOfPoint, type PricedMoment, type ProofLeaf, type Weights } from './problem.js';
import { collide, type Shift } from './shifts.js';

/** What the branches above a leaf say of one pair: at least so many people come, or at most. */
export interface Narrowing {
  readonly need: number;
  readonly offer: number;
  readonly atLeast: number;
  readonly atMost: number;
}

export type Report = (fault: Omit<PlanFault, 'kind' | 'part'> & { readonly kind: ProofFaultKind }) => void;

/** Bounds leaves of proofs: prices each pair anew and finds every need's best crew. Holds its arrays for the next leaf. */
export class PricedLeaf {
  private readonly comers: Comers;
  private readonly eventPrices: Float64Array;
  private readonly turnPrices: Float64Array;
  private readonly shifts: (Omit<Shift, 'people'> | undefined)[] = [];
  private readonly held = new Map<number, readonly Shift[]>();
  private readonly bestCrew = new BestCrew();

  constructor(
    private readonly books: Books,
    private readonly pairs: Pairs,
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
    const offer = this.books.problem.offers[moment.offer];
    if (!offer) report({ kind: 'UNKNOWN_ROW', row: moment.offer });
    if (!offer || !arePrices([moment.perPerson, moment.perMatch], report)) return 0;
    const held = this.heldShifts(moment, report);
    if (!held || !this.areCertain(part, moment, report)) return 0;
    const all = [...held, ...moment.shifts.map((shift) => this.shiftAt(shift))];
    if (!all.every((one, at) => all.every((other, then) => then >= at || collide(one, other)))) {
      report({ kind: 'SHIFTS_COMPATIBLE', offerId: offer.id });
    }
    for (const shift of moment.shifts) {
      const pair = pairOf(this.pairs, shift >> 1, moment.offer);
      if (pair < 0) continue;
      this.comers.perPerson[pair]! -= moment.perPerson;
      this.comers.once[pair]! -= moment.perMatch;
    }
    const people = held.reduce((left, shift) => left - shift.people, offer.people);
    const groups = Math.floor(Math.max(0, people) / Math.max(1, offer.smallestGroup));
    return moment.perPerson * Math.max(0, people) + moment.perMatch * groups;
  }

  private heldShifts({ offer, held }: PricedMoment, report: Report): Shift[] | null {
    if (held.length === 0) return [];
    const all = this.held.get(offer) ?? shiftsHeld(this.books, offer);
    this.held.set(offer, all);
    const found = held.flatMap((place) => all[place] ?? []);
    const sound = found.length === held.length && new Set(held).size === held.length;
    if (!sound) report({ kind: 'SHIFT_NOT_CERTAIN', row: offer });
    return sound ? found : null;
  }

  /** Whether each shift is one that whoever comes has to do, and none of a need of which another stands there already. */
  private areCertain(part: PartOfProblem, { offer, shifts }: PricedMoment, report: Report): boolean {
    const seen = new Set<number>();
    const { needs } = this.books.problem;
    const faults = shifts.flatMap((shift): ProofFaultKind[] => {
      const row = shift >> 1;
      const need = needs[row];
      if (!Number.isInteger(shift) || !need) return ['UNKNOWN_ROW'];
      if (!part.holds(row)) return ['NOT_OF_THIS_PART'];
      if (seen.has(row)) return ['SHIFT_TWICE'];
      seen.add(row);
      const certain = shift % 2 === 0 || (need.backupRequired && need.backupSlot !== null);
      return certain ? [] : ['SHIFT_NOT_CERTAIN'];
    });
    for (const kind of faults) report({ kind, row: offer });
    return faults.length === 0;
  }

  private shiftAt(shift: number): Omit<Shift, 'people'> {
    const need = this.books.problem.needs[shift >> 1]!;
    const slot = shift % 2 === 1 && need.backupSlot ? need.backupSlot : need.slot;
    return (this.shifts[shift] ??= { ...slot, place: need.place });
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
