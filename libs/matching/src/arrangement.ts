import type { Priced } from './priced.js';
import type { Model } from './model.js';
import { fairnessPoints } from './preferences.js';

/**
 * Who goes where, while a search tries things out: keeps what every hard rule still leaves, and the score. Each change
 * is written down, so that any number of them can be taken back. All rules hold at every step but the fewest
 * that help: a need may be on its way there, and its heads count a part only (`credit`) until it is.
 */
export class Arrangement {
  /** By pair. */
  readonly people: Int32Array;
  /** By need. */
  readonly filled: Int32Array;
  readonly crewOfNeed: number[][];
  readonly crewOfOffer: number[][];
  /** Of the present arrangement; the objective of csr-match/1 where every need has its fewest. */
  score: number;
  /** Needs that have somebody, and fewer than help. */
  partial = 0;
  private creditShare = 0;
  private readonly heads: Int32Array;
  private readonly events: Int32Array;
  private readonly personTurns: Int32Array;
  private readonly freePeople: Int32Array;
  private readonly asks: Int32Array;
  /** By association: what its coverage is worth, by heads; rows of one long list. */
  private readonly fairness: Float64Array;
  private readonly firstFairness: Int32Array;
  private readonly journalPair: number[] = [];
  private readonly journalPeople: number[] = [];

  /** What the present matches would pay at the prices, if there are any. */
  asked = 0;

  constructor(
    readonly model: Model,
    private readonly priced: Priced | null = null,
  ) {
    const { years, moments, problem } = model;
    this.people = new Int32Array(model.pairNeed.length);
    this.filled = new Int32Array(model.room.length);
    this.crewOfNeed = Array.from(model.room, () => []);
    this.crewOfOffer = Array.from({ length: model.offers }, () => []);
    this.heads = model.held.slice();
    this.events = years.events.slice();
    this.personTurns = years.personTurns.slice();
    this.freePeople = moments.people.slice();
    this.asks = new Int32Array(problem.askLimits.length);
    this.firstFairness = new Int32Array(model.wanted.length + 1);
    model.wanted.forEach(
      (wanted, row) => (this.firstFairness[row + 1] = this.firstFairness[row]! + wanted + 1),
    );
    this.fairness = new Float64Array(this.firstFairness[model.wanted.length]!);
    model.wanted.forEach((wanted, row) => {
      for (let heads = 0; heads <= wanted; heads += 1)
        this.fairness[this.firstFairness[row]! + heads] = fairnessPoints(problem.weights, wanted, heads);
    });
    this.score = model.objective;
  }

  /** What part of a head's points counts while its need has fewer than help. Only while no need is partial. */
  set credit(share: number) {
    this.settlePartial(-1);
    this.creditShare = share;
    this.settlePartial(1);
  }

  private settlePartial(sign: 1 | -1): void {
    if (this.partial === 0) return;
    const { least, worth } = this.model;
    for (let need = 0; need < this.filled.length; need += 1) {
      const filled = this.filled[need]!;
      if (filled > 0 && filled < least[need]!) this.score += sign * this.creditShare * worth[need]! * filled;
    }
  }

  /** Most people with which the pair could stand now, everything else staying; below its smallest group: it can't. */
  most(pair: number): number {
    const { model } = this;
    const need = model.pairNeed[pair]!;
    let most = model.room[need]! - this.filled[need]!;
    const now = this.people[pair]!;
    const year = model.pairYear[pair]!;
    if (now === 0) {
      if (most < 1 || this.events[year]! < 1) return 0;
      if (this.crewOfNeed[need]!.length >= model.matches[need]! || !this.mayAsk(pair)) return 0;
    }
    const turns = this.personTurns[year]!;
    if (turns < most) most = turns;
    const last = model.firstMoment[pair + 1]!;
    for (let at = model.firstMoment[pair]!; at < last; at += 1) {
      const moment = model.pairMoments[at]!;
      const free = this.freePeople[moment]!;
      // A moment with both dates of one need takes everybody twice.
      const each = at + 1 < last && model.pairMoments[at + 1] === moment ? free >> 1 : free;
      if (each < most) most = each;
    }
    most += now;
    return most < model.largest[pair]! ? most : model.largest[pair]!;
  }

  /** Whether the company may be asked once more. */
  mayAsk(pair: number): boolean {
    const { firstAsk, pairAsks, problem } = this.model;
    for (let at = firstAsk[pair]!; at < firstAsk[pair + 1]!; at += 1) {
      const limit = problem.askLimits[pairAsks[at]!]!;
      if (limit.beyondCost === null && this.asks[pairAsks[at]!]! >= limit.most) return false;
    }
    return true;
  }

  eventsLeft(pair: number): number {
    return this.events[this.model.pairYear[pair]!]!;
  }

  turnsLeft(pair: number): number {
    return this.personTurns[this.model.pairYear[pair]!]!;
  }

