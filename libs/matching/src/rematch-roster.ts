import { conflicts, peopleFree, type PersonShift } from '@app/domain';
import type { AskLimit, Need, Offer } from './problem.js';

/** An association: people wanted over all its needs, those that count, and what each number of them is worth. */
export interface Coverage {
  wanted: number;
  heads: number;
  points: Float64Array;
}

/** A need beside which its decided matches stand: what it still takes. */
export interface OpenNeed {
  readonly row: number;
  need: Need;
  coverage: Coverage;
  /** People that it asks for, and those of them whom decided matches bring. */
  wanted: number;
  there: number;
  /** People and matches that it still takes besides, and the fewest that help. */
  room: number;
  least: number;
  matches: number;
  /** Points of each head. */
  worth: number;
  /** Points of what is decided here, and of published pairs left out. */
  constant: number;
  filled: number;
  pairs: OpenPair[];
  crew: OpenPair[];
  /** Whether the change is about it. */
  about: boolean;
}

export interface OpenOffer {
  readonly row: number;
  offer: Offer;
  /** What it has promised elsewhere and in decided matches. */
  held: PersonShift[];
  years: YearLeft[];
  pairs: OpenPair[];
  crew: OpenPair[];
  about: boolean;
}

/** What an offer has left of its limits in a year. */
export interface YearLeft {
  readonly fiscalYear: number;
  events: number;
  personTurns: number;
}

export interface AskCount {
  readonly limit: AskLimit;
  asks: number;
}

/** A need and an offer that may come together; nobody comes while `people` is 0. */
export interface OpenPair {
  readonly need: OpenNeed;
  readonly offer: OpenOffer;
  readonly smallest: number;
  readonly largest: number;
  /** Points of each person, and what the match costs at all. */
  readonly fit: number;
  readonly fixed: number;
  readonly published: boolean;
  readonly year: YearLeft;
  readonly asks: readonly AskCount[];
  /** The day, and the backup date if it is held too; of one person. */
  shifts: readonly PersonShift[];
  people: number;
  /** People before anything is mended, and what they held. */
  base: number;
  baseShifts: readonly PersonShift[];
}

/**
 * Who goes where, while one change is mended. Unlike `Arrangement` it asks what an offer holds now in place of all that it
 * could ever hold, so that needs and offers may come, go and move in between.
 */
export class Roster {
  /** Points; people at needs with fewer than help count for nothing. */
  score = 0;
  /** Needs that have somebody, and fewer than help. */
  partial = 0;
  /** Other matches that differ from before. */
  changed = 0;
  /** What that costs in the search; no points of the plan. */
  price = 0;
  private readonly journal: OpenPair[] = [];
  private readonly journalPeople: number[] = [];

  /** @param changePrice for each match that stood before and is no longer as it was */
  constructor(private readonly changePrice: number) {}

  /** Most people with whom the pair could stand now, all others as they are; 0: not at all. */
  most(pair: OpenPair): number {
    const { need, year } = pair;
    let most = need.room - need.filled;
    if (pair.people === 0) {
      if (most < pair.smallest || year.events < 1 || need.crew.length >= need.matches) return 0;
      if (pair.asks.length > 0 && !mayAsk(pair)) return 0;
    }
    if (year.personTurns < most) most = year.personTurns;
    most = Math.min(pair.largest, most + pair.people);
    if (most >= pair.smallest) most = freeOf(pair, most);
    return most < pair.smallest ? 0 : most;
  }

  /** Points that it brings to have so many people there. */
  gain(pair: OpenPair, people: number): number {
    const more = people - pair.people;
    if (more === 0) return 0;
    let points = more * pair.fit + this.headsGain(pair.need, more);
    if (pair.people === 0) points -= pair.fixed + askCost(pair, 1);
    else if (people === 0) points += pair.fixed - askCost(pair, -1);
    return points;
  }

  /** Points that so many more people at a need bring, whoever they are. */
  headsGain(need: OpenNeed, more: number): number {
    const { points, heads } = need.coverage;
    const count = counted(need, need.filled + more) - counted(need, need.filled);
    return count === 0 ? 0 : need.worth * count + points[heads + count]! - points[heads]!;
  }

  /** How many more needs have fewer than help if the pair has so many people. */
  partialBy({ need, people: now }: OpenPair, people: number): number {
    const after = need.filled + people - now;
    return (0 < after && after < need.least ? 1 : 0) - (isPartial(need) ? 1 : 0);
  }

  /** How many more other matches differ from before if the pair has so many people. */
  changedBy(pair: OpenPair, people: number): number {
    if (pair.base === 0 && (pair.need.about || pair.offer.about)) return 0;
    return (isAsBefore(pair, people) ? 0 : 1) - (isAsBefore(pair, pair.people) ? 0 : 1);
  }

  priceOf(pair: OpenPair, people: number): number {
    return this.priceAt(pair, people) - this.priceAt(pair, pair.people);
  }

