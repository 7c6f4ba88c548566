import { linkToken } from '@app/platform';
import pg from 'pg';
import { Declarations } from '@app/membership';
import { bootMs, startTestApi, type TestApi, type Visitor } from './api.js';
import { testConfig } from './config.js';
import { seedTestWard, testPeople, type TestWard, writeRows } from './ward.js';

const outcome = `outcome: __typename ... on Refused { code fields { path code } }`;
const page = `... on ApplicationFound { page { invited name corporateNumber answers { conference state } } }`;
const ask = `mutation ($input: AskToJoinInput!) { result: askToJoin(input: $input) { ${outcome} ... on JoinAsked { mailed } } }`;
const look = `query ($token: String!) { result: application(token: $token) { ${outcome} ${page} } }`;
const confirm = `mutation ($token: String!) { result: confirmApplication(token: $token) { ${outcome} ${page} } }`;
const takeBack = `mutation ($token: String!) { result: withdrawApplication(token: $token) { ${outcome} ${page} } }`;
const accept = `mutation ($token: String!, $input: CompanyApplicationInput!) { result: acceptCompanyInvitation(token: $token, input: $input) { ${outcome} ${page} } }`;
const decided = `${outcome} ... on MembershipDecided { requestId state }`;
const invite = `mutation ($input: InviteCompanyInput!) { result: inviteCompany(input: $input) { ${decided} } }`;
const admit = `mutation ($id: ID!) { result: admitCompany(id: $id) { ${decided} } }`;
const turnDown = `mutation ($id: ID!, $reason: String!) { result: turnDownCompany(id: $id, reason: $reason) { ${decided} } }`;
const renew = `mutation ($companyId: ID!, $input: SignatureInput!) { result: renewDeclaration(companyId: $companyId, input: $input) { ${outcome} ... on Declared { validUntil } } }`;
const leave = `mutation ($input: LeaveConferenceInput!) { result: leaveConference(input: $input) { ${outcome} ... on ConferenceLeft { until } } }`;
const members = `query ($districtId: ID!) { members(districtId: $districtId) { companyId name since until timesAsked declaration { state } contacts { name email } } }`;
const requests = `query ($districtId: ID!) { membershipRequests(districtId: $districtId) { id state name contactEmail signerName } }`;
const setUp = `mutation ($key: String!, $input: DistrictInput!) { result: createDistrict(key: $key, input: $input) { ${outcome} ... on DistrictSaved { district { id key conference { name } } } } }`;
const changeDistrict = `mutation ($id: ID!, $input: DistrictInput!) { result: changeDistrict(id: $id, input: $input) { ${outcome} ... on DistrictSaved { district { officePhone conference { name } } } } }`;

interface Result {
  outcome: string;
  code?: string;
  requestId?: string;
  page?: { answers: { state: string }[] };
  district?: { id: string };
}
interface Member {
  companyId: string;
  name: string;
  until: string | null;
  timesAsked: number;
  declaration: { state: string } | null;
  contacts: { name: string }[];
}

const signature = {
  topics: ['ORGANISED_CRIME', 'TAX', 'POLITICS_AND_RELIGION'],
  signerName: '新規 太郎',
  signerTitle: '代表取締役',
};
const application = {
  name: '新規参加株式会社',
  kana: 'シンキサンカ',
  corporateNumber: '7000000000101',
  industry: '情報通信業',
  themes: ['CLEAN_UP'],
  contactName: '新規 花子',
  contactEmail: 'csr@shinki.example',
  contactPhone: '03-0000-9999',
  message: '清掃から始めたいです。',
  language: 'ja',
  signature,
};
const today = new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10);
const dayFrom = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

