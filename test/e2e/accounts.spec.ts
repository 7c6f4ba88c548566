import { linkToken, type LinkPurpose } from '@app/platform';
import { TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { createApi } from '../../apps/api/src/api.js';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { testConfig } from './config.js';
import { seedPeople, seedTestWard, testPassword, testPeople, type TestWard, writeRows } from './ward.js';

const password = 'tanuki kitsune saru';
const refusal = `__typename ... on Refused { code fields { path code } }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ${refusal} ... on SecondFactorNeeded { mustEnrol } } }`;

let api: TestApi;
let ward: TestWard;
let owner: DataSource;
beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
  owner = await new DataSource({ type: 'postgres', url: api.ownerUrl, poolSize: 1 }).initialize();
}, bootMs);
afterAll(async () => {
  await owner?.destroy();
  await api?.close();
});
afterEach(() => owner.query('delete from attempt'));

const field = async <T>(visitor: Visitor, name: string, query: string, variables: object = {}) => {
  const { data, errors } = await visitor.graphql<Record<string, T>>(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[name] as T;
};
const run = (visitor: Visitor, name: string, args: string, variables: object = {}, more = '') => {
  const types = Object.entries(variables).map(([key, value]) => `$${key}: ${typeOf(name, key, value)}`);
  const head = types.length > 0 ? `(${types.join(', ')})` : '';
  return field<Record<string, unknown>>(
    visitor,
    name,
    `mutation ${head} { ${name}${args} { ${refusal} ${more} } }`,
    variables,
  );
};
const typeOf = (_: string, key: string, value: unknown) =>
  key === 'id' || key === 'personId' ? 'ID!' : typeof value === 'boolean' ? 'Boolean!' : 'String!';
const enter = (visitor: Visitor, email: string, with_ = testPassword) =>
  field<Record<string, unknown>>(visitor, 'signIn', signIn, { input: { email, password: with_ } });
const isIn = async (visitor: Visitor) =>
  (await field<object | null>(visitor, 'viewer', '{ viewer { roles } }')) !== null;
const mails = (email: string, kind: string) =>
  owner.query<{ subject: string; facts: { linkId: string; matter: string } }[]>(
    'select subject, facts from notification where recipient_address = $1 and kind = $2 order by created_at',
    [email, kind],
  );
const tokenFor = async (email: string, kind: LinkPurpose) => {
  const id = (await mails(email, kind)).at(-1)?.facts.linkId ?? '';
  return linkToken(kind, id, 'only for tests, 32 characters long');
};
const notices = async (email: string) =>
  (await mails(email, 'SECURITY_NOTICE')).map(({ facts }) => facts.matter);
const decisions = async (email: string) =>
  (
    await owner.query<{ action: string }[]>(
      `select action from audit_entry where subject_id = (select id from person where email = $1) order by sequence`,
      [email],
    )
  ).map(({ action }) => action);
const newPerson = async (email: string, grant: object = { role: 'AUDITOR' }) => {
  await writeRows(api.ownerUrl, (insert) => seedPeople(insert, ward.wardId, { [email]: { ...grant } }));
  return (
    (await owner.query<{ id: string }[]>('select id from person where email = $1', [email]))[0]?.id ?? ''
  );
};

/** Sets it up on the account's screen. @returns a code of a step that was not used yet, each time */
async function withSecondFactor(visitor: Visitor): Promise<{ code: () => string; recoveryCodes: string[] }> {
  const begun = await run(
    visitor,
    'beginSecondFactor',
    '(password: $password)',
    { password: testPassword },
    '... on NewSecondFactor { key qrCode }',
  );
  expect(begun['qrCode']).toMatch(/^data:image\/svg\+xml;base64,/);
  const totp = new TOTP({ secret: String(begun['key']).replaceAll(' ', '') });
  let steps = -1;
  const code = () => totp.generate({ timestamp: Date.now() + 30_000 * (steps += 1) });
  const done = await run(
    visitor,
    'enrolSecondFactor',
    '(code: $code)',
    { code: code() },
    '... on SecondFactorEnrolled { recoveryCodes }',
  );
  return { code, recoveryCodes: done['recoveryCodes'] as string[] };
}

describe('an invitation', () => {
  const page = (visitor: Visitor, token: string) =>
    field<{ state: string; open: object | null } | null>(
      visitor,
      'invitation',
      'query ($token: String!) { invitation(token: $token, language: ja) { state open { name email invitedBy roles { role place } } } }',
      { token },
    );
  const accept = (token: string, chosen: string) =>
    field<Record<string, unknown>>(
      api.visitor(),
      'acceptInvitation',
      `mutation ($token: String!, $input: AcceptInvitationInput!) { acceptInvitation(token: $token, input: $input) { ${refusal} ... on PasswordChosen { email } } }`,
      { token, input: { password: chosen, language: 'en' } },
    );

  it('says as what and by whom, and works once', async () => {
    const administrator = await api.signInAs(testPeople.administrator);
    const grant = { role: 'COORDINATOR', districtId: ward.districts.akasaka, startsOn: '2099-04-01' };
    const input = { name: '招待 花子', email: 'invited@ward.example', language: 'ja', grant };
    await field(
      administrator,
      'invitePerson',
      `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { ${refusal} } }`,
      { input },
    );
    const token = await tokenFor('invited@ward.example', 'INVITATION');
    const visitor = api.visitor();
    for (let twice = 0; twice < 2; twice += 1) {
      expect(await page(visitor, token)).toEqual({
        state: 'OPEN',
        open: {
          name: '招待 花子',
          email: 'invited@ward.example',
          invitedBy: 'admin',
          roles: [{ role: 'COORDINATOR', place: '赤坂地区会議' }],
        },
      });
    }
    expect(await accept(token, 'invited password')).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: 'input.password', code: 'CONTAINS_NAME' }],
    });
    expect(await accept(token, password)).toEqual({
      __typename: 'PasswordChosen',
      email: 'invited@ward.example',
    });
    expect(await accept(token, password)).toMatchObject({ code: 'LINK_USED' });
    expect(await page(visitor, token)).toEqual({ state: 'USED', open: null });
    expect(await isIn(visitor)).toBe(false);
    expect(await enter(visitor, 'invited@ward.example', password)).toMatchObject({ __typename: 'SignedIn' });
    expect(await decisions('invited@ward.example')).toEqual(
      expect.arrayContaining(['sendInvitation', 'acceptInvitation']),
    );
  });

  it.each(['', 'made up', 'x'.repeat(43)])('opens nothing with the token %j', async (token) => {
    expect(await page(api.visitor(), token)).toBeNull();
    expect(await accept(token, password)).toMatchObject({ code: 'LINK_INVALID' });
  });

  it('ends after a fortnight', async () => {
    await owner.query(`insert into person (ward_id, name, email) values ($1, 'x', 'late@ward.example')`, [
      ward.wardId,
    ]);
    const id = '00000000-0000-4000-8000-0000000000aa';
    const token = linkToken('INVITATION', id, 'only for tests, 32 characters long');
    await owner.query(
      `insert into account_link (id, purpose, person_id, token_hash, created_at, expires_at)
       select $1, 'INVITATION', id, encode(sha256($2::bytea), 'hex'), now() - interval '14 days', now() - interval '1 second'
       from person where email = 'late@ward.example'`,
      [id, token],
    );
    expect(await page(api.visitor(), token)).toEqual({ state: 'EXPIRED', open: null });
    expect(await accept(token, password)).toMatchObject({ code: 'LINK_EXPIRED' });
  });
});

