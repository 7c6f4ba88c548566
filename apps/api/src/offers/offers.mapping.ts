import type { VolunteerOfferRow } from '@app/offers';
import type { OfferType } from './offer.type.js';

export function offerType(row: VolunteerOfferRow): OfferType {
  const { id, companyId, districtIds, kind, people, smallestGroup, mostEvents, mostPersonTurns } = row;
  const { mostPeoplePerNeed, skills, themes, languages, adultsOnly, participationBasis, seeksNew } = row;
  const { leadDays, note, state } = row;
  return {
    ...{ id, companyId, districtIds, kind, people, smallestGroup, mostEvents, mostPersonTurns },
    ...{ mostPeoplePerNeed, skills, themes, languages, adultsOnly, participationBasis, seeksNew },
    ...{ leadDays, note, state },
  };
}
