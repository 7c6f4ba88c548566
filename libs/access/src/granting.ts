import { asSystem, type Scope, type Transaction } from '@app/platform';
import { isCompanyRole, isDeskRole, type GrantDraft } from './grants.js';
import { findJoined } from './people-list.queries.js';

export type GrantPlace = Pick<GrantDraft, 'role' | 'districtId' | 'organisationId'>;

interface Place {
  readonly wardId: string;
  /** Of a company: the districts of whose conferences it is a member. */
  readonly memberDistrictIds: readonly string[];
  /** Of a company: somebody who can sign in is its administrator today. */
  readonly lookedAfter: boolean;
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

/** Whether the company is a member of the asker's conference that names its own administrators. */
export async function namesItsOwnAdministrators(
  tx: Transaction,
  scope: Scope,
  wanted: GrantPlace,
): Promise<boolean> {
  const place = wanted.role === 'COMPANY_ADMINISTRATOR' ? await placeOf(tx, scope, wanted) : null;
  return place !== null && place.lookedAfter && isOfConference(scope, place);
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
  return role === 'COMPANY_ADMINISTRATOR' && isOfConference(scope, place) && !place.lookedAfter;
}

function isOfConference(scope: Scope, { memberDistrictIds }: Place): boolean {
  return memberDistrictIds.some((id) => scope.coordinatedDistrictIds.includes(id));
}

async function placeOf(tx: Transaction, scope: Scope, wanted: GrantPlace): Promise<Place | null> {
  const { role, districtId, organisationId } = wanted;
  if (isDeskRole(role)) {
    const [row] = await tx.query<Place[]>(
      `select ward_id as "wardId", '{}'::uuid[] as "memberDistrictIds", false as "lookedAfter" from district where id = $1`,
      [districtId],
    );
    return row ?? null;
  }
  if (isCompanyRole(role)) {
    const [row] = await tx.query<Omit<Place, 'lookedAfter'>[]>(
      `select o.ward_id as "wardId", array(select c.district_id from conference_member m
           join conference c on c.id = m.conference_id
         where m.company_id = o.id and m.since <= japan_today() and (m.until is null or m.until >= japan_today()))
         as "memberDistrictIds"
       from organisation o join company on company.organisation_id = o.id where o.id = $1`,
      [organisationId],
    );
    return row ? { ...row, lookedAfter: await isLookedAfter(tx, organisationId) } : null;
  }
  const [wardId] = scope.wardIds;
  return wardId === undefined ? null : { wardId, memberDistrictIds: [], lookedAfter: false };
}

/** Of a company that the asker sees. */
function isLookedAfter(tx: Transaction, companyId: string | null): Promise<boolean> {
  return asSystem(tx, async () => {
    const rows = await tx.query<{ personId: string }[]>(
      `select person_id as "personId" from role_grant where organisation_id = $1 and role = 'COMPANY_ADMINISTRATOR'
         and starts_on <= japan_today() and (ends_on is null or ends_on >= japan_today())`,
      [companyId],
    );
    const joined = await findJoined(
      tx,
      rows.map(({ personId }) => personId),
    );
    return joined.size > 0;
  });
}
