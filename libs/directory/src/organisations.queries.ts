import {
  deskDistrictIds,
  findPage,
  type Page,
  type PageRequest,
  readableDistrictIds,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { AssociationRow, CompanyRow, ContactRow, SiteRow } from './organisation.entity.js';

export interface OrganisationFilter {
  readonly districtId: string;
  /** Part of the name or of its kana; width, case and kana don't matter. */
  readonly search?: string | null;
}

/** The day in Japan, as the database knows it. */
const today = `(now() at time zone 'Asia/Tokyo')::date`;

/** A condition: the company is a member, today, of the conference of one of the districts. */
const isMember = (company: string, districts: string) => `exists (
  select from conference_member m join conference c on c.id = m.conference_id
  where m.company_id = ${company} and c.district_id = any(${districts}) and m.since <= ${today}
    and (m.until is null or m.until >= ${today}))`;

const byName = [
  { sql: 'organisation.kana', type: 'text' },
  { sql: 'organisation.id', type: 'uuid' },
] as const;

/** Associations of a district, for its desks, its conference's members and its ward. */
export function findAssociations(
  tx: Transaction,
  scope: Scope,
  filter: OrganisationFilter,
  page: PageRequest,
): Promise<Page<AssociationRow>> {
  const query = visibleAssociations(tx, scope).andWhere('association.district_id = :district', {
    district: filter.districtId,
  });
  return findPage(named(query, filter.search), byName, page);
}

export function findAssociationsByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<AssociationRow[]> {
  return visibleAssociations(tx, scope)
    .andWhere('association.organisation_id = any(:ids::uuid[])', { ids })
    .getMany();
}

/**
 * The names of associations that stand on events: an event that is open to the whole ward is seen from other districts
 * too, so who is signed in may know them all.
 */
export function findAssociationsOfEvents(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<AssociationRow[]> {
  if (!scope.everything && scope.actor.personId === null) return Promise.resolve([]);
  return associations(tx).andWhere('association.organisation_id = any(:ids::uuid[])', { ids }).getMany();
}

function associations(tx: Transaction): SelectQueryBuilder<AssociationRow> {
  return tx
    .createQueryBuilder(AssociationRow, 'association')
    .innerJoinAndSelect('association.organisation', 'organisation');
}

function visibleAssociations(tx: Transaction, scope: Scope): SelectQueryBuilder<AssociationRow> {
  const query = associations(tx);
  if (scope.everything) return query;
  return query.andWhere(
    '(association.district_id = any(:readable::uuid[]) or organisation.ward_id = any(:wards::uuid[]))',
    { readable: readableDistrictIds(scope), wards: scope.wardIds },
  );
}

/** Members of a district's conference, for its desks, for each other, and for its ward. */
export function findMemberCompanies(
  tx: Transaction,
  scope: Scope,
  filter: OrganisationFilter,
  page: PageRequest,
): Promise<Page<CompanyRow>> {
  const query = companies(tx).andWhere(isMember('company.organisation_id', ':district::uuid[]'), {
    district: [filter.districtId],
  });
  if (!scope.everything) {
    query.andWhere(`(:asked::uuid = any(:readable::uuid[]) or organisation.ward_id = any(:wards::uuid[]))`, {
      asked: filter.districtId,
      readable: readableDistrictIds(scope),
      wards: scope.wardIds,
    });
  }
  return findPage(named(query, filter.search), byName, page);
}

/** One's own, the members of one's conferences, and all of one's ward. */
export function findCompaniesByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<CompanyRow[]> {
  const query = companies(tx).andWhere('company.organisation_id = any(:ids::uuid[])', { ids });
  if (!scope.everything) {
    query.andWhere(
      `(company.organisation_id = any(:own::uuid[]) or organisation.ward_id = any(:wards::uuid[])
        or ${isMember('company.organisation_id', ':readable::uuid[]')})`,
      { own: scope.companyIds, wards: scope.wardIds, readable: readableDistrictIds(scope) },
    );
  }
  return query.orderBy('organisation.kana').getMany();
}

function companies(tx: Transaction): SelectQueryBuilder<CompanyRow> {
  return tx
    .createQueryBuilder(CompanyRow, 'company')
    .innerJoinAndSelect('company.organisation', 'organisation');
}

/** The folding is the database's own, the same as of its search column. */
function named<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  search: string | null | undefined,
): SelectQueryBuilder<Row> {
  if (!search?.trim()) return query;
  return query.andWhere(`position(ja_norm(:search) in organisation.search_text) > 0`, { search });
}

/** Contacts are the organisation's own and its offices': whoever else needs one for the day gets it from the match. */
export function findContactsOfOrganisations(
  tx: Transaction,
  scope: Scope,
  organisationIds: readonly string[],
): Promise<ContactRow[]> {
  const query = tx
    .createQueryBuilder(ContactRow, 'contact')
    .where('contact.organisation_id = any(:ids::uuid[])', { ids: organisationIds });
  return ofTheHouse(query, scope, 'contact.organisation_id')
    .orderBy('contact.created_at')
    .addOrderBy('contact.id')
    .getMany();
}

export function findSitesOfOrganisations(
  tx: Transaction,
  scope: Scope,
  organisationIds: readonly string[],
): Promise<SiteRow[]> {
  const query = tx
    .createQueryBuilder(SiteRow, 'site')
    .where('site.organisation_id = any(:ids::uuid[])', { ids: organisationIds });
  return ofTheHouse(query, scope, 'site.organisation_id')
    .orderBy('site.name')
    .addOrderBy('site.id')
    .getMany();
}

/** The organisation itself, or a desk of a district to which it belongs. */
function ofTheHouse<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  scope: Scope,
  organisation: string,
): SelectQueryBuilder<Row> {
  if (scope.everything) return query;
  return query.andWhere(
    `(${organisation} = any(:own::uuid[]) or ${isMember(organisation, ':desks::uuid[]')}
      or exists (select from association a where a.organisation_id = ${organisation} and a.district_id = any(:desks::uuid[])))`,
    { own: scope.companyIds, desks: deskDistrictIds(scope) },
  );
}
