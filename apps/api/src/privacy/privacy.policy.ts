import type { Policy } from '../graphql/policy-declaration.js';

export const privacyPolicy: Policy = {
  Query: {
    ANYONE: 'privacy',
    SIGNED_IN: 'erasureRequest heldAboutMe',
    WARD_ADMINISTRATOR: 'erasureRequests',
  },
  Mutation: {
    SIGNED_IN: 'exportPersonalData requestErasure takeErasureBack',
    WARD_ADMINISTRATOR: 'carryOutErasure declineErasure setRetention',
  },
  WardPrivacy: { rows: 'PUBLIC', ANYONE: 'offices periods wardId wardName wardNameEn' },
  RetentionPeriod: { rows: 'PUBLIC', ANYONE: 'kind length' },
  PrivacyOffice: { rows: 'PUBLIC', ANYONE: 'name nameEn phone section' },
  HeldPart: { rows: 'SELF', SIGNED_IN: 'category count rows table' },
  HeldRow: { rows: 'PARENT', SIGNED_IN: 'fields' },
  HeldField: { rows: 'PARENT', SIGNED_IN: 'name value' },
  PersonalDataExport: { rows: 'SELF', SIGNED_IN: 'fileName json' },
  // The viewer's own; the ward's for its administrator.
  ErasureRequest: { rows: 'SELF', SIGNED_IN: 'decidedAt id personName reason requestedAt state' },
  ErasureDecided: { SIGNED_IN: 'request' },
  RetentionSet: { WARD_ADMINISTRATOR: 'periods' },
};
