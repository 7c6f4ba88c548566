import type { Policy } from '../graphql/policy-declaration.js';

export const accessPolicy: Policy = {
  Query: { ANYONE: 'viewer demonstration' },
  Mutation: { ANYONE: 'signIn signOut', SIGNED_IN: 'chooseLanguage' },
  Viewer: { SIGNED_IN: 'companies desks may person roles' },
  Person: { rows: 'SELF', SIGNED_IN: 'email id language name' },
  Desk: { SIGNED_IN: 'district role' },
  SignedIn: { SIGNED_IN: 'viewer' },
  SecondFactorNeeded: { ANYONE: 'mustEnrol' },
  LanguageChosen: { SIGNED_IN: 'viewer' },
  // There only in the demonstration, whose people are invented.
  Demonstration: { ANYONE: 'accounts' },
  DemonstrationAccount: { ANYONE: 'email name organisation password role' },
};
