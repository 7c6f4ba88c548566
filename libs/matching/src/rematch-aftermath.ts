import { shiftsOf } from './ledger.js';
import { windowAround } from './pair-rules.js';
import type { Assignment, Need, Offer } from './problem.js';
import type { Happening } from './rematch-happening.js';
import { isPartial, type OpenNeed, type OpenOffer, type OpenPair, type Roster } from './rematch-roster.js';
import { keyOf, type Season } from './rematch-season.js';

/** A season to which something has happened; what has become impossible is out, and nothing is mended yet. */
export interface Aftermath {
  /** The matches that were touched, as they were before. */
  readonly before: ReadonlyMap<string, Assignment>;
  /** Needs and offers that the change names or that lost somebody. */
  readonly needs: ReadonlySet<OpenNeed>;
  readonly offers: ReadonlySet<OpenOffer>;
  /** Where the roster stood with all that is touched taken out. */
  readonly mark: number;
}

/** What a happening names and what hangs on it. */
class Touched {
  /** With what they are now; null: called off, withdrawn. */
  readonly needs = new Map<OpenNeed, Need | null>();
  readonly offers = new Map<OpenOffer, Offer | null>();
  /** Whose decided or published matches are touched: counted anew, but mended only if they lost somebody by it. */
  readonly besideNeeds = new Set<OpenNeed>();
  readonly besideOffers = new Set<OpenOffer>();
  readonly pairs = new Set<OpenPair>();

  constructor(
    private readonly season: Season,
    private readonly happening: Happening,
  ) {
    const { needs = [], offers = [], calledOff = [], withdrawn = [] } = happening;
    for (const need of needs) this.needs.set(season.needs.get(need.id) ?? season.addNeed(need), need);
    for (const offer of offers) this.offers.set(season.offers.get(offer.id) ?? season.addOffer(offer), offer);
    for (const need of knownIn(season.needs, calledOff)) this.needs.set(need, null);
    for (const offer of knownIn(season.offers, withdrawn)) this.offers.set(offer, null);
    this.findBeside();
    this.findPairs();
  }

  private findBeside(): void {
    const { season } = this;
    for (const { need } of this.needs.keys()) {
      const ids = season.decided.ofNeed(need.id).map(({ offerId }) => offerId);
      for (const offer of knownIn(season.offers, ids)) this.besideOffers.add(offer);
    }
    for (const { offer } of this.offers.keys()) {
      const rows = [...season.decided.ofOffer(offer.id), ...season.published.ofOffer(offer.id)];
      const ids = rows.map(({ needId }) => needId);
      for (const need of knownIn(season.needs, ids)) this.besideNeeds.add(need);
    }
  }

  private findPairs(): void {
    const { season, happening } = this;
    for (const { needId, offerId } of happening.excluded ?? []) {
      const [need, offer] = [season.needs.get(needId), season.offers.get(offerId)];
      if (!need) continue;
      this.besideNeeds.add(need);
      if (!offer) continue;
      if (season.decided.ofNeed(needId).some((match) => match.offerId === offerId))
        this.besideOffers.add(offer);
      const pair = need.pairs.find((one) => one.offer === offer);
      if (pair) this.pairs.add(pair);
    }
  }

  get allNeeds(): ReadonlySet<OpenNeed> {
    return new Set([...this.needs.keys(), ...this.besideNeeds]);
  }

  get allOffers(): ReadonlySet<OpenOffer> {
    return new Set([...this.offers.keys(), ...this.besideOffers]);
  }
}

/** Lets it happen: changes the season, and puts back what of the touched matches may stay. */
export function undergo(season: Season, happening: Happening): Aftermath {
  const touched = new Touched(season, happening);
  const taken = new Set(touched.pairs);
  for (const side of [...touched.allNeeds, ...touched.allOffers])
    for (const pair of side.crew) taken.add(pair);
  const before = [...taken].filter(({ people }) => people > 0).map(matchOf);
  for (const pair of taken) season.roster.set(pair, 0);
  const { mark } = season.roster;
  const room = new Map([...touched.besideNeeds].map((need) => [need, need.room]));
  voidRows(season, touched, happening);
  rebuild(season, touched);
  const beside = [...touched.besideNeeds].filter((need) => need.room !== room.get(need));
  const lost = putBackAll(season, before);
  const named = happening.excluded ?? [];
  const needs = [
    ...touched.needs.keys(),
    ...beside,
    ...knownIn(season.needs, idsOf([...named, ...lost], 'needId')),
  ];
  const offersNamed = [...touched.offers.keys(), ...knownIn(season.offers, idsOf(named, 'offerId'))];
  const freed = [...touched.besideOffers, ...knownIn(season.offers, idsOf(lost, 'offerId'))];
  for (const open of [...needs, ...offersNamed]) season.markAbout(open);
  return {
    before: new Map(before.map((match) => [keyOf(match), match])),
    needs: new Set(needs),
    offers: new Set([...offersNamed, ...freed]),
    mark,
  };
}

function idsOf<K extends 'needId' | 'offerId'>(rows: readonly Record<K, string>[], side: K): string[] {
  return rows.map((row) => row[side]);
}

export function matchOf({ need: { need }, offer: { offer }, people, shifts }: OpenPair): Assignment {
  return { needId: need.id, offerId: offer.id, people, holdsBackup: shifts.length > 1 };
}

