import { dateInJapan, fiscalYearOf } from '@app/domain';
import { findEventsUsed, findOffersByIds, findPatternsOfOffers, findWindowsOfOffers } from '@app/offers';
import type { Scope, Transaction } from '@app/platform';
import { manyByKey, oneByKey } from '../graphql/loaders.js';

export const offerById = oneByKey(findOffersByIds, (offer) => offer.id);
export const windowsOfOffer = manyByKey(findWindowsOfOffers, (window) => window.offerId);
export const patternsOfOffer = manyByKey(findPatternsOfOffers, (pattern) => pattern.offerId);
/** In the fiscal year that runs. */
export const eventsUsedByOffer = oneByKey(
  (tx: Transaction, scope: Scope, ids: readonly string[]) =>
    findEventsUsed(tx, scope, ids, fiscalYearOf(dateInJapan(new Date()))),
  (used) => used.offerId,
);
