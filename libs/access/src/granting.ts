import { type Scope, type Transaction } from '@app/platform';
import { isCompanyRole, isDeskRole, type GrantDraft } from './grants.js';

export type GrantPlace = Pick<GrantDraft, 'role' | 'districtId' | 'organisationId'>;

interface Place {
  readonly wardId: string;
  /** Of a company: the districts of whose conferences it is a member. */
  readonly memberDistrictIds: readonly string[];
}

/**
 * The ward of a role that the asker may give and take away; null where it may not. Twice: by the asker's scope, and by
 * the database's own reading of who asks.
 */
export async function wardWhereAskerMayGrant(
  tx: Transaction,
  scope: Scope,
  wanted: GrantPlace,
): Promise<string | null> {
  if (!scope.system && !(await databaseLets(tx, wanted))) return null;
  const place = await placeOf(tx, scope, wanted);
  return place && mayGrant(scope, wanted, place) ? place.wardId : null;
}

async function databaseLets(
  tx: Transaction,
  { role, districtId, organisationId }: GrantPlace,
): Promise<boolean> {
  const [row] = await tx.query<{ may: boolean | null }[]>(
    `select asker_may_grant($1, $2::uuid, $3::uuid) as may`,
    [role, districtId, organisationId],
  );
  return row?.may ?? false;
}

export const administersWard = (scope: Scope): boolean => scope.roles.includes('WARD_ADMINISTRATOR');

function mayGrant(scope: Scope, { role, organisationId }: GrantPlace, place: Place): boolean {
  if (scope.everything) return true;
  if (administersWard(scope) && scope.wardIds.includes(place.wardId)) return true;
  if (!isCompanyRole(role) || organisationId === null) return false;
  if (scope.administeredCompanyIds.includes(organisationId)) return true;
  // A company whose last administrator has left gets its next one from its conference.
  const isTheirs = place.memberDistrictIds.some((id) => scope.coordinatedDistrictIds.includes(id));
  return role === 'COMPANY_ADMINISTRATOR' && isTheirs;
}

async function placeOf(tx: Transaction, scope: Scope, wanted: GrantPlace): Promise<Place | null> {
  const { role, districtId, organisationId } = wanted;
  if (isDeskRole(role)) {
    const [row] = await tx.query<Place[]>(
      `select ward_id as "wardId", '{}'::uuid[] as "memberDistrictIds" from district where id = $1`,
      [districtId],
    );
    return row ?? null;
  }
  if (isCompanyRole(role)) {
    const [row] = await tx.query<Place[]>(
      `select o.ward_id as "wardId", array(select c.district_id from conference_member m
           join conference c on c.id = m.conference_id
         where m.company_id = o.id and m.since <= japan_today() and (m.until is null or m.until >= japan_today()))
         as "memberDistrictIds"
       from organisation o join company on company.organisation_id = o.id where o.id = $1`,
      [organisationId],
    );
    return row ?? null;
  }
  const [wardId] = scope.wardIds;
  return wardId === undefined ? null : { wardId, memberDistrictIds: [] };
}
