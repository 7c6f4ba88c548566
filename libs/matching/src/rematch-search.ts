import { CrewProgramme } from './crew-programme.js';
import type { OpenNeed, OpenOffer, OpenPair, Roster } from './rematch-roster.js';

type Side = OpenNeed | OpenOffer;

/** A way to mend something: pairs and the people they get. */
interface Chain {
  /** Points, less the price of what it changes. */
  readonly gain: number;
  readonly moves: readonly (readonly [OpenPair, number])[];
}

/** One pair gives way to another, and nothing is mended yet that this leaves open. */
interface Opening {
  readonly out: OpenPair;
  readonly into: OpenPair;
  /** What a chain that begins so can bring at best. */
  readonly promise: number;
}

/** Pairs looked at: up to here longer chains are tried, and up to there chains of two pairs. */
const mostLooks = { forLong: 2500, forShort: 7000 };
/** Points of fit that each person who fills a gap may bring, in the hope with which chains are judged. */
const goodFit = 20;

/**
 * Mends a plan around a change by exact small moves: the best crew of those who are free, and chains in which somebody comes
 * over from elsewhere, somebody else takes their place, and so on. Works in a fixed order with counted effort: the same
 * plan and change give the same answer.
 */
export class Mending {
  /** Pairs looked at so far. */
  looks = 0;
  private readonly programme = new CrewProgramme();
  private best: Chain | null = null;
  private openings: Opening[] = [];
  private mark = 0;
  private long = false;
  private from = 0;
  private partial = 0;

  /** @param mostChanged other matches that may differ from before */
  constructor(
    private readonly roster: Roster,
    private readonly mostChanged: number,
  ) {}

  /** The best improvement for any of these first, until there is none. */
  mend(sides: Iterable<Side>): void {
    const chains = new Map<Side, Chain | null>();
    let stale = new Set(sides);
    for (;;) {
      for (const side of stale) chains.set(side, this.bestFor(side));
      const next = [...chains].reduce<[Side, Chain] | null>(
        (most, [side, chain]) => (chain && chain.gain > (most?.[1].gain ?? 0) ? [side, chain] : most),
        null,
      );
      if (next === null) return;
      stale = this.follow(next[1]) ? this.touchedBy(next[1], chains) : new Set([next[0]]);
    }
  }

  /** Does what the chain says, if it still can and it still helps. */
  private follow({ moves }: Chain): boolean {
    const { roster, mostChanged } = this;
    const { mark } = roster;
    const before = roster.score - roster.price;
    const { partial } = roster;
    for (const [pair, people] of moves) if (people < pair.people) roster.set(pair, people);
    for (const [pair, people] of moves) {
      if (people <= pair.people) continue;
      if (roster.most(pair) < people) break;
      roster.set(pair, people);
    }
    const done = roster.partial <= partial && moves.every(([pair, people]) => pair.people === people);
    if (done && roster.score - roster.price > before && roster.changed <= mostChanged) return true;
    roster.undo(mark);
    return false;
  }

  /** Whose best chain has to be looked for anew; those join whom this one left with too few or free. */
  private touchedBy({ moves }: Chain, chains: ReadonlyMap<Side, Chain | null>): Set<Side> {
    const near = new Set<Side>(moves.flatMap(([pair]) => [pair.need, pair.offer]));
    const stale = new Set<Side>();
    for (const side of near) stale.add(side);
    for (const [side, chain] of chains)
      if (chain?.moves.some(([pair]) => near.has(pair.need) || near.has(pair.offer))) stale.add(side);
    return stale;
  }

  private bestFor(side: Side): Chain | null {
    const { roster } = this;
    this.best = null;
    this.openings = [];
    this.mark = roster.mark;
    this.from = roster.score - roster.price;
    this.partial = roster.partial;
    if ('room' in side) {
      if (side.filled === side.room) return this.lessCrew(side);
      this.crew(side);
    }
    for (const pair of side.pairs) this.tryPair(pair, 1);
    this.followOpenings();
    return this.best;
  }

  /** Of a need that is full: without somebody who costs more than they bring by now. */
  private lessCrew(need: OpenNeed): Chain | null {
    for (const pair of need.crew) this.see(pair, 0);
    return this.best;
  }

