import { Arrangement } from './arrangement.js';
import { CrewProgramme } from './crew-programme.js';
import type { Dual, Prices } from './dual.js';
import type { Model } from './model.js';

/** Points by which a move may make the plan worse, at the start and at the end. */
const heat = { first: 80, last: 3 };
/** What a head counts at a need that has fewer than help, at the start; nothing at the end. */
const firstCredit = 0.6;
/** How many others are looked at to refill what a move has emptied. */
const mostLooks = 8;
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
  private readonly programme = new CrewProgramme();
  private readonly ofNeed: Lists;
  private readonly ofOffer: Lists;
  /** Pairs that may differ from the best plan. */
  private readonly stale: number[] = [];
  private readonly touchedNeeds: number[] = [];
  private readonly touchedOffers: number[] = [];

  /** @param candidates the pairs that moves put in */
  constructor(
    private readonly model: Model,
    readonly candidates: Int32Array,
    private readonly random: () => number,
  ) {
    this.arrangement = new Arrangement(model);
    this.best = this.arrangement.people.slice();
    this.bestScore = this.arrangement.score;
    this.ofNeed = listsBy(candidates, model.pairNeed, model.room.length);
    this.ofOffer = listsBy(candidates, model.pairOffer, model.problem.offers.length);
  }

  /**
   * Fills needs one after the other, each with the best crew that is left at these prices; then once more without
   * prices, so that nothing stays idle that could help.
   */
  begin(needs: Int32Array, dual: Dual, prices: Prices): void {
    const { arrangement } = this;
    for (const share of [1, 0.5, 0]) for (const need of needs) this.fillNeed(need, dual, prices, share);
    arrangement.credit = firstCredit;
    arrangement.settleInto(this.stale);
    this.finish();
  }

  private fillNeed(need: number, dual: Dual, prices: Prices, share: number): void {
    const { arrangement, model, programme } = this;
    const filled = arrangement.filled[need]!;
    const room = model.room[need]! - filled;
    const matches = model.matches[need]! - arrangement.crewOfNeed[need]!.length;
    if (room < 1 || matches < 1) return;
    programme.begin();
    const { rows } = this.ofNeed;
    for (let at = this.ofNeed.first[need]!; at < this.ofNeed.first[need + 1]!; at += 1) {
      const pair = rows[at]!;
      const most = arrangement.people[pair] === 0 ? arrangement.most(pair) : 0;
      if (most < model.smallest[pair]!) continue;
      const each = dual.eachOf(pair, prices, share);
      const fixed = dual.fixedOf(pair, prices, share);
      programme.add(pair, model.smallest[pair]!, most, each, fixed);
    }
    const least = Math.max(1, model.least[need]! - filled);
    programme.answer(room, least, matches);
    for (let at = 0; at < programme.taken; at += 1) {
      const pair = programme.numbers[at]!;
      // Two of one offer may stand in each other's way only across needs, so the crew fits as a whole.
      arrangement.set(pair, programme.people[at]!);
    }
  }

  /**
   * So many moves.
   * @param done 0 at the start of the search, 1 at its end
   */
  run(moves: number, done: number): void {
    const { arrangement, candidates, random } = this;
    if (candidates.length === 0) return;
    const warmth = heat.first * (heat.last / heat.first) ** done;
    arrangement.credit = firstCredit * (1 - done);
    for (let move = 0; move < moves; move += 1) {
      const before = arrangement.score;
      this.touchedNeeds.length = 0;
      this.touchedOffers.length = 0;
      const pair = candidates[(random() * candidates.length) | 0]!;
      if (arrangement.people[pair] === 0) this.putIn(pair);
      else this.takeOut(pair);
      this.refill();
      const least = before + warmth * Math.log(1 - random());
      if (arrangement.score < least) arrangement.undo(0);
      else {
        arrangement.settleInto(this.stale);
        if (arrangement.score > this.bestScore && arrangement.partial === 0) this.keepBest();
      }
    }
    this.moves += moves;
  }

  /** Looks at the plan without what is still below its fewest, and keeps it if it is the best. */
  finish(): void {
    const { arrangement } = this;
    const mark = arrangement.mark;
    this.clearPartial();
    const cleared = arrangement.changedSince(mark);
    if (arrangement.score > this.bestScore) {
      this.stale.push(...cleared);
      this.keepBest();
      this.stale.push(...cleared);
    }
    arrangement.undo(mark);
  }

  /** Takes the present plan for the best one. */
  private keepBest(): void {
    const { arrangement, stale } = this;
    for (const pair of stale) this.best[pair] = arrangement.people[pair]!;
    stale.length = 0;
    this.bestScore = arrangement.score;
  }

  private clearPartial(): void {
    const { arrangement, model } = this;
    for (let need = 0; need < model.room.length; need += 1) {
      const filled = arrangement.filled[need]!;
      if (filled === 0 || filled >= model.least[need]!) continue;
      for (const pair of [...arrangement.crewOfNeed[need]!]) arrangement.set(pair, 0);
    }
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

  private refill(): void {
    for (const need of this.touchedNeeds) {
      if (this.arrangement.filled[need] === this.model.room[need]) continue;
      this.fillFrom(this.ofNeed, need);
      this.stretch(this.arrangement.crewOfNeed[need]!);
    }
    for (const offer of this.touchedOffers) {
      this.fillFrom(this.ofOffer, offer);
      this.stretch(this.arrangement.crewOfOffer[offer]!);
    }
  }

  /** More people where some stand already. */
  private stretch(crew: readonly number[]): void {
    const { arrangement } = this;
    for (let at = 0; at < crew.length; at += 1) {
      const pair = crew[at]!;
      const most = arrangement.most(pair);
      if (most > arrangement.people[pair]!) this.tryWith(pair, most);
    }
  }

  private fillFrom({ first, rows }: Lists, list: number): void {
    const { arrangement, model, random } = this;
    const from = first[list]!;
    const count = first[list + 1]! - from;
    if (count === 0) return;
    const start = (random() * count) | 0;
    const looks = count < mostLooks ? count : mostLooks;
    for (let at = 0; at < looks; at += 1) {
      const place = start + at;
      const pair = rows[from + (place < count ? place : place - count)]!;
      if (arrangement.people[pair] !== 0) continue;
      const most = arrangement.most(pair);
      if (most >= model.smallest[pair]!) this.tryWith(pair, most);
    }
  }

  private tryWith(pair: number, people: number): void {
    const { arrangement } = this;
    const before = arrangement.score;
    const mark = arrangement.mark;
    arrangement.set(pair, people);
    if (arrangement.score <= before) arrangement.undo(mark);
  }
}

interface Lists {
  readonly first: Int32Array;
  readonly rows: Int32Array;
}

function listsBy(pairs: Int32Array, key: Int32Array, count: number): Lists {
  const first = new Int32Array(count + 1);
  for (const pair of pairs) first[key[pair]! + 1]! += 1;
  for (let row = 0; row < count; row += 1) first[row + 1]! += first[row]!;
  const next = first.slice();
  const rows = new Int32Array(pairs.length);
  for (const pair of pairs) {
    const at = next[key[pair]!]!;
    next[key[pair]!] = at + 1;
    rows[at] = pair;
  }
  return { first, rows };
}
