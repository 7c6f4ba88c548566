import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const peoplePolicy: Policy = {
  Query: { WARD_OR_COMPANY_ADMINISTRATOR: 'people', WARD: 'handOvers' },
  Mutation: {
    // A coordinator may name the next administrator of a company whose last one has left.
    PEOPLE_ADMINISTRATOR: 'invitePerson',
    ADMINISTRATOR: 'giveRole endRole resendInvitation endSessionsOf takeOrganisationAccountAway',
    WARD_ADMINISTRATOR: 'handOverDesk undoHandOver',
  },
  Viewer: { SIGNED_IN: 'grants' },
  RoleGrant: { rows: 'PARENT', SIGNED_IN: 'company district endsOn id role startsOn state' },
  ManagedPerson: {
    rows: 'ADMINISTERED',
    WARD_OR_PEOPLE_ADMINISTRATOR: 'email grants hasSecondStep id joined language name organisationAccounts',
  },
  ...connectionPolicy('ManagedPerson', 'WARD_OR_COMPANY_ADMINISTRATOR'),
  HandOver: { rows: 'WARD', WARD: 'canBeUndone desks from id note onDate to undoneAt' },
  ...connectionPolicy('HandOver', 'WARD'),
  PersonSaved: { PEOPLE_ADMINISTRATOR: 'person' },
  LinkedOrganisationAccount: { rows: 'COMPANY', WARD_OR_PEOPLE_ADMINISTRATOR: 'createdAt id' },
  SessionsOfPersonEnded: { ADMINISTRATOR: 'personId' },
  OrganisationAccountTakenAway: { rows: 'COMPANY', ADMINISTRATOR: 'id' },
  HandOverSaved: { WARD_ADMINISTRATOR: 'handOver' },
};
