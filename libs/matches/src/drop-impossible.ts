import { record } from '@app/audit';
import { dateInJapan } from '@app/domain';
import { findNeedsForMatchingByIds } from '@app/needs';
import { findOffersForMatchingByIds } from '@app/offers';
import { asSystem, systemScope, type Scope, type Transaction } from '@app/platform';
import { saveMatch } from './match.commands.js';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds, matchesOfOffers } from './match.queries.js';
import { leftFor, promisedIn, type Pair } from './pair.js';
import { loadProblem } from './problem-loading.js';

export type DropReason = 'NEED_IS_FULL' | 'OFFER_IS_TAKEN';

/**
 * After people were promised: proposals that can no longer come true, in whatever conference, are superseded with
 * that reason. One that could still come with fewer people stays, for the coordinator to lower.
 */
export function dropImpossible(tx: Transaction, scope: Scope, approved: MatchRow): Promise<void> {
  return asSystem(tx, () => dropRivals(tx, scope, approved));
}

async function dropRivals(tx: Transaction, scope: Scope, approved: MatchRow): Promise<void> {
  const rivals = [
    ...(await matchesOfNeeds(tx, [approved.needId], ['PROPOSED'])),
    ...(await matchesOfOffers(tx, [approved.offerId], ['PROPOSED'])),
  ];
  if (rivals.length === 0) return;
  const ids = (key: 'needId' | 'offerId') => [...new Set(rivals.map((match) => match[key]))];
  const needs = await findNeedsForMatchingByIds(tx, systemScope, ids('needId'));
  const day = dateInJapan(approved.startsAt);
  const offers = await findOffersForMatchingByIds(tx, systemScope, ids('offerId'), { from: day, to: day });
  const ledger = promisedIn(await loadProblem(tx, needs, offers));
  for (const match of rivals) {
    const need = needs.find((row) => row.need.id === match.needId)!.need;
    const offer = offers.find((row) => row.offer.id === match.offerId)!.offer;
    const reason = impossible(leftFor(ledger, need, offer), Math.min(match.people, offer.smallestGroup));
    if (reason) await drop(tx, scope, match, reason);
  }
}

function impossible({ room, rest }: Pick<Pair, 'room' | 'rest'>, smallest: number): DropReason | undefined {
  if (room.peopleStillNeeded < smallest || room.offersStillWelcome < 1) return 'NEED_IS_FULL';
  const { peopleFreeAtThatTime, eventsLeft, personTurnsLeft } = rest;
  const taken = peopleFreeAtThatTime < smallest || eventsLeft < 1 || personTurnsLeft < smallest;
  return taken ? 'OFFER_IS_TAKEN' : undefined;
}

async function drop(tx: Transaction, scope: Scope, match: MatchRow, reason: DropReason): Promise<void> {
  const after = await saveMatch(tx, scope, match, {
    state: 'SUPERSEDED',
    closedAt: new Date(),
    closedReason: reason,
  });
  await record(tx, scope, {
    action: 'dropMatch',
    subjectType: 'match',
    subjectId: match.id,
    districtId: match.districtId,
    before: { state: match.state },
    after: { state: after.state },
    reason,
  });
}
