import type { Assignment } from './problem.js';
import { matchOf } from './rematch-aftermath.js';
import type { OpenNeed, OpenPair, Roster } from './rematch-roster.js';

/** Somebody who could fill what a need lacks, in whole or in part. */
export interface HoleCandidate {
  readonly offerId: string;
  readonly companyId: string;
  readonly people: number;
  /** To compare, not to show: points that it brings, less what moving somebody costs. */
  readonly gain: number;
  /** Null: it is free now. */
  readonly ifMoved: MovedMatch | null;
}

/** A match that would have to go, or to come with fewer. */
export interface MovedMatch {
  readonly match: Assignment;
  readonly peopleLeft: number;
  /** Who could come there in its place, best alone; null: nobody is free. */
  readonly instead: { readonly offerId: string; readonly people: number } | null;
}

/** Leaves the roster as it is. */
export function holeCandidates(roster: Roster, need: OpenNeed, withoutOfferId?: string): HoleCandidate[] {
  const { mark } = roster;
  const leaving = need.crew.find(({ offer }) => offer.offer.id === withoutOfferId);
  if (leaving) roster.set(leaving, 0);
  const room = need.room - need.filled;
  const worth = room > 0 ? roster.headsGain(need, room) / room : 0;
  const found = need.pairs
    .filter((pair) => pair.people === 0 && pair !== leaving && room >= pair.smallest)
    .flatMap((pair) => candidateOf(roster, pair, worth, withoutOfferId) ?? []);
  roster.undo(mark);
  return found.toSorted((a, b) => b.gain - a.gain || (a.offerId < b.offerId ? -1 : 1));
}

function candidateOf(
  roster: Roster,
  pair: OpenPair,
  worth: number,
  withoutOfferId?: string,
): HoleCandidate | null {
  const people = roster.most(pair);
  const { id: offerId, companyId } = pair.offer.offer;
  if (people > 0) {
    const gain = people * (worth + pair.fit) - pair.fixed;
    return { offerId, companyId, people, gain, ifMoved: null };
  }
  let best: HoleCandidate | null = null;
  for (const other of [...pair.offer.crew]) {
    const { mark } = roster;
    const match = matchOf(other);
    const cost = roster.score - roster.price;
    roster.set(other, 0);
    const most = roster.most(pair);
    if (most > 0) {
      const brought = most * (worth + pair.fit) - pair.fixed - roster.gain(pair, most);
      roster.set(pair, most);
      roster.set(other, Math.min(match.people, roster.most(other)));
      const instead = bestAlone(roster, other, withoutOfferId);
      const gain = brought + roster.score - roster.price - cost + (instead?.gain ?? 0);
      const ifMoved = { match, peopleLeft: other.people, instead: instead && shown(instead) };
      if (gain > (best?.gain ?? -Infinity)) best = { offerId, companyId, people: most, gain, ifMoved };
    }
    roster.undo(mark);
  }
  return best;
}

interface Alone {
  readonly pair: OpenPair;
  readonly people: number;
  readonly gain: number;
}

function bestAlone(roster: Roster, left: OpenPair, withoutOfferId?: string): Alone | null {
  let best: Alone | null = null;
  for (const pair of left.need.pairs) {
    if (pair === left || pair.people > 0 || pair.offer.offer.id === withoutOfferId) continue;
    const people = roster.most(pair);
    const gain = people > 0 ? roster.gain(pair, people) : 0;
    if (gain > (best?.gain ?? 0)) best = { pair, people, gain };
  }
  return best;
}

function shown({ pair, people }: Alone): MovedMatch['instead'] {
  return { offerId: pair.offer.offer.id, people };
}