  /** Chains of three, the most promising beginnings first. */
  private followOpenings(): void {
    this.long = true;
    this.openings.sort((a, b) => b.promise - a.promise);
    for (const { out, into, promise } of this.openings) {
      if (this.looks > mostLooks.forLong || promise <= this.gained()) break;
      this.swap(out, into, 1);
    }
    this.long = false;
  }

  private gained(): number {
    return this.best?.gain ?? 0;
  }

  private mendSide(side: Side, depth: number): void {
    if ('room' in side && side.filled > 0 && side.filled < side.least) this.crew(side);
    for (const pair of side.pairs) this.tryPair(pair, depth);
  }

  /** @param depth how many more pairs may give way */
  private tryPair(pair: OpenPair, depth: number): void {
    this.looks += 1;
    const { need, offer } = pair;
    const most = this.roster.most(pair);
    if (most > pair.people) this.see(pair, most);
    if (pair.people > 0) this.see(pair, 0);
    if (depth === 0 || this.looks > mostLooks.forShort) return;
    if (pair.people > 0 || most === pair.largest || most === need.room) return;
    const full = need.room - need.filled < pair.smallest || need.crew.length >= need.matches;
    const crew = full ? need.crew : offer.crew;
    for (let at = 0; at < crew.length; at += 1) this.swap(crew[at]!, pair, depth - 1);
  }

  /** One pair gives way to the other, as far as it must; what it leaves open or free is mended in turn. */
  private swap(out: OpenPair, into: OpenPair, depth: number): void {
    const { roster } = this;
    const { mark } = roster;
    const before = out.people;
    roster.set(out, 0);
    const most = roster.most(into);
    if (most > 0) {
      roster.set(into, most);
      const rest = Math.min(before, roster.most(out));
      if (rest > 0) roster.set(out, rest);
      this.see(null, 0);
      if (roster.changed <= this.mostChanged) this.mendAfter(out, into, depth);
    }
    roster.undo(mark);
  }

  private mendAfter(out: OpenPair, into: OpenPair, depth: number): void {
    const { roster } = this;
    if (out.offer !== into.offer) this.mendSide(out.offer, depth);
    if (out.need === into.need) return;
    const { need } = out;
    const room = need.room - need.filled;
    const now = roster.score - roster.price - this.from;
    const promise = now + roster.headsGain(need, room) + room * goodFit;
    if (promise <= this.gained()) return;
    if (!this.long) this.openings.push({ out, into, promise });
    this.mendSide(need, depth);
  }

  /** The best crew for what a need lacks, of those who are free. */
  private crew(need: OpenNeed): void {
    const { roster, programme } = this;
    const { mark } = roster;
    const room = need.room - need.filled;
    const worth = roster.headsGain(need, room) / room;
    programme.begin();
    need.pairs.forEach((pair, at) => {
      this.looks += 1;
      const most = pair.people === 0 ? roster.most(pair) : 0;
      if (most > 0) programme.add(at, pair.smallest, most, worth + pair.fit, pair.fixed);
    });
    programme.answer(room, Math.max(1, need.least - need.filled), need.matches - need.crew.length);
    for (let at = 0; at < programme.taken; at += 1) {
      const pair = need.pairs[programme.numbers[at]!]!;
      const people = programme.people[at]!;
      // Two offers of one company may be asked for once only.
      if (roster.most(pair) >= people) roster.set(pair, people);
    }
    this.see(null, 0);
    roster.undo(mark);
  }

  /** Remembers the present arrangement, with so many people at one pair besides, if none was better. */
  private see(pair: OpenPair | null, people: number): void {
    const { roster } = this;
    let gain = roster.score - roster.price - this.from;
    let { changed, partial } = roster;
    if (pair) {
      gain += roster.gain(pair, people) - roster.priceOf(pair, people);
      changed += roster.changedBy(pair, people);
      partial += roster.partialBy(pair, people);
    }
    if (gain <= this.gained() || changed > this.mostChanged || partial > this.partial) return;
    const moves = new Map(roster.changedSince(this.mark).map((one) => [one, one.people]));
    if (pair) moves.set(pair, people);
    this.best = { gain, moves: [...moves] };
  }
}
