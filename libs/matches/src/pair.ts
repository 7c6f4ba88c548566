import type { NeedRoom, OfferRest } from '@app/domain';
import {
  openLedger,
  pastTimes,
  reasonsFor,
  restOf,
  roomOf,
  whyNot,
  windowAround,
  type Ledger,
  type MatchReason,
  type Obstacle,
  type Problem,
} from '@app/matching';
import { lockNeed, type StaffingNeedRow } from '@app/needs';
import { lockOffer, type VolunteerOfferRow } from '@app/offers';
import type { Transaction } from '@app/platform';
import { loadPairProblem } from './problem-loading.js';

/** A need and an offer, both locked, with what each has left for the other. */
export interface Pair {
  readonly need: StaffingNeedRow;
  readonly offer: VolunteerOfferRow;
  readonly obstacles: readonly Obstacle[];
  readonly room: NeedRoom;
  readonly rest: OfferRest;
  /** Whether so many people hold the backup date too: always where the need requires it, else where they can. */
  readonly holdsBackup: (people: number) => boolean;
  readonly reasons: readonly MatchReason[];
}

/** Both sides of a match, their rows locked. */
export type LockedSides = Pick<Pair, 'offer' | 'need'>;

/**
 * Locks the offer's row, then the need's, always in this order: whoever takes people from either, or gives them
 * back, waits here for the one before.
 */
export async function lockSides(tx: Transaction, offerId: string, needId: string): Promise<LockedSides> {
  const offer = await lockOffer(tx, offerId);
  const need = await lockNeed(tx, needId);
  if (!offer || !need) throw new Error(`no offer ${offerId} or no need ${needId}`);
  return { offer, need };
}

/** Locks both sides, and only then looks at what they hold: for whoever takes people. */
export async function lockPair(tx: Transaction, offerId: string, needId: string): Promise<Pair> {
  const { offer, need } = await lockSides(tx, offerId, needId);
  return pairOf(need, offer, await loadPairProblem(tx, needId, offerId));
}

function pairOf(need: StaffingNeedRow, offer: VolunteerOfferRow, problem: Problem): Pair {
  const [matchingNeed, matchingOffer] = [problem.needs[0], problem.offers[0]];
  if (!matchingNeed || !matchingOffer) throw new Error('the pair is not to be had for matching');
  const ledger = promisedIn(problem);
  const { room, rest } = leftFor(ledger, need, offer);
  const { backupSlot, backupRequired } = matchingNeed;
  const backupFits = backupSlot !== null && windowAround(backupSlot, matchingOffer) !== null;
  const freeOnBoth = backupFits ? restOf(ledger, matchingOffer, matchingNeed, true).peopleFree : 0;
  const holdsBackup = (people: number) => backupRequired || (backupFits && freeOnBoth >= people);
  const people = Math.min(room.peopleStillNeeded, rest.peopleFreeAtThatTime);
  const helpedBefore = new Set(problem.past.map((row) => row.associationId));
  const background = { ledger, past: pastTimes(problem), helpedBefore };
  const match = { people, holdsBackup: holdsBackup(people) };
  return {
    need,
    offer,
    obstacles: whyNot(matchingNeed, matchingOffer),
    room,
    rest,
    holdsBackup,
    reasons: reasonsFor(background, matchingNeed, matchingOffer, match),
  };
}

/** Who has promised what. Proposals, pinned or not, hold nothing yet. */
export function promisedIn(problem: Problem): Ledger {
  const decided = problem.decided.filter(({ state }) => state !== 'PINNED');
  return openLedger({ ...problem, decided }, []);
}

/** What a need and an offer of the ledger have left for each other. */
export function leftFor(
  ledger: Ledger,
  need: StaffingNeedRow,
  offer: VolunteerOfferRow,
): Pick<Pair, 'room' | 'rest'> {
  const [matchingNeed, matchingOffer] = [ledger.needs.get(need.id), ledger.offers.get(offer.id)];
  if (!matchingNeed || !matchingOffer) throw new Error('the ledger lacks the need or the offer');
  const room = roomOf(ledger, matchingNeed);
  const rest = restOf(ledger, matchingOffer, matchingNeed);
  return {
    room: { open: need.state === 'OPEN', peopleStillNeeded: room.people, offersStillWelcome: room.offers },
    rest: {
      open: offer.state === 'OPEN',
      smallestGroup: offer.smallestGroup,
      peopleFreeAtThatTime: Math.min(rest.peopleFree, offer.mostPeoplePerNeed ?? Infinity),
      eventsLeft: rest.events,
      personTurnsLeft: rest.personTurns,
    },
  };
}
