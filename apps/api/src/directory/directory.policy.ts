import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const directoryPolicy: Policy = {
  Query: { ANYONE: 'district districts', CONFERENCE: 'associations companies', WARD: 'wardOverview' },
  District: {
    rows: 'PUBLIC',
    ANYONE: 'conference id key name nameEn officeName officeNameEn officePhone officeSection towns',
  },
  Conference: { rows: 'PUBLIC', ANYONE: 'id name nameEn' },
  Town: { rows: 'PUBLIC', ANYONE: 'id kana lat lng name postcode' },
  DistrictOverview: { WARD: 'companies district needs offers peopleTaken peopleWanted' },
  // Neither has its contacts here: they are its own, and its offices'.
  Association: { rows: 'DISTRICT', CONFERENCE: 'district id kana kind name' },
  ...connectionPolicy('Association', 'CONFERENCE'),
  Company: { rows: 'DISTRICT', CONFERENCE: 'corporateNumber id industry kana name nameEn themes' },
  ...connectionPolicy('Company', 'CONFERENCE'),
};
