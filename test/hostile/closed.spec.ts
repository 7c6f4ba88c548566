import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bootMs, startTestApi, type TestApi } from '../e2e/api.js';
import { seedTestWard, testPassword, testPeople } from '../e2e/ward.js';
import { closeConnections, send, type Sent } from './send.js';

const generated = join(import.meta.dirname, '../../apps/web/src/graphql/generated/persisted-documents.json');
const shipped = JSON.parse(readFileSync(generated, 'utf8')) as Readonly<Record<string, string>>;
const idOfOperation = (name: string) =>
  Object.entries(shipped).find(([, text]) => new RegExp(`(query|mutation) ${name}\\b`).test(text))?.[0] ?? '';

/** As it runs outside the demonstration: on a port, with the web's operations and no others. */
describe('the API outside the demonstration', () => {
  const web = mkdtempSync(join(tmpdir(), 'machikaigi-web-'));
  let api: TestApi;
  let url: string;
  beforeAll(async () => {
    mkdirSync(join(web, 'assets'));
    writeFileSync(join(web, 'index.html'), '<!doctype html>');
    writeFileSync(join(web, 'operations.json'), JSON.stringify(shipped));
    api = await startTestApi({ REQUESTS_PER_MINUTE: '60' }, web);
    await seedTestWard(api.ownerUrl);
    await api.app.listen(0, '127.0.0.1');
    url = await api.app.getUrl();
  }, bootMs);
  afterAll(async () => {
    closeConnections();
    await api?.close();
    rmSync(web, { recursive: true });
  });

  /** Each with a made-up session, so that its requests are counted by themselves. */
  let visitors = 0;
  const ask = (body: object, more: Sent = {}) =>
    send(url, { body: JSON.stringify(body), ...more }, `machikaigi=visitor-${visitors++}`);
  const codeOf = (body: string) =>
    (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

  it('executes what the web ships, by its id and by its text', async () => {
    const id = idOfOperation('DemonstrationAccounts');
    const text = shipped[id] ?? '';
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    for (const body of [{ id }, { query: text }, { id, query: '{ other }' }]) {
      expect(await ask(body)).toMatchObject({ status: 200, body: '{"data":{"demonstration":null}}\n' });
    }
  });

  it.each([
    ['a query of one’s own', { query: '{ districts { id } }' }],
    ['a shipped one with a blank more', { query: `${shipped[idOfOperation('DemonstrationAccounts')]} ` }],
    ['the schema', { query: '{ __schema { types { name } } }' }],
    ['an id of another build', { id: `sha256:${'0'.repeat(64)}` }],
    ['a name of an object’s own', { id: '__proto__' }],
  ])('does not execute %s', async (_, body) => {
    const answer = await ask(body);
    expect([answer.status, codeOf(answer.body)]).toEqual([400, 'OPERATION_UNKNOWN']);
  });

  it('gives out the page, and not the list of its operations as a file', async () => {
    expect((await send(url, { method: 'GET', path: '/' })).status).toBe(200);
    expect((await send(url, { method: 'GET', path: '/operations.json' })).status).toBe(404);
  });

  it('takes small bodies only, and a file from who has signed in', async () => {
    const operation = { id: idOfOperation('ReadEventFile'), variables: { input: 'x'.repeat(300_000) } };
    expect((await ask(operation)).status).toBe(413);
    expect(codeOf((await ask(operation, { path: '/graphql/file' })).body)).toBe('UNAUTHENTICATED');
    const officer = await signIn(testPeople.akasakaOfficer);
    const other = { id: idOfOperation('DemonstrationAccounts'), variables: {} };
    const sent = (body: object) => send(url, { path: '/graphql/file', body: JSON.stringify(body) }, officer);
    expect((await sent(other)).status).toBe(413);
    expect(codeOf((await sent(operation)).body)).toBe('BAD_USER_INPUT');
  });

  async function signIn(email: string): Promise<string> {
    const variables = { input: { email, password: testPassword } };
    const { headers } = await ask({ id: idOfOperation('SignIn'), variables });
    return String(headers['set-cookie']?.[0]).split(';')[0] ?? '';
  }

  it('lets a visitor wait who asks without end, and nobody else behind the same address', async () => {
    const body = JSON.stringify({ id: idOfOperation('DemonstrationAccounts') });
    const statuses: number[] = [];
    for (let at = 0; at < 65; at += 1) {
      statuses.push((await send(url, { body }, 'machikaigi=busy')).status);
    }
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    const { status, headers, body: words } = await send(url, { body }, 'machikaigi=busy');
    expect([status, codeOf(words)]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(words).toMatch(/try again in \d+ second/);
    expect((await send(url, { body }, 'machikaigi=colleague')).status).toBe(200);
  });

  it('hangs up on who sends a head of one byte now and then', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const closed = new Promise<number>((resolve) => socket.once('close', () => resolve(performance.now())));
    const began = performance.now();
    socket.on('error', () => {});
    socket.resume();
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    const drip = setInterval(() => socket.write('x'), 500);
    const after = (await Promise.race([closed, wait(20_000).then(() => Number.NaN)])) - began;
    clearInterval(drip);
    socket.destroy();
    expect(after).toBeLessThan(15_000);
  });
});
