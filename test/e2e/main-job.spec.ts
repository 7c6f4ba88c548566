import { setTimeout as wait } from 'node:timers/promises';
import { addDays, dateInJapan } from '@app/domain';
import { eventList } from '../harness/event-list.js';
import { startProduct, type Product } from '../harness/product.js';
import { signIn, visitorOf, type HttpVisitor } from '../harness/visitor.js';

/** The main job over GraphQL, against the whole product: database, API, worker, mails. */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 90_000);
afterAll(() => product.stop());

const day = addDays(dateInJapan(new Date()), 60);
const [title, role] = ['早朝あいさつ運動（試験）', '早朝の受付'];
const company = { email: 'sasaki@mihon-shoji.example', name: 'みほん商事株式会社' };

type Saved = { __typename: string } & Record<string, never>;
const show = (value: unknown) => JSON.stringify(value);

/** What the mutation saved; a refusal fails the test with its reason. */
async function command<T>(visitor: HttpVisitor, query: string, variables: object): Promise<T> {
  const data = await visitor.graphql<Record<string, Saved | Saved[]>>(query, variables);
  const [result] = Object.values(data);
  const refusals = [result!].flat().filter((one) => one.__typename === 'Refused');
  if (refusals.length > 0) throw new Error(show(refusals));
  return result as T;
}

async function eventually<T>(look: () => Promise<T | undefined | null | false>): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await look();
    if (found) return found;
    await wait(200);
  }
  throw new Error(`nothing came of it:\n${product.output().slice(-2000)}`);
}

async function districtOf(visitor: HttpVisitor): Promise<string> {
  const { district } = await visitor.graphql<{ district: { id: string } }>(
    `{ district(key: "akasaka") { id } }`,
  );
  return district.id;
}

const list = () =>
  eventList([
    {
      都道府県コード又は市区町村コード: '131032',
      NO: '0000000901',
      イベント名: title,
      開始日: day,
      終了日: day,
      開始時間: '06:00',
      終了時間: '07:30',
      場所名称: '見本公園',
      住所: '東京都港区赤坂九丁目',
      主催者: '赤坂見本一丁目町会',
    },
    {
      都道府県コード又は市区町村コード: '131032',
      NO: '0000000902',
      イベント名: '日のない行事（試験）',
      開始日: '未定',
    },
  ]);

async function importTheList(
  officer: HttpVisitor,
  districtId: string,
): Promise<{ eventId: string; dayId: string }> {
  const contentBase64 = list().toString('base64');
  const read = await command<{
    import: { id: string; rowsInFile: number; ready: number; check: number; unreadable: number };
  }>(
    officer,
    `mutation ($input: ReadEventFileInput!) { readEventFile(input: $input) { __typename ... on Refused { code }
       ... on ListImportRead { import { id rowsInFile ready check unreadable } } } }`,
    { input: { districtId, fileName: '131032_event.csv', contentBase64 } },
  );
  const { rowsInFile, ready, check, unreadable } = read.import;
  expect(rowsInFile).toBe(2);
  expect(ready + check + unreadable).toBe(2);
  await command(
    officer,
    `mutation ($id: ID!) { importList(importId: $id) { __typename ... on Refused { code } } }`,
    { id: read.import.id },
  );
  type Events = { events: { edges: { node: { id: string; days: { id: string; date: string }[] } }[] } };
  const { events } = await officer.graphql<Events>(
    `query ($districtId: ID!, $search: String!) { events(districtId: $districtId, search: $search) { edges { node { id days { id date } } } } }`,
    { districtId, search: title },
  );
  const event = events.edges[0]!.node;
  expect(event.days).toMatchObject([{ date: day }]);
  return { eventId: event.id, dayId: event.days[0]!.id };
}

async function postNeed(officer: HttpVisitor, eventDayId: string): Promise<string> {
  const input = {
    eventDayId,
    role,
    startTime: '06:00',
    endTime: '07:30',
    peopleWanted: 3,
    fewestPeople: 2,
    answerBy: addDays(day, -7),
  };
  const saved = await command<{ need: { id: string; peopleMissing: number } }>(
    officer,
    `mutation ($input: NeedInput!) { postNeed(input: $input) { __typename ... on Refused { code fields { path code } }
       ... on NeedSaved { need { id peopleMissing } } } }`,
    { input },
  );
  expect(saved.need.peopleMissing).toBe(3);
  return saved.need.id;
}

async function submitOffer(member: HttpVisitor, districtId: string): Promise<void> {
  const { viewer } = await member.graphql<{ viewer: { companies: { id: string }[] } }>(
    '{ viewer { companies { id } } }',
  );
  const input = {
    companyId: viewer.companies[0]!.id,
    people: 3,
    smallestGroup: 3,
    mostEvents: 6,
    themes: ['SAFETY'],
    districtIds: [districtId],
    participationBasis: 'VOLUNTEER_LEAVE',
    windows: [{ date: day, fromTime: '05:30', toTime: '08:00' }],
    patterns: [],
  };
  await command(
    member,
    `mutation ($input: OfferInput!) { submitOffer(input: $input) { __typename ... on Refused { code fields { path code } } } }`,
    { input },
  );
}

