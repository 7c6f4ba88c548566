import { systemScope, type Scope, type Transaction } from '@app/platform';

/** A conference with its district, as letters and rules need it. */
export interface ConferencePlace {
  readonly conferenceId: string;
  readonly districtId: string;
  readonly districtKey: string;
  readonly wardId: string;
  readonly conference: string;
  readonly conferenceEn: string;
}

const places = `select c.id as "conferenceId", d.id as "districtId", d.key as "districtKey", d.ward_id as "wardId",
  c.name as conference, c.name_en as "conferenceEn" from conference c join district d on d.id = c.district_id`;

/** That a district has a conference, and what it is called, is public. */
export function findPlacesOfDistricts(
  tx: Transaction,
  _scope: Scope,
  districtIds: readonly string[],
): Promise<ConferencePlace[]> {
  return tx.query(`${places} where d.id = any($1::uuid[]) order by d.key`, [districtIds]);
}

export function findPlacesOfConferences(
  tx: Transaction,
  _scope: Scope,
  conferenceIds: readonly string[],
): Promise<ConferencePlace[]> {
  return tx.query(`${places} where c.id = any($1::uuid[]) order by d.key`, [conferenceIds]);
}

export async function placeOfConference(tx: Transaction, conferenceId: string): Promise<ConferencePlace> {
  const [place] = await findPlacesOfConferences(tx, systemScope, [conferenceId]);
  if (!place) throw new Error(`no conference ${conferenceId}`);
  return place;
}

/**
 * Whether the asker decides who is a member of a district's conference: its coordinators, and the ward's administrators.
 * Twice: by the asker's scope, and by the database's own reading of who asks.
 */
export async function mayAdmit(tx: Transaction, scope: Scope, place: ConferencePlace): Promise<boolean> {
  const inScope =
    scope.everything ||
    scope.coordinatedDistrictIds.includes(place.districtId) ||
    (scope.roles.includes('WARD_ADMINISTRATOR') && scope.wardIds.includes(place.wardId));
  if (!inScope || scope.system) return inScope;
  const [row] = await tx.query<{ may: boolean }[]>(
    `select $1 = any (asker_conferences()) or $2 = any (asker_administered_wards()) as may`,
    [place.districtId, place.wardId],
  );
  return row!.may;
}

/** Whether the asker coordinates the district's conference, as the database knows it. */
export async function mayCoordinate(tx: Transaction, scope: Scope, districtId: string): Promise<boolean> {
  if (scope.system) return true;
  const [row] = await tx.query<{ may: boolean }[]>(`select $1 = any (asker_conferences()) as may`, [
    districtId,
  ]);
  return row!.may;
}

/** Whether the asker looks after the company: its administrators. */
export async function mayAdminister(tx: Transaction, scope: Scope, companyId: string): Promise<boolean> {
  if (scope.system) return true;
  if (!scope.administeredCompanyIds.includes(companyId)) return false;
  const [row] = await tx.query<{ may: boolean }[]>(
    `select $1 = any (asker_administered_companies()) as may`,
    [companyId],
  );
  return row!.may;
}
