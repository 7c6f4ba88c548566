import { eligibleNeeds } from './eligible.js';
import { groupBy, shiftsOf, sumPeople } from './ledger.js';
import { PairIndex } from './pair-index.js';
import { isEligible, largestGroup, windowAround } from './pair-rules.js';
import { countsAsAsk, fairnessPoints, helpedAssociations, pointsForPair } from './preferences.js';
import type { DecidedMatch, Need, Offer, Problem, PublishedMatch } from './problem.js';
import {
  Roster,
  type AskCount,
  type Coverage,
  type OpenNeed,
  type OpenOffer,
  type OpenPair,
  type YearLeft,
} from './rematch-roster.js';

interface PairOfIds {
  readonly needId: string;
  readonly offerId: string;
}

export function keyOf({ needId, offerId }: PairOfIds): string {
  return `${needId} ${offerId}`;
}

/** Rows about pairs, found by either side. */
class Shelf<T extends PairOfIds> {
  private readonly byNeed: ReadonlyMap<string, readonly T[]>;
  private readonly byOffer: ReadonlyMap<string, readonly T[]>;
  private readonly gone = new Set<PairOfIds>();

  constructor(all: readonly T[]) {
    this.byNeed = groupBy(all, ({ needId }) => needId);
    this.byOffer = groupBy(all, ({ offerId }) => offerId);
  }

  ofNeed(id: string): readonly T[] {
    return this.left(this.byNeed.get(id) ?? []);
  }

  ofOffer(id: string): readonly T[] {
    return this.left(this.byOffer.get(id) ?? []);
  }

  private left(rows: readonly T[]): readonly T[] {
    return this.gone.size === 0 ? rows : rows.filter((row) => !this.gone.has(row));
  }

  remove(rows: readonly PairOfIds[]): void {
    for (const row of rows) this.gone.add(row);
  }

  restore(): void {
    this.gone.clear();
  }
}

/**
 * A season's needs, offers and pairs, each knowing its neighbours, so that a change touches only what hangs on it; and all of
 * it can be taken back.
 */
export class Season {
  readonly roster: Roster;
  readonly needs = new Map<string, OpenNeed>();
  readonly offers = new Map<string, OpenOffer>();
  readonly closed = new Set<string>();
  readonly decided: Shelf<DecidedMatch>;
  readonly published: Shelf<PublishedMatch>;
  private readonly coverages = new Map<string, Coverage>();
  private readonly asks = new Map<string, AskCount[]>();
  private readonly helped: ReadonlySet<string>;
  private readonly points: (need: Need, offer: Offer) => number;
  private readonly index: PairIndex;
  private readonly copies = new Map<object, object>();
  private readonly steps: (() => void)[] = [];

  constructor(
    readonly problem: Problem,
    changePrice: number,
  ) {
    this.roster = new Roster(changePrice);
    this.helped = helpedAssociations(problem);
    this.points = pointsForPair(problem);
    this.index = new PairIndex(problem.offers);
    this.decided = new Shelf(problem.decided);
    this.published = new Shelf(problem.published);
    for (const pair of [...problem.excluded, ...problem.decided]) this.closed.add(keyOf(pair));
    for (const limit of problem.askLimits) {
      const counts = this.asks.get(limit.companyId) ?? [];
      this.asks.set(limit.companyId, [...counts, { limit, asks: 0 }]);
    }
    this.open();
  }

  private open(): void {
    const { needs, offers } = this.problem;
    const openNeeds = needs.map((need) => this.addNeed(need));
    const openOffers = offers.map((offer) => this.addOffer(offer));
    for (const open of openNeeds) this.reckonNeed(open, open.need);
    for (const open of openOffers) this.reckonOffer(open);
    eligibleNeeds(this.problem).forEach((rows, row) => {
      for (const need of rows) this.link(openNeeds[need]!, openOffers[row]!);
    });
    this.settle();
  }

  /** Lets all stand as it is now. */
  settle(): void {
    this.copies.clear();
    this.steps.length = 0;
  }

  /** The change is about it. */
  markAbout(open: OpenNeed | OpenOffer): void {
    if (open.about) return;
    open.about = true;
    this.steps.push(() => (open.about = false));
  }

  /** How a thing is now, to be so again after `restore`. */
  private remember(thing: object, copyOf: () => object): void {
    if (!this.copies.has(thing)) this.copies.set(thing, copyOf());
  }

