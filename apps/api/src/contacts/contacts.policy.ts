import type { Policy } from '../graphql/policy-declaration.js';

export const contactsPolicy: Policy = {
  Query: { DESK_OR_COMPANY: 'organisationContacts' },
  Mutation: { DESK_OR_COMPANY: 'addContact changeContact removeContact' },
  // The company's own and the desks' of its conferences; of an association the desks' of its district.
  OrganisationContacts: {
    rows: 'COMPANY',
    DESK_OR_COMPANY: 'canChange contacts name organisationId unreachableIds',
  },
  Contact: { rows: 'PARENT', DESK_OR_COMPANY: 'department email id language name phone' },
  ContactSaved: { DESK_OR_COMPANY: 'contact' },
  ContactRemoved: { rows: 'PARENT', DESK_OR_COMPANY: 'id' },
};
