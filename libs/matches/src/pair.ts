import type { NeedRoom, OfferRest } from '@app/domain';
import {
  openLedger,
  pastTimes,
  reasonsFor,
  restOf,
  roomOf,
  whyNot,
  windowAround,
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

/**
 * Locks the offer's row, then the need's, always in this order, and only then looks at what they hold: whoever
 * takes people from either waits here for the one before.
 */
export async function lockPair(tx: Transaction, offerId: string, needId: string): Promise<Pair> {
  const offer = await lockOffer(tx, offerId);
  const need = await lockNeed(tx, needId);
  if (!offer || !need) throw new Error(`no offer ${offerId} or no need ${needId}`);
  return pairOf(need, offer, await loadPairProblem(tx, needId, offerId));
}

export function pairOf(need: StaffingNeedRow, offer: VolunteerOfferRow, problem: Problem): Pair {
  const [matchingNeed, matchingOffer] = [problem.needs[0], problem.offers[0]];
  if (!matchingNeed || !matchingOffer) throw new Error('the pair is not to be had for matching');
  // Pinned proposals hold nothing yet.
  const ledger = openLedger(
    { ...problem, decided: problem.decided.filter(({ state }) => state !== 'PINNED') },
    [],
  );
  const room = roomOf(ledger, matchingNeed);
  const rest = restOf(ledger, matchingOffer, matchingNeed, matchingNeed.backupRequired);
  const backupFits =
    matchingNeed.backupSlot !== null && windowAround(matchingNeed.backupSlot, matchingOffer) !== null;
  const freeOnBoth = backupFits ? restOf(ledger, matchingOffer, matchingNeed, true).peopleFree : 0;
  const holdsBackup = (people: number) => matchingNeed.backupRequired || (backupFits && freeOnBoth >= people);
  const people = Math.min(room.people, rest.peopleFree);
  return {
    need,
    offer,
    obstacles: whyNot(matchingNeed, matchingOffer),
    room: { open: need.state === 'OPEN', peopleStillNeeded: room.people, offersStillWelcome: room.offers },
    rest: {
      open: offer.state === 'OPEN',
      smallestGroup: offer.smallestGroup,
      peopleFreeAtThatTime: Math.min(rest.peopleFree, offer.mostPeoplePerNeed ?? Infinity),
      eventsLeft: rest.events,
      personTurnsLeft: rest.personTurns,
    },
    holdsBackup,
    reasons: reasonsFor(
      {
        ledger,
        past: pastTimes(problem),
        helpedBefore: new Set(problem.past.map((row) => row.associationId)),
      },
      matchingNeed,
      matchingOffer,
      { people, holdsBackup: holdsBackup(people) },
    ),
  };
}
