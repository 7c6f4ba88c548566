export * from './offer-pattern.entity.js';
export * from './offer-window.entity.js';
export * from './offers-for-matching.queries.js';
export {
  findEventsUsed,
  findOffer,
  findOffers,
  findOffersByIds,
  findPatternsOfOffers,
  findWindowsOfOffers,
  lockOffer,
  lockOffers,
} from './offers.queries.js';
export * from './offers.module.js';
export * from './offers.service.js';
export * from './volunteer-offer.entity.js';
