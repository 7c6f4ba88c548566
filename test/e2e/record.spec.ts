import { randomUUID } from 'node:crypto';
import { Anchoring, erasePersonal, type NewDecision, record } from '@app/audit';
import { Database, scopeOf, systemScope } from '@app/platform';
import pg from 'pg';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedPeople, seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';

const auditor = 'auditor@ward.example';

let api: TestApi;
let ward: TestWard;
let owner: pg.Client;
let eventId: string;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  api = await startTestApi({ AUDIT_ANCHOR_DIR: `/tmp/machikaigi-${randomUUID()}` });
  ward = await seedTestWard(api.ownerUrl);
  owner = new pg.Client({ connectionString: api.ownerUrl });
  await owner.connect();
  eventId = await writeRows(api.ownerUrl, async (insert) => {
    await seedPeople(insert, ward.wardId, { [auditor]: { role: 'AUDITOR' } });
    return insert('community_event', {
      district_id: ward.districts.akasaka,
      title: '秋のいっせい清掃',
      theme: 'CLEANUP',
    });
  });
  for (const email of [...Object.values(testPeople), auditor]) visitors.set(email, await api.signInAs(email));
  await decide(testPeople.akasakaCoordinator, '青木 春子', {
    ...{ action: 'changeEvent', subjectType: 'community_event', subjectId: eventId },
    ...{ districtId: ward.districts.akasaka, before: { people: 4 }, after: { people: 3 }, reason: '=1+1' },
  });
  await decide(testPeople.shibaCoordinator, '上田 三郎', {
    ...{
      action: 'approveMatch',
      subjectType: 'match',
      subjectId: randomUUID(),
      districtId: ward.districts.shiba,
    },
  });
  await decide(testPeople.kakuuMember, '担当 花子', {
    ...{ action: 'changeContact', subjectType: 'contact', subjectId: randomUUID() },
    organisationId: ward.companies.kakuu,
    personal: {
      contactId: randomUUID(),
      values: { before: { phone: '03-1111-2222' }, after: { phone: '03-3333-4444' } },
    },
  });
  await decide(testPeople.mihonMember, '協力 太郎', {
    ...{ action: 'changeOffer', subjectType: 'volunteer_offer', subjectId: randomUUID() },
    ...{
      organisationId: ward.companies.mihon,
      sharedDistrictIds: [ward.districts.akasaka],
      after: { people: 2 },
    },
  });
  await decide(testPeople.administrator, '区 花子', {
    ...{ action: 'giveRole', subjectType: 'role_grant', subjectId: randomUUID() },
  });
}, bootMs);
afterAll(async () => {
  await owner?.end();
  await api?.close();
});

const personId = async (email: string) => {
  const { rows } = await owner.query<{ id: string }>('select id from person where email = $1', [email]);
  return rows[0]!.id;
};
async function decide(email: string, label: string, decision: NewDecision): Promise<void> {
  const scope = scopeOf({ personId: await personId(email), label }, {});
  await api.app.get(Database).run(scope, (tx) => record(tx, scope, decision));
}

interface Entry {
  readonly action: string;
  readonly actor: string | null;
  readonly subjectName: string | null;
  readonly erased: boolean;
  readonly facts: { name: string; before: string | null; after: string | null; personal: boolean }[];
}
const fields = 'action actor subjectName erased facts { name before after personal }';
async function recordOf(email: string, filter: object = {}): Promise<Entry[]> {
  const { data, errors } = await visitors
    .get(email)!
    .graphql<{ record: { edges: { node: Entry }[] } }>(
      `query ($filter: RecordFilterInput) { record(filter: $filter) { totalCount edges { node { ${fields} } } } }`,
      { filter },
    );
  expect(errors).toBeUndefined();
  return data!.record.edges.map(({ node }) => node);
}
/** Without what signing in itself puts on record. */
const actionsOf = async (email: string, filter: object = {}) =>
  (await recordOf(email, filter)).map(({ action }) => action).filter((action) => action !== 'signIn');