  /** To take a published match away costs points of the plan already. */
  private priceAt(pair: OpenPair, people: number): number {
    if (pair.base === 0 || isAsBefore(pair, people) || (people === 0 && pair.published)) return 0;
    return this.changePrice;
  }

  /** Gives the pair so many people, 0 for none; what the rules allow is the caller's to keep. */
  set(pair: OpenPair, people: number): void {
    this.journal.push(pair);
    this.journalPeople.push(pair.people);
    this.change(pair, people);
  }

  /** The match can't stand any more: that it goes is no change that somebody chose. */
  release(pair: OpenPair): void {
    this.set(pair, 0);
    if (pair.base === 0) return;
    this.changed -= 1;
    this.price -= this.priceAt(pair, 0);
    pair.base = 0;
  }

  get mark(): number {
    return this.journal.length;
  }

  undo(mark: number): void {
    while (this.journal.length > mark) this.change(this.journal.pop()!, this.journalPeople.pop()!);
  }

  /** What differs from before counts from here on. */
  startCounting(): void {
    this.changed = 0;
    this.price = 0;
  }

  /** After all was undone: the points as they were, whatever was counted anew in between. */
  reset(score: number): void {
    this.score = score;
    this.startCounting();
  }

  /** The pairs that were changed since; one may stand there several times. */
  changedSince(mark: number): OpenPair[] {
    return this.journal.slice(mark);
  }

  private change(pair: OpenPair, people: number): void {
    const { need, offer, year } = pair;
    const was = pair.people;
    if (people === was) return;
    this.score += this.gain(pair, people);
    this.changed += this.changedBy(pair, people);
    this.price += this.priceOf(pair, people);
    this.partial += this.partialBy(pair, people);
    if (was === 0) {
      insert(need.crew, pair);
      insert(offer.crew, pair);
      year.events -= 1;
      for (const count of pair.asks) count.asks += 1;
    } else if (people === 0) {
      remove(need.crew, pair);
      remove(offer.crew, pair);
      year.events += 1;
      for (const count of pair.asks) count.asks -= 1;
    }
    need.coverage.heads += counted(need, need.filled + people - was) - counted(need, need.filled);
    need.filled += people - was;
    year.personTurns -= people - was;
    pair.people = people;
  }
}

/** Whether a need has somebody, and fewer than help. */
export function isPartial({ filled, least }: OpenNeed): boolean {
  return 0 < filled && filled < least;
}

/** Whether the pair with so many people is as it was; a match that no longer holds its backup date isn't. */
function isAsBefore({ base, baseShifts, shifts }: OpenPair, people: number): boolean {
  return people === base && (people === 0 || shifts.length === baseShifts.length);
}

/** Heads that count: all, once there are as many as help. */
function counted(need: OpenNeed, filled: number): number {
  return filled >= need.least ? filled : 0;
}

function mayAsk({ asks }: OpenPair): boolean {
  return asks.every(({ limit, asks }) => limit.beyondCost !== null || asks < limit.most);
}

/** What one ask more costs, or gives back. */
function askCost({ asks }: OpenPair, more: 1 | -1): number {
  let cost = 0;
  for (const count of asks) {
    const last = more > 0 ? count.asks + 1 : count.asks;
    if (last > Math.max(0, count.limit.most)) cost += more * (count.limit.beyondCost ?? 0);
  }
  return cost;
}

/** How many up to `most` the offer has free at the pair's times. */
function freeOf(pair: OpenPair, most: number): number {
  const { crew, held, offer } = pair.offer;
  const own = pair.shifts[0]!;
  let [clashes, taken] = [0, 0];
  for (const other of crew) {
    if (other === pair) continue;
    for (const shift of other.shifts) {
      if (!conflicts(shift, own)) continue;
      clashes += 1;
      taken += other.people;
    }
  }
  for (const shift of held) {
    if (!conflicts(shift, own)) continue;
    clashes += 1;
    taken += shift.people;
  }
  if (pair.shifts.length === 1) {
    if (offer.people - taken >= most) return most;
    if (clashes < 2) return Math.max(0, offer.people - taken);
  }
  const others = crew.flatMap((other) =>
    other === pair ? [] : other.shifts.map((shift) => ({ ...shift, people: other.people })),
  );
  return Math.min(most, peopleFree(offer.people, [...held, ...others], pair.shifts));
}

/** Kept in order, so that what was undone leaves no trace; without a list more, as searches do this often. */
function insert(crew: OpenPair[], pair: OpenPair): void {
  let at = crew.length;
  crew.push(pair);
  for (; at > 0 && comesAfter(crew[at - 1]!, pair); at -= 1) crew[at] = crew[at - 1]!;
  crew[at] = pair;
}

function comesAfter(one: OpenPair, other: OpenPair): boolean {
  return one.need.row > other.need.row || (one.need === other.need && one.offer.row > other.offer.row);
}

function remove(crew: OpenPair[], pair: OpenPair): void {
  for (let at = crew.indexOf(pair); at < crew.length - 1; at += 1) crew[at] = crew[at + 1]!;
  crew.pop();
}