  rememberPair(pair: OpenPair): void {
    this.remember(pair, () => ({ base: pair.base, baseShifts: pair.baseShifts, shifts: pair.shifts }));
  }

  private rememberSide(open: OpenNeed | OpenOffer): void {
    this.remember(open, () => ({ ...open, pairs: [...open.pairs] }));
  }

  /** Takes back all that was changed since the season was opened, but for who goes where. */
  restore(): void {
    for (const [thing, copy] of this.copies) Object.assign(thing, copy);
    this.copies.clear();
    for (const step of this.steps.toReversed()) step();
    this.steps.length = 0;
    this.decided.restore();
    this.published.restore();
  }

  addNeed(need: Need): OpenNeed {
    const coverage = this.coverageOf(need.associationId);
    const none = { room: 0, least: 1, matches: 0, worth: 0, constant: 0, filled: 0, there: 0, wanted: 0 };
    const open = { row: this.needs.size, need, coverage, ...none, pairs: [], crew: [], about: false };
    this.needs.set(need.id, open);
    this.steps.push(() => this.needs.delete(need.id));
    return open;
  }

  addOffer(offer: Offer): OpenOffer {
    const open = { row: this.offers.size, offer, held: [], years: [], pairs: [], crew: [], about: false };
    this.offers.set(offer.id, open);
    this.steps.push(() => this.offers.delete(offer.id));
    return open;
  }

  /** No offer may come to the need any more, or the offer to no need. */
  unlink(open: OpenNeed | OpenOffer): void {
    this.rememberSide(open);
    for (const pair of open.pairs) {
      const side: OpenNeed | OpenOffer = pair.need === open ? pair.offer : pair.need;
      this.rememberSide(side);
      side.pairs.splice(side.pairs.indexOf(pair), 1);
    }
    open.pairs = [];
  }

  close(pair: OpenPair): void {
    for (const side of [pair.need, pair.offer]) {
      this.rememberSide(side);
      side.pairs.splice(side.pairs.indexOf(pair), 1);
    }
  }

  /** From now on the pair may not come together. */
  exclude(key: string): void {
    if (this.closed.has(key)) return;
    this.closed.add(key);
    this.steps.push(() => this.closed.delete(key));
  }

  /** Links a need that is new or has changed with all offers that may come, but for those that changed too. */
  linkNeed(open: OpenNeed, changed: ReadonlyMap<OpenOffer, Offer | null>): void {
    this.index.brokenBits(open.need).forEach((bits, row) => {
      if (bits !== 0) return;
      const offer = this.offers.get(this.problem.offers[row]!.id)!;
      if (!changed.has(offer)) this.link(open, offer);
    });
  }

  linkOffer(open: OpenOffer, changed: ReadonlyMap<OpenNeed, Need | null>): void {
    const { offer } = open;
    for (const need of this.needs.values()) {
      if (changed.get(need) === null || windowAround(need.need.slot, offer) === null) continue;
      if (isEligible(need.need, offer)) this.link(need, open);
    }
  }

  private coverageOf(associationId: string): Coverage {
    const known = this.coverages.get(associationId);
    const coverage = known ?? { wanted: 0, heads: 0, points: new Float64Array(1) };
    this.coverages.set(associationId, coverage);
    return coverage;
  }

  /** Counts anew what a need of which nobody but decided matches come wants and is worth; null: it is called off. */
  reckonNeed(open: OpenNeed, need: Need | null): void {
    const { weights } = this.problem;
    this.rememberSide(open);
    this.cover(open, -open.wanted, -open.there);
    this.roster.score -= open.constant;
    open.need = need ?? open.need;
    open.coverage = this.coverageOf(open.need.associationId);
    const { id, people, fewest, mostOffers, urgency, associationId } = open.need;
    const decided = need === null ? [] : this.decided.ofNeed(id);
    const taken = sumPeople(decided);
    open.wanted = need === null ? 0 : people;
    open.there = Math.min(open.wanted, taken);
    open.room = Math.max(0, open.wanted - taken);
    open.least = Math.max(1, fewest - taken);
    open.matches = Math.max(0, mostOffers - decided.length);
    open.worth = weights.headPoints * urgency + (this.helped.has(associationId) ? 0 : weights.neverHelped);
    open.constant = need === null ? 0 : this.constantOf(open, decided);
    this.roster.score += open.constant;
    this.cover(open, open.wanted, open.there);
  }

