import { bootMs, countStatements, startTestApi, type TestApi, type Visitor } from './api.js';
import {
  seedCompany,
  seedPeople,
  seedTestWard,
  testPeople,
  writeRows,
  type Insert,
  type TestWard,
} from './ward.js';

let api: TestApi;
let ward: TestWard;

beforeAll(async () => {
  api = await startTestApi();
  ward = await seedTestWard(api.ownerUrl);
}, bootMs);
afterAll(() => api?.close());

const hour = 3_600_000;
const inDays = (days: number, hours = 0) => new Date(Date.now() + days * 24 * hour + hours * hour);

interface Given {
  readonly openToWard?: boolean;
  readonly days?: number;
}

async function aNeed(insert: Insert, { openToWard = false, days = 40 }: Given = {}) {
  const district = ward.districts.akasaka;
  const startsAt = inDays(days);
  const date = new Date(startsAt.getTime() + 9 * hour).toISOString().slice(0, 10);
  const eventId = await insert('community_event', {
    ...{ district_id: district, association_id: ward.associations.akasaka, title: '見本もちつき大会' },
    ...{ theme: 'FESTIVAL', lat: 35.67, lng: 139.73 },
  });
  const dayId = await insert('event_day', { event_id: eventId, certainty: 'DAY', date });
  const needId = await insert('staffing_need', {
    ...{
      event_day_id: dayId,
      district_id: district,
      role: '設営',
      theme: 'FESTIVAL',
      open_to_ward: openToWard,
    },
    ...{ starts_at: startsAt, ends_at: inDays(days, 3), people_wanted: 20, fewest_people: 1 },
    ...{ most_offers: 20, answer_by: inDays(days - 7) },
  });
  return { dayId, needId, startsAt };
}

async function anOffer(insert: Insert, companyId: string) {
  const offerId = await insert('volunteer_offer', {
    ...{ company_id: companyId, people: 20, most_events: 300, themes: ['FESTIVAL'] },
    ...{ district_ids: [ward.districts.akasaka], participation_basis: 'DUTY' },
  });
  await insert('offer_window', { offer_id: offerId, starts_at: inDays(0), ends_at: inDays(400) });
  return offerId;
}

type Row = Readonly<Record<string, unknown>>;

async function aMatch(insert: Insert, needId: string, companyId: string, offerId: string, row: Row = {}) {
  const asked = { asked_at: inDays(-1), approved_at: inDays(-1), answer_due: inDays(10) };
  return insert('match', {
    ...{ need_id: needId, offer_id: offerId, company_id: companyId, district_id: ward.districts.akasaka },
    ...{ origin: 'HAND', people: 2, state: 'CONFIRMED', participation_basis: 'DUTY', ...asked },
    ...{ starts_at: inDays(40), ends_at: inDays(40, 3), need_terms: 1, offer_terms: 1, ...row },
  });
}

const coordinator = () => api.signInAs(testPeople.akasakaCoordinator);
const refusalOf = (result: unknown) => (result as { code?: string } | undefined)?.code;

async function decide(visitor: Visitor, mutation: string, variables: object) {
  const { data, errors } = await visitor.graphql<Record<string, unknown>>(mutation, variables);
  expect(errors).toBeUndefined();
  return Object.values(data!)[0];
}

describe('candidates', () => {
  it('for a need that is open to the ward are also of companies outside the conference', async () => {
    const { needId, offerId } = await writeRows(api.ownerUrl, async (insert) => {
      const company = await seedCompany(
        insert,
        ward.wardId,
        ['よその株式会社', 'ヨソノ'],
        [ward.conferences.shiba],
      );
      return { ...(await aNeed(insert, { openToWard: true })), offerId: await anOffer(insert, company) };
    });
    const { data, errors } = await (
      await coordinator()
    ).graphql<{ candidates: { offer: { id: string } }[] }>(
      `query ($id: ID!) { candidates(needId: $id) { most company { name } offer { id people company { name } } } }`,
      { id: needId },
    );
    expect(errors).toBeUndefined();
    expect(data?.candidates).toContainEqual({
      ...{ most: 20, company: { name: 'よその株式会社' } },
      offer: { id: offerId, people: 20, company: { name: 'よその株式会社' } },
    });
  });
});

