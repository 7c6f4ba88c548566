import { Delivery } from '@app/notifications';
import { openOffice, type Office } from './office.js';

let office: Office;
let otherDistrict: string;

beforeAll(async () => {
  office = await openOffice();
  const [row] = await office.ask<{ id: string }>(
    `insert into district (ward_id, key, name, name_en, office_name, office_name_en, office_section, office_phone)
     select ward_id, 'takanawa', '高輪地区', 'Takanawa', '高輪地区総合支所', 'Takanawa Regional City Office', office_section, office_phone
     from district returning id`,
  );
  otherDistrict = row!.id;
}, 60_000);
afterAll(() => office?.close());
afterEach(() => office.clear());

/** So many of one tenant, as one told copies itself. */
async function tellMany(count: number): Promise<void> {
  await office.tell();
  await office.ask(
    `insert into notification (dedupe_key, kind, channel, district_id, organisation_id, contact_id, recipient_name,
       recipient_address, language, facts, message_id)
     select dedupe_key || n, kind, channel, district_id, organisation_id, contact_id, recipient_name,
       'p' || n || '@kakuu.example', language, facts, '<' || n || '@x.test>'
     from notification, generate_series(1, $1) as n`,
    [count - 1],
  );
}

describe('many mails of one tenant', () => {
  it('let another tenant’s single mail by, and their own for which somebody waits', async () => {
    await tellMany(300);
    await office.tell({ districtId: otherDistrict, dedupeKey: 'single' });
    await office.tell({
      kind: 'SECURITY_NOTICE',
      facts: { matter: 'PASSWORD_CHANGED', at: '2026-12-01T00:00:00Z' },
    } as never);
    await office.deliver();
    const order = await office.ask<{ kind: string; district_id: string }>(
      `select kind, district_id from notification where state = 'SENT' order by sent_at limit 24`,
    );
    expect(order.some(({ district_id }) => district_id === otherDistrict)).toBe(true);
    expect(order.some(({ kind }) => kind === 'SECURITY_NOTICE')).toBe(true);
    expect(office.smtp.taken).toHaveLength(302);
  }, 60_000);

  it('never take all the slots', async () => {
    for (let left = 16; left > 0; left -= 1) office.smtp.atData.push('hang');
    await tellMany(40);
    const hanging = office.deliver();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [held] = await office.ask<{ count: number }>(
      `select count(*)::int as count from notification where state = 'SENDING'`,
    );
    expect(held?.count).toBe(12);
    office.smtp.atData.length = 0;
    office.smtp.hangUp();
    await hanging;
  }, 60_000);

  it('share the slots alike with another tenant’s, however long they have waited', async () => {
    for (let left = 16; left > 0; left -= 1) office.smtp.atData.push('hang');
    await tellMany(40);
    await office.ask(
      `update notification set dedupe_key = 'old' || dedupe_key, next_at = now() - interval '1 hour'`,
    );
    await office.ask(
      `insert into notification (dedupe_key, kind, channel, district_id, recipient_name, recipient_address, language, facts, message_id)
       select 'b' || dedupe_key, kind, channel, $1, recipient_name, recipient_address, language, facts, 'b' || message_id from notification`,
      [otherDistrict],
    );
    const hanging = office.deliver();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const held = await office.ask<{ count: number }>(
      `select count(*)::int as count from notification where state = 'SENDING' group by district_id`,
    );
    expect(held.map(({ count }) => count)).toEqual([8, 8]);
    office.smtp.atData.length = 0;
    office.smtp.hangUp();
    await hanging;
  }, 60_000);
});

describe('the pump', () => {
  it('hands thousands over while a single mail of another waits a moment', async () => {
    const many = Number(process.env['MANY'] ?? 500);
    await tellMany(many);
    const began = Date.now();
    const delivery = office.module.get(Delivery);
    delivery.start();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const toldAt = Date.now();
    await office.tell({ districtId: otherDistrict, dedupeKey: 'while' });
    const sent = async (where: string) =>
      (
        await office.ask<{ count: number }>(
          `select count(*)::int as count from notification where state = 'SENT' and ${where}`,
        )
      )[0]!.count;
    while ((await sent(`district_id = '${otherDistrict}'`)) < 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const waited = Date.now() - toldAt;
    while ((await sent('true')) < many + 1) await new Promise((resolve) => setTimeout(resolve, 50));
    process.stdout.write(`${many} mails in ${Date.now() - began} ms, the single one in ${waited} ms\n`);
    expect(waited).toBeLessThan(5_000);
    expect(waited).toBeLessThan((Date.now() - began) / 2);
    await delivery.beforeApplicationShutdown();
  }, 120_000);
});