describe('a forgotten password', () => {
  const ask = async (email: string) => {
    const from = performance.now();
    const answer = await run(api.visitor(), 'requestPasswordReset', '(email: $email)', { email });
    return { answer, ms: performance.now() - from };
  };
  const reset = (token: string, chosen = password) =>
    run(api.visitor(), 'resetPassword', '(token: $token, password: $password)', { token, password: chosen });

  it('gets the same answer, as late, whether or not anybody has the address', async () => {
    const [known, unknown] = [await ask(testPeople.shibaOfficer), await ask('nobody@ward.example')];
    expect(known.answer).toEqual(unknown.answer);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(290);
    expect(await mails('nobody@ward.example', 'PASSWORD_RESET')).toEqual([]);
    expect(await mails(testPeople.shibaOfficer, 'PASSWORD_RESET')).toHaveLength(1);
  });

  it('is chosen anew once: nobody is signed in, and whoever was no longer is', async () => {
    await newPerson('forgot@ward.example');
    const before = await api.signInAs('forgot@ward.example');
    await ask('Forgot@ward.example');
    const earlier = await tokenFor('forgot@ward.example', 'PASSWORD_RESET');
    await ask('forgot@ward.example');
    expect(await reset(earlier)).toMatchObject({ code: 'LINK_EXPIRED' });
    const token = await tokenFor('forgot@ward.example', 'PASSWORD_RESET');
    expect(await reset(token, 'short')).toMatchObject({ fields: [{ path: 'password', code: 'TOO_SHORT' }] });
    expect(await isIn(before)).toBe(true);
    expect(await reset(token)).toMatchObject({ __typename: 'PasswordChosen' });
    expect(await reset(token)).toMatchObject({ code: 'LINK_USED' });
    expect(await isIn(before)).toBe(false);
    expect(await enter(api.visitor(), 'forgot@ward.example')).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect(await notices('forgot@ward.example')).toEqual(['PASSWORD_CHANGED']);
    expect(await decisions('forgot@ward.example')).toEqual(['resetPassword']);
  });

  it('does not stand in for the second factor', async () => {
    await newPerson('two@ward.example');
    const { code } = await withSecondFactor(await api.signInAs('two@ward.example'));
    await ask('two@ward.example');
    await reset(await tokenFor('two@ward.example', 'PASSWORD_RESET'));
    const visitor = api.visitor();
    expect(await enter(visitor, 'two@ward.example', password)).toEqual({
      __typename: 'SecondFactorNeeded',
      mustEnrol: false,
    });
    expect(await isIn(visitor)).toBe(false);
    expect(await run(visitor, 'confirmSecondFactor', '(code: $code)', { code: code() })).toMatchObject({
      __typename: 'SignedIn',
    });
    expect(await isIn(visitor)).toBe(true);
  });

  it('sends a few mails to one address, and no more', async () => {
    for (let times = 0; times < 6; times += 1) await ask(testPeople.mihonMember);
    expect((await mails(testPeople.mihonMember, 'PASSWORD_RESET')).length).toBe(3);
  });
});