describe('a company', () => {
  it('that has left the conference still sees what it has promised', async () => {
    const email = 'left@conference.example';
    await writeRows(api.ownerUrl, async (insert) => {
      const { needId } = await aNeed(insert);
      const company = await seedCompany(insert, ward.wardId, ['もと会員株式会社', 'モトカイイン'], []);
      await aMatch(insert, needId, company, await anOffer(insert, company));
      await seedPeople(insert, ward.wardId, {
        [email]: { role: 'COMPANY_MEMBER', organisation_id: company },
      });
    });
    const { data, errors } = await (
      await api.signInAs(email)
    ).graphql<{ matches: { edges: unknown[] } }>(
      `{ matches { edges { node { state companyName need { role day { date } event { title } participants { people } } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data?.matches.edges).toMatchObject([
      {
        node: { need: { role: '設営', event: { title: '見本もちつき大会' }, participants: [{ people: 2 }] } },
      },
    ]);
  });
});

describe('an id that is nobody’s', () => {
  it('is not found, and breaks nothing', async () => {
    const visitor = await coordinator();
    const nobody = '01234567-89ab-4cde-8f01-23456789abcd';
    const propose = `mutation ($input: ProposeMatchInput!) { proposeMatch(input: $input) { ... on Refused { code } } }`;
    const { needId } = await writeRows(api.ownerUrl, (insert) => aNeed(insert));
    for (const input of [
      { needId: nobody, offerId: nobody, people: 1 },
      { needId, offerId: nobody, people: 1 },
    ]) {
      expect(refusalOf(await decide(visitor, propose, { input }))).toBe('NOT_FOUND');
    }
  });
});

describe('numbers and texts that nobody types', () => {
  const edge = async (query: string, variables: object = {}) => {
    const { data, errors } = await (await coordinator()).graphql<Record<string, unknown>>(query, variables);
    const [result] = Object.values(data ?? {}).flat();
    return errors?.[0]?.extensions['code'] ?? refusalOf(result) ?? 'DONE';
  };
  const run = (more: string) =>
    `mutation { startMatchRun(input: { districtId: "${ward.districts.akasaka}", ${more} }) { ... on Refused { code } } }`;
  const period = 'periodFrom: "2026-11-01", periodTo: "2026-12-01"';

  it.each([
    ['an effort beyond all bounds', () => run(`${period}, effort: 1e308`)],
    ['no effort', () => run(`${period}, effort: 0`)],
    ['a seed that is no whole number', () => run(`${period}, seed: 1.5`)],
    ['a period of centuries', () => run('periodFrom: "1950-01-01", periodTo: "2100-12-31"')],
    ['a year that does not exist', () => run('periodFrom: "2026-11-01", periodTo: "9999-12-31"')],
    ['an empty page', () => '{ matches(first: 0) { totalCount } }'],
    ['a page beyond all bounds', () => '{ matches(first: 2147483647) { totalCount } }'],
    ['a cursor of its own making', () => '{ matches(after: "WyIyMDI2LTAyLTMwIl0") { totalCount } }'],
    [
      '201 approvals',
      () => `mutation { approveMatches(input: [${'{ id: "x" },'.repeat(201)}]) { __typename } }`,
    ],
    ['no approvals', () => 'mutation { approveMatches(input: []) { __typename } }'],
    [
      'a reason of nothing',
      () => 'mutation { rejectMatch(id: "x", reason: " ") { ... on Refused { code } } }',
    ],
    ['NUL', () => 'mutation { rejectMatch(id: "x", reason: "a\\u0000b") { ... on Refused { code } } }'],
    [
      'half a letter',
      () => 'mutation { rejectMatch(id: "x", reason: "\\ud842") { ... on Refused { code } } }',
    ],
  ])('%s: refused', async (_, query) => {
    expect(['BAD_INPUT', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(
      await edge(query()),
    );
  });

  it('approves a match named twice once, with whatever number of people it has', async () => {
    const { id } = await writeRows(api.ownerUrl, async (insert) => {
      const { needId, startsAt } = await aNeed(insert);
      const offerId = await anOffer(insert, ward.companies.mihon);
      const proposed = { state: 'PROPOSED', participation_basis: null, asked_at: null, approved_at: null };
      const times = { starts_at: startsAt, ends_at: new Date(startsAt.getTime() + hour) };
      return { id: await aMatch(insert, needId, ward.companies.mihon, offerId, { ...proposed, ...times }) };
    });
    const visitor = await coordinator();
    const approve = `mutation ($input: [ApproveMatchInput!]!) { approveMatches(input: $input) { ... on Refused { code } } }`;
    const codes = async (input: object[]) => {
      const { data, errors } = await visitor.graphql<{ approveMatches: unknown[] }>(approve, { input });
      expect(errors).toBeUndefined();
      return data!.approveMatches.map((one) => refusalOf(one) ?? 'DONE');
    };
    expect(
      await codes([{ id, people: 2_147_483_647 }, { id, people: 0 }, { id, people: -3 }, { id }, { id }]),
    ).toEqual(['NEED_IS_FULL', 'BELOW_SMALLEST_GROUP', 'BELOW_SMALLEST_GROUP', 'DONE', 'ALREADY_DECIDED']);
  });

  it('counts who came as somebody could have counted them', async () => {
    const { id, dayId } = await writeRows(api.ownerUrl, async (insert) => {
      const { needId, dayId } = await aNeed(insert, { days: 0 });
      const offerId = await anOffer(insert, ward.companies.mihon);
      const times = { starts_at: inDays(0), ends_at: inDays(0, 1) };
      return { id: await aMatch(insert, needId, ward.companies.mihon, offerId, times), dayId };
    });
    const visitor = await api.signInAs(testPeople.akasakaOfficer);
    const complete = `mutation ($input: CompleteDayInput!) { completeDay(input: $input) { ... on Refused { code }
      ... on EventDaySaved { told } } }`;
    const done = (came: object[]) => decide(visitor, complete, { input: { eventDayId: dayId, came } });
    for (const came of [
      [{ matchId: id, people: -1 }],
      [{ matchId: id, people: 2_000_000_000 }],
      [
        { matchId: id, people: 2 },
        { matchId: id, people: 1 },
      ],
      [{ matchId: dayId, people: 1 }],
    ]) {
      expect(refusalOf(await done(came))).toBe('BAD_INPUT');
    }
    expect(await done([{ matchId: id, people: 3 }])).toEqual({ told: 1 });
    expect(refusalOf(await done([{ matchId: id, people: 3 }]))).toBe('ALREADY_DECIDED');
  });
});

describe('an answer on the telephone', () => {
  it('is on record with what was said, and how many', async () => {
    const { id } = await writeRows(api.ownerUrl, async (insert) => {
      const { needId, startsAt } = await aNeed(insert, { days: 60 });
      const offerId = await anOffer(insert, ward.companies.mihon);
      const times = { starts_at: startsAt, ends_at: new Date(startsAt.getTime() + hour) };
      const asked = { state: 'APPROVED', participation_basis: null, ...times };
      return { id: await aMatch(insert, needId, ward.companies.mihon, offerId, asked) };
    });
    const officer = await api.signInAs(testPeople.akasakaOfficer);
    const answer = (people: number) =>
      decide(
        officer,
        `mutation ($id: ID!, $answer: AnswerInput!) { enterAnswer(id: $id, answer: $answer) { ... on Refused { code }
          ... on MatchDecided { match { history { action toldBy stateBefore state people } } } } }`,
        { id, answer: { kind: 'ACCEPT', people, participationBasis: 'DUTY' } },
      );
    const said = { action: 'answerMatch', toldBy: 'TELEPHONE', state: 'CONFIRMED' };
    expect(await answer(2)).toEqual({
      match: { history: [{ ...said, stateBefore: 'APPROVED', people: 2 }] },
    });
  });
});

describe('a board of 100 needs', () => {
  const board = `query ($id: ID!) { needs(districtId: $id, first: 100) { edges { node { id peopleConfirmed
    event { title association { name } } day { date } participants { companyName people state }
    matches { id companyName state reasons { code } offer { people company { name } }
      contactsForTheDay { name phone } history { action } }
    gap { reasons { code } } } } } }`;

  it('makes as many queries as one of few', async () => {
    const { company, offerId } = await writeRows(api.ownerUrl, async (insert) => {
      const id = await seedCompany(
        insert,
        ward.wardId,
        ['盤上株式会社', 'バンジョウ'],
        [ward.conferences.akasaka],
      );
      return { company: id, offerId: await anOffer(insert, id) };
    });
    const fill = (needs: number) =>
      writeRows(api.ownerUrl, async (insert) => {
        for (let at = 0; at < needs; at += 1) {
          const { needId } = await aNeed(insert, { days: 50 + at });
          const other = await anOffer(insert, ward.companies.kakuu);
          const times = { starts_at: inDays(50 + at, needs), ends_at: inDays(50 + at, needs + 1), people: 1 };
          await aMatch(insert, needId, company, offerId, times);
          await aMatch(insert, needId, ward.companies.kakuu, other, times);
        }
      });
    const visitor = await coordinator();
    const count = async () => {
      let edges = 0;
      const statements = await countStatements(api, async () => {
        const { data, errors } = await visitor.graphql<{ needs: { edges: unknown[] } }>(board, {
          id: ward.districts.akasaka,
        });
        expect(errors).toBeUndefined();
        edges = data!.needs.edges.length;
      });
      return {
        edges,
        reads: statements.filter((sql) => /^\s*(select|with)/i.test(sql) && !sql.includes('set_config'))
          .length,
      };
    };
    await fill(2);
    const few = await count();
    await fill(100);
    const many = await count();
    expect(many.edges).toBe(100);
    expect(many.reads).toBe(few.reads);
    expect(many.reads).toBeLessThan(25);
  });
});
