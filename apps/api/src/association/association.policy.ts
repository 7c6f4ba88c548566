import type { Policy } from '../graphql/policy-declaration.js';

export const associationPolicy: Policy = {
  Query: { LINK_HOLDER: 'associationPage', CONFERENCE: 'association' },
  Mutation: {
    LINK_HOLDER: 'reportAttendance sayThanks',
    OFFICER: 'endAssociationLink sendAssociationLink showAssociationLink',
  },
  Association: { OFFICER: 'link' },
  Match: { DESK_OR_COMPANY: 'associationReport' },
  AssociationReport: { rows: 'PARENT', DESK_OR_COMPANY: 'peopleCame reportedAt thankedAt thanks' },
  AssociationLink: { rows: 'OFFICE', OFFICER: 'createdAt expiresAt id sentAt' },
  AssociationLinkShown: { OFFICER: 'link url' },
  AssociationLinkSent: { OFFICER: 'link' },
  AssociationLinkEnded: { OFFICER: 'associationId' },
  AssociationPage: { rows: 'LINK', LINK_HOLDER: 'associationName days expiresAt office' },
  AssociationDay: {
    rows: 'PARENT',
    LINK_HOLDER: `backupDate calledOffReason canReport canThank clothing date endTime id meetingPlace needs periodFrom
      periodTo rainPlan startTime state thanks thingsToBring title venueAddress venueName`,
  },
  AssociationNeed: { rows: 'PARENT', LINK_HOLDER: 'coming endsAt id peopleWanted role startsAt' },
  ComingCompany: {
    rows: 'PARENT',
    LINK_HOLDER: 'companyName contactName contactPhone matchId people peopleCame state',
  },
  AssociationSaid: { LINK_HOLDER: 'page' },
};