describe('the link of a mail', () => {
  it('is nothing for another purpose', async () => {
    const email = 'purpose@ward.example';
    const personId = await newPerson(email);
    await run(api.visitor(), 'requestPasswordReset', '(email: $email)', { email });
    const reset = await tokenFor(email, 'PASSWORD_RESET');
    const confirm = (token: string) => run(api.visitor(), 'confirmEmail', '(token: $token)', { token });
    expect(await confirm(reset)).toMatchObject({ code: 'LINK_INVALID' });
    const accept = `mutation ($token: String!, $input: AcceptInvitationInput!) { acceptInvitation(token: $token, input: $input) { ${refusal} } }`;
    const input = { password, language: 'ja' };
    expect(await field(api.visitor(), 'acceptInvitation', accept, { token: reset, input })).toMatchObject({
      code: 'LINK_INVALID',
    });
    const open = await owner.query('select from account_link where person_id = $1 and used_at is null', [
      personId,
    ]);
    expect(open).toHaveLength(1);
  });
});

describe('one’s own account', () => {
  it('changes the password for who knows the one before, and ends the other sessions', async () => {
    await newPerson('own@ward.example');
    const [here, elsewhere] = [
      await api.signInAs('own@ward.example'),
      await api.signInAs('own@ward.example'),
    ];
    const change = (currentPassword: string, chosen: string) =>
      field<object>(
        here,
        'changePassword',
        `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ${refusal} } }`,
        { input: { currentPassword, password: chosen } },
      );
    expect(await change('wrong', password)).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect(await change(testPassword, 'password1234')).toMatchObject({
      fields: [{ path: 'input.password', code: 'TOO_COMMON' }],
    });
    expect(await change(testPassword, password)).toMatchObject({ __typename: 'AccountChanged' });
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    expect(await notices('own@ward.example')).toEqual(['PASSWORD_CHANGED']);
  });

  it('changes the mail address when the new one is confirmed, and tells both', async () => {
    await newPerson('old@ward.example');
    const visitor = await api.signInAs('old@ward.example');
    const ask = (email: string, with_ = testPassword) =>
      field<object>(
        visitor,
        'requestEmailChange',
        `mutation ($input: ChangeEmailInput!) { requestEmailChange(input: $input) { ${refusal} } }`,
        { input: { email, password: with_ } },
      );
    expect(await ask('new@ward.example', 'wrong')).toMatchObject({ code: 'WRONG_PASSWORD' });
    expect(await ask('no address')).toMatchObject({ fields: [{ path: 'input.email', code: 'NOT_VALID' }] });
    const taken = await ask(testPeople.shibaCoordinator);
    expect(await ask('new@ward.example')).toEqual(taken);
    expect(await notices(testPeople.shibaCoordinator)).toEqual(['EMAIL_ALREADY_YOURS']);
    const token = await tokenFor('new@ward.example', 'EMAIL_CHANGE');
    const confirm = () => run(api.visitor(), 'confirmEmail', '(token: $token)', { token });
    expect(await confirm()).toMatchObject({ __typename: 'EmailConfirmed' });
    expect(await confirm()).toMatchObject({ code: 'LINK_USED' });
    expect([await notices('old@ward.example'), await notices('new@ward.example')]).toEqual([
      ['EMAIL_CHANGED'],
      ['EMAIL_CHANGED'],
    ]);
    expect(await enter(api.visitor(), 'new@ward.example')).toMatchObject({ __typename: 'SignedIn' });
    expect(JSON.stringify(await owner.query('select after, before, reason from audit_entry'))).not.toContain(
      '@',
    );
  });

  it('leaves whoever reads at the old address, or is signed in elsewhere, nothing of the account', async () => {
    await newPerson('leaving@ward.example');
    const [here, elsewhere] = [
      await api.signInAs('leaving@ward.example'),
      await api.signInAs('leaving@ward.example'),
    ];
    await run(api.visitor(), 'requestPasswordReset', '(email: $email)', { email: 'leaving@ward.example' });
    const reset = await tokenFor('leaving@ward.example', 'PASSWORD_RESET');
    const moveTo = (email: string) =>
      field<object>(
        here,
        'requestEmailChange',
        `mutation ($input: ChangeEmailInput!) { requestEmailChange(input: $input) { ${refusal} } }`,
        { input: { email, password: testPassword } },
      );
    await moveTo('arrived@ward.example');
    const token = await tokenFor('arrived@ward.example', 'EMAIL_CHANGE');
    expect(await run(here, 'confirmEmail', '(token: $token)', { token })).toMatchObject({
      __typename: 'EmailConfirmed',
    });
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    const choose = (link: string) =>
      run(api.visitor(), 'resetPassword', '(token: $token, password: $password)', { token: link, password });
    expect(await choose(reset)).toMatchObject({ code: 'LINK_EXPIRED' });
    // And a change of the address that somebody else had begun ends with the password that it was begun with.
    await moveTo('somebody@else.example');
    const begun = await tokenFor('somebody@else.example', 'EMAIL_CHANGE');
    await run(api.visitor(), 'requestPasswordReset', '(email: $email)', { email: 'arrived@ward.example' });
    await choose(await tokenFor('arrived@ward.example', 'PASSWORD_RESET'));
    expect(await run(api.visitor(), 'confirmEmail', '(token: $token)', { token: begun })).toMatchObject({
      __typename: 'Refused',
    });
  });

  it('writes to a few new addresses, and no more', async () => {
    await newPerson('many@ward.example');
    const visitor = await api.signInAs('many@ward.example');
    const answers: unknown[] = [];
    for (let at = 0; at < 5; at += 1) {
      const input = { email: `victim${at}@else.example`, password: testPassword };
      const answer = await field<{ code?: string }>(
        visitor,
        'requestEmailChange',
        `mutation ($input: ChangeEmailInput!) { requestEmailChange(input: $input) { ${refusal} } }`,
        { input },
      );
      answers.push(answer.code ?? 'SENT');
    }
    expect(answers).toEqual(['SENT', 'SENT', 'SENT', 'TOO_MANY_TRIES', 'TOO_MANY_TRIES']);
    expect(await mails('victim4@else.example', 'EMAIL_CHANGE')).toEqual([]);
  });

  it('ends the other sessions when a second factor is set up', async () => {
    await newPerson('factor@ward.example');
    const [here, elsewhere] = [
      await api.signInAs('factor@ward.example'),
      await api.signInAs('factor@ward.example'),
    ];
    await withSecondFactor(here);
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
  });

  it('lists where one is signed in, and ends it in every process at once', async () => {
    const second = await createApi(testConfig(api.appUrl));
    try {
      await second.init();
      await second.getHttpAdapter().getInstance().ready();
      await newPerson('sessions@ward.example');
      const [here, lost] = [
        await api.signInAs('sessions@ward.example'),
        await api.signInAs('sessions@ward.example'),
      ];
      const other = async () => {
        const headers = { cookie: lost.cookie() };
        const payload = { query: '{ viewer { roles } }' };
        const response = await second.inject({ method: 'POST', url: '/graphql', headers, payload });
        return response.json().data.viewer;
      };
      const list = async (visitor: Visitor) =>
        (
          await field<{ sessions: { id: string; current: boolean; how: string; address: string }[] }>(
            visitor,
            'viewer',
            '{ viewer { sessions { id current how address userAgent createdAt lastSeenAt } sessionEnds { idleInSeconds inSeconds } } }',
          )
        ).sessions;
      expect(await other()).not.toBeNull();
      const sessions = await list(here);
      expect(sessions.map(({ how, address }) => [how, address])).toEqual([
        ['PASSWORD', '127.0.0.1'],
        ['PASSWORD', '127.0.0.1'],
      ]);
      const id = sessions.find(({ current }) => !current)?.id ?? '';
      const stranger = await api.signInAs(testPeople.kakuuMember);
      expect(await run(stranger, 'revokeSession', '(id: $id)', { id })).toMatchObject({ code: 'NOT_FOUND' });
      const from = performance.now();
      expect(await run(here, 'revokeSession', '(id: $id)', { id })).toMatchObject({
        __typename: 'SessionsEnded',
      });
      expect(await other()).toBeNull();
      expect(performance.now() - from).toBeLessThan(1000);
      expect(await list(here)).toHaveLength(1);
      await api.signInAs('sessions@ward.example');
      expect(await run(here, 'revokeOtherSessions', '', {}, '... on SessionsEnded { count }')).toMatchObject({
        count: 1,
      });
      expect(await run(here, 'signOutEverywhere', '')).toMatchObject({ __typename: 'SessionsEnded' });
      expect(await isIn(here)).toBe(false);
    } finally {
      await second.close();
    }
  });
});

