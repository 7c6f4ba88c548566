import { ByHandChannel, Mailer, type Outgoing, WebhookChannel } from '@app/notifications';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { testPeople } from '../../e2e/ward.js';
import { anOutgoing, keepsTheChannelContract, type Line } from './channel.contract.js';
import { type Company, openCompany } from './channels.js';
import { TestSmtp } from './smtp.js';

const person = { name: '架空 花子', address: 'hanako@kakuu.example' };

async function byMail(): Promise<Line> {
  const smtp = new TestSmtp();
  const mailer = new Mailer(await smtp.open(), 'まち会議 <no-reply@machikaigi.example>');
  return {
    channel: mailer,
    destination: { to: person, endpointId: null },
    expectedTo: [person.address],
    arrived: () =>
      smtp.taken.map(({ recipients, mail }) => ({
        identity: mail.messageId ?? '',
        to: [...recipients],
        says: mail.subject ?? '',
      })),
    next: (comes) => smtp.atData.push(comes === 'LATER' ? 451 : 421),
    close: async () => {
      mailer.onApplicationShutdown();
      await smtp.close();
    },
  };
}

const byWebhook = (format: 'STANDARD' | 'SLACK') => async (): Promise<Line> => {
  const company = await openCompany();
  const { id } = await company.add(format);
  const { receiver } = company;
  return {
    channel: company.module.get(WebhookChannel),
    destination: { to: { name: '総務部', address: null }, endpointId: id },
    expectedTo: ['/secret-part'],
    arrived: () =>
      receiver.received.map(({ path, headers, body }) => {
        const said = JSON.parse(body) as { text?: string; data?: { subject: string } };
        const says = said.text ?? said.data!.subject;
        return { identity: String(headers['webhook-id'] ?? says), to: [path], says };
      }),
    next: (comes) => receiver.next.push(comes === 'LATER' ? 503 : 'HANGS_UP'),
    close: company.close,
  };
};

const byHand = (name: 'TELEPHONE' | 'PAPER') => async (): Promise<Line> => ({
  channel: new ByHandChannel(name),
  destination: { to: { name: '町会 太郎', address: null }, endpointId: null },
  ...{ expectedTo: [], arrived: () => [], next: () => undefined, close: () => Promise.resolve() },
});

keepsTheChannelContract('EMAIL', true, byMail);
keepsTheChannelContract('WEBHOOK', true, byWebhook('STANDARD'));
describe('in Slack’s format', () => keepsTheChannelContract('WEBHOOK', true, byWebhook('SLACK')));
keepsTheChannelContract('TELEPHONE', false, byHand('TELEPHONE'));
keepsTheChannelContract('PAPER', false, byHand('PAPER'));

