import type { Policy } from '../graphql/policy-declaration.js';

export const accessPolicy: Policy = {
  Query: { ANYONE: 'viewer demonstration', LINK_HOLDER: 'accountLink invitation' },
  Mutation: {
    // The two of the second factor also belong to a sign-in that has only shown its password yet.
    ANYONE: 'signIn signOut confirmSecondFactor beginSecondFactor enrolSecondFactor requestPasswordReset',
    LINK_HOLDER: 'acceptInvitation resetPassword confirmEmail',
    SIGNED_IN:
      'chooseLanguage changeName changePassword requestEmailChange removeSecondFactor replaceRecoveryCodes ' +
      'revokeSession revokeOtherSessions signOutEverywhere',
    COMPANY_ADMINISTRATOR_OR_WARD_ADMINISTRATOR: 'resetSecondFactor',
    WARD_ADMINISTRATOR: 'requireSecondFactor',
  },
  Viewer: { SIGNED_IN: 'companies desks may person roles secondFactor sessionEnds sessions' },
  Session: { rows: 'SELF', SIGNED_IN: 'address createdAt current how id lastSeenAt userAgent' },
  SessionEnds: { SIGNED_IN: 'idleInSeconds inSeconds' },
  SecondFactor: { SIGNED_IN: 'recoveryCodesLeft required since' },
  Person: { rows: 'SELF', SIGNED_IN: 'email id language name' },
  Desk: { SIGNED_IN: 'district role' },
  SignedIn: { SIGNED_IN: 'viewer' },
  SecondFactorNeeded: { ANYONE: 'mustEnrol' },
  NewSecondFactor: { ANYONE: 'key qrCode' },
  SecondFactorEnrolled: { SIGNED_IN: 'recoveryCodes viewer' },
  RecoveryCodesReplaced: { SIGNED_IN: 'recoveryCodes' },
  SecondFactorReset: { SIGNED_IN: 'personId' },
  AccountChanged: { SIGNED_IN: 'viewer' },
  SessionsEnded: { ANYONE: 'count viewer' },
  MailRequested: { ANYONE: 'requested' },
  Invitation: { LINK_HOLDER: 'open state' },
  OpenInvitation: { LINK_HOLDER: 'email expiresAt invitedBy language name roles' },
  InvitedRole: { LINK_HOLDER: 'place role' },
  PasswordChosen: { LINK_HOLDER: 'email' },
  EmailConfirmed: { LINK_HOLDER: 'email' },
  LanguageChosen: { SIGNED_IN: 'viewer' },
  // There only in the demonstration, whose people are invented.
  Demonstration: { ANYONE: 'accounts' },
  DemonstrationAccount: { ANYONE: 'email name organisation password role' },
};