describe('the second factor', () => {
  it('takes each code and each recovery code once, slows down guessing, and is taken away with the password', async () => {
    await newPerson('totp@ward.example');
    const first = await api.signInAs('totp@ward.example');
    const { code, recoveryCodes } = await withSecondFactor(first);
    expect(recoveryCodes).toHaveLength(10);
    const half = async () => {
      const visitor = api.visitor();
      await enter(visitor, 'totp@ward.example');
      return visitor;
    };
    const confirm = (visitor: Visitor, typed: string) =>
      run(visitor, 'confirmSecondFactor', '(code: $code)', { code: typed });
    const shown = code();
    expect(await confirm(await half(), shown)).toMatchObject({ __typename: 'SignedIn' });
    expect(await confirm(await half(), shown)).toMatchObject({ code: 'WRONG_CODE' });
    expect(await confirm(await half(), recoveryCodes[0] ?? '')).toMatchObject({ __typename: 'SignedIn' });
    const waiting = await half();
    expect(await confirm(waiting, recoveryCodes[0] ?? '')).toMatchObject({ code: 'WRONG_CODE' });
    expect(await confirm(api.visitor(), recoveryCodes[1] ?? '')).toMatchObject({ code: 'SIGN_IN_AGAIN' });
    for (let guess = 0; guess < 5; guess += 1) await confirm(waiting, String(100_000 + guess));
    expect(await confirm(waiting, recoveryCodes[1] ?? '')).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await notices('totp@ward.example')).toEqual(['SECOND_FACTOR_ADDED', 'RECOVERY_CODE_USED']);
    expect(await run(first, 'removeSecondFactor', '(password: $password)', { password: 'x' })).toMatchObject({
      code: 'WRONG_PASSWORD',
    });
    expect(
      await run(first, 'removeSecondFactor', '(password: $password)', { password: testPassword }),
    ).toMatchObject({
      __typename: 'AccountChanged',
    });
    expect(await enter(api.visitor(), 'totp@ward.example')).toMatchObject({ __typename: 'SignedIn' });
    expect(await decisions('totp@ward.example')).toEqual([
      'addSecondFactor',
      'useRecoveryCode',
      'removeSecondFactor',
    ]);
  });

  it('keeps neither secret nor codes as they are', async () => {
    await newPerson('sealed@ward.example');
    const { recoveryCodes } = await withSecondFactor(await api.signInAs('sealed@ward.example'));
    const rows = JSON.stringify([
      await owner.query('select * from second_factor'),
      await owner.query('select * from recovery_code'),
    ]);
    for (const code of recoveryCodes) expect(rows).not.toContain(code.replaceAll('-', ''));
    expect(rows).toContain('v1.');
    expect(rows).not.toMatch(/"[A-Z2-7]{32}"/);
  });

  it('is set up right after the password where the ward asks its officials for it', async () => {
    const administrator = await api.signInAs(testPeople.administrator);
    const require = (required: boolean) =>
      run(administrator, 'requireSecondFactor', '(required: $required)', { required });
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    expect(
      await run(officer, 'requireSecondFactor', '(required: $required)', { required: false }),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    await require(true);
    try {
      const visitor = api.visitor();
      expect(await enter(visitor, testPeople.akasakaCoordinator)).toEqual({
        __typename: 'SecondFactorNeeded',
        mustEnrol: true,
      });
      expect(await isIn(visitor)).toBe(false);
      expect(await enter(api.visitor(), testPeople.mihonMember)).toMatchObject({ __typename: 'SignedIn' });
      const begun = await run(visitor, 'beginSecondFactor', '', {}, '... on NewSecondFactor { key }');
      const totp = new TOTP({ secret: String(begun['key']).replaceAll(' ', '') });
      expect(
        await run(visitor, 'enrolSecondFactor', '(code: $code)', { code: totp.generate() }),
      ).toMatchObject({
        __typename: 'SecondFactorEnrolled',
      });
      expect(await isIn(visitor)).toBe(true);
      expect(
        await run(visitor, 'removeSecondFactor', '(password: $password)', { password: testPassword }),
      ).toMatchObject({
        code: 'SECOND_FACTOR_REQUIRED',
      });
    } finally {
      await require(false);
    }
  });

  it('is set up by no half sign-in once there is a passkey', async () => {
    const email = 'halfway@ward.example';
    const personId = await newPerson(email);
    await owner.query('update ward set second_factor_required = true where id = $1', [ward.wardId]);
    try {
      const [early, late] = [api.visitor(), api.visitor()];
      for (const visitor of [early, late])
        expect(await enter(visitor, email)).toMatchObject({ mustEnrol: true });
      const begun = await run(early, 'beginSecondFactor', '', {}, '... on NewSecondFactor { key }');
      await owner.query(
        `insert into passkey (person_id, name, credential_id, public_key, counter, backup_eligible, backed_up)
         values ($1, '鍵', 'halfway', '\\x02', 0, false, false)`,
        [personId],
      );
      const code = new TOTP({ secret: String(begun['key']).replaceAll(' ', '') }).generate();
      expect(await run(early, 'enrolSecondFactor', '(code: $code)', { code })).toMatchObject({
        code: 'USE_PASSKEY',
      });
      expect(await run(late, 'beginSecondFactor', '')).toMatchObject({ code: 'USE_PASSKEY' });
      expect(await isIn(early)).toBe(false);
      expect(
        await owner.query('select from second_factor where confirmed_at is not null and person_id = $1', [
          personId,
        ]),
      ).toEqual([]);
    } finally {
      await owner.query('update ward set second_factor_required = false where id = $1', [ward.wardId]);
    }
  });

  it('is known to who may take it away, and to nobody else', async () => {
    const [own, both] = ['known@kakuu.example', 'both@kakuu.example'];
    const ofKakuu = { role: 'COMPANY_MEMBER', organisation_id: ward.companies.kakuu };
    await newPerson(own, ofKakuu);
    const bothId = await newPerson(both, ofKakuu);
    const auditor = 'looks@ward.example';
    await newPerson(auditor);
    for (const email of [own, both]) await withSecondFactor(await api.signInAs(email));
    await owner.query(
      `insert into role_grant (person_id, role, organisation_id, starts_on) values ($1, 'COMPANY_MEMBER', $2, '2020-04-01')`,
      [bothId, ward.companies.mihon],
    );
    const known = async (by: string, companyId: string | null) => {
      const list = `query ($companyId: ID) { people(companyId: $companyId, first: 100) { edges { node { email hasSecondStep } } } }`;
      const people = await field<{ edges: { node: { email: string; hasSecondStep: boolean } }[] }>(
        ...([await api.signInAs(by), 'people', list, { companyId }] as const),
      );
      return people.edges
        .flatMap(({ node }) => (node.hasSecondStep ? node.email : []))
        .filter((it) => [own, both].includes(it));
    };
    expect(await known(testPeople.administrator, null)).toEqual([both, own]);
    // Who works for another company, too, is the ward's to help.
    expect(await known(testPeople.kakuuMember, ward.companies.kakuu)).toEqual([own]);
    expect(await known(auditor, null)).toEqual([]);
  });

  it('is taken away by who looks after the account, who is told, and by nobody else', async () => {
    const companyGrant = { role: 'COMPANY_MEMBER', organisation_id: ward.companies.kakuu };
    const colleague = await newPerson('colleague@kakuu.example', companyGrant);
    const official = await newPerson('official@ward.example', {
      role: 'BRANCH_OFFICER',
      district_id: ward.districts.shiba,
    });
    const theirs = await api.signInAs('colleague@kakuu.example');
    await withSecondFactor(theirs);
    await withSecondFactor(await api.signInAs('official@ward.example'));
    // A role in the ward that was taken back before it began makes nobody the ward's.
    await owner.query(
      `insert into role_grant (person_id, role, starts_on, ends_on) values ($1, 'AUDITOR', '2099-04-01', '2099-03-31')`,
      [colleague],
    );
    const reset = async (by: string, personId: string) =>
      run(await api.signInAs(by), 'resetSecondFactor', '(personId: $personId)', { personId });
    expect(await reset(testPeople.kakuuMember, official)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reset(testPeople.kakuuMember, colleague)).toMatchObject({ __typename: 'SecondFactorReset' });
    expect(await isIn(theirs)).toBe(false);
    expect(await reset(testPeople.administrator, official)).toMatchObject({
      __typename: 'SecondFactorReset',
    });
    expect(await notices('official@ward.example')).toEqual(['SECOND_FACTOR_ADDED', 'SECOND_FACTOR_RESET']);
    expect(await enter(api.visitor(), 'official@ward.example')).toMatchObject({ __typename: 'SignedIn' });
  });
});

