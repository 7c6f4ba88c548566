import { instantInJapan } from '@app/domain';
import {
  asSystem,
  deskDistrictIds,
  emptyPage,
  findPage,
  isUuid,
  onlyUuids,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { OfferPatternRow } from './offer-pattern.entity.js';
import { OfferWindowRow } from './offer-window.entity.js';
import { VolunteerOfferRow } from './volunteer-offer.entity.js';

export interface OfferFilter {
  /** Only offers that go to this district. */
  readonly districtId?: string | null;
  readonly companyId?: string | null;
}

/** The day in Japan, as the database knows it. */
export const today = `(now() at time zone 'Asia/Tokyo')::date`;

/** A condition: the company is a member, today, of the conference of one of `districts`. */
const memberOf = (districts: string, further = '') => `exists (select from conference c
  join conference_member m on m.conference_id = c.id
  where c.district_id = any(${districts}) ${further}
    and m.company_id = offer.company_id and m.since <= ${today} and (m.until is null or m.until >= ${today}))`;

/** A condition: so it is, and the offer goes to that district. */
const sharedWith = (districts: string) => memberOf(districts, 'and c.district_id = any(offer.district_ids)');

/**
 * A company's own offers, those that members share with a conference that the asker coordinates, and those that it took
 * down at a desk, while it works at one of a district whose member the company is.
 */
export function visibleOffers(tx: Transaction, scope: Scope): SelectQueryBuilder<VolunteerOfferRow> {
  const query = tx.createQueryBuilder(VolunteerOfferRow, 'offer');
  if (scope.everything) return query;
  return query.andWhere(
    `(offer.companyId = any(:ownCompanies::uuid[]) or (offer.createdBy = :self::uuid and ${memberOf(':desks::uuid[]')})
      or ${sharedWith(':coordinated::uuid[]')})`,
    {
      ownCompanies: scope.companyIds,
      self: scope.actor.personId,
      coordinated: scope.coordinatedDistrictIds,
      desks: deskDistrictIds(scope),
    },
  );
}

/** The newest first. Withdrawn ones are for the company's own eyes. */
export function findOffers(
  tx: Transaction,
  scope: Scope,
  filter: OfferFilter,
  page: PageRequest,
): Promise<Page<VolunteerOfferRow>> {
  const asked = [filter.districtId, filter.companyId].flatMap((id) => id ?? []);
  if (!asked.every(isUuid)) return Promise.resolve(emptyPage);
  const query = visibleOffers(tx, scope).andWhere(
    `(offer.state = 'OPEN' or offer.companyId = any(:mine::uuid[]))`,
    { mine: scope.companyIds },
  );
  if (filter.districtId)
    query.andWhere(':district::uuid = any(offer.districtIds)', { district: filter.districtId });
  if (filter.companyId) query.andWhere('offer.companyId = :company', { company: filter.companyId });
  return findPage(
    query,
    [
      { sql: 'offer.created_at', type: 'timestamptz' },
      { sql: 'offer.id', type: 'uuid' },
    ],
    page,
    'DESC',
  );
}

export async function findOffer(
  tx: Transaction,
  scope: Scope,
  id: string,
): Promise<VolunteerOfferRow | null> {
  return (await findOffersByIds(tx, scope, [id]))[0] ?? null;
}

export function findOffersByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<VolunteerOfferRow[]> {
  return visibleOffers(tx, scope)
    .andWhere('offer.id = any(:ids::uuid[])', { ids: onlyUuids(ids) })
    .getMany();
}

/** What the offers of these ids have named as their windows, in order. */
export function findWindowsOfOffers(
  tx: Transaction,
  scope: Scope,
  offerIds: readonly string[],
): Promise<OfferWindowRow[]> {
  return tx
    .createQueryBuilder(OfferWindowRow, 'stretch')
    .where(`stretch.offerId in (${visibleIds(tx, scope, offerIds).getQuery()})`)
    .setParameters(visibleIds(tx, scope, offerIds).getParameters())
    .orderBy('stretch.startsAt')
    .addOrderBy('stretch.id')
    .getMany();
}

export function findPatternsOfOffers(
  tx: Transaction,
  scope: Scope,
  offerIds: readonly string[],
): Promise<OfferPatternRow[]> {
  return tx
    .createQueryBuilder(OfferPatternRow, 'pattern')
    .where(`pattern.offerId in (${visibleIds(tx, scope, offerIds).getQuery()})`)
    .setParameters(visibleIds(tx, scope, offerIds).getParameters())
    .orderBy('pattern.firstDay')
    .addOrderBy('pattern.fromTime')
    .addOrderBy('pattern.id')
    .getMany();
}

/** How many events each offer has taken on in a fiscal year (from 1 April): promised, or done. */
export async function findEventsUsed(
  tx: Transaction,
  scope: Scope,
  offerIds: readonly string[],
  fiscalYear: number,
): Promise<{ offerId: string; events: number }[]> {
  const visible = await findOffersByIds(tx, scope, offerIds);
  // In every conference: the number is the offer's, the matches behind it are not for all who see it.
  return asSystem(tx, () =>
    tx.query(
      `select visible.id as "offerId", (select count(*) from match m where m.offer_id = visible.id and match_holds(m.state)
         and m.starts_at >= $2 and m.starts_at < $3)::int as events from unnest($1::uuid[]) as visible (id)`,
      [
        visible.map(({ id }) => id),
        instantInJapan(`${fiscalYear}-04-01`, '00:00'),
        instantInJapan(`${fiscalYear + 1}-04-01`, '00:00'),
      ],
    ),
  );
}

function visibleIds(
  tx: Transaction,
  scope: Scope,
  offerIds: readonly string[],
): SelectQueryBuilder<VolunteerOfferRow> {
  return visibleOffers(tx, scope)
    .andWhere('offer.id = any(:offerIds::uuid[])', { offerIds })
    .select('offer.id');
}

/** Locks these offers' rows, in the order of their ids, until the transaction ends; always before any need's row. */
export function lockOffers(tx: Transaction, ids: readonly string[]): Promise<VolunteerOfferRow[]> {
  return asSystem(tx, () =>
    tx
      .createQueryBuilder(VolunteerOfferRow, 'offer')
      .where('offer.id = any(:ids::uuid[])', { ids })
      .orderBy('offer.id')
      .setLock('pessimistic_write')
      .getMany(),
  );
}

export async function lockOffer(tx: Transaction, id: string): Promise<VolunteerOfferRow | null> {
  return (await lockOffers(tx, [id]))[0] ?? null;
}

/** Whether the offer's people are promised somewhere. Its row has to be locked: nobody promises more meanwhile. */
export async function holdsPeople(tx: Transaction, offerId: string): Promise<boolean> {
  const [row] = await asSystem(tx, () =>
    tx.query<{ holds: boolean }[]>(
      `select exists (select from match where offer_id = $1 and state in ('APPROVED', 'CONFIRMED')) as holds`,
      [offerId],
    ),
  );
  return row!.holds;
}
