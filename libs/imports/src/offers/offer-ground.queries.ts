import { asSystem, type Transaction } from '@app/platform';
import type { ListImportRow } from '../list-import.entity.js';
import type { KnownDistrict } from './choice-words.js';
import type { KnownCompany } from './find-company.js';
import type { OfferGround } from './read-offers.js';

export interface MemberCompany extends KnownCompany {
  /** Districts of whose conferences it is a member today. */
  readonly memberDistrictIds: readonly string[];
}

export interface ListGround extends OfferGround {
  readonly companies: readonly MemberCompany[];
}

/** Whose offers a list may hold, and where they may go. The list is the asker's: so are the members of its conference. */
export function groundOf(
  tx: Transaction,
  { districtId, companyId }: Pick<ListImportRow, 'districtId' | 'companyId'>,
  today: string,
): Promise<ListGround> {
  return asSystem(tx, async () => {
    const companies = await tx.query<MemberCompany[]>(
      `select o.id, o.name, o.kana, o.name_en as "nameEn", o.corporate_number as "corporateNumber", ${memberDistricts}
       from company c join organisation o on o.id = c.organisation_id
       where o.id = $1::uuid or o.id in (select m.company_id from conference_member m join conference f on f.id = m.conference_id
         where f.district_id = $2::uuid and ${isMember}) order by o.kana, o.name, o.id`,
      [companyId, districtId],
    );
    const districts = await tx.query<KnownDistrict[]>(
      `select d.id, d.name, d.name_en as "nameEn" from district d where d.ward_id = (select ward_id from district where id = $1::uuid
         union select ward_id from organisation where id = $2::uuid) order by d.name`,
      [districtId, companyId],
    );
    const usualDistrictIds = districtId === null ? (companies[0]?.memberDistrictIds ?? []) : [districtId];
    return { today, companies, districts, usualDistrictIds, ownList: companyId !== null };
  });
}

const isMember = `m.since <= japan_today() and (m.until is null or m.until >= japan_today())`;
const memberDistricts = `array(select f.district_id from conference_member m join conference f on f.id = m.conference_id
  where m.company_id = o.id and ${isMember} order by 1) as "memberDistrictIds"`;