describe('somebody’s sessions', () => {
  it('are all ended by who looks after the account, on record and told, and by nobody else', async () => {
    const email = 'lost@kakuu.example';
    const personId = await newPerson(email, {
      role: 'COMPANY_MEMBER',
      organisation_id: ward.companies.kakuu,
    });
    const end = async (by: Visitor) => run(by, 'endSessionsOf', '(personId: $personId)', { personId });
    for (const by of [testPeople.kakuuMember, testPeople.administrator]) {
      const theirs = [await api.signInAs(email), await api.signInAs(email)];
      for (const stranger of [testPeople.mihonMember, testPeople.akasakaOfficer, email])
        expect(await end(await api.signInAs(stranger))).toMatchObject({
          code: expect.stringMatching(/^NOT_/),
        });
      const administrator = await api.signInAs(by);
      for (const one of theirs) expect(await isIn(one)).toBe(true);
      expect(await end(administrator)).toMatchObject({ __typename: 'SessionsOfPersonEnded' });
      for (const one of theirs) expect(await isIn(one)).toBe(false);
      expect(await isIn(administrator)).toBe(true);
    }
    expect(await decisions(email)).toEqual(['endSessionsOf', 'endSessionsOf']);
    expect(await notices(email)).toEqual(['SESSIONS_ENDED', 'SESSIONS_ENDED']);
    expect(await enter(api.visitor(), email)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('end with a sign-in that is half done', async () => {
    const email = 'half@kakuu.example';
    const personId = await newPerson(email, {
      role: 'COMPANY_MEMBER',
      organisation_id: ward.companies.kakuu,
    });
    const factor = await withSecondFactor(await api.signInAs(email));
    const half = api.visitor();
    expect(await enter(half, email)).toMatchObject({ __typename: 'SecondFactorNeeded' });
    const administrator = await api.signInAs(testPeople.administrator);
    await run(administrator, 'endSessionsOf', '(personId: $personId)', { personId });
    expect(await run(half, 'confirmSecondFactor', '(code: $code)', { code: factor.code() })).toMatchObject({
      code: 'SIGN_IN_AGAIN',
    });
  });
});
