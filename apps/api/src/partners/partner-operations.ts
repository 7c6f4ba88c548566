import type { PartnerOperation } from '@app/partners';

/**
 * All that a partner's token can ask for; docs/partners.md describes each. They read what is public today, of one district that
 * the token names, and change nothing. A query of the partner's own making is never executed.
 */
export const partnerDocuments: Readonly<Record<PartnerOperation, string>> = {
  DISTRICT: `query PartnerDistrict($key: String!) {
    district(key: $key) {
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference { name nameEn }
    }
  }`,
  TOWNS: `query PartnerTowns($key: String!) {
    district(key: $key) {
      key
      towns { name kana postcode lat lng }
    }
  }`,
};
