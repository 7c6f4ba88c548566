import type { Policy } from '../graphql/policy-declaration.js';

export const membershipPolicy: Policy = {
  Query: {
    LINK_HOLDER: 'application',
    CONFERENCE: 'members',
    DESK_OR_WARD: 'membershipRequests',
    COMPANY: 'companyMembership',
    COMPANY_ADMINISTRATOR_OR_COORDINATOR: 'leaving',
  },
  Mutation: {
    ANYONE: 'askToJoin',
    LINK_HOLDER: 'acceptCompanyInvitation confirmApplication withdrawApplication',
    COORDINATOR_OR_WARD_ADMINISTRATOR: 'admitCompany inviteCompany turnDownCompany withdrawCompanyInvitation',
    COMPANY_ADMINISTRATOR: 'renewDeclaration',
    COMPANY_ADMINISTRATOR_OR_COORDINATOR: 'leaveConference',
    WARD_ADMINISTRATOR: 'changeDistrict createDistrict',
  },
  // The number says nothing of which need it was.
  Member: {
    rows: 'DISTRICT',
    CONFERENCE: 'companyId contacts declaration district kana name nameEn since timesAsked until',
  },
  DeclarationStanding: { rows: 'PARENT', CONFERENCE: 'state validUntil' },
  MemberContact: { rows: 'DESK', CONFERENCE: 'department email name phone' },
  MembershipRequest: {
    rows: 'DISTRICT',
    DESK_OR_WARD: `askedAt contactDepartment contactEmail contactName contactPhone corporateNumber declarationVersion
      declaredOn decidedAt id industry kana message name reason signerName signerTitle size state themes`,
  },
  ApplicationPage: {
    rows: 'LINK',
    LINK_HOLDER: 'answers contactEmail corporateNumber expiresAt invited name',
  },
  ApplicationAnswer: { rows: 'PARENT', LINK_HOLDER: 'conference conferenceEn state' },
  CompanyMembership: { rows: 'COMPANY', COMPANY: 'declarations memberships' },
  Declaration: {
    rows: 'COMPANY',
    COMPANY: 'declaredOn id signerName signerTitle textVersion topics validUntil',
  },
  Leaving: { COMPANY_ADMINISTRATOR_OR_COORDINATOR: 'liveMatches openOffers' },
  LiveMatch: {
    rows: 'MATCH',
    COMPANY_ADMINISTRATOR_OR_COORDINATOR: 'eventTitle id people role startsAt state',
  },
  JoinAsked: { ANYONE: 'mailed' },
  ApplicationFound: { LINK_HOLDER: 'page' },
  MembershipDecided: { COORDINATOR_OR_WARD_ADMINISTRATOR: 'requestId state' },
  Declared: { COMPANY_ADMINISTRATOR: 'validUntil' },
  ConferenceLeft: { COMPANY_ADMINISTRATOR_OR_COORDINATOR: 'until' },
  DistrictSaved: { WARD_ADMINISTRATOR: 'district' },
};
