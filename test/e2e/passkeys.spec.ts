import { randomUUID } from 'node:crypto';
import { hashOfLinkToken, linkToken } from '@app/platform';
import pg from 'pg';
import { SoftwareAuthenticator, type Dishonesty } from '../factories/authenticator.js';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { testConfig } from './config.js';
import { seedPeople, seedTestWard, testPassword, testPeople, type TestWard, writeRows } from './ward.js';

const origin = 'http://localhost:3000';
const begin = 'mutation { begin: beginPasskey { ... on PasskeyOptions { json } ... on Refused { code } } }';
const add = `mutation ($input: NewPasskeyInput!) { add: addPasskey(input: $input) {
  __typename ... on PasskeySaved { passkey { id name synced lastUsedAt } } ... on Refused { code fields { path code } } } }`;
const list = '{ passkeys { id name synced lastUsedAt } }';
const remove = `mutation ($id: ID!) { remove: removePasskey(id: $id) { __typename ... on Refused { code } } }`;
const rename = `mutation ($id: ID!, $name: String!) { rename: renamePasskey(id: $id, name: $name) {
  ... on PasskeySaved { passkey { name } } ... on Refused { code fields { path code } } } }`;
const beginSignIn =
  'mutation { begin: beginPasskeySignIn { ... on PasskeyOptions { json } ... on Refused { code } } }';
const signIn = `mutation ($assertion: PasskeyAssertionInput!) { signIn: signInWithPasskey(assertion: $assertion) {
  __typename ... on SignedIn { viewer { person { email } } } ... on Refused { code } } }`;

type Json = Record<string, { readonly json: string } & Record<string, unknown>>;

