import { jest } from '@jest/globals';
import { JsonLogger, SystemClock } from '@app/platform';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

const search = `query ($districtId: ID!, $search: String, $first: Int, $after: String) {
  associations(districtId: $districtId, search: $search, first: $first, after: $after) { totalCount }
}`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Refused { code fields { path code } } } }`;

describe('the edge of the API', () => {
  let api: TestApi;
  let ward: TestWard;
  let officer: Visitor;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    officer = await api.signInAs(testPeople.akasakaOfficer);
  }, bootMs);
  afterAll(() => api?.close());
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['NUL', 'a\0b', 'CONTROL_CHARACTER'],
    ['a control character', 'a\u0007b', 'CONTROL_CHARACTER'],
    ['half a character', 'a\ud83d', 'BROKEN_TEXT'],
    ['too long a text', 'あ'.repeat(300), 'TOO_LONG'],
  ])('refuses %s, and names the field', async (_, text, code) => {
    const { data } = await api.visitor().graphql(signIn, { input: { email: text, password: 'x' } });
    expect(data).toEqual({ signIn: { code: 'BAD_INPUT', fields: [{ path: 'input.email', code }] } });
    const { errors } = await officer.graphql(search, { districtId: ward.districts.akasaka, search: text });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path: 'search', code }] });
  });

  it.each([
    [
      'a cursor of another list',
      { after: Buffer.from('["a"]').toString('base64url') },
      'after',
      'BAD_CURSOR',
    ],
    ['a made-up cursor', { after: 'nonsense' }, 'after', 'BAD_CURSOR'],
    [
      'a cursor with SQL in it',
      { after: Buffer.from(`["a","'; --"]`).toString('base64url') },
      'after',
      'BAD_CURSOR',
    ],
    ['no rows at all', { first: 0 }, 'first', 'OUT_OF_RANGE'],
    ['too many rows', { first: 101 }, 'first', 'OUT_OF_RANGE'],
  ])('refuses %s', async (_, variables, path, code) => {
    const { errors } = await officer.graphql(search, { districtId: ward.districts.akasaka, ...variables });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: [{ path, code }] });
  });

  it('names the field whose value has the wrong form', async () => {
    const { errors, status } = await api.visitor().graphql(signIn, { input: { email: 1, password: 'x' } });
    expect([status, errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'BAD_USER_INPUT', fields: [{ path: 'input.email', code: 'NOT_VALID' }] },
    ]);
  });

  it('shows nothing of its inside when something breaks', async () => {
    jest.spyOn(SystemClock.prototype, 'now').mockImplementation(() => {
      throw new Error('secret of the house');
    });
    const { data, errors } = await api
      .visitor()
      .graphql(signIn, { input: { email: 'a@b.example', password: 'x' } });
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Internal error',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      }),
    ]);
  });

  it('tells nothing of its schema outside the demonstration', async () => {
    const { errors } = await officer.graphql('{ __schema { types { name } } }');
    expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('does not run what another site makes a browser send', async () => {
    const payload = JSON.stringify({ query: 'mutation { signOut }' });
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.body).not.toContain('signOut');
    const asked = await api.app.inject({ url: '/graphql?query={viewer{roles}}' });
    expect(asked.statusCode).toBe(405);
  });

  it('takes one operation at a time, and none that is deeper or wider than a screen needs', async () => {
    const batch = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ viewer { roles } }' }],
    });
    expect(batch.statusCode).toBe(400);
    const wide = Array.from({ length: 1600 }, (_, at) => `a${at}: key`).join(' ');
    expect((await officer.graphql(`{ districts { ${wide} } }`)).errors?.[0]?.message).toMatch(
      /^The query asks for too much at once/,
    );
  });

  it('lets no other origin read an answer', async () => {
    for (const method of ['POST', 'OPTIONS'] as const) {
      const { headers } = await api.app.inject({
        ...{ method, url: '/graphql', payload: { query: '{ viewer { roles } }' } },
        headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('lets a page load from, and send to, nobody else', async () => {
    const { headers } = await api.app.inject({ url: '/healthz' });
    const sources = String(headers['content-security-policy'])
      .split(';')
      .flatMap((rule) => rule.trim().split(/\s+/).slice(1));
    expect(sources).toContain("'self'");
    expect(sources.filter((source) => !/^('self'|'none'|data:|blob:)$/.test(source))).toEqual([]);
  });

  it('writes a line of the part Security where a request passes a limit or comes from another site', async () => {
    const lines: unknown[] = [];
    jest.spyOn(JsonLogger.prototype, 'warn').mockImplementation((...line) => void lines.push(line));
    const noisy = await startTestApi({ LOG_LEVEL: 'info' });
    try {
      const wide = Array.from({ length: 1600 }, (_, at) => `a${at}: key`).join(' ');
      await noisy.visitor().graphql(`{ districts { ${wide} } }`);
      await noisy.app.inject({
        ...{ method: 'POST', url: '/graphql', payload: '{"query":"{ viewer { roles } }"}' },
        headers: { 'content-type': 'text/plain', origin: 'https://elsewhere.example' },
      });
    } finally {
      await noisy.close();
    }
    expect(lines).toEqual([
      [expect.stringMatching(/^REQUEST_TURNED_AWAY why=GRAPHQL_VALIDATION_FAILED address=/), 'Security'],
      [expect.stringMatching(/^REQUEST_TURNED_AWAY why=FORBIDDEN address=/), 'Security'],
    ]);
  });

  it('sends what keeps a page safe with every answer', async () => {
    const { headers } = await api.app.inject({ url: '/healthz' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['x-request-id']).toBeTruthy();
  });
});
