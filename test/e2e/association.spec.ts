import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { seedAssociation, seedTestWard, testPeople, writeRows, type TestWard } from './ward.js';

let api: TestApi;
let ward: TestWard;
let officer: Visitor;

beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
  officer = await api.signInAs(testPeople.akasakaOfficer);
}, bootMs);
afterAll(() => api?.close());

const hour = 3_600_000;

/** A settled company on a day that is over since an hour, of a new association. */
async function aDay(title: string) {
  return writeRows(api.ownerUrl, async (insert) => {
    const district = ward.districts.akasaka;
    const association = await seedAssociation(insert, ward.wardId, district, [`${title}町会`, 'チョウカイ']);
    const [startsAt, endsAt] = [new Date(Date.now() - 2 * hour), new Date(Date.now() - hour)];
    const date = new Date(Date.now() + 9 * hour - 2 * hour).toISOString().slice(0, 10);
    const eventId = await insert('community_event', {
      ...{ district_id: district, association_id: association, title, theme: 'FESTIVAL' },
      ...{ lat: 35.67, lng: 139.73 },
    });
    const dayId = await insert('event_day', { event_id: eventId, certainty: 'DAY', date });
    const needId = await insert('staffing_need', {
      ...{ event_day_id: dayId, district_id: district, role: '設営', theme: 'FESTIVAL', people_wanted: 5 },
      ...{ starts_at: startsAt, ends_at: endsAt, fewest_people: 1, answer_by: new Date(0) },
    });
    const offerId = await insert('volunteer_offer', {
      ...{ company_id: ward.companies.mihon, people: 20, most_events: 300, themes: ['FESTIVAL'] },
      ...{ district_ids: [district], participation_basis: 'DUTY' },
    });
    const matchId = await insert('match', {
      ...{ need_id: needId, offer_id: offerId, company_id: ward.companies.mihon, district_id: district },
      ...{ origin: 'HAND', people: 3, state: 'CONFIRMED', participation_basis: 'DUTY', need_terms: 1 },
      ...{ offer_terms: 1, starts_at: startsAt, ends_at: endsAt, answer_due: endsAt },
      ...{ asked_at: new Date(Date.now() - 99 * hour), approved_at: new Date(Date.now() - 99 * hour) },
    });
    return { association, dayId, matchId };
  });
}

async function ask<Data>(visitor: Visitor, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await visitor.graphql<Data>(query, variables);
  expect(errors).toBeUndefined();
  return data!;
}

async function tokenOf(association: string): Promise<string> {
  const { shown } = await ask<{ shown: { url: string } }>(
    officer,
    `mutation ($id: ID!) { shown: showAssociationLink(associationId: $id) { ... on AssociationLinkShown { url } } }`,
    { id: association },
  );
  return shown.url.split('/t/')[1]!;
}

const pageQuery = `query ($token: String!) { page: associationPage(token: $token) {
  ... on Refused { code }
  ... on AssociationPage { associationName office { phone }
    days { id title canReport canThank thanks needs { role coming { companyName people peopleCame } } } } } }`;
const reportMutation = `mutation ($token: String!, $day: ID!, $came: [CameInput!]!) {
  said: reportAttendance(token: $token, eventDayId: $day, came: $came) { outcome: __typename ... on Refused { code } } }`;

interface PageOf {
  readonly code?: string;
  readonly days: readonly { readonly id: string; readonly needs: readonly object[] }[];
}