describe('passkeys', () => {
  let api: TestApi;
  let ward: TestWard;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
  }, bootMs);
  afterAll(() => api?.close());

  const rows = async <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: api.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  const somebody = async (): Promise<string> => {
    const email = `p${Math.random().toString(36).slice(2)}@ward.example`;
    await writeRows(api.ownerUrl, (insert) =>
      seedPeople(insert, ward.wardId, {
        [email]: { role: 'BRANCH_OFFICER', district_id: ward.districts.akasaka },
      }),
    );
    return email;
  };
  const jsonOf = async (visitor: Visitor, mutation: string) =>
    (await visitor.graphql<Json>(mutation)).data?.['begin']?.json ?? '';
  const addTo = async (visitor: Visitor, key: SoftwareAuthenticator, lie?: Dishonesty, name = '仕事用') =>
    (await visitor.graphql<Json>(add, { input: { ...key.make(await jsonOf(visitor, begin), lie), name } }))
      .data?.['add'];
  const enter = async (visitor: Visitor, key: SoftwareAuthenticator, lie?: Dishonesty) =>
    (await visitor.graphql<Json>(signIn, { assertion: key.use(await jsonOf(visitor, beginSignIn), lie) }))
      .data?.['signIn'];
  /** Somebody with a passkey. */
  const holder = async () => {
    const email = await somebody();
    const visitor = await api.signInAs(email);
    const key = new SoftwareAuthenticator(origin);
    expect(await addTo(visitor, key)).toMatchObject({ __typename: 'PasskeySaved' });
    return { email, visitor, key };
  };

  it('are not passed by with a password where the ward asks for a second step, until an administrator takes them away', async () => {
    const { email, key } = await holder();
    const typed = `mutation ($input: SignInInput!) { signIn(input: $input) {
      __typename ... on SecondFactorNeeded { mustEnrol } ... on Refused { code } } }`;
    const byPassword = async () =>
      (await api.visitor().graphql<Json>(typed, { input: { email, password: testPassword } })).data?.[
        'signIn'
      ];
    const [person] = await rows<{ id: string }>('select id from person where email = $1', email);
    await rows('update ward set second_factor_required = true where id = $1', ward.wardId);
    try {
      expect(await byPassword()).toEqual({ __typename: 'Refused', code: 'USE_PASSKEY' });
      expect(await enter(api.visitor(), key)).toMatchObject({ __typename: 'SignedIn' });
      await rows('update ward set second_factor_required = false where id = $1', ward.wardId);
      const administrator = await api.signInAs(testPeople.administrator);
      await rows('update ward set second_factor_required = true where id = $1', ward.wardId);
      const reset = 'mutation ($id: ID!) { resetSecondFactor(personId: $id) { __typename } }';
      expect((await administrator.graphql<Json>(reset, { id: person?.id })).data).toEqual({
        resetSecondFactor: { __typename: 'SecondFactorReset' },
      });
      expect(await byPassword()).toEqual({ __typename: 'SecondFactorNeeded', mustEnrol: true });
      expect(await enter(api.visitor(), key)).toMatchObject({ code: 'PASSKEY_UNKNOWN' });
    } finally {
      await rows('update ward set second_factor_required = false where id = $1', ward.wardId);
    }
  });

  it('are added by who is signed in, and sign in without a mail address', async () => {
    const { email, visitor, key } = await holder();
    const stranger = api.visitor();
    expect(await enter(stranger, key)).toEqual({ __typename: 'SignedIn', viewer: { person: { email } } });
    expect((await stranger.graphql('{ viewer { person { email } } }')).data).toEqual({
      viewer: { person: { email } },
    });
    expect((await visitor.graphql(list)).data).toEqual({
      passkeys: [{ id: expect.any(String), name: '仕事用', synced: true, lastUsedAt: expect.any(String) }],
    });
    const [session] = await rows<{ how: string }>(
      `select how from session s join person p on p.id = s.person_id where p.email = $1 order by s.created_at desc`,
      email,
    );
    expect(session).toEqual({ how: 'PASSKEY' });
  });

  it('ask the browser for what is needed, and for nothing of a stranger', async () => {
    const { visitor } = await holder();
    const options = JSON.parse(await jsonOf(visitor, begin));
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'まち会議' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ type: 'public-key' }],
    });
    const asked = JSON.parse(await jsonOf(api.visitor(), beginSignIn));
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(asked.allowCredentials ?? []).toEqual([]);
    expect(asked.challenge).toHaveLength(43);
  });

  it.each<[string, Dishonesty]>([
    ['another site', { origin: 'https://machikaigi.evil.example' }],
    ["another site's key", { rpId: 'evil.example' }],
    ['no verification of the person', { userVerified: false }],
    ['nobody there', { userPresent: false }],
    ['the answer to another question', { type: 'webauthn.create' }],
    ['another key', { key: new SoftwareAuthenticator(origin).key }],
    ["somebody else's name on it", { userHandle: Buffer.alloc(16, 1).toString('base64url') }],
    ['no name on it', { userHandle: '' }],
  ])('are refused with %s', async (_, lie) => {
    const { key } = await holder();
    expect(await enter(api.visitor(), key, lie)).toEqual({
      __typename: 'Refused',
      code: 'PASSKEY_NOT_VALID',
    });
    expect(await enter(api.visitor(), key)).toMatchObject({ __typename: 'SignedIn' });
  });

  it.each<[string, Dishonesty]>([
    ['another site', { origin: 'https://machikaigi.evil.example' }],
    ["another site's key", { rpId: 'evil.example' }],
    ['no verification of the person', { userVerified: false }],
    ['the answer to another question', { type: 'webauthn.get' }],
    ["a maker's certificate, which nobody asked for", { attested: true }],
  ])('are not added with %s', async (_, lie) => {
    const visitor = await api.signInAs(await somebody());
    expect(await addTo(visitor, new SoftwareAuthenticator(origin), lie)).toMatchObject({
      code: 'PASSKEY_NOT_VALID',
    });
    expect((await visitor.graphql(list)).data).toEqual({ passkeys: [] });
  });

  it('are known by their credential: a foreign one signs nobody in, and is added twice by nobody', async () => {
    const { key } = await holder();
    expect(await enter(api.visitor(), new SoftwareAuthenticator(origin))).toMatchObject({
      code: 'PASSKEY_UNKNOWN',
    });
    const thief = await api.signInAs(await somebody());
    const lie = { credentialId: key.credentialId };
    expect(await addTo(thief, new SoftwareAuthenticator(origin), lie)).toMatchObject({
      code: 'PASSKEY_NOT_VALID',
    });
    expect((await thief.graphql(list)).data).toEqual({ passkeys: [] });
  });

  it('answer a challenge once, of a hundred at the same moment too', async () => {
    const { key } = await holder();
    const visitor = api.visitor();
    const assertion = key.use(await jsonOf(visitor, beginSignIn));
    const cookie = visitor.cookie();
    const attempts = await Promise.all(
      Array.from({ length: 100 }, () =>
        api.app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { cookie },
          payload: { query: signIn, variables: { assertion } },
        }),
      ),
    );
    const outcomes = attempts.map((response) => response.json().data.signIn);
    expect(outcomes.filter((it) => it.__typename === 'SignedIn')).toHaveLength(1);
    expect(outcomes.filter((it) => it.code === 'PASSKEY_TOO_LATE')).toHaveLength(99);
  });

  it('use a challenge up with a wrong answer too', async () => {
    const { key } = await holder();
    const visitor = api.visitor();
    const json = await jsonOf(visitor, beginSignIn);
    const answer = async (lie?: Dishonesty) =>
      (await visitor.graphql<Json>(signIn, { assertion: key.use(json, lie) })).data?.['signIn'];
    expect(await answer({ userVerified: false })).toMatchObject({ code: 'PASSKEY_NOT_VALID' });
    expect(await answer()).toMatchObject({ code: 'PASSKEY_TOO_LATE' });
  });

  it('answer only in the browser, for the purpose and in the time that they were asked', async () => {
    const { visitor, key } = await holder();
    const [one, other] = [api.visitor(), api.visitor()];
    const json = await jsonOf(one, beginSignIn);
    await jsonOf(other, beginSignIn);
    const tryIn = async (browser: Visitor, asked: string) =>
      (await browser.graphql<Json>(signIn, { assertion: key.use(asked) })).data?.['signIn'];
    expect(await tryIn(other, json)).toMatchObject({ code: 'PASSKEY_TOO_LATE' });
    expect(await tryIn(api.visitor(), json)).toMatchObject({ code: 'PASSKEY_TOO_LATE' });
    const forAdding = JSON.parse(await jsonOf(visitor, begin));
    expect(await tryIn(visitor, JSON.stringify({ ...forAdding, rpId: 'localhost' }))).toMatchObject({
      code: 'PASSKEY_TOO_LATE',
    });
    await rows(`update webauthn_challenge set expires_at = now()`);
    expect(await tryIn(one, json)).toMatchObject({ code: 'PASSKEY_TOO_LATE' });
  });

  it('of whom two are made of one key are refused, noted and told', async () => {
    const { email, key } = await holder();
    expect(await enter(api.visitor(), key, { counter: 50 })).toMatchObject({ __typename: 'SignedIn' });
    for (const counter of [50, 49]) {
      expect(await enter(api.visitor(), key, { counter })).toMatchObject({ code: 'PASSKEY_NOT_VALID' });
    }
    expect(await enter(api.visitor(), key, { counter: 51 })).toMatchObject({ __typename: 'SignedIn' });
    const noted = await rows(
      `select action from audit_entry e join person p on p.id = e.subject_id where p.email = $1 and action = 'refusePasskey'`,
      email,
    );
    expect(noted).toHaveLength(2);
    const [told] = await rows(
      `select facts->>'matter' as matter from notification where recipient_address = $1 and facts->>'matter' = 'PASSKEY_REFUSED'`,
      email,
    );
    expect(told).toEqual({ matter: 'PASSKEY_REFUSED' });
  });

  it('are renamed and removed by their owner alone, on record, with a mail', async () => {
    const { email, visitor } = await holder();
    const { data } = await visitor.graphql<{ passkeys: { id: string }[] }>(list);
    const id = data?.passkeys[0]?.id;
    const other = await api.signInAs(testPeople.shibaOfficer);
    expect((await other.graphql(remove, { id })).data).toMatchObject({ remove: { code: 'NOT_FOUND' } });
    expect((await other.graphql(rename, { id, name: 'x' })).data).toMatchObject({
      rename: { code: 'NOT_FOUND' },
    });
    expect((await visitor.graphql(rename, { id, name: '' })).data).toEqual({
      rename: { code: 'BAD_INPUT', fields: [{ path: 'name', code: 'EMPTY' }] },
    });
    expect((await visitor.graphql(rename, { id, name: '自宅' })).data).toEqual({
      rename: { passkey: { name: '自宅' } },
    });
    expect((await visitor.graphql(remove, { id })).data).toMatchObject({
      remove: { __typename: 'PasskeyRemoved' },
    });
    expect((await visitor.graphql(list)).data).toEqual({ passkeys: [] });
    const decided = await rows<{ action: string }>(
      `select action from audit_entry e join person p on p.id = e.subject_id where p.email = $1 order by e.sequence`,
      email,
    );
    expect(decided.map(({ action }) => action)).toEqual(['addPasskey', 'renamePasskey', 'removePasskey']);
    const told = await rows<{ matter: string }>(
      `select facts->>'matter' as matter from notification where recipient_address = $1 order by created_at`,
      email,
    );
    expect(told.map(({ matter }) => matter)).toEqual(['PASSKEY_ADDED', 'PASSKEY_REMOVED']);
  });

  it('stay where they are the last way to sign in, of two removals at once too', async () => {
    const { email, visitor } = await holder();
    await addTo(visitor, new SoftwareAuthenticator(origin));
    await rows(`update person set password_hash = null where email = $1`, email);
    const { data } = await visitor.graphql<{ passkeys: { id: string }[] }>(list);
    const removals = await Promise.all(
      (data?.passkeys ?? []).map(({ id }) => visitor.graphql<Json>(remove, { id })),
    );
    const codes = removals.map((it) => it.data?.['remove']?.['code'] ?? 'REMOVED').toSorted();
    expect(codes).toEqual(['LAST_WAY_TO_SIGN_IN', 'REMOVED']);
  });

  it('are added and removed only by who is really there: just signed in, or with the password once more', async () => {
    const { email, visitor } = await holder();
    await rows(
      `update session s set created_at = now() - interval '11 minutes' from person p where p.id = s.person_id and p.email = $1`,
      email,
    );
    const beginWith =
      'mutation ($password: String) { begin: beginPasskey(password: $password) { __typename ... on Refused { code } } }';
    const removeWith = `mutation ($id: ID!, $password: String) { remove: removePasskey(id: $id, password: $password) { __typename ... on Refused { code } } }`;
    const { data } = await visitor.graphql<{ passkeys: { id: string }[] }>(list);
    const id = data?.passkeys[0]?.id;
    for (const [password, code] of [
      [null, 'SIGN_IN_AGAIN'],
      ['', 'SIGN_IN_AGAIN'],
      ['wrong', 'WRONG_PASSWORD'],
    ]) {
      expect((await visitor.graphql(beginWith, { password })).data).toMatchObject({ begin: { code } });
      expect((await visitor.graphql(removeWith, { id, password })).data).toMatchObject({ remove: { code } });
    }
    const password = testPassword;
    expect((await visitor.graphql(beginWith, { password })).data).toEqual({
      begin: { __typename: 'PasskeyOptions' },
    });
    expect((await visitor.graphql(removeWith, { id, password })).data).toEqual({
      remove: { __typename: 'PasskeyRemoved' },
    });
  });

  describe('with an invitation', () => {
    const beginInvited =
      'mutation ($token: String!) { begin: beginInvitationPasskey(token: $token) { ... on PasskeyOptions { json } ... on Refused { code } } }';
    const accept = `mutation ($token: String!, $input: NewPasskeyInput!) { accept: acceptInvitationWithPasskey(token: $token, input: $input) {
      __typename ... on SignedIn { viewer { person { email } } } ... on Refused { code } } }`;
    /** Somebody without a password, and the token of the mail's link. */
    const invited = async () => {
      const email = await somebody();
      const [person] = await rows<{ id: string }>(
        'update person set password_hash = null where email = $1 returning id',
        email,
      );
      const personId = person?.id ?? '';
      const linkId = randomUUID();
      const { secretKey } = testConfig(api.appUrl);
      const token = linkToken('INVITATION', linkId, secretKey);
      await rows(
        `insert into account_link (id, purpose, person_id, token_hash, created_at, expires_at)
         values ($1, 'INVITATION', $2, $3, now(), now() + interval '1 day')`,
        ...[linkId, personId, hashOfLinkToken(token)],
      );
      return { email, token };
    };

    it('come in its place of a password, once', async () => {
      const { email, token } = await invited();
      const visitor = api.visitor();
      const key = new SoftwareAuthenticator(origin);
      const asked = (await visitor.graphql<Json>(beginInvited, { token })).data?.['begin']?.json ?? '';
      const input = { ...key.make(asked), name: '仕事用' };
      expect((await visitor.graphql(accept, { token, input })).data).toEqual({
        accept: { __typename: 'SignedIn', viewer: { person: { email } } },
      });
      expect(await enter(api.visitor(), key)).toMatchObject({ __typename: 'SignedIn' });
      expect((await api.visitor().graphql(beginInvited, { token })).data).toEqual({
        begin: { code: 'LINK_INVALID' },
      });
      expect((await visitor.graphql(accept, { token, input })).data).toEqual({
        accept: { __typename: 'Refused', code: 'LINK_INVALID' },
      });
      const decided = await rows<{ action: string }>(
        `select action from audit_entry e join person p on p.id = e.subject_id where p.email = $1 order by e.sequence`,
        email,
      );
      expect(decided.map(({ action }) => action)).toEqual(['acceptInvitation', 'addPasskey']);
    });

    it('come once of a hundred that accept it at the same moment, each with a challenge of its own', async () => {
      const { email, token } = await invited();
      const attempts = await Promise.all(
        Array.from({ length: 100 }, async () => {
          const visitor = api.visitor();
          const json = (await visitor.graphql<Json>(beginInvited, { token })).data?.['begin']?.json;
          return { visitor, json };
        }),
      );
      const outcomes = await Promise.all(
        attempts.map(async ({ visitor, json }) => {
          const input = { ...new SoftwareAuthenticator(origin).make(json ?? ''), name: '仕事用' };
          return (await visitor.graphql<Json>(accept, { token, input })).data?.['accept']?.['__typename'];
        }),
      );
      expect(outcomes.filter((it) => it === 'SignedIn')).toHaveLength(1);
      const kept = await rows(
        'select 1 from passkey k join person p on p.id = k.person_id where p.email = $1',
        email,
      );
      expect(kept).toHaveLength(1);
    });

    it('use it not up where they fail', async () => {
      const { token } = await invited();
      const visitor = api.visitor();
      const begun = async () =>
        (await visitor.graphql<Json>(beginInvited, { token })).data?.['begin']?.json ?? '';
      const key = new SoftwareAuthenticator(origin);
      const acceptWith = async (lie?: Dishonesty) =>
        (
          await visitor.graphql<Json>(accept, {
            token,
            input: { ...key.make(await begun(), lie), name: 'x' },
          })
        ).data?.['accept'];
      expect(await acceptWith({ userVerified: false })).toMatchObject({ code: 'PASSKEY_NOT_VALID' });
      expect(await acceptWith()).toMatchObject({ __typename: 'SignedIn' });
    });
  });

  it('are nobody’s who is signed out', async () => {
    const { errors, data } = await api.visitor().graphql(begin);
    expect(JSON.stringify([errors, data])).toMatch(/UNAUTHENTICATED|NOT_SIGNED_IN/);
  });
});
