import { windowAround } from './pair-rules.js';
import { shiftsOf } from './ledger.js';
import type { Assignment, Problem } from './problem.js';
import { holeCandidates, type HoleCandidate } from './rematch-candidates.js';
import { matchOf, putBackAll, undergo, worthLeft, type Aftermath } from './rematch-aftermath.js';
import type { Happening } from './rematch-happening.js';
import { isPartial, type OpenNeed, type OpenOffer, type OpenPair } from './rematch-roster.js';
import { Mending } from './rematch-search.js';
import { keyOf, Season } from './rematch-season.js';

export interface RematchOptions {
  /** So many other matches may differ from before, at most. */
  readonly mostChanged?: number;
  /** Points that a change of a match must bring at least, where its being published doesn't cost more. */
  readonly changePrice?: number;
}

/** The same pair with other people than before, or no longer with the backup date that it held. */
export interface ChangedMatch {
  readonly before: Assignment;
  readonly after: Assignment;
}

export interface Rematched {
  readonly removed: readonly Assignment[];
  readonly added: readonly Assignment[];
  readonly changed: readonly ChangedMatch[];
  /** Of these, how many are neither impossible by now, nor new where somebody was missing or for what the change names. */
  readonly othersChanged: number;
  /** Points of the plan: before it happened, with only what is impossible by now left out, and as mended. */
  readonly objectiveBefore: number;
  readonly objectiveUnmended: number;
  readonly objectiveAfter: number;
}

const usual = { mostChanged: 6, changePrice: 30 };

/** A plan that stands ready to be mended around whatever happens; each time from the plan as it was given. */
export class Rematch {
  private readonly season: Season;
  /** Matches of the plan that were impossible from the start, in whole or in part. */
  private readonly broken = new Map<string, Assignment>();
  private readonly brokenNeeds: readonly OpenNeed[];
  private readonly brokenOffers: readonly OpenOffer[];
  private readonly mostChanged: number;

  constructor(problem: Problem, current: readonly Assignment[], options: RematchOptions = {}) {
    const { mostChanged, changePrice } = { ...usual, ...options };
    this.mostChanged = mostChanged;
    this.season = new Season(problem, changePrice);
    for (const match of putBackAll(this.season, current)) this.broken.set(keyOf(match), match);
    this.season.settle();
    const lost = [...this.broken.values()];
    const partial = [...this.season.needs.values()].filter(isPartial);
    this.brokenNeeds = [...partial, ...lost.flatMap(({ needId }) => this.season.needs.get(needId) ?? [])];
    this.brokenOffers = lost.flatMap(({ offerId }) => this.season.offers.get(offerId) ?? []);
  }

  /** What should change in the plan after that. The plan that stands ready stays as it is. */
  apply(happening: Happening): Rematched {
    const { roster } = this.season;
    const { score, mark } = roster;
    const aftermath = undergo(this.season, happening);
    const result = this.mended(aftermath, score);
    roster.undo(aftermath.mark);
    this.season.restore();
    roster.undo(mark);
    roster.reset(score);
    return result;
  }

  private mended(aftermath: Aftermath, objectiveBefore: number): Rematched {
    const { season, broken } = this;
    const { roster } = season;
    const needs = new Set([...aftermath.needs, ...this.brokenNeeds]);
    const offers = new Set([...aftermath.offers, ...this.brokenOffers]);
    for (const need of needs) season.markAbout(need);
    roster.startCounting();
    const mark = roster.mark;
    const was = new Map([...aftermath.before, ...broken]);
    const objectiveUnmended = worthLeft(roster, needs);
    const mending = new Mending(roster, this.mostChanged);
    const eased = new Set<OpenPair>();
    do mending.mend([...needs, ...offers]);
    while (this.dissolve(this.reached(needs, mark), was) || this.ease(mark, eased));
    if (roster.score - roster.price < objectiveUnmended) {
      roster.undo(mark);
      this.dissolve(needs, was);
    }
    const touched = new Set([...eased, ...roster.changedSince(mark)]);
    for (const pair of touched) holdBackupToo(season, pair);
    return {
      ...differences(season, was, touched),
      othersChanged: roster.changed,
      objectiveBefore,
      objectiveUnmended,
      objectiveAfter: roster.score,
    };
  }

