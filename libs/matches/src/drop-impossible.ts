import { record } from '@app/audit';
import type { Scope, Transaction } from '@app/platform';
import { saveMatch } from './match.commands.js';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds, matchesOfOffers } from './match.queries.js';
import { pairOf, type Pair } from './pair.js';
import { loadPairProblem } from './problem-loading.js';
import { findNeedsByIds } from '@app/needs';
import { findOffersByIds } from '@app/offers';
import { systemScope } from '@app/platform';

export type DropReason = 'NEED_IS_FULL' | 'OFFER_IS_TAKEN';

/**
 * After people were promised: proposals that can no longer come true, in whatever conference, are superseded with
 * that reason. One that could still come with fewer people stays, for the coordinator to lower.
 */
export async function dropImpossible(
  tx: Transaction,
  scope: Scope,
  pair: Pair,
  approved: MatchRow,
): Promise<void> {
  const ofNeed = await matchesOfNeeds(tx, [approved.needId], ['PROPOSED']);
  const ofOffer = await matchesOfOffers(tx, [approved.offerId], ['PROPOSED']);
  const needs = await findNeedsByIds(tx, systemScope, [
    ...new Set([approved.needId, ...ofOffer.map((m) => m.needId)]),
  ]);
  const offers = await findOffersByIds(tx, systemScope, [
    ...new Set([pair.offer.id, ...ofNeed.map((m) => m.offerId)]),
  ]);
  for (const match of [...ofNeed, ...ofOffer]) {
    const need = needs.find(({ id }) => id === match.needId);
    const offer = offers.find(({ id }) => id === match.offerId);
    if (!need || !offer) continue;
    const left = pairOf(need, offer, await loadPairProblem(tx, need.id, offer.id));
    const smallest = Math.min(match.people, offer.smallestGroup);
    const reason = impossible(left, smallest);
    if (reason) await drop(tx, scope, match, reason);
  }
}

function impossible({ room, rest }: Pair, smallest: number): DropReason | undefined {
  if (room.peopleStillNeeded < smallest || room.offersStillWelcome < 1) return 'NEED_IS_FULL';
  if (rest.peopleFreeAtThatTime < smallest || rest.eventsLeft < 1) return 'OFFER_IS_TAKEN';
  return rest.personTurnsLeft < smallest ? 'OFFER_IS_TAKEN' : undefined;
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