describe('record', () => {
  it('shows a desk what its district decided and what is shared with it, the newest first', async () => {
    expect(await actionsOf(testPeople.akasakaCoordinator)).toEqual(['changeOffer', 'changeEvent']);
    // Not with the office beside the conference; nor what is nobody's but the coordinator's.
    expect(await actionsOf(testPeople.akasakaOfficer)).toEqual(['changeEvent']);
    expect(await actionsOf(testPeople.shibaOfficer)).toEqual([]);
    expect(await actionsOf(testPeople.shibaCoordinator)).toEqual(['approveMatch']);
    expect(await actionsOf(testPeople.shibaOfficer, { districtId: ward.districts.akasaka })).toEqual([]);
  });

  it('shows a ward’s administrator access and settings, and its auditor everything', async () => {
    expect(await actionsOf(testPeople.administrator)).toEqual(['giveRole']);
    expect(await actionsOf(auditor)).toEqual([
      ...['giveRole', 'changeOffer', 'changeContact', 'approveMatch', 'changeEvent'],
    ]);
  });

  it('shows a company’s administrator the company’s own, others their own acts, a visitor nothing', async () => {
    expect(await actionsOf(testPeople.kakuuMember)).toEqual(['changeContact']);
    expect(await actionsOf(testPeople.mihonMember)).toEqual(['changeOffer']);
    const { errors } = await api.visitor().graphql('{ record { totalCount } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('shows personal values to whom they belong, and to no desk', async () => {
    const [own] = await recordOf(testPeople.kakuuMember);
    expect(own?.facts).toEqual([
      { name: 'phone', before: '03-1111-2222', after: '03-3333-4444', personal: true },
    ]);
  });

  it('is searched by words of what was done, by whom, and what it was about, however it is written', async () => {
    const found = (text: string) => actionsOf(auditor, { text });
    expect(await found('承認')).toEqual(['approveMatch']);
    expect(await found('青木')).toEqual(['changeEvent']);
    expect(await found('イッセイ　清掃')).toEqual(['changeEvent']);
    expect(await found('100%_')).toEqual([]);
    expect(await actionsOf(auditor, { kind: 'ORGANISATION' })).toEqual(['changeContact']);
    expect(await actionsOf(auditor, { personId: await personId(testPeople.mihonMember) })).toEqual([
      'changeOffer',
    ]);
    expect(await actionsOf(auditor, { subjectId: eventId })).toEqual(['changeEvent']);
    expect(await actionsOf(auditor, { from: '2020-01-01', to: '2020-12-31' })).toEqual([]);
  });

  it.each(Object.values(testPeople))('is searched by %s without a mistake', async (email) => {
    expect(await recordOf(email, { text: 'zzz' })).toEqual([]);
  });

  it('names what it was about', async () => {
    const [entry] = await recordOf(auditor, { subjectId: eventId });
    expect(entry).toMatchObject({
      ...{ actor: '青木 春子', subjectName: '秋のいっせい清掃', erased: false },
      facts: [{ name: 'people', before: '4', after: '3', personal: false }],
    });
  });

  it('says when it was verified, and by how much it has grown since', async () => {
    const state = '{ recordState { verifiedAt verified flaw firstBad } }';
    const ask = async () =>
      (await visitors.get(auditor)!.graphql<{ recordState: object }>(state)).data?.recordState;
    expect(await ask()).toEqual({ verifiedAt: null, verified: 0, flaw: null, firstBad: null });
    await api.app.get(Anchoring).anchorNow(async () => {});
    expect(await ask()).toMatchObject({ verifiedAt: expect.any(String), flaw: null });
  });

  it('shows that a name was erased', async () => {
    await api.app
      .get(Database)
      .run(systemScope, async (tx) =>
        erasePersonal(tx, systemScope, { personId: await personId(testPeople.shibaCoordinator) }),
      );
    const entry = (await recordOf(auditor)).find(({ action }) => action === 'approveMatch');
    expect(entry).toMatchObject({ actor: null, erased: true });
  });
});

describe('the record as a file', () => {
  const download = (email: string | null, path: string, headers: object = {}) =>
    api.app.inject({
      method: 'GET',
      url: `/download/record/${path}`,
      headers: { ...headers, ...(email && { cookie: visitors.get(email)!.cookie() }) },
    });

  it('is a list for spreadsheets in words, which runs no formula', async () => {
    const { statusCode, headers, body } = await download(auditor, 'record.csv');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(body.startsWith('\uFEFF番号,')).toBe(true);
    expect(body.match(/\uFEFF/g)).toHaveLength(1);
    expect(body).toContain('青木 春子さんが「秋のいっせい清掃」（行事）を変更しました（4名→3名）');
    expect(body).toContain(`,'=1+1,`);
  });

  it('is lines of JSON with all that the chain says', async () => {
    const { body } = await download(testPeople.akasakaCoordinator, 'record.jsonl?text=%E5%A4%89%E6%9B%B4');
    const lines = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry & { mac: string; chain: string });
    expect(lines.map(({ action }) => action)).toEqual(['changeOffer', 'changeEvent']);
    expect(lines[0]).toMatchObject({ chain: ward.wardId, mac: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is itself on record', async () => {
    expect(await actionsOf(auditor, { text: '書き出し' })).toEqual(['exportRecord', 'exportRecord']);
  });

  it.each([
    ['a visitor', null, 'record.csv', 404],
    ['a file that there is not', auditor, 'record.exe', 404],
    ['a day that there is not', auditor, 'record.csv?from=2026-02-30', 400],
    ['a kind that there is not', auditor, 'record.csv?kind=X', 400],
  ])('is refused: %s', async (_, email, path, status) => {
    expect((await download(email, path)).statusCode).toBe(status);
  });

  it('is not given to another site’s page', async () => {
    expect((await download(auditor, 'record.csv', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(404);
  });
});
