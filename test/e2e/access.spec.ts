import { bootMs, startTestApi, type TestApi } from './api.js';
import { seedPeople, seedTestWard, testPassword, testPeople, type TestWard, writeRows } from './ward.js';

const signIn = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on Refused { code fields { path code } } ... on SignedIn { viewer { person { email } } } }
}`;
const viewer = `{ viewer { roles person { name email language } desks { role district { key } } companies { name } } }`;

describe('signing in', () => {
  let api: TestApi;
  let ward: TestWard;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
  }, bootMs);
  afterAll(() => api?.close());

  const tryWith = async (email: string, password: string) =>
    (await api.visitor().graphql(signIn, { input: { email, password } })).data?.['signIn'];

  it('tells who signed in what for, and nobody else', async () => {
    expect((await api.visitor().graphql(viewer)).data).toEqual({ viewer: null });
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    expect((await officer.graphql(viewer)).data).toEqual({
      viewer: {
        roles: ['BRANCH_OFFICER'],
        person: { name: 'officer', email: testPeople.akasakaOfficer, language: 'ja' },
        desks: [{ role: 'BRANCH_OFFICER', district: { key: 'akasaka' } }],
        companies: [],
      },
    });
    const member = await api.signInAs(testPeople.mihonMember);
    expect((await member.graphql(viewer)).data).toMatchObject({
      viewer: { companies: [{ name: 'みほん商事株式会社' }] },
    });
  });

  it('answers in the same request as who has just signed in', async () => {
    expect(await tryWith(testPeople.akasakaOfficer.toUpperCase(), testPassword)).toEqual({
      __typename: 'SignedIn',
      viewer: { person: { email: testPeople.akasakaOfficer } },
    });
  });

  it('does not tell a wrong password from an address that nobody has', async () => {
    const refused = { __typename: 'Refused', code: 'WRONG_PASSWORD', fields: [] };
    expect(await tryWith(testPeople.shibaOfficer, 'wrong')).toEqual(refused);
    expect(await tryWith('nobody@ward.example', 'wrong')).toEqual(refused);
  });

  it('turns away who guesses on, with the right password too', async () => {
    await writeRows(api.ownerUrl, (insert) =>
      seedPeople(insert, ward.wardId, { 'guessed@ward.example': { role: 'AUDITOR' } }),
    );
    for (let i = 0; i < 10; i += 1) await tryWith('guessed@ward.example', 'wrong');
    expect(await tryWith('guessed@ward.example', testPassword)).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await tryWith(testPeople.shibaOfficer, testPassword)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('keeps the session in a cookie that no script reads', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: signIn,
        variables: { input: { email: testPeople.kakuuMember, password: testPassword } },
      },
    });
    expect(response.cookies).toEqual([
      {
        name: 'machikaigi',
        value: expect.stringMatching(/^[\w-]{43}$/),
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
      },
    ]);
  });

  it('ends a session for good when signing out, and when signing in anew', async () => {
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    const first = officer.cookie();
    const asker = async (cookie: string) => {
      const headers = { cookie };
      const response = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query: '{ viewer { roles } }' },
      });
      return response.json().data.viewer;
    };
    expect(await asker(first)).not.toBeNull();
    await officer.graphql(signIn, { input: { email: testPeople.akasakaOfficer, password: testPassword } });
    expect(await asker(first)).toBeNull();
    const second = officer.cookie();
    expect((await officer.graphql('mutation { signOut }')).data).toEqual({ signOut: true });
    expect(await asker(second)).toBeNull();
  });

  it('keeps the language that a person chooses, and asks who it is first', async () => {
    const choose = `mutation { chooseLanguage(language: en) { ... on Refused { code } ... on LanguageChosen { viewer { person { language } } } } }`;
    expect((await api.visitor().graphql(choose)).data).toEqual({ chooseLanguage: { code: 'NOT_SIGNED_IN' } });
    const coordinator = await api.signInAs(testPeople.akasakaCoordinator);
    expect((await coordinator.graphql(choose)).data).toEqual({
      chooseLanguage: { viewer: { person: { language: 'en' } } },
    });
  });

  it('shows no demonstration accounts outside the demonstration', async () => {
    expect((await api.visitor().graphql('{ demonstration { accounts { password } } }')).data).toEqual({
      demonstration: null,
    });
  });
});

describe('behind https', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ PUBLIC_URL: 'https://machikaigi.example' });
    await seedTestWard(api.ownerUrl);
  }, bootMs);
  afterAll(() => api?.close());

  it('binds the cookie to the host and to encrypted connections', async () => {
    const variables = { input: { email: testPeople.administrator, password: testPassword } };
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: signIn, variables },
    });
    expect(response.cookies).toMatchObject([
      { name: '__Host-machikaigi', secure: true, path: '/', httpOnly: true },
    ]);
    expect(response.headers['strict-transport-security']).toBeTruthy();
  });

  it('redirects nothing that came in the clear', async () => {
    for (const url of ['/graphql', '/download/record/record.csv', '/healthz']) {
      const { statusCode, headers } = await api.app.inject({
        ...{ method: url === '/graphql' ? 'POST' : 'GET', url },
        headers: { 'x-forwarded-proto': 'http', host: 'machikaigi.example' },
      });
      expect([statusCode >= 300 && statusCode < 400, headers.location]).toEqual([false, undefined]);
    }
  });

  it('believes one proxy where a request comes from, and nobody in front of it', async () => {
    const from = async (of: TestApi, forwarded: string) => {
      const entered = await of.app.inject({
        ...{ method: 'POST', url: '/graphql', headers: { 'x-forwarded-for': forwarded } },
        payload: {
          query: signIn,
          variables: { input: { email: testPeople.administrator, password: testPassword } },
        },
      });
      const [cookie] = entered.cookies;
      const answer = await of.app.inject({
        ...{ method: 'POST', url: '/graphql', headers: { 'x-forwarded-for': forwarded } },
        cookies: { [cookie?.name ?? '']: cookie?.value ?? '' },
        payload: { query: '{ viewer { sessions { current address } } }' },
      });
      const { sessions } = answer.json<{
        data: { viewer: { sessions: { current: boolean; address: string }[] } };
      }>().data.viewer;
      return sessions.find(({ current }) => current)?.address;
    };
    expect(await from(api, '203.0.113.66, 198.51.100.7')).toBe('198.51.100.7');
    const direct = await startTestApi();
    try {
      await seedTestWard(direct.ownerUrl);
      expect(await from(direct, '203.0.113.66')).toBe('127.0.0.1');
    } finally {
      await direct.close();
    }
  });
});
