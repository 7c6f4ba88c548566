const refused = '... on Refused { code fields { path code } }';
const preference = 'rhythm quietFrom quietUntil off channel optionalKinds alwaysKinds';
const page = `kind off preference { ${preference} }`;
const endpoint = `id name host format language kinds state disabledBecause failures lastFailure lastDeliveredAt disabledAt`;
const message = `id channel kind recipientName organisationName phone say letterSubject letterText tellBy listedFrom
  timesNotReached note doneAt doneByName`;

export const operations = {
  mine: `{ myNotificationPreference { ${preference} } }`,
  ofContact: `query ($contactId: ID!) { contactNotificationPreference(contactId: $contactId) { ${preference} } }`,
  saveMine: `mutation ($input: NotificationPreferenceInput!) { it: saveMyNotificationPreference(input: $input) {
    __typename ${refused} ... on NotificationPreferenceSaved { preference { ${preference} } } } }`,
  saveOfContact: `mutation ($contactId: ID!, $input: ContactPreferenceInput!) {
    it: saveContactNotificationPreference(contactId: $contactId, input: $input) {
    __typename ${refused} ... on NotificationPreferenceSaved { preference { ${preference} } } } }`,
  page: `query ($token: String!) { it: unsubscribePage(token: $token) { __typename ${refused} ... on UnsubscribePage { ${page} } } }`,
  unsubscribe: `mutation ($token: String!) { it: unsubscribe(token: $token) { __typename ${refused} ... on Unsubscribed { page { ${page} } } } }`,
  undoUnsubscribe: `mutation ($token: String!) { it: undoUnsubscribe(token: $token) { __typename ${refused} ... on Unsubscribed { page { ${page} } } } }`,
  saveByLink: `mutation ($token: String!, $input: NotificationPreferenceInput!) { it: savePreferenceByLink(token: $token, input: $input) {
    __typename ${refused} ... on Unsubscribed { page { ${page} } } } }`,
  endpoints: `query ($companyId: ID!) { webhookEndpoints(companyId: $companyId) { ${endpoint} } }`,
  add: `mutation ($companyId: ID!, $input: WebhookEndpointInput!) { it: addWebhookEndpoint(companyId: $companyId, input: $input) {
    __typename ${refused} ... on WebhookEndpointAdded { secret endpoint { ${endpoint} } } } }`,
  change: `mutation ($id: ID!, $input: WebhookEndpointInput!) { it: changeWebhookEndpoint(id: $id, input: $input) {
    __typename ${refused} ... on WebhookEndpointSaved { endpoint { ${endpoint} } } } }`,
  enable: `mutation ($id: ID!, $enabled: Boolean!) { it: enableWebhookEndpoint(id: $id, enabled: $enabled) {
    __typename ${refused} ... on WebhookEndpointSaved { endpoint { ${endpoint} } } } }`,
  remove: `mutation ($id: ID!) { it: removeWebhookEndpoint(id: $id) { __typename ${refused} ... on WebhookEndpointRemoved { id } } }`,
  renew: `mutation ($id: ID!) { it: renewWebhookSecret(id: $id) { __typename ${refused} ... on WebhookEndpointAdded { secret endpoint { id } } } }`,
  test: `mutation ($id: ID!) { it: testWebhookEndpoint(id: $id) { __typename ${refused}
    ... on WebhookEndpointTested { delivered failure endpoint { ${endpoint} } } } }`,
  byHand: `query ($districtId: ID!, $channel: HandChannel, $done: Boolean) { messagesByHand(districtId: $districtId, channel: $channel, done: $done) {
    totalCount edges { node { ${message} } } } }`,
  tick: `mutation ($id: ID!, $note: String) { it: tickMessageByHand(id: $id, note: $note) { __typename ${refused} ... on MessageByHandChanged { message { ${message} } } } }`,
  untick: `mutation ($id: ID!) { it: untickMessageByHand(id: $id) { __typename ${refused} ... on MessageByHandChanged { message { ${message} } } } }`,
  notReached: `mutation ($id: ID!, $note: String) { it: messageByHandNotReached(id: $id, note: $note) { __typename ${refused} ... on MessageByHandChanged { message { ${message} } } } }`,
} as const;

export interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly preference?: Preference;
  readonly page?: { readonly kind: string; readonly off: boolean; readonly preference: Preference };
  readonly kind?: string;
  readonly off?: boolean;
  readonly secret?: string;
  readonly endpoint?: Endpoint;
  readonly delivered?: boolean;
  readonly failure?: string | null;
  readonly message?: Message;
}
interface Preference {
  readonly rhythm: string;
  readonly off: readonly string[];
  readonly channel: string;
  readonly optionalKinds: readonly string[];
  readonly alwaysKinds: readonly string[];
}
interface Endpoint {
  readonly id: string;
  readonly state: string;
  readonly host: string;
}
export interface Message {
  readonly id: string;
  readonly timesNotReached: number;
  readonly listedFrom: string;
}
