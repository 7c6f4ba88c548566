import { randomUUID } from 'node:crypto';
import type { Role } from '@app/domain';
import { type Scope, scopeOf } from '@app/platform';
import type { DataSource, EntityManager } from 'typeorm';

/** What a person may be, by what it sees then. */
export interface Sees {
  readonly officeDistrictIds?: readonly string[];
  readonly coordinatedDistrictIds?: readonly string[];
  readonly companyIds?: readonly string[];
  /** Administrators: the ward that the person belongs to. */
  readonly wardIds?: readonly string[];
}

/** Somebody whom the database, too, knows by these grants, and who asks with the scope that they make. */
export async function insertPersonWho(
  db: Pick<DataSource | EntityManager, 'query'>,
  wardId: string,
  sees: Sees,
): Promise<Scope> {
  const personId = randomUUID();
  await db.query(`insert into person (id, ward_id, name, email) values ($1, $2, '架空 花子', $3)`, [
    ...[personId, wardId, `${personId}@example.invalid`],
  ]);
  const grants: [Role, 'district_id' | 'organisation_id' | null, readonly (string | null)[]][] = [
    ['BRANCH_OFFICER', 'district_id', sees.officeDistrictIds ?? []],
    ['COORDINATOR', 'district_id', sees.coordinatedDistrictIds ?? []],
    ['COMPANY_ADMINISTRATOR', 'organisation_id', sees.companyIds ?? []],
    ['WARD_ADMINISTRATOR', null, (sees.wardIds ?? []).map(() => null)],
  ];
  for (const [role, column, ids] of grants) {
    for (const id of ids) {
      await db.query(
        `insert into role_grant (person_id, role, starts_on, district_id, organisation_id)
         values ($1, $2, '2020-04-01', $3, $4)`,
        [personId, role, column === 'district_id' ? id : null, column === 'organisation_id' ? id : null],
      );
    }
  }
  const members = await db.query<{ id: string }[]>(
    `select c.district_id as id from conference_member m join conference c on c.id = m.conference_id
      where m.company_id = any($1::uuid[]) and m.until is null
     union select id from district where ward_id = any($2::uuid[])`,
    [sees.companyIds ?? [], sees.wardIds ?? []],
  );
  const roles = grants.flatMap(([role, , ids]) => (ids.length > 0 ? [role] : []));
  return scopeOf(
    { personId, label: '架空 花子' },
    { ...sees, memberDistrictIds: members.map(({ id }) => id), roles },
  );
}
