import { addDays, dateInJapan } from '@app/domain';
import { whyNotUs, type Problem, type WhyNotUs } from '@app/matching';
import { findNeed, findNeedsForMatchingByIds } from '@app/needs';
import { findOffersByIds, findOffersForMatchingByIds } from '@app/offers';
import { asSystem, systemScope, type Scope, type Transaction } from '@app/platform';
import { matchesOfNeeds } from './match.queries.js';
import { loadProblem } from './problem-loading.js';

/**
 * Why a company's own offer doesn't come to a need that the company sees, in its own terms: of others no more than how
 * many have settled. What a coordinator drafted, turned down or ruled out stays the coordinator's. Null: not the asker's
 * offer, or a need that it doesn't see or that is over.
 */
export async function whyNotOurs(
  tx: Transaction,
  scope: Scope,
  needId: string,
  offerId: string,
): Promise<WhyNotUs | null> {
  const need = await findNeed(tx, scope, needId);
  const [offer] = await findOffersByIds(tx, scope, [offerId]);
  if (!need || !offer || !scope.companyIds.includes(offer.companyId)) return null;
  if (need.state !== 'OPEN' || need.startsAt.getTime() <= Date.now()) return null;
  const problem = await asSystem(tx, () => settledProblem(tx, needId, offerId));
  const why = whyNotUs(problem, [], needId, offerId);
  // A plan's own oversight is the coordinator's matter: the company reads that it wasn't called.
  return why?.outcome === 'OVERLOOKED' ? { outcome: 'NOT_CALLED' } : why;
}

/** The need, the offer, and who has settled to come: what its own company may know of, in rules and counts. */
async function settledProblem(tx: Transaction, needId: string, offerId: string): Promise<Problem> {
  const settled = await matchesOfNeeds(tx, [needId], ['CONFIRMED']);
  const needs = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
  const day = dateInJapan(needs[0]?.need.startsAt ?? new Date(0));
  const offerIds = [...new Set([offerId, ...settled.map((match) => match.offerId)])];
  const offers = await findOffersForMatchingByIds(tx, systemScope, offerIds, {
    ...{ from: addDays(day, -1), to: day },
  });
  const problem = await loadProblem(tx, needs, offers);
  const decided = problem.decided.filter(
    (match) => match.state === 'CONFIRMED' || (match.state === 'APPROVED' && match.offerId === offerId),
  );
  return { ...problem, decided, excluded: [] };
}
