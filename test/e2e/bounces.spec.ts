import pg from 'pg';
import { bootMs, startTestApi, type TestApi } from './api.js';
import { seedTestWard } from './ward.js';

const secret = 'only the mail server knows this secret';
const messageId = '<0123456789@machikaigi.example>';
let api: TestApi;
let owner: pg.Client;

beforeAll(async () => {
  api = await startTestApi({ BOUNCE_SECRET: secret });
  owner = new pg.Client({ connectionString: api.ownerUrl });
  await owner.connect();
  await seedTestWard(api.ownerUrl);
  await owner.query(
    `insert into notification (dedupe_key, kind, district_id, recipient_name, recipient_address, language, facts, message_id, state,
       attempts, first_tried_at, sent_at)
     select 'x', 'SECURITY_NOTICE', id, '架空 花子', 'Gone@kakuu.example', 'ja', '{"matter": "PASSWORD_CHANGED"}', $1, 'SENT', 1, now(), now()
     from district limit 1`,
    [messageId],
  );
}, bootMs);
afterAll(async () => {
  await owner?.end();
  await api?.close();
});

const body = [
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.example',
  '',
  'Final-Recipient: rfc822; gone@kakuu.example',
  'Action: failed',
  'Status: 5.1.1',
  '',
  '--b',
  'Content-Type: text/rfc822-headers',
  '',
  `Message-ID: ${messageId}`,
  '--b--',
].join('\r\n');
const type = 'multipart/report; report-type=delivery-status; boundary="b"';

async function post(payload: string | Buffer, headers: Readonly<Record<string, string>>): Promise<number> {
  return (await api.app.inject({ method: 'POST', url: '/bounces', headers, payload })).statusCode;
}
const known = { 'x-bounce-secret': secret };
const state = async () =>
  (await owner.query(`select state from notification where message_id = $1`, [messageId])).rows[0];

describe('/bounces', () => {
  it.each([
    ['no secret', {}],
    ['a wrong one', { 'x-bounce-secret': `${secret.slice(0, -1)}x` }],
    ['a part of it', { 'x-bounce-secret': secret.slice(0, 10) }],
    ['an empty one', { 'x-bounce-secret': '' }],
  ])('takes nothing with %s', async (_what, headers) => {
    expect(await post(body, { ...headers, 'content-type': type })).toBe(401);
    expect(await state()).toEqual({ state: 'SENT' });
  });

  it.each([
    ['JSON', 'application/json', '{}', 415],
    ['nothing of ours', 'message/rfc822', 'Subject: hello\r\n\r\nAction: failed\r\n', 204],
    ['rubbish', 'message/rfc822', '\0\u0001', 204],
    ['a report without parts', type, '', 204],
  ])('survives %s', async (_what, contentType, payload, code) => {
    expect(await post(payload, { ...known, 'content-type': contentType })).toBe(code);
    expect(await state()).toEqual({ state: 'SENT' });
  });

  it('reads no endless body', async () => {
    const endless = Buffer.alloc(1024 * 1024 + 1, 'x');
    expect(await post(endless, { ...known, 'content-type': 'message/rfc822' })).toBe(413);
  });

  it('takes a report as a body, and again as a whole mail, once', async () => {
    expect(await post(body, { ...known, 'content-type': type })).toBe(204);
    expect(await state()).toEqual({ state: 'DEAD' });
    const whole = `Content-Type: ${type}\r\n\r\n${body}`;
    expect(await post(whole, { ...known, 'content-type': 'message/rfc822' })).toBe(204);
    const { rows } = await owner.query(
      `select address, (select count(*)::int from bounce) as bounces from address_trouble`,
    );
    expect(rows).toEqual([{ address: 'gone@kakuu.example', bounces: 1 }]);
  });
});

describe('without a secret', () => {
  it(
    'has no such page',
    async () => {
      const closed = await startTestApi();
      try {
        const answer = await closed.app.inject({
          method: 'POST',
          url: '/bounces',
          payload: body,
          headers: { ...known, 'content-type': type },
        });
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
        expect(answer.statusCode).toBeLessThan(500);
      } finally {
        await closed.close();
      }
    },
    bootMs,
  );
});