describe('an association with its link and no account', () => {
  it('sees its own events with 「○○社 3名」, reports once however often it presses, and thanks', async () => {
    const { association, dayId, matchId } = await aDay('もちつき');
    const other = await aDay('よその祭');
    const token = await tokenOf(association);
    const { page } = await ask<{ page: PageOf }>(api.visitor(), pageQuery, { token });
    expect(page).toMatchObject({
      ...{ associationName: 'もちつき町会', office: { phone: '03-0000-0000' } },
      days: [
        {
          ...{ id: dayId, canReport: true, canThank: false, thanks: null },
          needs: [{ role: '設営', coming: [{ companyName: 'みほん商事株式会社', people: 3 }] }],
        },
      ],
    });
    // From as many places as a link can lie about in; each address has its own share of requests.
    const came = [{ matchId, people: 2 }];
    const many = await Promise.all(
      Array.from({ length: 100 }, () =>
        api.visitor().graphql<{ said: { outcome: string } }>(reportMutation, { token, day: dayId, came }),
      ),
    );
    expect(many.some(({ data }) => data?.said?.outcome === 'AssociationSaid')).toBe(true);
    const recorded = await rowsOf(
      `select after::text from audit_entry where action = 'reportAttendance' and subject_id = '${matchId}'`,
    );
    expect(recorded).toHaveLength(1);
    const foreign = await ask<{ said: object }>(api.visitor(), reportMutation, {
      token,
      day: other.dayId,
      came,
    });
    expect(foreign.said).toMatchObject({ code: 'NOT_FOUND' });
    const thanks = `mutation ($token: String!, $day: ID!, $thanks: String!) {
      said: sayThanks(token: $token, eventDayId: $day, thanks: $thanks) { outcome: __typename } }`;
    const words = 'ありがとうございました。\nまたお越しください。';
    expect(await ask(api.visitor(), thanks, { token, day: dayId, thanks: words })).toEqual({
      said: { outcome: 'AssociationSaid' },
    });
    const report = `query ($id: ID!) { match(id: $id) { associationReport { peopleCame thanks } } }`;
    const said = { match: { associationReport: { peopleCame: 2, thanks: words } } };
    expect(await ask(await api.signInAs(testPeople.mihonMember), report, { id: matchId })).toEqual(said);
    expect(await ask(officer, report, { id: matchId })).toEqual(said);
    expect(await ask(await api.signInAs(testPeople.kakuuMember), report, { id: matchId })).toEqual({
      match: null,
    });
  });

  it('sees nothing any more once the office has ended the link, or by a wrong one', async () => {
    const { association, dayId, matchId } = await aDay('盆踊り');
    const token = await tokenOf(association);
    await ask(officer, `mutation ($id: ID!) { endAssociationLink(associationId: $id) { __typename } }`, {
      id: association,
    });
    for (const wrong of [token, 'x'.repeat(43), '']) {
      const { page } = await ask<{ page: PageOf }>(api.visitor(), pageQuery, { token: wrong });
      expect(page).toEqual({ code: 'LINK_INVALID' });
    }
    const came = [{ matchId, people: 2 }];
    const { said } = await ask<{ said: object }>(api.visitor(), reportMutation, { token, day: dayId, came });
    expect(said).toMatchObject({ code: 'LINK_INVALID' });
  });

  it('has its link from its own branch office alone', async () => {
    const { association } = await aDay('清掃');
    const show = `mutation ($id: ID!) { shown: showAssociationLink(associationId: $id) {
      outcome: __typename ... on Refused { code } } }`;
    for (const email of [testPeople.shibaOfficer, testPeople.akasakaCoordinator, testPeople.mihonMember]) {
      const { data } = await (
        await api.signInAs(email)
      ).graphql<{ shown?: { code?: string } }>(show, {
        id: association,
      });
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(data?.shown?.code);
    }
  });
});

describe('the privacy page', () => {
  it('is everybody’s, with the periods that the ward’s administrator has set', async () => {
    const administrator = await api.signInAs(testPeople.administrator);
    const set = `mutation ($id: ID!, $length: Int!) {
      set: setRetention(wardId: $id, kind: ROSTERS, length: $length) { ... on Refused { code fields { path code } } } }`;
    expect(await ask(administrator, set, { id: ward.wardId, length: 91 })).toEqual({
      set: { code: 'BAD_INPUT', fields: [{ path: 'length', code: 'OUT_OF_RANGE' }] },
    });
    await ask(administrator, set, { id: ward.wardId, length: 14 });
    const { privacy } = await ask<{ privacy: readonly { periods: readonly object[] }[] }>(
      api.visitor(),
      `{ privacy { wardName periods { kind length } offices { name phone } } }`,
    );
    expect(privacy[0]?.periods).toContainEqual({ kind: 'ROSTERS', length: 14 });
  });
});

describe('what is held about me', () => {
  it('is shown, given as a file, and erased, with which the session ends', async () => {
    const email = testPeople.kakuuMember;
    const person = await api.signInAs(email);
    const { held } = await ask<{ held: readonly { category: string }[] }>(
      person,
      `{ held: heldAboutMe { category table count rows { fields { name value } } } }`,
    );
    expect(held.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['ACCOUNT', 'SIGN_IN', 'ROLES']),
    );
    const { file } = await ask<{ file: { json: string } }>(
      person,
      `mutation { file: exportPersonalData { fileName json } }`,
    );
    expect(file.json).toContain(email);
    expect(file.json).not.toContain(testPeople.mihonMember);
    const { asked } = await ask<{ asked: { request: { id: string } } }>(
      person,
      `mutation { asked: requestErasure { ... on ErasureDecided { request { id state } } } }`,
    );
    const administrator = await api.signInAs(testPeople.administrator);
    await ask(administrator, `mutation ($id: ID!) { carryOutErasure(id: $id) { __typename } }`, {
      id: asked.request.id,
    });
    expect(await ask(person, `{ viewer { person { name } } }`)).toEqual({ viewer: null });
    await expect(api.signInAs(email)).rejects.toThrow('WRONG_PASSWORD');
    expect(await rowsOf(`select id from person where email = '${email}'`)).toEqual([]);
  });
});

async function rowsOf(sql: string): Promise<unknown[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: api.ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
