import { contactsOf, Notifications } from '@app/notifications';
import { Bell, Database, systemScope } from '@app/platform';
import { jest } from '@jest/globals';
import { anActivity, told } from '../../factories/told.js';
import { aTelling, openOffice, type Office } from './office.js';

let office: Office;
const rings = () => jest.spyOn(office.module.get(Bell), 'ring').mockResolvedValue();

beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office?.close());
afterEach(async () => {
  jest.restoreAllMocks();
  await office.clear();
});

const inTransaction: Database['run'] = (scope, work) => office.module.get(Database).run(scope, work);
const count = async () => (await office.ask(`select id from notification`)).length;
const inTenMinutes = () => new Date(Date.now() + 600_000);

describe('tell', () => {
  it('leaves neither row nor ring when the transaction is rolled back', async () => {
    const ring = rings();
    const failing = inTransaction(systemScope, async (tx) => {
      await office.module.get(Notifications).tell(tx, systemScope, aTelling(office));
      throw new Error('the rest failed');
    });
    await expect(failing).rejects.toThrow('the rest failed');
    expect(await count()).toBe(0);
    expect(ring).not.toHaveBeenCalled();
  });

  it('rings once after the commit, however much a transaction tells', async () => {
    const ring = rings();
    await inTransaction(systemScope, async (tx) => {
      for (let left = 3; left > 0; left -= 1) {
        await office.module.get(Notifications).tell(tx, systemScope, aTelling(office));
      }
      expect(ring).not.toHaveBeenCalled();
    });
    expect(ring).toHaveBeenCalledTimes(1);
    expect(ring).toHaveBeenCalledWith('send-notifications', {});
  });

  it('rings for nothing that is held, and sends none of it', async () => {
    const ring = rings();
    await office.tell({ notBefore: inTenMinutes() });
    expect(ring).not.toHaveBeenCalled();
    expect((await office.row()).wait).toBeCloseTo(600, -1);
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(0);
  });

  it('tells a recipient the same matter once, another recipient and a second change too', async () => {
    await office.tell({ dedupeKey: 'a' });
    await office.tell({ dedupeKey: 'a' });
    expect(await count()).toBe(1);
    await office.tell({ dedupeKey: 'b' });
    const { recipient } = aTelling(office);
    await office.tell({
      dedupeKey: 'a',
      recipient: { ...recipient, contactId: null, address: 'b@kakuu.example' },
    });
    expect(await count()).toBe(3);
  });

  it('puts whom it cannot write to on the telephone list, with the subject to speak of', async () => {
    const ring = rings();
    await office.tell({ recipient: { name: '架空 一郎', address: null, language: 'ja' } });
    expect(await office.row()).toMatchObject({ channel: 'TELEPHONE', state: 'PENDING' });
    expect((await office.row()).subject).toBe('【赤坂地区総合支所】12/6(日) 秋の一斉清掃 応援のお願い 3名');
    expect(ring).not.toHaveBeenCalled();
  });

  it('keeps texts that a database would refuse', async () => {
    const facts = told('MATCH_APPROVED', {
      activity: anActivity({ eventTitle: `a\0b${'𠮷'.slice(0, 1)}` }),
    }).facts;
    await office.tell({ facts } as never);
    await office.deliver();
    expect(office.smtp.taken[0]?.mail.text).toContain('ab\ufffd');
  });
});

describe('hush', () => {
  const hush = (prefix: string) =>
    inTransaction(systemScope, (tx) =>
      office.module.get(Notifications).hush(tx, systemScope, { dedupeKeyPrefix: prefix }),
    );

  it('silences within the hold, and what is told again lives again', async () => {
    await office.tell({ dedupeKey: 'held:1', notBefore: inTenMinutes() });
    expect(await hush('held:')).toEqual({ silenced: 1, alreadyOut: 0 });
    await office.ask(`update notification set next_at = now()`);
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(0);
    expect((await office.row()).state).toBe('SUPPRESSED');
    await office.tell({ dedupeKey: 'held:1' });
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(1);
    expect(await hush('held:')).toEqual({ silenced: 0, alreadyOut: 1 });
    expect((await office.row()).state).toBe('SENT');
  });

  it('counts what is being sent as out, and does not try it again', async () => {
    await office.tell({ dedupeKey: 'late:1' });
    office.smtp.atData.push('hang');
    const sending = office.deliver();
    while ((await office.row()).state !== 'SENDING') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await hush('late:')).toEqual({ silenced: 0, alreadyOut: 1 });
    while (office.smtp.atData.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    office.smtp.hangUp();
    await sending;
    expect((await office.row()).state).toBe('SUPPRESSED');
  });

  it('counts an earlier round, told again since, no longer as out', async () => {
    await office.ask(`alter table notification drop constraint notification_match_id_fkey`);
    const matchId = '00000000-0000-4000-8000-000000000001';
    const hushMatch = () =>
      inTransaction(systemScope, (tx) =>
        office.module.get(Notifications).hush(tx, systemScope, { matchId, kinds: ['MATCH_APPROVED'] }),
      );
    await office.tell({ matchId });
    await office.deliver();
    expect(await hushMatch()).toEqual({ silenced: 0, alreadyOut: 1 });
    await office.tell({ matchId, notBefore: inTenMinutes() });
    expect(await hushMatch()).toEqual({ silenced: 1, alreadyOut: 0 });
  });

  it('takes the prefix as it is written', async () => {
    await office.tell({ dedupeKey: 'key-1', notBefore: inTenMinutes() });
    expect(await hush('k_y%')).toEqual({ silenced: 0, alreadyOut: 0 });
  });
});

describe(contactsOf.name, () => {
  const contacts = (id: string) => inTransaction(systemScope, (tx) => contactsOf(tx, systemScope, id));

  it('names the organisation itself where nobody is known', async () => {
    const [ward] = await office.ask<{ id: string }>(`select id from ward`);
    const [shop] = await office.ask<{ id: string }>(
      `insert into organisation (ward_id, name, kana) values ($1, '架空商店会', 'カクウ') returning id`,
      [ward?.id],
    );
    expect(await contacts(shop!.id)).toEqual([
      { organisationId: shop!.id, contactId: null, name: '架空商店会', address: null, language: 'ja' },
    ]);
    expect(await contacts(office.organisationId)).toMatchObject([
      { contactId: office.contactId, name: '架空 花子' },
    ]);
  });
});
