import { Notifications, type Telling } from '@app/notifications';
import { Database, systemScope } from '@app/platform';
import { anActivity, factsOfEachKind } from '../../factories/told.js';
import { openOffice, type Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.ask(`insert into notification_preference (contact_id, rhythm) values ($1, 'DAILY')`, [
    office.contactId,
  ]);
}, 60_000);
afterAll(() => office?.close());
afterEach(async () => {
  await office.ask(`update notification_preference set off = '{}', channel = 'EMAIL'`);
  await office.clear();
});

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly carried_by: string | null;
  readonly failure: string | null;
  readonly channel: string;
}
const rows = () =>
  office.ask<Row>(
    `select id, kind, state, carried_by, failure, channel from notification order by created_at, dedupe_key`,
  );
/** Weeks away: nothing about it is urgent. */
const inWeeks = new Date(Date.now() + 40 * 86_400_000);
const facts = factsOfEachKind(
  anActivity({
    startsAt: inWeeks.toISOString(),
    endsAt: new Date(inWeeks.getTime() + 7_200_000).toISOString(),
  }),
);
const expired = (dedupeKey: string): Promise<void> =>
  office.tell({ kind: 'MATCH_EXPIRED', facts: facts.MATCH_EXPIRED, dedupeKey } as Partial<Telling>);
const morning = () =>
  office.ask(
    `update notification set next_at = now() where kind = 'DIGEST' and state in ('PENDING', 'RETRY')`,
  );

describe('who wants one mail a day', () => {
  it('gets what can wait in one, and each is sent with it', async () => {
    await expired('one');
    await expired('two');
    expect((await rows()).map(({ kind }) => kind).toSorted()).toEqual([
      'DIGEST',
      'MATCH_EXPIRED',
      'MATCH_EXPIRED',
    ]);
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(0);
    await morning();
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(1);
    expect(office.smtp.taken[0]?.mail.subject).toContain('お知らせ 2件');
    expect((await rows()).map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT']);
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(1);
  });

  it('is asked for an answer at once all the same', async () => {
    await office.tell();
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(1);
    expect((await rows()).map(({ kind }) => kind)).toEqual(['MATCH_APPROVED']);
  });

  it('gets nothing of what was hushed meanwhile, and no empty mail', async () => {
    await expired('one');
    await expired('two');
    const hush = (dedupeKeyPrefix: string) =>
      office.module
        .get(Database)
        .run(systemScope, (tx) =>
          office.module.get(Notifications).hush(tx, systemScope, { dedupeKeyPrefix }),
        );
    expect(await hush('one')).toEqual({ silenced: 1, alreadyOut: 0 });
    await morning();
    await office.deliver();
    expect(office.smtp.taken[0]?.mail.subject).toContain('1件');
    await office.clear();
    await expired('one');
    await hush('one');
    await morning();
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(0);
    expect((await rows()).find(({ kind }) => kind === 'DIGEST')).toMatchObject({
      state: 'SUPPRESSED',
      failure: 'NOTHING_LEFT',
    });
  });

  it('gets in the next one what comes while this one leaves', async () => {
    await expired('one');
    await morning();
    await office.deliver();
    await office.ask(`update notification set next_at = now() + interval '1 hour' where kind = 'DIGEST'`);
    await expired('two');
    const digests = (await rows()).filter(({ kind }) => kind === 'DIGEST');
    expect(digests.map(({ state }) => state).toSorted()).toEqual(['PENDING', 'SENT']);
    await morning();
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(2);
    expect(office.smtp.taken[1]?.mail.subject).toContain('1件');
  });

  it('gets everything with the second try of one that was not taken', async () => {
    await expired('one');
    await morning();
    office.smtp.atData.push(451);
    await office.deliver();
    expect((await rows()).map(({ state }) => state).toSorted()).toEqual(['PENDING', 'RETRY']);
    await morning();
    await office.deliver();
    expect((await rows()).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
    expect(office.smtp.taken).toHaveLength(1);
  });

  it('shows with the digest’s end what became of what it carried', async () => {
    await expired('one');
    await morning();
    office.smtp.atRecipient.push(550);
    await office.deliver();
    expect(await rows()).toEqual([
      expect.objectContaining({ state: 'DEAD', failure: expect.stringMatching(/^REFUSED/) }),
      expect.objectContaining({ state: 'DEAD', failure: expect.stringMatching(/^REFUSED/) }),
    ]);
  });

  it('told the same twice at once, has it once in one mail', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, at) => expired(`at-once-${at % 4}`)));
    const all = await rows();
    expect(all.filter(({ kind }) => kind === 'DIGEST')).toHaveLength(1);
    expect(all.filter(({ carried_by }) => carried_by !== null)).toHaveLength(4);
  });
});

describe('what somebody wishes', () => {
  it('is kept: a kind that is switched off is not sent, and it shows why', async () => {
    await office.ask(`update notification_preference set off = '{MATCH_EXPIRED}'`);
    await expired('off');
    await office.deliver();
    expect(await rows()).toMatchObject([{ state: 'SUPPRESSED', failure: 'SWITCHED_OFF' }]);
  });

  it('is kept: on paper, for who uses no computer', async () => {
    await office.ask(`update notification_preference set channel = 'PAPER'`);
    await office.tell();
    await office.deliver();
    expect(await rows()).toMatchObject([{ channel: 'PAPER', state: 'PENDING' }]);
  });
});