function voidRows(season: Season, touched: Touched, { excluded = [] }: Happening): void {
  for (const shelf of [season.decided, season.published]) {
    for (const [{ need }, now] of touched.needs) if (now === null) shelf.remove(shelf.ofNeed(need.id));
    for (const [{ offer }, now] of touched.offers) if (now === null) shelf.remove(shelf.ofOffer(offer.id));
    for (const { needId, offerId } of excluded)
      shelf.remove(shelf.ofNeed(needId).filter((row) => row.offerId === offerId));
  }
  for (const pair of excluded) season.exclude(keyOf(pair));
}

function rebuild(season: Season, touched: Touched): void {
  for (const pair of touched.pairs) season.close(pair);
  for (const side of [...touched.needs.keys(), ...touched.offers.keys()]) season.unlink(side);
  for (const [open, offer] of touched.offers) season.replaceOffer(open, offer ?? open.offer);
  for (const open of touched.allNeeds)
    season.reckonNeed(open, touched.needs.has(open) ? touched.needs.get(open)! : open.need);
  for (const open of touched.allOffers) season.reckonOffer(open);
  for (const [open, need] of touched.needs) if (need !== null) season.linkNeed(open, touched.offers);
  for (const [open, offer] of touched.offers) if (offer !== null) season.linkOffer(open, touched.needs);
}

/**
 * Puts back what may stay; what may not, or only in part, is lost. In whole before in part, the most valuable first; but where
 * one that was lost brings more if it has the first place, it has.
 */
export function putBackAll(season: Season, matches: readonly Assignment[]): Assignment[] {
  const worth = ({ needId, people }: Assignment) => (season.needs.get(needId)?.worth ?? 0) * people;
  const order = matches.toSorted((a, b) => worth(b) - worth(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  const isLost = (match: Assignment) => !standsAsBefore(season, match);
  putBackInTurn(season, order);
  for (const first of order.filter(isLost)) if (isLost(first)) tryFirst(season, first, order);
  return order.filter(isLost);
}

function putBackInTurn(season: Season, order: readonly Assignment[]): void {
  for (const match of order) putBack(season, match, match.people);
  for (const match of order) putBack(season, match, 1);
}

/** Puts it back before all that may stand in its way, if that is better. */
function tryFirst(season: Season, first: Assignment, order: readonly Assignment[]): void {
  const beside = order.filter(
    (match) => match !== first && (match.needId === first.needId || match.offerId === first.offerId),
  );
  const near = [first, ...beside].flatMap((match) => pairIn(season, match) ?? []);
  const needs = new Set(near.map(({ need }) => need));
  const { roster } = season;
  const { mark } = roster;
  const before = worthLeft(roster, needs);
  const stood = near.map(({ base, baseShifts, shifts }) => ({ base, baseShifts, shifts }));
  for (const pair of near) roster.set(pair, 0);
  putBack(season, first, 1);
  putBackInTurn(season, beside);
  if (worthLeft(roster, needs) > before) return;
  roster.undo(mark);
  near.forEach((pair, at) => Object.assign(pair, stood[at]));
}

/** Puts it back with as many as may come and bring more than they cost; not at all where these are fewer than `least`. */
function putBack(season: Season, match: Assignment, least: number): void {
  const pair = pairIn(season, match);
  if (!pair || pair.people > 0) return;
  const { roster } = season;
  const { need, offer } = pair;
  const { backupSlot } = need.need;
  season.rememberPair(pair);
  pair.shifts = shiftsOf(need.need, 1, need.need.backupRequired);
  if (match.holdsBackup && backupSlot !== null && windowAround(backupSlot, offer.offer) !== null) {
    const usual = pair.shifts;
    pair.shifts = shiftsOf(need.need, 1, true);
    if (roster.most(pair) < match.people) pair.shifts = usual;
  }
  const most = Math.min(match.people, roster.most(pair));
  const people = most < least || costsMore(roster, pair, most, match) ? 0 : most;
  pair.base = people;
  pair.baseShifts = pair.shifts;
  if (people > 0) roster.set(pair, people);
}

/** Whether so few would rather not come at all, though with them there are as many as help. */
function costsMore(roster: Roster, pair: OpenPair, people: number, { people: before }: Assignment): boolean {
  if (people === before || pair.need.filled + people < pair.need.least) return false;
  return roster.gain(pair, people) < 0;
}

function standsAsBefore(season: Season, match: Assignment): boolean {
  const pair = pairIn(season, match);
  return pair?.people === match.people && match.holdsBackup === pair.shifts.length > 1;
}

function pairIn(season: Season, { needId, offerId }: Assignment): OpenPair | undefined {
  return season.needs.get(needId)?.pairs.find(({ offer }) => offer.offer.id === offerId);
}

/** Points with nothing done but to send away whom needs with fewer than help have. */
export function worthLeft(roster: Roster, needs: Iterable<OpenNeed>): number {
  const { mark } = roster;
  for (const need of needs) {
    if (!isPartial(need)) continue;
    for (const pair of [...need.crew]) roster.set(pair, 0);
  }
  const { score } = roster;
  roster.undo(mark);
  return score;
}

function knownIn<T>(all: ReadonlyMap<string, T>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.get(id) ?? []);
}
