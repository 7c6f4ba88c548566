import type { Policy } from '../graphql/policy-declaration.js';

export const rostersPolicy: Policy = {
  Query: { DESK_OR_COMPANY: 'roster' },
  Mutation: { COMPANY: 'saveRoster shareRoster' },
  // The company's own; the branch office's of the match's district once it is shared.
  Roster: { rows: 'COMPANY', DESK_OR_COMPANY: 'canChange daysKept matchId most names sharedAt updatedAt' },
  RosterName: { rows: 'PARENT', DESK_OR_COMPANY: 'kana name' },
  RosterSaved: { COMPANY: 'roster' },
};
