import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const peoplePolicy: Policy = {
  Query: { WARD_OR_COMPANY_ADMINISTRATOR: 'people', WARD: 'handOvers' },
  Mutation: {
    // A coordinator may name the next administrator of a company whose last one has left.
    PEOPLE_ADMINISTRATOR: 'invitePerson',
    ADMINISTRATOR: 'giveRole endRole resendInvitation',
    WARD_ADMINISTRATOR: 'handOverDesk undoHandOver',
  },
  Viewer: { SIGNED_IN: 'grants' },
  RoleGrant: { rows: 'PARENT', SIGNED_IN: 'company district endsOn id role startsOn state' },
  ManagedPerson: {
    rows: 'ADMINISTERED',
    WARD_OR_PEOPLE_ADMINISTRATOR: 'email grants id joined language name',
  },
  ...connectionPolicy('ManagedPerson', 'WARD_OR_COMPANY_ADMINISTRATOR'),
  HandOver: { rows: 'WARD', WARD: 'canBeUndone desks from id note onDate to undoneAt' },
  ...connectionPolicy('HandOver', 'WARD'),
  PersonSaved: { PEOPLE_ADMINISTRATOR: 'person' },
  HandOverSaved: { WARD_ADMINISTRATOR: 'handOver' },
};
