import { record, toldByPaths, type ToldBy } from '@app/audit';
import { corporateNumberOf, refusedFor, type Checked } from '@app/domain';
import { asSystem, deskDistrictIds, isUuid, onlyUuids, type Scope, type Transaction } from '@app/platform';
import { today } from './offers.queries.js';

/** The company that offers, as far as an offer touches it. */
export interface OfferingCompany {
  readonly id: string;
  readonly wardId: string;
  readonly corporateNumber: string | null;
  /** Districts of whose conferences it is a member today. */
  readonly memberDistrictIds: readonly string[];
}

export type WriterRefusal = 'NOT_SIGNED_IN' | 'NOT_ALLOWED' | 'NOT_FOUND' | 'BAD_INPUT';

/** For `writerOf` to decide about: whoever may not write learns no more of it than that. */
export async function findCompany(tx: Transaction, id: string, lock = ''): Promise<OfferingCompany | null> {
  if (!isUuid(id)) return null;
  const read = () =>
    tx.query<OfferingCompany[]>(
      `select o.id, o.ward_id as "wardId", o.corporate_number as "corporateNumber",
       array(select c.district_id from conference_member m join conference c on c.id = m.conference_id
         where m.company_id = o.id and m.since <= ${today} and (m.until is null or m.until >= ${today})) as "memberDistrictIds"
     from organisation o join company on company.organisation_id = o.id where o.id = $1 ${lock}`,
      [id],
    );
  const [company] = await asSystem(tx, read);
  return company ?? null;
}

/** Locks the company's row: its number is written once. */
export function lockCompany(tx: Transaction, id: string): Promise<OfferingCompany | null> {
  return findCompany(tx, id, 'for update of o');
}

/**
 * Who writes a company's offer: the company itself (null), or a desk of a conference that it belongs to, and then how the
 * company told it.
 */
export function writerOf(
  scope: Scope,
  company: OfferingCompany,
  toldBy: string | null,
): Checked<ToldBy | null, WriterRefusal> {
  if (scope.everything || scope.companyIds.includes(company.id)) return { ok: true, value: null };
  if (scope.actor.personId === null) return refusedFor('NOT_SIGNED_IN');
  const shares = (districtIds: readonly string[]) =>
    company.memberDistrictIds.some((district) => districtIds.includes(district));
  if (shares(deskDistrictIds(scope))) {
    const told = toldByPaths.find((path) => path === toldBy);
    if (told) return { ok: true, value: told };
    return refusedFor('BAD_INPUT', { path: 'toldBy', code: toldBy === null ? 'EMPTY' : 'NOT_VALID' });
  }
  return refusedFor(shares(scope.memberDistrictIds) ? 'NOT_ALLOWED' : 'NOT_FOUND');
}

/** Keeps the company's 法人番号 where it had none. */
export async function keepCorporateNumber(
  tx: Transaction,
  scope: Scope,
  company: OfferingCompany,
  typed: string | null,
): Promise<Checked<string | null>> {
  const number = corporateNumberOf(typed, company.corporateNumber);
  if (!number.ok || number.value === company.corporateNumber) return number;
  const others = await asSystem(tx, () =>
    tx.query<unknown[]>(
      `select from organisation where ward_id = $1 and corporate_number = $2 and id <> $3`,
      [company.wardId, number.value, company.id],
    ),
  );
  if (others.length > 0)
    return refusedFor('BAD_INPUT', { path: 'corporateNumber', code: 'BELONGS_TO_ANOTHER' });
  await tx.query(`update organisation set corporate_number = $2 where id = $1`, [company.id, number.value]);
  await record(tx, scope, {
    ...{ action: 'changeCorporateNumber', subjectType: 'organisation', subjectId: company.id },
    organisationId: company.id,
    before: { corporateNumber: company.corporateNumber },
    after: { corporateNumber: number.value },
  });
  return number;
}

/** Of the districts named, those that aren't the company's ward's. */
export async function foreignDistricts(
  tx: Transaction,
  company: OfferingCompany,
  districtIds: readonly string[],
): Promise<string[]> {
  const own = await tx.query<{ id: string }[]>(
    `select id from district where ward_id = $1 and id = any($2::uuid[])`,
    [company.wardId, onlyUuids(districtIds)],
  );
  return districtIds.filter((id) => !own.some((district) => district.id === id));
}