describe('companies in a conference', () => {
  let api: TestApi;
  let ward: TestWard;
  let owner: pg.Client;
  let coordinator: Visitor;
  let company: Visitor;
  beforeAll(async () => {
    api = await startTestApi();
    ward = await seedTestWard(api.ownerUrl);
    owner = new pg.Client({ connectionString: api.ownerUrl });
    await owner.connect();
    coordinator = await api.signInAs(testPeople.akasakaCoordinator);
    company = await api.signInAs(testPeople.kakuuMember);
  }, bootMs);
  afterAll(async () => {
    await owner?.end();
    await api?.close();
  });

  const change = async (who: Visitor, document: string, variables: object): Promise<Result> => {
    const { data, errors } = await who.graphql<{ result: Result }>(document, variables);
    return data?.result ?? { outcome: 'ERROR', code: String(errors?.[0]?.extensions['code']) };
  };
  const rows = async (sql: string, ...values: unknown[]) => (await owner.query(sql, values)).rows;
  const { secretKey } = testConfig('postgres://nowhere');
  const tokenOf = async (email: string): Promise<string> => {
    const [row] = await rows(
      `select id from membership_application where contact_email = $1 order by asked_at desc limit 1`,
      email,
    );
    return linkToken('MEMBERSHIP', row.id, secretKey);
  };
  const askFor = (more: object = {}) =>
    change(api.visitor(), ask, {
      input: { ...application, districtIds: [ward.districts.akasaka], ...more },
    });
  const asked = async (who: Visitor, districtId = ward.districts.akasaka) =>
    (
      await who.graphql<{ membershipRequests: { id: string; state: string; name: string }[] }>(requests, {
        districtId,
      })
    ).data?.membershipRequests ?? [];
  const membersOf = async (who: Visitor, districtId = ward.districts.akasaka) =>
    (await who.graphql<{ members: Member[] }>(members, { districtId })).data?.members ?? [];

  it('shows a conference nothing before the address is confirmed', async () => {
    expect(await askFor({ districtIds: [ward.districts.akasaka, ward.districts.shiba] })).toEqual({
      outcome: 'JoinAsked',
      mailed: true,
    });
    expect(await asked(coordinator)).toEqual([]);
    const kinds = await rows(`select kind, recipient_address as "to" from notification`);
    expect(kinds).toEqual([{ kind: 'COMPANY_CONFIRM', to: 'csr@shinki.example' }]);
    const written = await coordinator.graphql<{ notifications: { totalCount: number } }>(
      `query ($districtId: ID!) { notifications(districtId: $districtId) { totalCount } }`,
      { districtId: ward.districts.akasaka },
    );
    expect(written.data?.notifications.totalCount).toBe(0);
  });

  it('opens with its link alone, and changes nothing by that', async () => {
    const token = await tokenOf('csr@shinki.example');
    const found = await change(api.visitor(), look, { token });
    expect(found.page?.answers.map(({ state }) => state)).toEqual(['ASKED', 'ASKED']);
    expect(await change(api.visitor(), look, { token: `${token}x` })).toMatchObject({ code: 'LINK_INVALID' });
    expect(await asked(coordinator)).toEqual([]);
  });

  it('tells the coordinators once when it is confirmed', async () => {
    const token = await tokenOf('csr@shinki.example');
    const both = await Promise.all([
      change(api.visitor(), confirm, { token }),
      change(api.visitor(), confirm, { token }),
    ]);
    for (const result of both)
      expect(result.page?.answers.map(({ state }) => state)).toEqual(['CONFIRMED', 'CONFIRMED']);
    const told = await rows(
      `select recipient_address as "to" from notification where kind = 'COMPANY_APPLIED' order by 1`,
    );
    expect(told.map(({ to }) => to)).toEqual([testPeople.akasakaCoordinator, testPeople.shibaCoordinator]);
    expect(await asked(coordinator)).toMatchObject([{ name: '新規参加株式会社', state: 'CONFIRMED' }]);
    expect(await asked(company)).toEqual([]);
    expect(await asked(await api.signInAs(testPeople.shibaOfficer))).toEqual([]);
  });

  it('admits it once, by its own coordinator: company, membership, declaration, administrator, letters', async () => {
    const [request] = await asked(coordinator);
    const shiba = await api.signInAs(testPeople.shibaCoordinator);
    for (const who of [shiba, company, api.visitor()]) {
      expect((await change(who, admit, { id: request?.id })).outcome).toBe('Refused');
    }
    const twice = await Promise.all([
      change(coordinator, admit, { id: request?.id }),
      change(coordinator, admit, { id: request?.id }),
    ]);
    expect(twice.map(({ outcome: it, code }) => code ?? it).toSorted()).toEqual([
      'ALREADY_DECIDED',
      'MembershipDecided',
    ]);
    const [known] = await rows(
      `select id from organisation where corporate_number = $1`,
      application.corporateNumber,
    );
    expect(
      await rows(
        `select role, email, contact.name from role_grant g join person p on p.id = g.person_id
      join contact using (email) where g.organisation_id = $1`,
        known.id,
      ),
    ).toEqual([{ role: 'COMPANY_ADMINISTRATOR', email: 'csr@shinki.example', name: '新規 花子' }]);
    const kinds = await rows(
      `select kind from notification where recipient_address = 'csr@shinki.example' order by kind`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['COMPANY_ADMITTED', 'COMPANY_CONFIRM', 'INVITATION']);
    expect(
      await rows(`select valid_until::text from declaration where company_id = $1`, known.id),
    ).toHaveLength(1);
    expect(await rows(`select from audit_entry where action = 'admitCompany'`)).toHaveLength(1);
    // The other conference decides for itself, about the same company.
    const [other] = await asked(shiba, ward.districts.shiba);
    expect(await change(shiba, admit, { id: other?.id })).toMatchObject({ state: 'ADMITTED' });
    expect(await rows(`select from conference_member where company_id = $1`, known.id)).toHaveLength(2);
    expect(
      await rows(`select from organisation where corporate_number = $1`, application.corporateNumber),
    ).toHaveLength(1);
    expect(await rows(`select from role_grant where organisation_id = $1`, known.id)).toHaveLength(1);
  });

  it('gives who asks in the name of a known company no right to its data', async () => {
    await owner.query(`update organisation set corporate_number = '3000000000105' where id = $1`, [
      ward.companies.kakuu,
    ]);
    await askFor({ contactEmail: 'stranger@elsewhere.example', corporateNumber: '3000000000105' });
    const token = await tokenOf('stranger@elsewhere.example');
    await change(api.visitor(), confirm, { token });
    const request = (await asked(coordinator)).find(({ state }) => state === 'CONFIRMED');
    expect(await change(coordinator, admit, { id: request?.id })).toMatchObject({ state: 'ADMITTED' });
    expect(await rows(`select from person where email = 'stranger@elsewhere.example'`)).toEqual([]);
    expect(await rows(`select from contact where email = 'stranger@elsewhere.example'`)).toEqual([]);
    // Whoever looks after the company hears of it.
    const told = await rows(
      `select recipient_address as "to" from notification where kind = 'COMPANY_ADMITTED'`,
    );
    expect(told.map(({ to }) => to)).toContain(testPeople.kakuuMember);
  });

  it('gives who asks in the name of a known company without an administrator no right to it either', async () => {
    const [company] = await rows(
      `insert into organisation (ward_id, name, kana, corporate_number)
       select ward_id, '見本倉庫', 'ミホンソウコ', '2000000000106' from organisation where id = '${ward.companies.kakuu}' returning id`,
    );
    await rows(`insert into company (organisation_id, industry) values ('${company.id}', '') returning 1`);
    await askFor({ contactEmail: 'stranger@nowhere.example', corporateNumber: '2000000000106' });
    await change(api.visitor(), confirm, { token: await tokenOf('stranger@nowhere.example') });
    const request = (await asked(coordinator)).find(({ state }) => state === 'CONFIRMED');
    expect(await change(coordinator, admit, { id: request?.id })).toMatchObject({ state: 'ADMITTED' });
    for (const table of ['role_grant', 'contact', 'declaration']) {
      const column = table === 'declaration' ? 'company_id' : 'organisation_id';
      expect(await rows(`select 1 from ${table} where ${column} = '${company.id}'`)).toEqual([]);
    }
  });

  it('turns a company down kindly, with the reason written to it', async () => {
    await askFor({ contactEmail: 'no@shinki.example', corporateNumber: '1000000000107' });
    await change(api.visitor(), confirm, { token: await tokenOf('no@shinki.example') });
    const request = (await asked(coordinator)).find(({ state }) => state === 'CONFIRMED');
    expect(await change(coordinator, turnDown, { id: request?.id, reason: ' ' })).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await change(coordinator, turnDown, { id: request?.id, reason: '地区外のため' })).toMatchObject({
      state: 'NOT_ADMITTED',
    });
    const [mail] = await rows(`select facts from notification where kind = 'COMPANY_NOT_ADMITTED'`);
    expect(mail.facts).toMatchObject({ reason: '地区外のため' });
  });

  it('lets who asked take it back, and refuses what is not signed or not numbered', async () => {
    await askFor({ contactEmail: 'back@shinki.example', corporateNumber: '9000000000108' });
    const token = await tokenOf('back@shinki.example');
    await change(api.visitor(), confirm, { token });
    expect((await change(api.visitor(), takeBack, { token })).page?.answers).toMatchObject([
      { state: 'WITHDRAWN' },
    ]);
    expect(await change(api.visitor(), takeBack, { token })).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await askFor({ corporateNumber: '8000000000101' })).toMatchObject({
      fields: [{ path: 'input.corporateNumber', code: 'NOT_A_CORPORATE_NUMBER' }],
    });
    expect(await askFor({ signature: { ...signature, topics: ['TAX'] } })).toMatchObject({
      fields: [{ path: 'input.signature.topics', code: 'NOT_DECLARED' }],
    });
    expect(await askFor({ districtIds: [] })).toMatchObject({ fields: [{ path: 'input.districtIds' }] });
  });

  it('answers the same when it writes no more mails to an address', async () => {
    const tries = [];
    for (let i = 0; i < 6; i += 1) tries.push(await askFor({ contactEmail: 'flood@shinki.example' }));
    expect(new Set(tries.map(({ outcome: it }) => it))).toEqual(new Set(['JoinAsked']));
    const [count] = await rows(
      `select count(*)::int as n from notification where recipient_address = 'flood@shinki.example'`,
    );
    expect(count.n).toBeLessThanOrEqual(4);
  });

  it('lets a company in by invitation when it signs, with the invitation’s own number', async () => {
    const input = {
      districtId: ward.districts.akasaka,
      name: '招待見本株式会社',
      corporateNumber: '5000000000103',
      contactEmail: 'guest@shotai.example',
      language: 'ja',
    };
    expect(await change(company, invite, { input })).toMatchObject({ outcome: 'Refused' });
    expect(await change(coordinator, invite, { input })).toMatchObject({ state: 'INVITED' });
    const token = await tokenOf('guest@shotai.example');
    const draft = { ...application, name: '招待見本株式会社', contactEmail: 'thief@elsewhere.example' };
    const joined = await change(api.visitor(), accept, { token, input: draft });
    expect(joined.page?.answers).toMatchObject([{ state: 'ADMITTED' }]);
    expect(await change(api.visitor(), accept, { token, input: draft })).toMatchObject({
      code: 'ALREADY_DECIDED',
    });
    const [organisation] = await rows(
      `select corporate_number from organisation where name = '招待見本株式会社'`,
    );
    expect(organisation).toEqual({ corporate_number: '5000000000103' });
    expect(await rows(`select from person where email = 'guest@shotai.example'`)).toHaveLength(1);
    expect(await change(coordinator, invite, { input })).toMatchObject({ code: 'ALREADY_MEMBER' });
  });

  it('writes a few invitations to one address of a company, and no more', async () => {
    await owner.query('delete from attempt');
    const input = (corporateNumber: string) => ({
      ...{ districtId: ward.districts.akasaka, name: '見本株式会社', language: 'ja', corporateNumber },
      contactEmail: 'flooded@mihon.example',
    });
    const before = (await rows(`select from membership_application`)).length;
    for (let times = 0; times < 3; times += 1)
      expect(await change(coordinator, invite, { input: input('5000000000103') })).not.toMatchObject({
        code: 'TOO_MANY_TRIES',
      });
    expect(await change(coordinator, invite, { input: input('5000000000103') })).toMatchObject({
      code: 'TOO_MANY_TRIES',
    });
    expect((await rows(`select from membership_application`)).length).toBeLessThanOrEqual(before + 3);
    await owner.query('delete from attempt');
  });

  it('shows members to the conference: a count for all, contacts and declarations for its desks', async () => {
    await seedMatch(api, ward, { company: ward.companies.mihon, title: '秋の清掃', state: 'DECLINED' });
    const seen = await membersOf(company);
    const mihon = seen.find(({ companyId }) => companyId === ward.companies.mihon);
    expect(mihon).toMatchObject({ timesAsked: 1, declaration: null, contacts: [] });
    expect(seen.find(({ companyId }) => companyId === ward.companies.kakuu)?.declaration).not.toBeNull();
    const atDesk = (await membersOf(coordinator)).find(({ companyId }) => companyId === ward.companies.mihon);
    expect(atDesk).toMatchObject({
      timesAsked: 1,
      declaration: { state: 'MISSING' },
      contacts: [{ name: '担当 花子' }],
    });
    expect(await membersOf(api.visitor())).toEqual([]);
    expect(await membersOf(await api.signInAs(testPeople.mihonMember), ward.districts.shiba)).toEqual([]);
    const administrator = await api.signInAs(testPeople.administrator);
    expect((await membersOf(administrator)).length).toBeGreaterThanOrEqual(4);
  });

  it('renews a declaration for a year, by the company’s administrator alone, and reminds a month before', async () => {
    const variables = { companyId: ward.companies.kakuu, input: signature };
    expect(await change(coordinator, renew, variables)).toMatchObject({ outcome: 'Refused' });
    expect(await change(company, renew, { ...variables, companyId: ward.companies.mihon })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await change(company, renew, variables)).toMatchObject({ outcome: 'Declared' });
    const declarations = api.app.get(Declarations, { strict: false });
    expect(await declarations.remind()).toBe(0);
    await owner.query(
      `update declaration set declared_on = $2::date - 340, valid_until = $2::date + 25 where company_id = $1`,
      [ward.companies.kakuu, today],
    );
    expect(await declarations.remind()).toBe(1);
    expect(await declarations.remind()).toBe(0);
    const [mail] = await rows(
      `select recipient_address as "to" from notification where kind = 'DECLARATION_DUE'`,
    );
    expect(mail.to).toBe(testPeople.kakuuMember);
  });

  it('lets no company leave without saying what becomes of what it promised', async () => {
    const matchId = await seedMatch(api, ward, {
      company: ward.companies.kakuu,
      title: '冬の餅つき',
      state: 'CONFIRMED',
    });
    const input = { companyId: ward.companies.kakuu, districtId: ward.districts.akasaka, lastDay: today };
    const view = await company.graphql<{ leaving: { liveMatches: { id: string; eventTitle: string }[] } }>(
      `query ($c: ID!, $d: ID!) { leaving(companyId: $c, districtId: $d) { openOffers liveMatches { id eventTitle people } } }`,
      { c: input.companyId, d: input.districtId },
    );
    expect(view.data?.leaving.liveMatches).toMatchObject([{ id: matchId, eventTitle: '冬の餅つき' }]);
    expect(await change(await api.signInAs(testPeople.mihonMember), leave, { input })).toMatchObject({
      outcome: 'Refused',
    });
    expect(await change(coordinator, leave, { input })).toMatchObject({ fields: [{ path: 'input.reason' }] });
    expect(await change(company, leave, { input })).toMatchObject({ code: 'MATCHES_UNDECIDED' });
    expect(await change(company, leave, { input: { ...input, liveMatches: 'WITHDRAW' } })).toMatchObject({
      until: today,
    });
    expect(await rows(`select state from match where id = $1`, matchId)).toEqual([{ state: 'WITHDRAWN' }]);
    expect(await rows(`select from notification where kind = 'MATCH_WITHDRAWN'`)).not.toEqual([]);
    expect(
      (await membersOf(coordinator)).find(({ companyId }) => companyId === input.companyId),
    ).toMatchObject({
      until: today,
    });
    expect(await rows(`select from audit_entry where action = 'leaveConference'`)).toHaveLength(1);
    const told = await rows(
      `select recipient_address as "to" from notification where kind = 'COMPANY_LEAVES'`,
    );
    expect(told).toEqual([{ to: testPeople.akasakaCoordinator }]);
  });

  it('lets a company take its data, and nobody else', async () => {
    const get = (who: Visitor, path: string, headers: Record<string, string> = {}) =>
      api.app.inject({
        method: 'GET',
        url: `/download/companies/${path}`,
        headers: { cookie: who.cookie(), ...headers },
      });
    const whole = await get(company, `${ward.companies.kakuu}/data.json`);
    expect(whole.statusCode).toBe(200);
    expect(whole.headers['content-disposition']).toContain('attachment');
    const data = whole.json<Record<string, { name?: string; event?: string }[]>>();
    expect(Object.keys(data)).toHaveLength(10);
    expect(data['company']?.[0]?.name).toBe('架空通信株式会社');
    expect(data['matches']?.[0]?.event).toBe('冬の餅つき');
    expect(whole.body).not.toContain('みほん商事');
    const csv = await get(company, `${ward.companies.kakuu}/contacts.csv`);
    expect(csv.body.startsWith('\uFEFFdepartment,name,email')).toBe(true);
    for (const [who, path] of [
      [coordinator, `${ward.companies.kakuu}/data.json`],
      [api.visitor(), `${ward.companies.kakuu}/data.json`],
      [company, `${ward.companies.mihon}/data.json`],
      [company, `${ward.companies.kakuu}/passwords.csv`],
      [company, 'x/data.json'],
    ] as const) {
      expect((await get(who, path)).statusCode).toBe(404);
    }
    const elsewhere = { 'sec-fetch-site': 'cross-site' };
    const lured = await get(company, `${ward.companies.kakuu}/data.json`, elsewhere);
    expect(lured.statusCode).toBe(404);
    expect(await rows(`select from audit_entry where action = 'exportCompany'`)).toHaveLength(2);
  });

  it('sets districts up with their conferences, for the ward alone', async () => {
    const administrator = await api.signInAs(testPeople.administrator);
    const input = {
      name: '高輪地区',
      nameEn: 'Takanawa',
      officeName: '高輪地区総合支所',
      officeNameEn: 'Takanawa Regional City Office',
      officeSection: '協働推進課',
      officePhone: '03-0000-0004',
      conferenceName: '高輪会議',
      conferenceNameEn: 'Takanawa Conference',
    };
    expect(await change(coordinator, setUp, { key: 'takanawa', input })).toMatchObject({
      outcome: 'Refused',
    });
    expect(await change(administrator, setUp, { key: 'ward', input })).toMatchObject({
      fields: [{ code: 'TAKEN' }],
    });
    expect(await change(administrator, setUp, { key: 'akasaka', input })).toMatchObject({
      fields: [{ code: 'TAKEN' }],
    });
    const made = await change(administrator, setUp, { key: 'takanawa', input });
    expect(made).toMatchObject({ district: { key: 'takanawa', conference: { name: '高輪会議' } } });
    expect(
      await change(administrator, changeDistrict, {
        id: made.district?.id,
        input: { ...input, officePhone: '０３-0000-0005', conferenceName: '高輪まち会議' },
      }),
    ).toMatchObject({ district: { officePhone: '03-0000-0005', conference: { name: '高輪まち会議' } } });
  });
});

