import { Webhook } from 'standardwebhooks';
import { DataSource } from 'typeorm';
import { WebhookReceiver } from '../factories/webhook-receiver.js';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { operations, type Result } from './notification-channels.graphql.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

const absent = '00000000-0000-4000-8000-000000000000';

describe('a company’s webhooks', () => {
  let api: TestApi;
  let ward: TestWard;
  let owner: DataSource;
  let [kakuu, mihon, officer]: Visitor[] = [];
  const receiver = new WebhookReceiver();
  let address: string;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    [kakuu, mihon, officer] = [
      await api.signInAs(testPeople.kakuuMember),
      await api.signInAs(testPeople.mihonMember),
      await api.signInAs(testPeople.akasakaOfficer),
    ];
    address = `${await receiver.open()}/hooks/secret-part`;
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
  }, bootMs);
  afterAll(async () => {
    receiver.close();
    await owner?.destroy();
    await api?.close();
  });
  beforeEach(async () => {
    await owner.query('delete from webhook_endpoint');
    receiver.received.length = 0;
    receiver.next.length = 0;
  });

  const input = (more: object = {}) => ({
    ...{ name: '総務部の連絡', address, format: 'STANDARD', language: 'ja', kinds: ['MATCH_APPROVED'] },
    ...more,
  });
  const ask = async (visitor: Visitor | undefined, text: string, variables: object) => {
    const { data, errors } = await visitor!.graphql<{ it: Result }>(text, variables);
    if (!data?.it) throw new Error(JSON.stringify(errors));
    return data.it;
  };
  const add = (more: object = {}, visitor = kakuu) =>
    ask(visitor, operations.add, { companyId: ward.companies.kakuu, input: input(more) });
  const list = async (visitor: Visitor | undefined, companyId = ward.companies.kakuu) => {
    const { data } = await visitor!.graphql<{ webhookEndpoints: object[] }>(operations.endpoints, {
      companyId,
    });
    return data?.webhookEndpoints ?? null;
  };

  it('are added with a secret that is shown once, and whose address is shown no more', async () => {
    const { secret, endpoint } = await add();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    expect(endpoint).toMatchObject({ state: 'WORKING', host: new URL(address).host });
    const shown = JSON.stringify(await list(kakuu));
    expect(shown).toContain('総務部の連絡');
    expect(shown).not.toMatch(/secret|whsec_/);
    const [kept] = await owner.query<object[]>('select * from webhook_endpoint');
    expect(JSON.stringify(kept)).not.toMatch(/secret-part|whsec_/);
  });

  it('post a test message that the library’s own verification takes', async () => {
    const { secret, endpoint } = await add();
    expect(await ask(kakuu, operations.test, { id: endpoint!.id })).toMatchObject({
      ...{ delivered: true, failure: null, endpoint: { state: 'WORKING', lastFailure: null } },
    });
    const [posted] = receiver.received;
    const headers = posted!.headers as Record<string, string>;
    expect(new Webhook(secret!).verify(posted!.body, headers)).toMatchObject({ type: 'test' });
    expect(() => new Webhook(secret!).verify(posted!.body.replace('test', 'text'), headers)).toThrow();
    const { secret: renewed } = await ask(kakuu, operations.renew, { id: endpoint!.id });
    await ask(kakuu, operations.test, { id: endpoint!.id });
    const second = receiver.received[1]!;
    expect(() =>
      new Webhook(secret!).verify(second.body, second.headers as Record<string, string>),
    ).toThrow();
    expect(new Webhook(renewed!).verify(second.body, second.headers as Record<string, string>)).toBeTruthy();
  });

  it('say what the receiver said, and are followed nowhere', async () => {
    const { endpoint } = await add({ format: 'SLACK' });
    receiver.next.push(302, 403, 'HANGS_UP');
    const failures = [];
    for (let tries = 0; tries < 3; tries += 1) {
      failures.push((await ask(kakuu, operations.test, { id: endpoint!.id })).failure);
    }
    expect(failures).toEqual(['STATUS_302: no_service', 'STATUS_403: no_service', 'UNREACHABLE']);
    expect(receiver.received.map(({ path }) => path)).toEqual(Array(3).fill('/hooks/secret-part'));
    expect(await list(kakuu)).toMatchObject([{ state: 'FAILING', failures: 3, lastFailure: 'UNREACHABLE' }]);
    expect(receiver.received[0]!.headers).not.toHaveProperty('webhook-signature');
    expect(JSON.parse(receiver.received[0]!.body)).toEqual({
      ...{ text: expect.stringContaining('試験'), mrkdwn: false, unfurl_links: false, unfurl_media: false },
    });
  });

  it.each([
    [{ name: ' ' }, 'input.name EMPTY'],
    [{ address: null }, 'input.address EMPTY'],
    [{ address: 'http://hooks.example/x' }, 'input.address NOT_HTTPS'],
    [{ address: 'https://user:pass@hooks.example/x' }, 'input.address NOT_HTTPS'],
    [{ kinds: [] }, 'input.kinds EMPTY'],
  ])('are refused with %j', async (more, problem) => {
    const { code, fields } = await add(more);
    expect([code, fields?.map((field) => `${field.path} ${field.code}`)]).toEqual(['BAD_INPUT', [problem]]);
  });

  it('are five at most', async () => {
    for (let at = 0; at < 5; at += 1) expect((await add()).__typename).toBe('WebhookEndpointAdded');
    expect(await add()).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: 'input.name', code: 'TOO_MANY' }],
    });
  });

  it('are switched off and on, changed and removed, on record', async () => {
    const { endpoint } = await add();
    const id = endpoint!.id;
    expect(await ask(kakuu, operations.enable, { id, enabled: false })).toMatchObject({
      endpoint: { state: 'DISABLED', disabledBecause: 'BY_HAND' },
    });
    expect(await ask(kakuu, operations.enable, { id, enabled: true })).toMatchObject({
      endpoint: { state: 'WORKING', disabledBecause: null },
    });
    const changed = input({ name: '別の名', address: null, kinds: ['DAY_DONE', 'DAY_DONE'] });
    expect(await ask(kakuu, operations.change, { id, input: changed })).toMatchObject({
      endpoint: { name: '別の名', kinds: ['DAY_DONE'], host: new URL(address).host },
    });
    await ask(kakuu, operations.test, { id });
    expect(receiver.received.at(-1)?.path).toBe('/hooks/secret-part');
    expect(await ask(kakuu, operations.remove, { id })).toMatchObject({
      __typename: 'WebhookEndpointRemoved',
    });
    expect(await list(kakuu)).toEqual([]);
    const actions = await owner.query<{ action: string }[]>(
      `select action from audit_entry where subject_id = $1 order by sequence`,
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      ...['addWebhookEndpoint', 'disableWebhookEndpoint', 'enableWebhookEndpoint', 'changeWebhookEndpoint'],
      'removeWebhookEndpoint',
    ]);
  });

  it('are nobody else’s: another company, its members, the office', async () => {
    const { endpoint } = await add();
    const id = endpoint!.id;
    expect(await list(mihon)).toEqual([]);
    expect(await list(officer)).toBeNull();
    expect(await add({}, mihon)).toMatchObject({ __typename: 'Refused' });
    for (const [text, variables] of [
      [operations.change, { id, input: input() }],
      [operations.enable, { id, enabled: false }],
      [operations.remove, { id }],
      [operations.renew, { id }],
      [operations.test, { id }],
    ] as const) {
      for (const visitor of [mihon, officer]) {
        expect(await ask(visitor, text, variables)).toMatchObject({
          __typename: 'Refused',
          code: 'NOT_ALLOWED',
        });
      }
    }
    expect(await ask(kakuu, operations.test, { id: absent })).toMatchObject({ code: 'NOT_FOUND' });
    expect(receiver.received).toEqual([]);
    const [kept] = await owner.query<{ disabled_at: Date | null }[]>(
      'select disabled_at from webhook_endpoint',
    );
    expect(kept?.disabled_at).toBeNull();
  });
});
