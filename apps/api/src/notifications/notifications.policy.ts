import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const notificationsPolicy: Policy = {
  Query: { DESK: 'notifications' },
  Notification: {
    rows: 'DESK',
    DESK: `attempts channel createdAt failure id kind nextAt organisationName recipientName sentAt state subject`,
  },
  ...connectionPolicy('Notification', 'DESK'),
};
