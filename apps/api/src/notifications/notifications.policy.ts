import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const notificationsPolicy: Policy = {
  Query: { DESK: 'addressTroubles notificationLetter notifications optionalMailPause' },
  Mutation: { DESK: 'resolveAddressTrouble resumeOptionalMails sendNotificationAgain' },
  Notification: {
    rows: 'DESK',
    DESK: `again attempts bundled channel contactId createdAt doneByName failure id kind language matchId nextAt note
      organisationId organisationName personId recipientName requestedByName sentAt state subject`,
  },
  ...connectionPolicy('Notification', 'DESK'),
  NotificationLetter: { DESK: 'subject text' },
  NotificationSentAgain: { rows: 'PARENT', DESK: 'id' },
  AddressTrouble: {
    rows: 'DESK',
    DESK: `address contactId id mended organisationId organisationKind organisationName phone reason recipientName since
      unsent`,
  },
  OptionalMailPause: { DESK: 'complaints days mails since' },
  OptionalMailsResumed: { DESK: 'complaints' },
  AddressTroubleResolved: { rows: 'PARENT', DESK: 'id messages' },
};
