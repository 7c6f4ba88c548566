import { randomUUID } from 'node:crypto';
import { seal } from '@app/platform';
import { testConfig } from '../e2e/config.js';
import { factsOfEachKind } from '../factories/told.js';
import type { CompanyName, Ground, PlaceName } from './ground.js';

const { secretKey } = testConfig('postgres://nobody@localhost/none');
/** Nobody listens there. */
const address = 'http://127.0.0.1:9/hook';

/** Companies' webhooks, and what desks tell by hand: one message that waits, one that was told. */
export interface Channels {
  readonly endpoints: Readonly<Record<CompanyName, string>>;
  readonly byHand: Readonly<Record<PlaceName, { readonly waiting: string; readonly told: string }>>;
  /** Mails: one that may go again, one whose address doesn't work, and that address. */
  readonly mails: Readonly<Record<PlaceName, { readonly sent: string; readonly trouble: string }>>;
}

export async function seedChannels(ground: Ground): Promise<Channels> {
  const { places, companies } = ground;
  const endpoints: [string, string][] = [];
  for (const [name, id] of Object.entries(companies)) endpoints.push([name, await seedEndpoint(ground, id)]);
  const byHand: [string, object][] = [];
  for (const [name, { id, association }] of Object.entries(places)) {
    const waiting = await seedByHand(ground, id, association, false);
    byHand.push([name, { waiting, told: await seedByHand(ground, id, association, true) }]);
  }
  const mails: [string, object][] = [];
  for (const [name, { id, association }] of Object.entries(places)) {
    const sent = await seedMail(ground, id, association, {});
    mails.push([name, { sent, trouble: await seedTrouble(ground, id, association) }]);
  }
  await seedPreferences(ground);
  await ground.db.query(
    `insert into optional_mail_pause (ward_id, complaints, mails) select id, 3, 30 from ward`,
  );
  return {
    endpoints: Object.fromEntries(endpoints) as Channels['endpoints'],
    byHand: Object.fromEntries(byHand) as Channels['byHand'],
    mails: Object.fromEntries(mails) as Channels['mails'],
  };
}

async function seedEndpoint({ insert, markers }: Ground, organisation_id: string): Promise<string> {
  const id = randomUUID();
  const mark = () => markers.of('WebhookEndpoint', id);
  return insert('webhook_endpoint', {
    ...{ id, organisation_id, name: mark(), host: mark(), format: 'STANDARD', language: 'ja' },
    ...{ kinds: ['CALLED_OFF'], last_failure: mark(), failures: 1, last_failed_at: '2026-06-01' },
    address_sealed: seal(address, { purpose: 'WEBHOOK_ADDRESS', id }, secretKey),
    secret_sealed: seal(`whsec_${'A'.repeat(32)}`, { purpose: 'WEBHOOK_SECRET', id }, secretKey),
  });
}

async function seedByHand(
  { insert, markers, db }: Ground,
  district_id: string,
  organisation_id: string,
  told: boolean,
): Promise<string> {
  const id = randomUUID();
  const mark = () => markers.of('MessageByHand', id);
  const [contact] = await db.query<{ id: string }[]>(`select id from contact where organisation_id = $1`, [
    organisation_id,
  ]);
  const [desk] = await db.query<{ id: string }[]>(
    `select person_id as id from role_grant where district_id = $1 and role = 'BRANCH_OFFICER' and ends_on is null`,
    [district_id],
  );
  const facts = { ...factsOfEachKind().CALLED_OFF, reason: mark() };
  return insert('notification', {
    ...{ id, dedupe_key: id, message_id: `<${id}@mail.example>`, kind: 'CALLED_OFF', channel: 'TELEPHONE' },
    ...{ district_id, organisation_id, contact_id: contact!.id, recipient_name: mark(), language: 'ja' },
    ...{ facts: JSON.stringify(facts), subject: mark(), done_note: mark() },
    ...(told && { state: 'SENT', sent_at: '2026-06-01', done_by: desk!.id }),
  });
}

async function seedMail(
  { insert, markers }: Ground,
  district_id: string,
  organisation_id: string,
  more: Readonly<Record<string, unknown>>,
): Promise<string> {
  const id = randomUUID();
  const mark = () => markers.of('Notification', id);
  return insert('notification', {
    ...{ id, dedupe_key: id, message_id: `<${id}@mail.example>`, kind: 'DAY_DONE', channel: 'EMAIL' },
    ...{ district_id, organisation_id, recipient_name: mark(), language: 'ja', subject: mark() },
    ...{ recipient_address: `${id}@mail.example`, facts: JSON.stringify(factsOfEachKind().DAY_DONE) },
    ...{ state: 'SENT', sent_at: '2026-06-01', ...more },
  });
}

async function seedTrouble(ground: Ground, district: string, association: string): Promise<string> {
  const ended = { state: 'DEAD', sent_at: null, failure: 'REFUSED', failure_class: 'ADDRESS' };
  const notification_id = await seedMail(ground, district, association, ended);
  const [row] = await ground.db.query<{ ward: string }[]>(
    `select ward_id as ward from district where id = $1`,
    [district],
  );
  const id = randomUUID();
  return ground.insert('address_trouble', {
    ...{ id, ward_id: row!.ward, address: `${notification_id}@mail.example`, notification_id },
    reason: ground.markers.of('AddressTrouble', id),
  });
}

/** Everybody's own, and of every contact. */
async function seedPreferences({ db }: Ground): Promise<void> {
  await db.query(`insert into notification_preference (person_id, rhythm) select id, 'DAILY' from person`);
  await db.query(`insert into notification_preference (contact_id, rhythm) select id, 'DAILY' from contact`);
}
