import { Arrangement } from './arrangement.js';
import { CrewProgramme } from './crew-programme.js';
import type { Model } from './model.js';
import type { Priced } from './priced.js';

/** Points by which a move may make the plan worse, at the end. */
const lastHeat = 1;
/** What a head counts at a need that has fewer than help, at the start; nothing at the end. */
const firstCredit = 0.8;
/** How many others are looked at to refill what a move has emptied. */
const mostLooks = 16;
/** So many needs on, a move goes for who could come to a need that it has left short, each time so likely. */
const chain = { longest: 6, likely: 0.8 };
/** How often a move empties a need and fills it anew, instead of moving one pair. */
const rebuilt = 0.1;
/** What part of the prices a match pays at the start, so that what is scarce waits for the best; nothing at the end. */
const firstWeight = 0.7;
/** How often a new match takes fewer people than it could. */
const modest = 0.1;

/**
 * Simulated annealing over matches: a pair is put in, whatever stands in its way goes out, what that leaves empty is
 * filled again; and all is taken back unless the plan is better or, early on, hardly worse (Metropolis).
 */
export class Annealing {
  readonly arrangement: Arrangement;
  /** People by pair of the best plan so far in which every need has its fewest or nobody. */
  best: Int32Array;
  bestScore: number;
  moves = 0;
  /** What part of the prices counts at present. */
  private weight = 0;
  private readonly programme = new CrewProgramme();
  private readonly ofOffer: Lists;
  /** Pairs that may differ from the best plan. */
  private readonly stale: number[] = [];
  private readonly touchedNeeds: number[] = [];
  private readonly touchedOffers: number[] = [];

  /**
   * @param model of the pairs that are worth trying
   * @param firstHeat points by which a move may make the plan worse, at the start
   */
  constructor(
    private readonly model: Model,
    private readonly random: () => number,
    private readonly priced: Priced,
    private readonly firstHeat: number,
  ) {
    this.arrangement = new Arrangement(model, priced);
    this.best = this.arrangement.people.slice();
    this.bestScore = this.arrangement.score;
    this.ofOffer = listsBy(model.pairOffer, model.offers);
  }

  /**
   * Fills needs one after the other, each with the best crew that is left at these prices; then at half of them, then
   * without, so that nothing stays idle that could help.
   * @param needs in which order
   */
  begin(needs: Int32Array): void {
    const { arrangement, priced } = this;
    for (const share of [1, 0.5, 0]) for (const need of needs) this.fillNeed(need, priced, share);
    arrangement.credit = firstCredit;
    arrangement.settleInto(this.stale);
    this.finish();
  }

  private fillNeed(need: number, priced: Priced, share: number): void {
    const { arrangement, model, programme } = this;
    const filled = arrangement.filled[need]!;
    const room = model.room[need]! - filled;
    const matches = model.matches[need]! - arrangement.crewOfNeed[need]!.length;
    if (room < 1 || matches < 1) return;
    programme.begin();
    for (let pair = model.firstPair[need]!; pair < model.firstPair[need + 1]!; pair += 1) {
      const most = arrangement.people[pair] === 0 ? arrangement.most(pair) : 0;
      if (most < model.smallest[pair]!) continue;
      const each = priced.worth[pair]! - share * priced.perPerson[pair]!;
      const fixed = model.fixed[pair]! + share * priced.perMatch[pair]!;
      programme.add(pair, model.smallest[pair]!, most, each, fixed);
    }
    const least = Math.max(1, model.least[need]! - filled);
    programme.answer(room, least, matches);
    for (let at = 0; at < programme.taken; at += 1) {
      const pair = programme.numbers[at]!;
      if (arrangement.mayAsk(pair)) arrangement.set(pair, programme.people[at]!);
    }
  }

