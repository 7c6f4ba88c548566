import { Bell } from '@app/platform';
import { jest } from '@jest/globals';
import { Deliver } from '@app/notifications';
import { openOffice, type Office } from './office.js';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office?.close());
afterEach(async () => {
  await office.ask(`delete from notification`);
  office.smtp.taken.length = 0;
});

/** The lease of whoever claimed the row has run out. */
const leaseRunsOut = () => office.ask(`update notification set claimed_until = now() - interval '1 second'`);
const timePasses = () => office.ask(`update notification set next_at = now() where state = 'RETRY'`);

describe(Deliver.name, () => {
  it('sends once what is rung twenty times at once', async () => {
    await office.tell();
    const { id } = await office.row();
    await Promise.all(Array.from({ length: 20 }, () => office.deliver(id)));
    await office.deliver(id);
    expect(office.smtp.taken).toHaveLength(1);
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 1, failure: null });
  });

  it('says who writes, to whom, where answers go, and that a machine sent it', async () => {
    await office.tell();
    const { message_id, subject } = await office.row();
    await office.deliver();
    const [{ recipients, raw, mail } = { recipients: [], raw: '', mail: null }] = office.smtp.taken;
    expect(recipients).toEqual(['hanako@kakuu.example']);
    expect(mail).toMatchObject({
      messageId: message_id,
      subject,
      from: { name: 'まち会議', address: 'no-reply@machikaigi.example' },
      to: [{ name: '架空 花子', address: 'hanako@kakuu.example' }],
      replyTo: [{ name: '港区赤坂地区総合支所 協働推進課', address: 'taro@office.example' }],
    });
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(mail?.text).toContain('株式会社カクウ商事\n総務部 架空 花子 様');
    expect(mail?.html).toContain('秋の一斉清掃');
  });

  it('tries again, later and later, what the server would not take now', async () => {
    await office.tell();
    office.smtp.atRecipient.push(451);
    office.smtp.atData.push(452);
    await office.deliver();
    const first = await office.row();
    expect(first).toMatchObject({
      state: 'RETRY',
      attempts: 1,
      failure: expect.stringMatching(/^NOT_TAKEN: .*451/),
    });
    expect(first.wait).toBeGreaterThan(5);
    await office.deliver();
    expect((await office.row()).attempts).toBe(1);
    await timePasses();
    await office.deliver();
    expect((await office.row()).wait).toBeGreaterThan(13);
    await timePasses();
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 3, failure: null });
    expect(office.smtp.taken).toHaveLength(1);
  });

  it.each(['atRecipient', 'atData'] as const)(
    'gives up what the server refuses for good (%s)',
    async (where) => {
      await office.tell();
      office.smtp[where].push(550);
      await office.deliver();
      const row = await office.row();
      expect(row).toMatchObject({
        state: 'DEAD',
        attempts: 1,
        failure: expect.stringMatching(/^REFUSED: .*550/),
      });
      expect(row.failure).not.toContain('nobody@x.test');
    },
  );

  it.each(['ok@b.test,evil@x.test', 'a@b.test\r\nBcc: evil@x.test', '"a" <a@b.test>', 'nobody', '株@b.test'])(
    'hands no server the address %j',
    async (address) => {
      await office.tell({
        recipient: { name: 'だれか', address, language: 'ja', personId: null },
      });
      await office.deliver();
      expect(await office.row()).toMatchObject({ state: 'DEAD', failure: 'ADDRESS_NOT_VALID' });
      expect(office.smtp.taken).toHaveLength(0);
    },
  );

  it('lets a name add neither header nor recipient', async () => {
    await office.tell({
      recipient: {
        name: 'A\r\nBcc: evil@x.test\r\n\r\n<b>',
        address: 'a@b.test',
        language: 'ja',
      },
    });
    await office.deliver();
    const { recipients, mail } = office.smtp.taken[0]!;
    expect(recipients).toEqual(['a@b.test']);
    expect(mail.bcc ?? []).toEqual([]);
    expect(mail.to).toEqual([{ name: 'A Bcc: evil@x.test <b>', address: 'a@b.test' }]);
  });

  it('repeats under the same Message-ID what a worker was killed over', async () => {
    await office.tell();
    const { id, message_id } = await office.row();
    office.smtp.atData.push('hang');
    const killed = office.deliver(id);
    await until(async () => (await office.row()).state === 'SENDING');
    await office.deliver(id);
    expect(office.smtp.taken).toHaveLength(0);
    await leaseRunsOut();
    await office.deliver(id);
    expect(office.smtp.taken.map(({ mail }) => mail.messageId)).toEqual([message_id]);
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 2 });
    office.smtp.hangUp();
    await killed;
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 2, failure: null });
  });

  it('finds again what its bell forgot, what is to be retried and what a dead worker held, and nothing else', async () => {
    const due: string[] = [];
    const tell = async (sql: string, isDue: boolean) => {
      await office.tell();
      const { id } = await office.row();
      await office.ask(`update notification set ${sql} where id = $1`, [id]);
      if (isDue) due.push(id);
    };
    await tell(`state = 'PENDING'`, true);
    await tell(`state = 'RETRY'`, true);
    await tell(`state = 'SENDING', claimed_until = now() - interval '1 second'`, true);
    await tell(`state = 'SENDING', claimed_until = now() + interval '1 minute'`, false);
    await tell(`next_at = now() + interval '1 minute'`, false);
    await tell(`state = 'SENT'`, false);
    await tell(`state = 'SUPPRESSED'`, false);
    await tell(`channel = 'TELEPHONE'`, false);
    const ring = jest.spyOn(office.module.get(Bell), 'ring').mockResolvedValue();
    await office.module.get(Deliver).ringForgotten();
    const rung = ring.mock.calls.map(([, payload]) => (payload as { notificationId: string }).notificationId);
    ring.mockRestore();
    expect(rung.toSorted()).toEqual(due.toSorted());
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