interface Run {
  readonly state: string;
  readonly result: { readonly peoplePlanned: number } | null;
}

async function runTheMatcher(coordinator: HttpVisitor, districtId: string): Promise<Run> {
  const { run } = await command<{ run: { id: string } }>(
    coordinator,
    `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { __typename ... on Refused { code } ... on MatchRunStarted { run { id } } } }`,
    { input: { districtId, periodFrom: day, periodTo: day } },
  );
  return eventually(async () => {
    const { matchRun } = await coordinator.graphql<{ matchRun: Run }>(
      `query ($id: ID!) { matchRun(id: $id) { state result { peoplePlanned } } }`,
      { id: run.id },
    );
    return matchRun.state === 'DONE' && matchRun;
  });
}

interface NeedSeen {
  readonly peopleMissing: number;
  readonly peopleConfirmed: number;
  readonly participants: readonly { companyName: string; people: number; state: string }[];
  readonly matches: readonly {
    id: string;
    state: string;
    companyName: string;
    people: number;
    reasons: { code: string }[];
  }[];
}

async function lookAt(visitor: HttpVisitor, needId: string): Promise<NeedSeen> {
  const { need } = await visitor.graphql<{ need: NeedSeen }>(
    `query ($id: ID!) { need(id: $id) { peopleMissing peopleConfirmed participants { companyName people state }
       matches { id state companyName people reasons { code } } } }`,
    { id: needId },
  );
  return need;
}

const answerLink = (text: string | undefined) => /\/a\/([\w-]{80,})/.exec(text ?? '')?.[1];

async function answerFromTheMail(about: string): Promise<void> {
  const token = await eventually(async () => {
    const mails = await product.mailsTo(company.email);
    return answerLink(mails.find((mail) => mail.text?.includes(about))?.text);
  });
  const anyone = visitorOf(product.url);
  const page = `... on AnswerPage { state people canAnswer companyName }`;
  const { answerPage } = await anyone.graphql<{ answerPage: object }>(
    `query ($token: String!) { answerPage(token: $token) { __typename ${page} } }`,
    { token },
  );
  expect(answerPage).toMatchObject({
    state: 'APPROVED',
    people: 3,
    canAnswer: true,
    companyName: company.name,
  });
  const taken = await command<{ page: { state: string } }>(
    anyone,
    `mutation ($token: String!, $answer: AnswerInput!) { answerByLink(token: $token, answer: $answer) { __typename ... on Refused { code }
       ... on AnswerTaken { page { state } } } }`,
    { token, answer: { kind: 'ACCEPT', people: 3, participationBasis: 'DUTY' } },
  );
  expect(taken.page.state).toBe('CONFIRMED');
}

describe('the main job', () => {
  it('goes from a list of events to a need that is filled, and a mail that is read', async () => {
    const officer = await signIn(product.url, 'aoki@machikaigi.example');
    const coordinator = await signIn(product.url, 'ogawa@machikaigi.example');
    const member = await signIn(product.url, company.email);
    const districtId = await districtOf(officer);

    const { dayId } = await importTheList(officer, districtId);
    const needId = await postNeed(officer, dayId);
    await submitOffer(member, districtId);

    expect((await runTheMatcher(coordinator, districtId)).result!.peoplePlanned).toBeGreaterThanOrEqual(3);
    const proposed = (await lookAt(coordinator, needId)).matches;
    expect(proposed).toMatchObject([{ state: 'PROPOSED', companyName: company.name, people: 3 }]);
    expect(proposed[0]!.reasons.length).toBeGreaterThan(0);
    expect((await lookAt(officer, needId)).participants).toEqual([]);

    await command(
      coordinator,
      `mutation ($input: [ApproveMatchInput!]!) { approveMatches(input: $input) { __typename ... on Refused { code } } }`,
      { input: [{ id: proposed[0]!.id }] },
    );
    await answerFromTheMail(title);

    const seen = await lookAt(officer, needId);
    expect(seen).toMatchObject({ peopleMissing: 0, peopleConfirmed: 3 });
    expect(seen.participants).toEqual([{ companyName: company.name, people: 3, state: 'CONFIRMED' }]);
    const settled = await eventually(async () =>
      (await product.mailsTo(company.email)).find((mail) => mail.subject?.includes('決定')),
    );
    expect(settled.html).toContain(title);

    const called = await command<{ told: number }>(
      officer,
      `mutation ($id: ID!) { callOff(eventDayId: $id, reason: "荒天のため") { __typename ... on Refused { code } ... on EventDaySaved { told } } }`,
      { id: dayId },
    );
    expect(called.told).toBe(1);
    await eventually(async () =>
      (await product.mailsTo(company.email)).find((mail) => mail.subject?.includes('中止')),
    );
  }, 120_000);
});
