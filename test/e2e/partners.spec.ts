import { addDays, dateInJapan } from '@app/domain';
import { DataSource } from 'typeorm';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedTestWard, testPeople, type TestWard } from './ward.js';

const give = `mutation ($input: PartnerTokenInput!) { givePartnerToken(input: $input) { __typename
  ... on Refused { code fields { path code } } ... on PartnerTokenGiven { token partnerToken { id state partnerName } } } }`;
const revoke = `mutation ($id: ID!) { revokePartnerToken(id: $id) { __typename ... on Refused { code } ... on PartnerTokenRevoked { partnerToken { state } } } }`;
const list = '{ partnerTokens { id partnerName state lastUsedAt } }';

interface Given {
  givePartnerToken: { token: string; partnerToken: { id: string } };
}

describe('partner tokens', () => {
  let api: TestApi;
  let ward: TestWard;
  let administrator: Visitor;
  let owner: DataSource;
  const today = dateInJapan(new Date());
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    administrator = await api.signInAs(testPeople.administrator);
    owner = await new DataSource({ type: 'postgres', url: api.ownerUrl }).initialize();
  }, bootMs);
  afterAll(async () => {
    await owner?.destroy();
    await api?.close();
  });

  const input = (more: object = {}) => ({
    ...{ partnerName: '見本オープンデータ', purpose: '地区の一覧を載せるため', operations: ['DISTRICT'] },
    ...{ districtIds: [ward.districts.akasaka], startsOn: today, endsOn: addDays(today, 90) },
    ...more,
  });
  async function given(more: object = {}) {
    const { data, errors } = await administrator.graphql<Given>(give, { input: input(more) });
    if (!data?.givePartnerToken.token) throw new Error(JSON.stringify(errors ?? data));
    return data.givePartnerToken;
  }
  async function asked(token: string, body: object) {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: body,
    });
    const { data, errors } = response.json<{ data?: unknown; errors?: { extensions: { code: string } }[] }>();
    return { status: response.statusCode, data, code: errors?.[0]?.extensions.code };
  }
  const district = { id: 'DISTRICT', variables: { key: 'akasaka' } };

  it('lets a program read what it was given for', async () => {
    const { token } = await given();
    expect(await asked(token, district)).toMatchObject({
      status: 200,
      data: { district: { key: 'akasaka', name: '赤坂地区', officePhone: '03-0000-0000' } },
    });
  });

  it.each([
    ['another operation', { id: 'TOWNS', variables: { key: 'akasaka' } }, 'FORBIDDEN'],
    ['another district', { id: 'DISTRICT', variables: { key: 'shiba' } }, 'FORBIDDEN'],
    ['no district', { id: 'DISTRICT' }, 'FORBIDDEN'],
    ['a query of its own', { query: '{ districts { id } }' }, 'FORBIDDEN'],
    ['the name of something else', { id: 'constructor', variables: { key: 'akasaka' } }, 'FORBIDDEN'],
  ])('refuses %s', async (_, body, code) => {
    const { token } = await given();
    expect((await asked(token, body)).code).toBe(code);
  });

  it('is refused before its first and after its last day, once revoked, and where nobody gave it', async () => {
    const upcoming = await given({ startsOn: addDays(today, 1) });
    expect((await asked(upcoming.token, district)).code).toBe('UNAUTHENTICATED');
    const ended = await given();
    await owner.query(`update partner_token set starts_on = $1, ends_on = $1 where id = $2`, [
      addDays(today, -1),
      ended.partnerToken.id,
    ]);
    expect((await asked(ended.token, district)).code).toBe('UNAUTHENTICATED');
    const revoked = await given();
    const { data } = await administrator.graphql(revoke, { id: revoked.partnerToken.id });
    expect(data).toMatchObject({ revokePartnerToken: { partnerToken: { state: 'REVOKED' } } });
    expect((await asked(revoked.token, district)).code).toBe('UNAUTHENTICATED');
    expect((await asked(`mkp_${'a'.repeat(43)}`, district)).code).toBe('UNAUTHENTICATED');
  });

  it('keeps the hash alone, and the giving and the revoking on record', async () => {
    const { token, partnerToken } = await given({ partnerName: '記録の見本' });
    await asked(token, district);
    await administrator.graphql(revoke, { id: partnerToken.id });
    const rows = await owner.query<{ text: string }[]>(
      'select row_to_json(t)::text as text from partner_token t union all select row_to_json(a)::text from audit_entry a',
    );
    expect(rows.some(({ text }) => text.includes(token) || text.includes(token.slice(4)))).toBe(false);
    const actions = await owner.query<{ action: string }[]>(
      `select action from audit_entry where subject_id = $1 order by at, action`,
      [partnerToken.id],
    );
    expect(actions.map(({ action }) => action)).toEqual(['givePartnerToken', 'revokePartnerToken']);
    const { data } = await administrator.graphql<{ partnerTokens: object[] }>(list);
    expect(data?.partnerTokens).toContainEqual({
      ...{ id: partnerToken.id, partnerName: '記録の見本', state: 'REVOKED' },
      lastUsedAt: expect.any(String),
    });
  });

  it('names what is wrong with the input, and takes districts of the own ward only', async () => {
    const wrong = {
      partnerName: ' ',
      operations: [],
      endsOn: addDays(today, -1),
      startsOn: addDays(today, -9),
    };
    const answer = await administrator.graphql(give, { input: input(wrong) });
    expect(answer.data).toMatchObject({
      givePartnerToken: {
        code: 'BAD_INPUT',
        fields: [{ path: 'input.partnerName' }, { path: 'input.operations' }, { path: 'input.endsOn' }],
      },
    });
    const foreign = await administrator.graphql(give, { input: input({ districtIds: [ward.wardId] }) });
    expect(foreign.data).toMatchObject({
      givePartnerToken: { fields: [{ path: 'input.districtIds', code: 'NOT_FOUND' }] },
    });
  });

  it('is the ward administrator’s matter', async () => {
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    expect((await officer.graphql(give, { input: input() })).data).toMatchObject({
      givePartnerToken: { code: 'NOT_ALLOWED' },
    });
    expect((await officer.graphql(list)).data ?? { partnerTokens: [] }).toEqual({ partnerTokens: [] });
    const { partnerToken } = await given();
    expect((await officer.graphql(revoke, { id: partnerToken.id })).data).toMatchObject({
      revokePartnerToken: { __typename: 'Refused' },
    });
  });
});
