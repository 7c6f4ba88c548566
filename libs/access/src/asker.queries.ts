import type { Role } from '@app/domain';
import { type Scope, scopeOf, type Transaction } from '@app/platform';

interface Grant {
  readonly role: Role;
  readonly districtId: string | null;
  readonly organisationId: string | null;
}

interface AskerRow {
  readonly id: string;
  readonly name: string;
  readonly wardId: string;
  readonly grants: readonly Grant[] | null;
  readonly memberDistrictIds: readonly string[] | null;
  readonly wardDistrictIds: readonly string[];
}

/**
 * What a person may see on a day: the roles granted then, and the conferences of which its companies are members then.
 * @param today calendar date in Japan
 */
export async function findScope(tx: Transaction, personId: string, today: string): Promise<Scope | null> {
  const [row] = await tx.query<AskerRow[]>(
    `with valid as (
       select role, district_id, organisation_id from role_grant
       where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2))
     select p.id, p.name, p.ward_id as "wardId",
       (select json_agg(json_build_object('role', role, 'districtId', district_id, 'organisationId', organisation_id)
         order by role, district_id, organisation_id) from valid) as grants,
       (select array_agg(distinct c.district_id) from valid v
         join conference_member m on m.company_id = v.organisation_id join conference c on c.id = m.conference_id
         where m.since <= $2 and (m.until is null or m.until >= $2)) as "memberDistrictIds",
       array(select id from district where ward_id = p.ward_id) as "wardDistrictIds"
     from person p where p.id = $1`,
    [personId, today],
  );
  return row ? scopeOfAsker(row) : null;
}

function scopeOfAsker(row: AskerRow): Scope {
  const grants = row.grants ?? [];
  const districtsAs = (role: Role) =>
    grants.flatMap((grant) => (grant.role === role && grant.districtId ? [grant.districtId] : []));
  const wholeWard = grants.some(({ role }) => role === 'WARD_ADMINISTRATOR' || role === 'AUDITOR');
  return scopeOf(
    { personId: row.id, label: row.name },
    {
      roles: [...new Set(grants.map((grant) => grant.role))],
      wardIds: wholeWard ? [row.wardId] : [],
      officeDistrictIds: districtsAs('BRANCH_OFFICER'),
      coordinatedDistrictIds: districtsAs('COORDINATOR'),
      // The ward reads every district, and decides in none.
      memberDistrictIds: wholeWard ? row.wardDistrictIds : (row.memberDistrictIds ?? []),
      companyIds: [...new Set(grants.flatMap((grant) => grant.organisationId ?? []))],
      administeredCompanyIds: grants.flatMap((grant) =>
        grant.role === 'COMPANY_ADMINISTRATOR' && grant.organisationId ? [grant.organisationId] : [],
      ),
    },
  );
}