  /**
   * So many moves.
   * @param done 0 at the start of the search, 1 at its end
   */
  run(moves: number, done: number): void {
    const { arrangement, model, random } = this;
    const pairs = model.pairNeed.length;
    this.moves += moves;
    if (pairs === 0) return;
    const warmth = this.firstHeat * (lastHeat / this.firstHeat) ** done;
    arrangement.credit = firstCredit * (1 - done);
    const weight = (this.weight = firstWeight * (1 - done));
    for (let move = 0; move < moves; move += 1) {
      const before = arrangement.score - weight * arrangement.asked;
      this.touchedNeeds.length = 0;
      this.touchedOffers.length = 0;
      const pair = (random() * pairs) | 0;
      if (random() < rebuilt) this.rebuild(model.pairNeed[pair]!);
      else if (arrangement.people[pair] === 0) this.putIn(pair);
      else this.takeOut(pair);
      this.refill();
      for (let depth = 0; depth < chain.longest && random() < chain.likely; depth += 1) {
        const next = this.wish();
        if (next < 0) break;
        this.touchedNeeds.length = 0;
        this.touchedOffers.length = 0;
        this.putIn(next);
        this.refill();
      }
      const least = before + warmth * Math.log(1 - random());
      if (arrangement.score - weight * arrangement.asked < least) arrangement.undo(0);
      else {
        arrangement.settleInto(this.stale);
        if (arrangement.partial === 0 && this.isBetter) this.keepBest();
      }
    }
  }

  /** Looks at the plan without what is still below its fewest, and keeps it if it is the best. */
  finish(): void {
    const { arrangement } = this;
    const mark = arrangement.mark;
    this.clearPartial();
    const cleared = arrangement.changedSince(mark);
    if (this.isBetter) {
      this.stale.push(...cleared);
      this.keepBest();
      this.stale.push(...cleared);
    }
    arrangement.undo(mark);
  }

  /** By a whole point: plans are worth no less, and the sum carries what rounding has left of credits given and taken. */
  private get isBetter(): boolean {
    return this.arrangement.score > this.bestScore + 0.5;
  }

  /** Takes the present plan for the best one. */
  private keepBest(): void {
    const { arrangement, stale } = this;
    for (const pair of stale) this.best[pair] = arrangement.people[pair]!;
    stale.length = 0;
    this.bestScore = Math.round(arrangement.score);
  }

  private clearPartial(): void {
    const { arrangement, model } = this;
    for (let need = 0; need < model.room.length; need += 1) {
      const filled = arrangement.filled[need]!;
      if (filled === 0 || filled >= model.least[need]!) continue;
      for (const pair of [...arrangement.crewOfNeed[need]!]) arrangement.set(pair, 0);
    }
  }

  /** Empties a need, and fills it with the best crew there is at some share of the prices. */
  private rebuild(need: number): void {
    const crew = this.arrangement.crewOfNeed[need]!;
    while (crew.length > 0) this.out(crew[crew.length - 1]!);
    this.fillNeed(need, this.priced, this.random() ** 2);
  }

  private putIn(pair: number): void {
    const { arrangement, model, random } = this;
    const need = model.pairNeed[pair]!;
    const smallest = model.smallest[pair]!;
    const crew = arrangement.crewOfNeed[need]!;
    if (crew.length >= model.matches[need]!) this.out(crew[(random() * crew.length) | 0]!);
    while (model.room[need]! - arrangement.filled[need]! < smallest) this.makeRoom(crew, smallest, need);
    const own = arrangement.crewOfOffer[model.pairOffer[pair]!]!;
    const year = model.pairYear[pair]!;
    while (arrangement.eventsLeft(pair) < 1 || arrangement.turnsLeft(pair) < smallest) {
      if (!this.outWhere(own, (other) => model.pairYear[other] === year)) return;
    }
    for (let moment = arrangement.tightMoment(pair); moment >= 0; moment = arrangement.tightMoment(pair)) {
      if (!this.outWhere(own, (other) => arrangement.isAt(other, moment))) return;
    }
    const most = arrangement.most(pair);
    if (most < smallest) return;
    const people = random() < modest ? smallest + ((random() * (most - smallest + 1)) | 0) : most;
    arrangement.set(pair, people);
    if (arrangement.filled[need]! < model.room[need]!) this.touchedNeeds.push(need);
  }

  /** Somebody at the need comes with fewer, or not at all. */
  private makeRoom(crew: readonly number[], people: number, need: number): void {
    const { arrangement, model, random } = this;
    const victim = crew[(random() * crew.length) | 0]!;
    const lack = people - (model.room[need]! - arrangement.filled[need]!);
    const left = arrangement.people[victim]! - lack;
    if (left >= model.smallest[victim]! && random() < 0.7) {
      arrangement.set(victim, left);
      this.touchedOffers.push(model.pairOffer[victim]!);
    } else this.out(victim);
  }