  private constantOf({ need, worth, there }: OpenNeed, decided: readonly DecidedMatch[]): number {
    const kept = new Set(decided.map(({ offerId }) => offerId));
    let points = worth * there;
    for (const { offerId, people } of decided) {
      const offer = this.offers.get(offerId)?.offer;
      points += (offer ? this.points(need, offer) * people : 0) - this.problem.weights.matchCost;
    }
    for (const { offerId, changeCost } of this.published.ofNeed(need.id))
      if (!kept.has(offerId)) points -= changeCost;
    return points;
  }

  private cover({ coverage }: OpenNeed, wanted: number, heads: number): void {
    const { roster, problem } = this;
    this.remember(coverage, () => ({ ...coverage }));
    roster.score -= coverage.points[coverage.heads]!;
    coverage.heads += heads;
    if (wanted !== 0) {
      coverage.wanted += wanted;
      coverage.points = Float64Array.from({ length: coverage.wanted + 1 }, (_, placed) =>
        fairnessPoints(problem.weights, coverage.wanted, placed),
      );
    }
    roster.score += coverage.points[coverage.heads]!;
  }

  replaceOffer(open: OpenOffer, offer: Offer): void {
    this.rememberSide(open);
    open.offer = offer;
    open.years = [];
  }

  /** Counts anew what an offer of which only decided matches are left has promised. */
  reckonOffer(open: OpenOffer): void {
    this.rememberSide(open);
    const { offer } = open;
    const elsewhere = offer.busy.map(({ slot, place, people }) => ({ ...slot, place, people }));
    const here = this.decided.ofOffer(offer.id).flatMap((match) => {
      const need = this.needs.get(match.needId)?.need;
      return need ? shiftsOf(need, match.people, match.holdsBackup) : [];
    });
    open.held = [...elsewhere, ...here];
    for (const year of open.years) {
      this.remember(year, () => ({ ...year }));
      Object.assign(year, this.yearLeft(offer, year.fiscalYear));
    }
  }

  private yearLeft(offer: Offer, fiscalYear: number): YearLeft {
    const { limitsPer, mostEvents, mostPersonTurns } = offer;
    const counts = (year: number | undefined) => limitsPer === 'OFFER' || year === fiscalYear;
    const used = offer.used.filter((one) => counts(one.fiscalYear));
    const matches = this.decided
      .ofOffer(offer.id)
      .filter(({ needId }) => counts(this.needs.get(needId)?.need.fiscalYear));
    const events = used.reduce((sum, one) => sum + one.events, matches.length);
    const turns = used.reduce((sum, one) => sum + one.personTurns, sumPeople(matches));
    return {
      fiscalYear,
      events: Math.max(0, (mostEvents ?? Infinity) - events),
      personTurns: Math.max(0, (mostPersonTurns ?? Infinity) - turns),
    };
  }

  private yearOf(open: OpenOffer, need: Need): YearLeft {
    const fiscalYear = open.offer.limitsPer === 'OFFER' ? 0 : need.fiscalYear;
    const known = open.years.find((year) => year.fiscalYear === fiscalYear);
    if (known) return known;
    const year = this.yearLeft(open.offer, fiscalYear);
    open.years = [...open.years, year];
    return year;
  }

  /** A pair that keeps the rules of eligibility, if it isn't excluded or decided. */
  private link(need: OpenNeed, offer: OpenOffer): void {
    const key = `${need.need.id} ${offer.offer.id}`;
    const smallest = Math.max(1, offer.offer.smallestGroup);
    if (this.closed.has(key)) return;
    this.rememberSide(need);
    this.rememberSide(offer);
    const kept = this.published.ofNeed(need.need.id).find(({ offerId }) => offerId === offer.offer.id);
    const asks = this.asks.get(offer.offer.companyId) ?? [];
    const shifts = shiftsOf(need.need, 1, need.need.backupRequired);
    const pair: OpenPair = {
      need,
      offer,
      smallest,
      largest: largestGroup(need.need, offer.offer),
      fit: this.points(need.need, offer.offer),
      fixed: this.problem.weights.matchCost - (kept?.changeCost ?? 0),
      published: kept !== undefined,
      year: this.yearOf(offer, need.need),
      asks: asks.filter(({ limit }) => countsAsAsk(limit, need.need, offer.offer)),
      shifts,
      people: 0,
      base: 0,
      baseShifts: shifts,
    };
    need.pairs.push(pair);
    offer.pairs.push(pair);
  }
}