/** A match of the company for an event of its own in Akasaka, asked yesterday. */
function seedMatch(
  api: TestApi,
  ward: TestWard,
  { company, title, state }: { readonly company: string; readonly title: string; readonly state: string },
): Promise<string> {
  const hours = (from: number) => new Date(Date.now() + from * 3600_000).toISOString();
  return writeRows(api.ownerUrl, async (insert) => {
    const { akasaka } = ward.districts;
    const event = await insert('community_event', { district_id: akasaka, title, theme: 'CLEAN_UP' });
    const day = await insert('event_day', { event_id: event, certainty: 'DAY', date: dayFrom(20) });
    const times = { starts_at: hours(480), ends_at: hours(483) };
    const need = await insert('staffing_need', {
      ...{ event_day_id: day, district_id: akasaka, role: '設営', ...times },
      ...{ people_wanted: 5, fewest_people: 1, theme: 'CLEAN_UP', answer_by: hours(240) },
    });
    const offer = await insert('volunteer_offer', {
      ...{
        company_id: company,
        people: 5,
        most_events: 5,
        district_ids: [akasaka],
        participation_basis: 'DUTY',
      },
    });
    return insert('match', {
      ...{ need_id: need, offer_id: offer, company_id: company, district_id: akasaka, origin: 'HAND' },
      ...{
        people: 2,
        state,
        ...times,
        need_terms: 1,
        offer_terms: 1,
        approved_at: hours(-25),
        asked_at: hours(-24),
      },
      ...{
        answer_due: hours(240),
        participation_basis: 'DUTY',
        ...(state === 'DECLINED' && { closed_at: hours(-1) }),
      },
    });
  });
}
