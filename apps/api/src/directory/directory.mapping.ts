import type { AssociationRow, CompanyRow } from '@app/directory';
import type { AssociationType } from './association.type.js';
import type { CompanyType } from './company.type.js';

export function associationType({ organisation, kind, districtId }: AssociationRow): AssociationType {
  return { id: organisation.id, name: organisation.name, kana: organisation.kana, kind, districtId };
}

export function companyType({ organisation, industry, themes }: CompanyRow): CompanyType {
  const { id, name, kana, nameEn, corporateNumber } = organisation;
  return { id, name, kana, nameEn, corporateNumber, industry, themes };
}