  /** A moment of the pair at which fewer than its smallest group are free; −1: none. */
  tightMoment(pair: number): number {
    const { firstMoment, pairMoments, smallest } = this.model;
    for (let at = firstMoment[pair]!; at < firstMoment[pair + 1]!; at += 1)
      if (this.freePeople[pairMoments[at]!]! < smallest[pair]!) return pairMoments[at]!;
    return -1;
  }

  isAt(pair: number, moment: number): boolean {
    const { firstMoment, pairMoments } = this.model;
    for (let at = firstMoment[pair]!; at < firstMoment[pair + 1]!; at += 1)
      if (pairMoments[at] === moment) return true;
    return false;
  }

  /** Gives the pair so many people, 0 for none; what the rules allow is the caller's to keep. */
  set(pair: number, people: number): void {
    this.journalPair.push(pair);
    this.journalPeople.push(this.people[pair]!);
    this.change(pair, people);
  }

  /** Where to return to with `undo`. */
  get mark(): number {
    return this.journalPair.length;
  }

  undo(mark: number): void {
    while (this.journalPair.length > mark) this.change(this.journalPair.pop()!, this.journalPeople.pop()!);
  }

  /** The pairs changed since; one may stand there several times. */
  changedSince(mark: number): readonly number[] {
    return this.journalPair.slice(mark);
  }

  /** Forgets how to return; what has changed is added to the list. */
  settleInto(changed: number[]): void {
    for (const pair of this.journalPair) changed.push(pair);
    this.journalPair.length = 0;
    this.journalPeople.length = 0;
  }

  private change(pair: number, people: number): void {
    const { model } = this;
    const was = this.people[pair]!;
    const more = people - was;
    if (more === 0) return;
    this.people[pair] = people;
    const need = model.pairNeed[pair]!;
    const year = model.pairYear[pair]!;
    this.personTurns[year]! -= more;
    const last = model.firstMoment[pair + 1]!;
    for (let at = model.firstMoment[pair]!; at < last; at += 1)
      this.freePeople[model.pairMoments[at]!]! -= more;
    let score = more * model.fit[pair]!;
    const { priced } = this;
    if (priced)
      this.asked +=
        more * priced.perPerson[pair]! +
        (was === 0 ? priced.perMatch[pair]! : people === 0 ? -priced.perMatch[pair]! : 0);
    if (was === 0) {
      score -= model.fixed[pair]!;
      this.events[year]! -= 1;
      this.crewOfNeed[need]!.push(pair);
      this.crewOfOffer[model.pairOffer[pair]!]!.push(pair);
      if (model.firstAsk[pair] !== model.firstAsk[pair + 1]) score -= this.ask(pair, 1);
    } else if (people === 0) {
      score += model.fixed[pair]!;
      this.events[year]! += 1;
      drop(this.crewOfNeed[need]!, pair);
      drop(this.crewOfOffer[model.pairOffer[pair]!]!, pair);
      if (model.firstAsk[pair] !== model.firstAsk[pair + 1]) score -= this.ask(pair, -1);
    }
    this.score += score + this.fill(need, more);
  }

  /** The cost of that many more asks. */
  private ask(pair: number, more: 1 | -1): number {
    const { firstAsk, pairAsks, problem } = this.model;
    let cost = 0;
    for (let at = firstAsk[pair]!; at < firstAsk[pair + 1]!; at += 1) {
      const row = pairAsks[at]!;
      const { most, beyondCost } = problem.askLimits[row]!;
      const last = more > 0 ? this.asks[row]! + 1 : this.asks[row]!;
      this.asks[row]! += more;
      if (beyondCost !== null && last > most) cost += more * beyondCost;
    }
    return cost;
  }

  /** The points that so many more people at a need bring: their heads', and their association's. */
  private fill(need: number, more: number): number {
    const { least, worth, association } = this.model;
    const before = this.filled[need]!;
    const after = before + more;
    this.filled[need] = after;
    const fewest = least[need]!;
    if (before >= fewest && after >= fewest)
      return worth[need]! * more + this.coverage(association[need]!, more);
    const was = this.worthOf(need, before, fewest);
    const is = this.worthOf(need, after, fewest);
    const counted = (after >= fewest ? after : 0) - (before >= fewest ? before : 0);
    this.partial += (after > 0 && after < fewest ? 1 : 0) - (before > 0 && before < fewest ? 1 : 0);
    return is - was + this.coverage(association[need]!, counted);
  }

  private worthOf(need: number, filled: number, fewest: number): number {
    return this.model.worth[need]! * filled * (filled >= fewest ? 1 : this.creditShare);
  }

  private coverage(association: number, more: number): number {
    if (more === 0) return 0;
    const before = this.firstFairness[association]! + this.heads[association]!;
    this.heads[association]! += more;
    return this.fairness[before + more]! - this.fairness[before]!;
  }
}

function drop(crew: number[], pair: number): void {
  const at = crew.indexOf(pair);
  crew[at] = crew[crew.length - 1]!;
  crew.pop();
}