describe(WebhookChannel.name, () => {
  let company: Company;
  let channel: WebhookChannel;
  beforeAll(async () => {
    company = await openCompany();
    channel = company.module.get(WebhookChannel);
  }, 60_000);
  afterAll(() => company?.close());
  beforeEach(async () => {
    await company.owner.query('delete from webhook_endpoint');
    company.receiver.next.length = 0;
    company.receiver.received.length = 0;
  });

  const to = (endpointId: string, with_: Partial<Outgoing> = {}) =>
    anOutgoing({ destination: { to: { name: '総務部', address: null }, endpointId } }, with_);
  const kept = async () =>
    (await company.owner.query<Record<string, unknown>[]>('select * from webhook_endpoint'))[0]!;

  it('signs so that the library verifies it, by the notification’s own id, and by the database’s clock', async () => {
    const { id, secret } = await company.add();
    const outgoing = to(id);
    await channel.send(outgoing);
    const [posted] = company.receiver.received;
    const headers = posted!.headers as Record<string, string>;
    expect(new Webhook(secret).verify(posted!.body, headers)).toMatchObject({ type: 'called.off' });
    expect(headers['webhook-id']).toBe(outgoing.id);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const forged = { ...headers, 'webhook-id': `${outgoing.id}0` };
    expect(() => new Webhook(secret).verify(posted!.body, forged)).toThrow();
  });

  it('switches an endpoint off that is gone for an hour, and asks it no more', async () => {
    const { id } = await company.add();
    company.receiver.next.push(410, 404, 410, 410, 404, 410);
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await channel.send(to(id))).toMatchObject({ kind: 'TEMPORARY' });
    }
    expect(await kept()).toMatchObject({ gone: 5, failures: 5, disabled_at: null });
    await company.owner.query(`update webhook_endpoint set gone_since = now() - interval '1 hour'`);
    expect(await channel.send(to(id))).toEqual({
      kind: 'PERMANENT',
      failure: 'REFUSED: STATUS_410: no_service',
    });
    expect(await kept()).toMatchObject({ disabled_because: 'GONE', last_failure: 'STATUS_410: no_service' });
    expect(await channel.send(to(id))).toEqual({ kind: 'PERMANENT', failure: 'ENDPOINT_DISABLED' });
    const told = await company.owner.query<{ to: string; facts: object; subject: string }[]>(
      `select recipient_address as "to", facts, subject from notification where kind = 'WEBHOOK_STOPPED'`,
    );
    expect(told).toEqual([
      {
        to: testPeople.kakuuMember,
        subject: expect.stringContaining('Webhook への送信を止めました'),
        facts: expect.objectContaining({ name: '総務部', status: '410', host: expect.any(String) }),
      },
    ]);
    expect(company.receiver.received).toHaveLength(6);
    await company.endpoints.enable(company.scope, id, true);
    expect(await channel.send(to(id))).toEqual({ kind: 'SENT' });
  });

  it('never switches off what only fails', async () => {
    const { id } = await company.add();
    await company.owner.query(`update webhook_endpoint set gone_since = now() - interval '9 days', gone = 4`);
    company.receiver.next.push(500, 429, 401, 302, 404);
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await channel.send(to(id))).toMatchObject({ kind: 'TEMPORARY' });
    }
    expect(await kept()).toMatchObject({ failures: 5, gone: 1, disabled_at: null });
    expect(await channel.send(to(id))).toEqual({ kind: 'SENT' });
    expect(await kept()).toMatchObject({ failures: 0, gone: 0, gone_since: null });
  });

  it('forgets what waits for an endpoint that is removed or switched off', async () => {
    const { id } = await company.add();
    await company.owner.query(
      `insert into notification (dedupe_key, message_id, kind, channel, endpoint_id, district_id, language, recipient_name)
       values ('a', '<a@x>', 'CALLED_OFF', 'WEBHOOK', $1, $2, 'ja', '総務部')`,
      [id, company.ward.districts.akasaka],
    );
    await company.endpoints.enable(company.scope, id, false);
    const [row] = await company.owner.query<{ state: string }[]>(
      `select state from notification where endpoint_id = '${id}'`,
    );
    expect(row?.state).toBe('SUPPRESSED');
    expect(await company.endpoints.remove(company.scope, id)).toMatchObject({ ok: true });
    expect(await channel.send(to(id))).toEqual({ kind: 'PERMANENT', failure: 'ENDPOINT_REMOVED' });
  });

  it('counts what fails at the same moment', async () => {
    const { id } = await company.add();
    company.receiver.next.push(...Array<number>(8).fill(500));
    await Promise.all(Array.from({ length: 8 }, () => channel.send(to(id))));
    expect(await kept()).toMatchObject({ failures: 8 });
  });

  it('lets no person read the address or the secret, even by a query of its own', async () => {
    await company.add();
    const client = new pg.Client({ connectionString: company.appUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('role', 'machikaigi_app', true), set_config('machikaigi.person', $1, true)`,
        [company.scope.actor.personId],
      );
      expect((await client.query('select name from webhook_endpoint')).rows).toEqual([{ name: '総務部' }]);
      await expect(client.query('select secret_sealed from webhook_endpoint')).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await client.end();
    }
  });
});

describe('outside the demonstration', () => {
  it('reaches nobody on the own machine or in the own network, whatever is kept', async () => {
    const company = await openCompany('https://machikaigi.example');
    try {
      const refused = await company.add().catch((error: Error) => error.message);
      expect(refused).toContain('NOT_HTTPS');
      const home = await openCompany();
      const { id } = await home.add();
      const [row] = await home.owner.query<Record<string, unknown>[]>('select * from webhook_endpoint');
      await home.close();
      const columns = [
        'id',
        'name',
        'format',
        'language',
        'kinds',
        'host',
        'address_sealed',
        'secret_sealed',
      ];
      await company.owner.query(
        `insert into webhook_endpoint (organisation_id, ${columns.join(', ')})
         values ($1, ${columns.map((_, at) => `$${at + 2}`).join(', ')})`,
        [company.ward.companies.kakuu, ...columns.map((column) => row![column])],
      );
      const outgoing = anOutgoing({ destination: { to: { name: '', address: null }, endpointId: id } });
      expect(await company.module.get(WebhookChannel).send(outgoing)).toEqual({
        ...{ kind: 'TEMPORARY', failure: 'NOT_TAKEN: FORBIDDEN_ADDRESS' },
      });
    } finally {
      await company.close();
    }
  }, 60_000);
});

describe('the end of a mail', () => {
  it('waits until it may come, and only then the mail has arrived', async () => {
    const smtp = new TestSmtp();
    const mailer = new Mailer(await smtp.open(), 'まち会議 <no-reply@machikaigi.example>');
    let may: () => void = () => undefined;
    const asked = new Promise<void>((ask) => {
      const mayFinish = () => {
        ask();
        return new Promise<void>((resolve) => (may = resolve));
      };
      void mailer.send(anOutgoing({ destination: { to: person, endpointId: null } }), mayFinish);
    });
    await asked;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(smtp.taken).toEqual([]);
    may();
    while (smtp.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(smtp.taken[0]!.recipients).toEqual([person.address]);
    mailer.onApplicationShutdown();
    await smtp.close();
  });
});
