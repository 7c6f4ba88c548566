import {
  all,
  asCompany,
  asCompanyAdministrator,
  asDesk,
  asHolder,
  asOffice,
  asSignedIn,
  type Change,
  type Places,
  type Recipe,
} from './change-rules.js';
import type { Args } from './documents.js';
import { unsubscribeTokenOf } from './recipes.js';

const preference = { rhythm: 'AT_ONCE', off: ['DAY_DONE'] };
const endpoint = {
  ...{ name: '新しい送り先', address: 'http://127.0.0.1:9/new', format: 'SLACK', language: 'ja' },
  kinds: ['DAY_DONE'],
};
const companies = ['x', 'y', 'z', 'w'] as const;

const sameWard: readonly Places[] = [['A', 'B'], ['C']];

const ofEndpoints =
  (more: Args = {}): Recipe =>
  ({ world }) =>
    companies.map((name) => asCompanyAdministrator(world, name, { id: world.endpoints[name], ...more }));

const byHand =
  (which: 'waiting' | 'told', more: Args = {}): Recipe =>
  ({ world }) =>
    all.map((place) => asDesk(world, place, { id: world.byHand[place][which], ...more }));

const mail =
  (which: 'sent' | 'trouble'): Recipe =>
  ({ world }) =>
    all.map((place) => asDesk(world, place, { id: world.mails[place][which] }));

const byLink =
  (more: Args = {}): Recipe =>
  (given) => [asHolder({ token: unsubscribeTokenOf(given), ...more })];

export const notificationChanges: Readonly<Record<string, Recipe>> = {
  addWebhookEndpoint: ({ world }) =>
    companies.map((name) =>
      asCompanyAdministrator(world, name, { companyId: world.companies[name], input: endpoint }),
    ),
  changeWebhookEndpoint: ofEndpoints({ input: endpoint }),
  enableWebhookEndpoint: ofEndpoints({ enabled: false }),
  messageByHandNotReached: byHand('waiting', { note: '留守' }),
  removeWebhookEndpoint: ofEndpoints(),
  renewWebhookSecret: ofEndpoints(),
  resolveAddressTrouble: mail('trouble'),
  resumeOptionalMails: ({ world }) =>
    sameWard.flatMap((places) =>
      places.map((place): Change => {
        const change = asDesk(world, place, { districtId: world.places[place].id });
        // The pause is the ward's: the database knows of no district.
        const mayWrite: Change['may'] = (actor) =>
          places.some((other) => asDesk(world, other, change.args).may(actor));
        return { ...change, mayWrite };
      }),
    ),
  saveContactNotificationPreference: ({ world }): Change[] => [
    ...all.map((place) =>
      asOffice(world, place, {
        ...{ contactId: world.contacts[place], input: { ...preference, channel: 'PAPER' } },
      }),
    ),
    ...companies.map((name) =>
      asCompany(world, name, { contactId: world.contacts[name], input: { ...preference, channel: 'EMAIL' } }),
    ),
  ],
  saveReminderSetting: ({ world }) =>
    all.map((place) =>
      asDesk(world, place, {
        input: { districtId: world.places[place].id, dayReminderDays: 5, answerReminderDays: 4 },
      }),
    ),
  saveMyNotificationPreference: () => [asSignedIn({ input: preference })],
  savePreferenceByLink: byLink({ input: preference }),
  sendNotificationAgain: mail('sent'),
  testWebhookEndpoint: ofEndpoints(),
  tickMessageByHand: byHand('waiting', { note: '伝えた' }),
  undoUnsubscribe: byLink(),
  unsubscribe: byLink(),
  untickMessageByHand: byHand('told'),
};
