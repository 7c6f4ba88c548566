import { Delivery } from '@app/notifications';
import { openOffice, type Office } from './office.js';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office?.close());
afterEach(() => office.clear());

/** The worker that holds the row is dead, and has been asked about it for long enough. */
const workerDies = () =>
  office.ask(`update notification set claimed_by = gen_random_uuid(), claimed_until = now() - interval '9 seconds',
    questioned_at = now() - interval '5 seconds' where state = 'SENDING'`);
const timePasses = () => office.ask(`update notification set next_at = now() where state = 'RETRY'`);

describe(Delivery.name, () => {
  it('sends once what is rung twenty times at once', async () => {
    await office.tell();
    await Promise.all(Array.from({ length: 20 }, () => office.deliver()));
    await office.deliver();
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

  it('repeats under the same Message-ID what a worker was killed over, and counts it', async () => {
    await office.tell();
    const { message_id } = await office.row();
    office.smtp.atData.push('hang');
    const killed = office.deliver();
    await until(async () => (await office.row()).state === 'SENDING');
    await office.deliver();
    expect(office.smtp.taken).toHaveLength(0);
    await workerDies();
    await office.deliver();
    expect(office.smtp.taken.map(({ mail }) => mail.messageId)).toEqual([message_id]);
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 2, found_sending: 1 });
    office.smtp.hangUp();
    await killed;
    expect(await office.row()).toMatchObject({ state: 'SENT', attempts: 2, failure: null });
  });

  it('asks about a claim that ran out before it gives it away, and takes the answer of a worker that lives', async () => {
    await office.tell();
    office.smtp.atData.push('hang');
    const slow = office.deliver();
    await until(async () => office.smtp.atData.length === 0);
    // As after the database stood still: every lease has run out, nobody has died.
    await office.ask(`update notification set claimed_until = now() - interval '30 seconds'`);
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'SENDING', attempts: 1, questioned_at: null });
    // Of a worker that doesn't answer, asked just now: not yet.
    await office.ask(
      `update notification set claimed_by = gen_random_uuid(), claimed_until = now() - interval '1 second'`,
    );
    await office.deliver();
    expect(await office.row()).toMatchObject({ state: 'SENDING', questioned_at: expect.any(Date) });
    expect(office.smtp.taken).toHaveLength(0);
    office.smtp.hangUp();
    await slow;
  });

  it('sends what is due, what is to be retried and what a dead worker held, and nothing else', async () => {
    const due: string[] = [];
    const tell = async (sql: string, isDue: boolean) => {
      await office.tell();
      const { id } = await office.row();
      await office.ask(`update notification set ${sql} where id = $1`, [id]);
      if (isDue) due.push(id);
    };
    const held = `claimed_by = gen_random_uuid(), state = 'SENDING'`;
    await tell(`state = 'PENDING'`, true);
    await tell(`state = 'RETRY'`, true);
    await tell(
      `${held}, claimed_until = now() - interval '9 seconds', questioned_at = now() - interval '5 seconds'`,
      true,
    );
    await tell(`${held}, claimed_until = now() + interval '1 minute'`, false);
    await tell(`next_at = now() + interval '1 minute'`, false);
    await tell(`state = 'SENT'`, false);
    await tell(`state = 'SUPPRESSED'`, false);
    await tell(`channel = 'TELEPHONE'`, false);
    await tell(`channel = 'PAPER'`, false);
    await office.deliver();
    const sent = await office.ask<{ id: string }>(`select id from notification where sent_at is not null`);
    expect(sent.map(({ id }) => id).toSorted()).toEqual(due.toSorted());
    expect(office.smtp.taken).toHaveLength(due.length);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
