import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const channelsPolicy: Policy = {
  Query: {
    SIGNED_IN: 'myNotificationPreference',
    DESK_OR_COMPANY: 'contactNotificationPreference',
    COMPANY: 'webhookEndpoints',
    DESK: 'messagesByHand',
    LINK_HOLDER: 'unsubscribePage',
  },
  Mutation: {
    SIGNED_IN: 'saveMyNotificationPreference',
    DESK_OR_COMPANY: 'saveContactNotificationPreference',
    COMPANY_ADMINISTRATOR: `addWebhookEndpoint changeWebhookEndpoint enableWebhookEndpoint removeWebhookEndpoint
      renewWebhookSecret testWebhookEndpoint`,
    DESK: 'messageByHandNotReached tickMessageByHand untickMessageByHand',
    LINK_HOLDER: 'savePreferenceByLink undoUnsubscribe unsubscribe',
  },
  // The viewer's own; of a contact whoever's keeps it; or the link's.
  NotificationPreference: {
    rows: 'PARENT',
    LINK_HOLDER: 'alwaysKinds channel off optionalKinds quietFrom quietUntil rhythm',
  },
  NotificationPreferenceSaved: { SIGNED_IN: 'preference' },
  UnsubscribePage: { rows: 'LINK', LINK_HOLDER: 'kind off preference' },
  Unsubscribed: { LINK_HOLDER: 'page' },
  WebhookEndpoint: {
    rows: 'COMPANY',
    COMPANY: `createdAt disabledAt disabledBecause failures format host id kinds language lastDeliveredAt
      lastFailedAt lastFailure name state`,
  },
  WebhookEndpointAdded: { COMPANY_ADMINISTRATOR: 'endpoint secret' },
  WebhookEndpointSaved: { COMPANY_ADMINISTRATOR: 'endpoint' },
  WebhookEndpointRemoved: { rows: 'PARENT', COMPANY_ADMINISTRATOR: 'id' },
  WebhookEndpointTested: { COMPANY_ADMINISTRATOR: 'delivered endpoint failure' },
  MessageByHand: {
    rows: 'DESK',
    DESK: `channel createdAt doneAt doneByName id kind language letterSubject letterText listedFrom matchId note
      organisationName phone recipientName say tellBy timesNotReached`,
  },
  ...connectionPolicy('MessageByHand', 'DESK'),
  MessageByHandChanged: { DESK: 'message' },
};
