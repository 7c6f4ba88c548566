import type { Policy } from '../graphql/policy-declaration.js';

export const partnersPolicy: Policy = {
  Query: { WARD: 'partnerTokens' },
  Mutation: { WARD_ADMINISTRATOR: 'givePartnerToken revokePartnerToken' },
  PartnerToken: {
    rows: 'WARD',
    WARD: 'createdAt districtIds endsOn id lastUsedAt operations partnerName purpose revokedAt startsOn state',
  },
  PartnerTokenGiven: { WARD_ADMINISTRATOR: 'partnerToken token' },
  PartnerTokenRevoked: { WARD_ADMINISTRATOR: 'partnerToken' },
};