  private takeOut(pair: number): void {
    const { arrangement, model, random } = this;
    const people = arrangement.people[pair]!;
    const smallest = model.smallest[pair]!;
    const most = arrangement.most(pair);
    if (most > people && random() < 0.3) {
      arrangement.set(pair, most);
    } else if (people > smallest && random() < 0.4) {
      arrangement.set(pair, smallest + ((random() * (people - smallest)) | 0));
      this.touchedOffers.push(model.pairOffer[pair]!);
    } else this.out(pair);
  }

  private out(pair: number): void {
    this.arrangement.set(pair, 0);
    this.touchedNeeds.push(this.model.pairNeed[pair]!);
    this.touchedOffers.push(this.model.pairOffer[pair]!);
  }

  private outWhere(crew: readonly number[], fits: (pair: number) => boolean): boolean {
    const { random } = this;
    const start = (random() * crew.length) | 0;
    for (let at = 0; at < crew.length; at += 1) {
      const other = crew[(start + at) % crew.length]!;
      if (!fits(other)) continue;
      this.out(other);
      return true;
    }
    return false;
  }

  /** A pair that would help a need which the move has left short. */
  private wish(): number {
    const { arrangement, model, random } = this;
    for (const need of this.touchedNeeds) {
      if (arrangement.filled[need] === model.room[need]) continue;
      const from = model.firstPair[need]!;
      const count = model.firstPair[need + 1]! - from;
      if (count === 0) continue;
      const pair = from + ((random() * count) | 0);
      if (arrangement.people[pair] === 0) return pair;
    }
    return -1;
  }

  private refill(): void {
    for (const need of this.touchedNeeds) {
      if (this.arrangement.filled[need] === this.model.room[need]) continue;
      this.fillNeedAnew(need);
      this.stretch(this.arrangement.crewOfNeed[need]!);
    }
    for (const offer of this.touchedOffers) {
      this.fillFromOffer(offer);
      this.stretch(this.arrangement.crewOfOffer[offer]!);
    }
  }

  /** More people where some stand already. */
  private stretch(crew: readonly number[]): void {
    const { arrangement, random } = this;
    const start = crew.length > 1 ? (random() * crew.length) | 0 : 0;
    for (let at = 0; at < crew.length; at += 1) {
      const pair = crew[(start + at) % crew.length]!;
      const most = arrangement.most(pair);
      if (most > arrangement.people[pair]!) this.tryWith(pair, most);
    }
  }

  private fillNeedAnew(need: number): void {
    const { model, random } = this;
    const from = model.firstPair[need]!;
    const count = model.firstPair[need + 1]! - from;
    if (count === 0) return;
    const start = (random() * count) | 0;
    const looks = count < mostLooks ? count : mostLooks;
    for (let place = start; place < start + looks; place += 1)
      this.tryAnew(from + (place < count ? place : place - count));
  }

  private fillFromOffer(offer: number): void {
    const { random } = this;
    const { first, rows } = this.ofOffer;
    const from = first[offer]!;
    const count = first[offer + 1]! - from;
    if (count === 0) return;
    const start = (random() * count) | 0;
    const looks = count < mostLooks ? count : mostLooks;
    for (let place = start; place < start + looks; place += 1)
      this.tryAnew(rows[from + (place < count ? place : place - count)]!);
  }

  private tryAnew(pair: number): void {
    const { arrangement, model } = this;
    if (arrangement.people[pair] !== 0) return;
    const most = arrangement.most(pair);
    if (most >= model.smallest[pair]!) this.tryWith(pair, most);
  }

  private tryWith(pair: number, people: number): void {
    const { arrangement, weight } = this;
    const before = arrangement.score - weight * arrangement.asked;
    const mark = arrangement.mark;
    arrangement.set(pair, people);
    if (arrangement.score - weight * arrangement.asked <= before) arrangement.undo(mark);
  }
}

interface Lists {
  readonly first: Int32Array;
  readonly rows: Int32Array;
}

function listsBy(key: Int32Array, count: number): Lists {
  const first = new Int32Array(count + 1);
  for (const row of key) first[row + 1]! += 1;
  for (let row = 0; row < count; row += 1) first[row + 1]! += first[row]!;
  const next = first.slice();
  const rows = new Int32Array(key.length);
  key.forEach((row, pair) => {
    const at = next[row]!;
    next[row] = at + 1;
    rows[at] = pair;
  });
  return { first, rows };
}
