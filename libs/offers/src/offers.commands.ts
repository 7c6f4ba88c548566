import type { OfferTerms } from '@app/domain';
import { systemScope, type Transaction } from '@app/platform';
import { OfferPatternRow } from './offer-pattern.entity.js';
import { OfferWindowRow } from './offer-window.entity.js';
import { findPatternsOfOffers, findWindowsOfOffers } from './offers.queries.js';
import { VolunteerOfferRow } from './volunteer-offer.entity.js';

export function columnsOf(terms: OfferTerms) {
  const { kind, people, smallestGroup, mostEvents, mostPersonTurns, mostPeoplePerNeed } = terms;
  const { leadDays, skills, themes, districtIds, languages, adultsOnly, participationBasis, seeksNew, note } =
    terms;
  return {
    ...{ kind, people, smallestGroup, mostEvents, mostPersonTurns, mostPeoplePerNeed },
    ...{ skills: [...skills], themes: [...themes], districtIds: [...districtIds], languages: [...languages] },
    ...{ leadDays, adultsOnly, participationBasis, seeksNew, note },
  };
}

export async function termsOf(tx: Transaction, offer: VolunteerOfferRow): Promise<OfferTerms> {
  const windows = await findWindowsOfOffers(tx, systemScope, [offer.id]);
  const patterns = await findPatternsOfOffers(tx, systemScope, [offer.id]);
  return {
    ...columnsOf({ ...offer, windows, patterns }),
    windows: windows.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    patterns: patterns.map(({ id: _id, offerId: _offerId, ...pattern }) => pattern),
  };
}

export async function saveTimes(
  tx: Transaction,
  offerId: string,
  { windows, patterns }: OfferTerms,
): Promise<void> {
  await tx.save(windows.map((window) => tx.create(OfferWindowRow, { ...window, offerId })));
  await tx.save(
    patterns.map((pattern) =>
      tx.create(OfferPatternRow, {
        ...pattern,
        weekdays: [...pattern.weekdays],
        exceptDates: [...pattern.exceptDates],
        offerId,
      }),
    ),
  );
}