  /**
   * Who could fill what a need lacks, best first: at once, each by itself.
   * @param withoutOfferId as if that offer didn't come: who could in its place
   */
  candidates(needId: string, withoutOfferId?: string): HoleCandidate[] {
    const need = this.season.needs.get(needId);
    return need ? holeCandidates(this.season.roster, need, withoutOfferId) : [];
  }

  /** These needs, and all that a search has reached. */
  private reached(needs: Iterable<OpenNeed>, mark: number): Set<OpenNeed> {
    return new Set([...needs, ...this.season.roster.changedSince(mark).map(({ need }) => need)]);
  }

  /** Who had to give way may come back without the backup date that they held, if that was only preferred. */
  private ease(mark: number, eased: Set<OpenPair>): boolean {
    const { season } = this;
    const held = season.roster
      .changedSince(mark)
      .filter(({ people, shifts, need }) => people === 0 && shifts.length > 1 && !need.need.backupRequired);
    for (const pair of held) {
      season.rememberPair(pair);
      pair.shifts = shiftsOf(pair.need.need, 1, false);
      eased.add(pair);
    }
    return held.length > 0;
  }

  /** Sends everybody away from needs that still have fewer than help. */
  private dissolve(needs: Iterable<OpenNeed>, was: Map<string, Assignment>): boolean {
    const pairs = [...needs].filter(isPartial).flatMap(({ crew }) => crew);
    for (const pair of pairs) {
      const match = matchBefore(pair);
      if (pair.base > 0 && !was.has(keyOf(match))) was.set(keyOf(match), match);
      this.season.rememberPair(pair);
      this.season.roster.release(pair);
    }
    return pairs.length > 0;
  }
}

/** Lets a match that is new or held the backup date hold it besides, if it can: preferred, though not required. */
function holdBackupToo(season: Season, pair: OpenPair): void {
  const { people, shifts: usual } = pair;
  const { need } = pair.need;
  if (people === 0 || usual.length > 1 || need.backupSlot === null) return;
  if (pair.base > 0 && pair.baseShifts.length === 1) return;
  if (windowAround(need.backupSlot, pair.offer.offer) === null) return;
  const { roster } = season;
  season.rememberPair(pair);
  roster.set(pair, 0);
  pair.shifts = shiftsOf(need, 1, true);
  if (roster.most(pair) < people) pair.shifts = usual;
  roster.set(pair, people);
}

/** The match as it stood before anything was mended. */
function matchBefore(pair: OpenPair): Assignment {
  return { ...matchOf(pair), people: pair.base, holdsBackup: pair.baseShifts.length > 1 };
}

/** @param was matches before, where they were touched by what happened */
function differences(season: Season, was: ReadonlyMap<string, Assignment>, touched: Iterable<OpenPair>) {
  const [before, after] = [new Map(was), new Map<string, Assignment>()];
  for (const [key, { needId, offerId }] of was) {
    const pair = season.needs.get(needId)?.pairs.find(({ offer }) => offer.offer.id === offerId);
    if (pair && pair.people > 0) after.set(key, matchOf(pair));
  }
  for (const pair of touched) {
    const match = matchOf(pair);
    const key = keyOf(match);
    if (!before.has(key) && pair.base > 0) before.set(key, matchBefore(pair));
    if (match.people > 0) after.set(key, match);
  }
  const removed = [...before].flatMap(([key, match]) => (after.has(key) ? [] : [match]));
  const added = [...after].flatMap(([key, match]) => (before.has(key) ? [] : [match]));
  const changed = [...after].flatMap(([key, match]) => {
    const other = before.get(key);
    const same = !other || (other.people === match.people && other.holdsBackup === match.holdsBackup);
    return same ? [] : [{ before: other, after: match }];
  });
  return { removed, added, changed };
}

/** The plan with what `apply` found. */
export function rematchedPlan(current: readonly Assignment[], result: Rematched): Assignment[] {
  const { removed, added, changed } = result;
  const out = new Set([...removed, ...changed.map(({ before }) => before)].map(keyOf));
  const kept = current.filter((match) => !out.has(keyOf(match)));
  return [...kept, ...added, ...changed.map(({ after }) => after)].toSorted(
    (a, b) => compareText(a.needId, b.needId) || compareText(a.offerId, b.offerId),
  );
}

/** By code unit, so that no locale changes the order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For one change to a plan that doesn't stand ready. */
export function rematch(
  problem: Problem,
  current: readonly Assignment[],
  happening: Happening,
  options: RematchOptions = {},
): Rematched {
  return new Rematch(problem, current, options).apply(happening);
}
