import {
  emptyPage,
  findPage,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { PersonRow, RoleGrantRow } from './person.entity.js';

export interface PeopleFilter {
  /** The people who act, acted or will act for this company, as `colleagueAt` says; otherwise those of the ward. */
  readonly companyId?: string | null;
  /** Part of the name or of the mail address. */
  readonly search?: string | null;
}

/** The people whom the asker looks after, by name: a ward's, for its administrators and auditors, or a company's own. */
export function findPeople(
  tx: Transaction,
  scope: Scope,
  filter: PeopleFilter,
  page: PageRequest,
): Promise<Page<PersonRow>> {
  const query = tx.createQueryBuilder(PersonRow, 'person').where('person.erased_at is null');
  if (filter.companyId) {
    if (!looksAfter(scope, filter.companyId)) return Promise.resolve(emptyPage);
    const { companyId } = filter;
    if (scope.everything || scope.administeredCompanyIds.includes(companyId)) {
      query.andWhere(colleagueAt(':companies::uuid[]'), { companies: [companyId] });
    } else {
      query
        .andWhere('person.ward_id = any(:wards::uuid[])', { wards: scope.wardIds })
        .andWhere(
          `exists (select from role_grant g where g.person_id = person.id and g.organisation_id = :companyId)`,
          { companyId },
        );
    }
  } else {
    query.andWhere('person.ward_id = any(:wards::uuid[])', { wards: scope.wardIds });
  }
  if (filter.search?.trim()) {
    query.andWhere(`position(ja_norm(:search) in ja_norm(person.name || ' ' || person.email)) > 0`, {
      search: filter.search,
    });
  }
  return findPage(
    query,
    [
      { sql: 'person.name', type: 'text' },
      { sql: 'person.id', type: 'uuid' },
    ],
    page,
  );
}

/** Today or later, and not taken back. */
const holds = (grant: string) =>
  `(${grant}.ends_on is null or ${grant}.ends_on >= greatest(${grant}.starts_on, japan_today()))`;

/** A condition: the person acts or will act for one of the companies; or did, and works for nobody else by now. */
const colleagueAt = (companies: string) => `exists (select from role_grant g
  where g.person_id = person.id and g.organisation_id = any(${companies}) and (${holds('g')} or not exists (
    select from role_grant other where other.person_id = g.person_id
      and other.organisation_id is distinct from g.organisation_id and ${holds('other')})))`;

function looksAfter(scope: Scope, companyId: string): boolean {
  return scope.administeredCompanyIds.includes(companyId) || scope.wardIds.length > 0;
}

/** One of them, with the mail address; null for anybody else. */
export async function findPersonLookedAfter(
  tx: Transaction,
  scope: Scope,
  id: string,
): Promise<PersonRow | null> {
  return (await findPeopleLookedAfter(tx, scope, [id]))[0] ?? null;
}

export function findPeopleLookedAfter(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<PersonRow[]> {
  return lookedAfter(tx, scope).andWhere('person.id = any(:ids::uuid[])', { ids }).getMany();
}

function lookedAfter(tx: Transaction, scope: Scope): SelectQueryBuilder<PersonRow> {
  return tx
    .createQueryBuilder(PersonRow, 'person')
    .where(`(person.ward_id = any(:wards::uuid[]) or ${colleagueAt(':companies::uuid[]')})`, {
      wards: scope.wardIds,
      companies: scope.administeredCompanyIds,
    });
}

/**
 * The roles of these people, the latest first: all of them for their ward, a company's own for the company, and one's own.
 * Those taken back before they began are left out.
 */
export function findGrantsOfPeople(
  tx: Transaction,
  scope: Scope,
  personIds: readonly string[],
): Promise<RoleGrantRow[]> {
  return tx
    .createQueryBuilder(RoleGrantRow, 'held')
    .where('held.person_id = any(:ids::uuid[])', { ids: personIds })
    .andWhere('(held.ends_on is null or held.ends_on >= held.starts_on)')
    .andWhere(
      `(held.person_id = :self::uuid or held.organisation_id = any(:companies::uuid[])
        or held.person_id in (select id from person where ward_id = any(:wards::uuid[])))`,
      { self: scope.actor.personId, companies: scope.administeredCompanyIds, wards: scope.wardIds },
    )
    .orderBy('held.starts_on', 'DESC')
    .addOrderBy('held.id')
    .getMany();
}

/** Who has a way to sign in by now; the others have been invited. A rule's reading, for the product itself. */
export async function findJoined(
  tx: Transaction,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from person p where id = any($1::uuid[]) and (password_hash is not null
       or exists (select from passkey k where k.person_id = p.id)
       or exists (select from federated_identity f where f.person_id = p.id))`,
    [personIds],
  );
  return new Set(rows.map(({ id }) => id));
}
