import { addDays, backupReachDays, windowsOf, type OfferTerms, type OfferWindow } from '@app/domain';
import { asSystem, isHoliday, systemScope, type Scope, type Transaction } from '@app/platform';
import { findPatternsOfOffers, findWindowsOfOffers, today, visibleOffers } from './offers.queries.js';
import { VolunteerOfferRow } from './volunteer-offer.entity.js';

/** An offer with what the matcher asks of it besides. */
export interface OfferForMatching {
  readonly offer: VolunteerOfferRow;
  /** When its people can come: windows and patterns, made one; from the period's first day on, backup dates covered. */
  readonly windows: readonly OfferWindow[];
  /** Where its people come from: the offer's own point, else the company's first site, else not known. */
  readonly site: { readonly lat: number; readonly lng: number } | null;
  /** Conferences of which the company is a member today. */
  readonly conferenceIds: readonly string[];
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Open offers that go to the district, of members of its conference and of other companies (for needs that are open to the
 * ward); for who coordinates it and for the product itself. Empty for anybody else.
 */
export async function findOffersForMatching(
  tx: Transaction,
  scope: Scope,
  { districtId, ...period }: Period & { readonly districtId: string },
): Promise<OfferForMatching[]> {
  if (!scope.system && !scope.coordinatedDistrictIds.includes(districtId)) return [];
  return asSystem(tx, async () => {
    const offers = await tx
      .createQueryBuilder(VolunteerOfferRow, 'offer')
      .where(`offer.state = 'OPEN' and :districtId::uuid = any(offer.districtIds)`, { districtId })
      .orderBy('offer.id')
      .getMany();
    return equipped(tx, offers, period);
  });
}

/** These offers, whatever their state, for who may see them. */
export async function findOffersForMatchingByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
  period: Period,
): Promise<OfferForMatching[]> {
  const offers = await visibleOffers(tx, scope)
    .andWhere('offer.id = any(:ids::uuid[])', { ids })
    .orderBy('offer.id')
    .getMany();
  return equipped(tx, offers, period);
}

/** An offer that is still being written, over the year of whole weeks that begins today. */
export async function previewForMatching(
  tx: Transaction,
  offer: VolunteerOfferRow,
  { windows, patterns }: Pick<OfferTerms, 'windows' | 'patterns'>,
  today: string,
): Promise<OfferForMatching> {
  const sites = await firstSites(tx, [offer.companyId]);
  const conferences = await conferencesOf(tx, [offer.companyId]);
  return {
    offer,
    windows: windowsOf(patterns, windows, isHoliday, today, addDays(today, 364 + backupReachDays)),
    site: ownPoint(offer) ?? sites.get(offer.companyId) ?? null,
    conferenceIds: conferences.get(offer.companyId) ?? [],
  };
}

async function equipped(
  tx: Transaction,
  offers: readonly VolunteerOfferRow[],
  { from, to }: Period,
): Promise<OfferForMatching[]> {
  const ids = offers.map((offer) => offer.id);
  const companyIds = [...new Set(offers.map((offer) => offer.companyId))];
  const windows = byOffer(await findWindowsOfOffers(tx, systemScope, ids));
  const patterns = byOffer(await findPatternsOfOffers(tx, systemScope, ids));
  const sites = await firstSites(tx, companyIds);
  const conferences = await conferencesOf(tx, companyIds);
  return offers.map((offer) => ({
    offer,
    windows: windowsOf(
      patterns.get(offer.id) ?? [],
      windows.get(offer.id) ?? [],
      isHoliday,
      from,
      addDays(to, backupReachDays),
    ),
    site: ownPoint(offer) ?? sites.get(offer.companyId) ?? null,
    conferenceIds: conferences.get(offer.companyId) ?? [],
  }));
}

function ownPoint({ lat, lng }: VolunteerOfferRow): OfferForMatching['site'] {
  return lat !== null && lng !== null ? { lat, lng } : null;
}

function byOffer<T extends { readonly offerId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.offerId);
    if (group) group.push(row);
    else groups.set(row.offerId, [row]);
  }
  return groups;
}

async function firstSites(
  tx: Transaction,
  companyIds: readonly string[],
): Promise<Map<string, { lat: number; lng: number }>> {
  const sites = await tx.query<{ companyId: string; lat: number; lng: number }[]>(
    `select distinct on (organisation_id) organisation_id as "companyId", lat, lng from site
     where organisation_id = any($1::uuid[]) order by organisation_id, name, id`,
    [companyIds],
  );
  return new Map(sites.map(({ companyId, lat, lng }) => [companyId, { lat, lng }]));
}

async function conferencesOf(
  tx: Transaction,
  companyIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const members = await tx.query<{ companyId: string; conferenceIds: string[] }[]>(
    `select company_id as "companyId", array_agg(conference_id order by conference_id) as "conferenceIds"
     from conference_member where company_id = any($1::uuid[]) and since <= ${today} and (until is null or until >= ${today})
     group by company_id`,
    [companyIds],
  );
  return new Map(members.map(({ companyId, conferenceIds }) => [companyId, conferenceIds]));
}
