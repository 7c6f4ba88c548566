import type { Policy } from '../graphql/policy-declaration.js';

export const oidcPolicy: Policy = {
  Query: {
    ANYONE: 'signInWays signInProvider providerOfAddress',
    LINK_HOLDER: 'invitationWays',
    SIGNED_IN: 'organisationAccounts',
    COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR: 'identityProvider',
  },
  Mutation: {
    LINK_HOLDER: 'acceptInvitationWithOrganisation',
    SIGNED_IN: 'linkOrganisationAccount unlinkOrganisationAccount',
    COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR:
      'testIdentityProvider saveIdentityProvider removeIdentityProvider',
  },
  SignInWays: { ANYONE: 'passkeys providers' },
  // Of the wards to everybody; of a company to who has its link, or works there.
  SignInProvider: { rows: 'PUBLIC', ANYONE: 'id name nameEn' },
  OrganisationAccounts: { SIGNED_IN: 'linked linkable' },
  OrganisationAccount: { rows: 'SELF', SIGNED_IN: 'id provider createdAt lastUsedAt' },
  GoTo: { ANYONE: 'url' },
  OrganisationAccountUnlinked: { rows: 'SELF', SIGNED_IN: 'id' },
  IdentityProvider: {
    rows: 'COMPANY',
    COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR:
      'id callbackUrl signInUrl issuer clientId domains enabled people',
  },
  IdentityProviderSaved: { COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR: 'provider' },
  IdentityProviderRemoved: { rows: 'COMPANY', COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR: 'id' },
  IdentityProviderTested: { COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR: 'problem' },
};
