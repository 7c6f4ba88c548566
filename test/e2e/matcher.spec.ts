import { setTimeout as wait } from 'node:timers/promises';
import { addDays, dateInJapan } from '@app/domain';
import { startProduct, type Product } from '../harness/product.js';
import { signIn, type HttpVisitor } from '../harness/visitor.js';

/** A coordinator's planning against the whole product on the demonstration's ward: database, API, worker and its threads. */
let product: Product;
let coordinator: HttpVisitor;
let districtId: string;
const period = { from: dateInJapan(new Date()), to: addDays(dateInJapan(new Date()), 120) };

beforeAll(async () => {
  product = await startProduct();
  coordinator = await signIn(product.url, 'ogawa@machikaigi.example');
  type Districts = { district: { id: string } };
  const { district } = await coordinator.graphql<Districts>(`{ district(key: "akasaka") { id } }`);
  districtId = district.id;
}, 90_000);
afterAll(() => product.stop());

const runFields = `id kind state level seed fairnessTimes leastChange progress { share seconds }
  result { proposals totals { peopleWanted peoplePlanned matches upper objective gapPercent worstPercent } }
  repeated { samePlan sameBound } dial { times totals { peoplePlanned worstPercent } }`;
interface Totals {
  readonly peoplePlanned: number;
  readonly peopleWanted: number;
  readonly matches: number;
}
interface Run {
  readonly id: string;
  readonly state: string;
  readonly result: { readonly proposals: number; readonly totals: Totals } | null;
  readonly repeated: object | null;
  readonly dial: readonly { readonly times: number }[];
}
interface Difference {
  readonly kind: string;
  readonly offerId: string;
  readonly peopleBefore: number;
  readonly peopleAfter: number;
}
const difference = `kind offerId peopleBefore peopleAfter need { id } company { name }`;

/** What one field of the schema answers; a refusal is its code. */
async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const [answer] = Object.values(await coordinator.graphql<Record<string, unknown>>(query, variables));
  return answer as T;
}

async function finished(mutation: string, variables: object): Promise<Run> {
  const started = await ask<{ run: { id: string } }>(
    `${mutation} { ... on Refused { code } ... on MatchRunStarted { run { id } } } }`,
    variables,
  );
  for (let tries = 0; tries < 300; tries += 1) {
    const query = `query ($id: ID!) { matchRun(id: $id) { ${runFields} } }`;
    const run = await ask<Run>(query, { id: started.run.id });
    if (!['QUEUED', 'RUNNING'].includes(run.state)) return run;
    await wait(200);
  }
  throw new Error(`no end:\n${product.output().slice(-2000)}`);
}

const plan = (more: object = {}) =>
  finished('mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input)', {
    input: { districtId, periodFrom: period.from, periodTo: period.to, level: 'QUICK', seed: 7, ...more },
  });

interface Proposal {
  readonly id: string;
  readonly state: string;
  readonly people: number;
  readonly pinned: boolean;
  readonly need: { readonly id: string };
  readonly offer: { readonly id: string; readonly smallestGroup: number };
}
async function proposals(): Promise<Proposal[]> {
  const { edges } = await ask<{ edges: { node: Proposal }[] }>(
    `query ($id: ID!) { matches(districtId: $id, states: [PROPOSED], first: 100) { edges { node {
       id state people pinned need { id } offer { id smallestGroup } } } } }`,
    { id: districtId },
  );
  return edges.map(({ node }) => node);
}

describe('a coordinator', () => {
  it('plans, repeats, turns the dial, supposes, forbids, compares and edits', async () => {
    const first = await plan();
    expect(first).toMatchObject({ state: 'DONE', kind: 'PLAN', level: 'QUICK', seed: 7 });
    const totals = first.result!.totals;
    expect(totals.matches).toBeGreaterThan(0);
    expect(totals).toMatchObject({ gapPercent: expect.any(Number) as number });

    const again = await finished('mutation ($id: ID!) { repeatMatchRun(id: $id)', { id: first.id });
    expect(again.repeated).toEqual({ samePlan: true, sameBound: true });

    const dial = await finished('mutation ($id: ID!) { turnFairnessDial(runId: $id, level: QUICK)', {
      id: first.id,
    });
    expect(dial.dial.map(({ times }) => times)).toEqual([0, 0.5, 1, 2, 4]);

    const [one] = await proposals();
    const about = { needId: one!.need.id, offerId: one!.offer.id };
    const supposed = await ask<{ before: Totals; after: Totals; changes: Difference[] }>(
      `query ($input: WhatIfInput!) { whatIf(input: $input) { samePairs before { peoplePlanned } after { peoplePlanned }
         changes { ${difference} } coverage { associationName } } }`,
      { input: { districtId, ...period, changes: [{ kind: 'OFFER_GONE', offerId: about.offerId }] } },
    );
    expect(supposed.before.peoplePlanned).toBe(totals.peoplePlanned);
    expect(supposed.changes.filter(({ offerId }) => offerId === about.offerId)).not.toEqual([]);
    expect(
      supposed.changes.every(({ offerId, kind }) => offerId !== about.offerId || kind === 'REMOVED'),
    ).toBe(true);

    const forbidden = await ask<{ pair: { id: string } }>(
      `mutation ($input: ForbidPairInput!) { forbidPair(input: $input) { ... on Refused { code } ... on ForbiddenPairSaved { pair { id } } } }`,
      { input: { ...about, reason: '昨年の行き違い' } },
    );
    const second = await plan({ leastChange: true });
    expect(
      (await proposals()).filter(({ need, offer }) => need.id === about.needId && offer.id === about.offerId),
    ).toEqual([]);
    const compared = await ask<{ samePairs: number; changes: Difference[] }>(
      `query ($a: ID!, $b: ID!) { compareRuns(firstId: $a, secondId: $b) { samePairs changes { ${difference} } before { matches } after { matches } } }`,
      { a: first.id, b: second.id },
    );
    expect(compared.samePairs).toBeGreaterThan(0);
    expect(compared.changes).toContainEqual(
      expect.objectContaining({ kind: 'REMOVED', offerId: about.offerId, need: { id: about.needId } }),
    );
    expect(
      await ask(
        `mutation ($id: ID!) { liftForbiddenPair(id: $id) { ... on Refused { code } ... on ForbiddenPairSaved { pair { liftedAt } } } }`,
        { id: forbidden.pair.id },
      ),
    ).toMatchObject({ pair: { liftedAt: expect.any(String) as string } });

    const edited = (await proposals()).find(({ people, offer }) => people > offer.smallestGroup)!;
    const change = (people: number) =>
      ask(
        `mutation ($input: ChangeProposalInput!) { changeProposal(input: $input) { ... on Refused { code } ... on MatchDecided { match { people pinned } } } }`,
        { input: { id: edited.id, people } },
      );
    expect(await change(100_000)).toMatchObject({ code: expect.any(String) as string });
    expect(await change(edited.people - 1)).toEqual({ match: { people: edited.people - 1, pinned: true } });
  }, 150_000);

  it('fills the hole that a no leaves', async () => {
    const [proposal] = await proposals();
    const needId = proposal!.need.id;
    await ask(
      `mutation ($input: [ApproveMatchInput!]!) { approveMatches(input: $input) { __typename ... on Refused { code } } }`,
      { input: [{ id: proposal!.id }] },
    );
    const officer = await signIn(product.url, 'aoki@machikaigi.example');
    const answer = `mutation ($id: ID!) { enterAnswer(id: $id, answer: { kind: PASS }) { __typename ... on Refused { code } } }`;
    for (let tries = 0; tries < 20; tries += 1) {
      const { enterAnswer } = await officer.graphql<{ enterAnswer: { __typename: string } }>(answer, {
        id: proposal!.id,
      });
      if (enterAnswer.__typename !== 'Refused') break;
      await wait(300);
    }
    const holes = await ask<{ need: { id: string }; peopleMissing: number }[]>(
      `query ($id: ID!) { holes(districtId: $id) { peopleMissing need { id } match { state } } }`,
      { id: districtId },
    );
    const hole = holes.find(({ need }) => need.id === needId)!;
    expect(hole.peopleMissing).toBeGreaterThan(0);
    const filled = await ask<{
      peopleMissing: number;
      matches: { offer: { id: string } }[];
      moved: Difference[];
    }>(
      `mutation ($id: ID!) { fillHole(needId: $id) { ... on Refused { code } ... on HoleFilled { peopleMissing
         matches { state people offer { id } } moved { ${difference} } } } }`,
      { id: needId },
    );
    expect(filled.peopleMissing).toBeLessThanOrEqual(hole.peopleMissing);
    expect(filled.matches.map(({ offer }) => offer.id)).not.toContain(proposal!.offer.id);
    expect(filled.moved.length).toBeLessThanOrEqual(4);
  }, 60_000);

  it('sets how its companies are asked', async () => {
    const save = (mostAsks: number) =>
      ask(
        `mutation ($input: MatchingSettingsInput!) { saveMatchingSettings(input: $input) { ... on Refused { code } ... on MatchingSettingsSaved { settings { mostAsks asksPer leadDays } } } }`,
        { input: { districtId, mostAsks, asksPer: 'QUARTER', leadDays: 14 } },
      );
    expect(await save(3)).toEqual({ settings: { mostAsks: 3, asksPer: 'QUARTER', leadDays: 14 } });
    expect(await save(0)).toEqual({ code: 'BAD_INPUT' });
    expect(
      await ask(`query ($id: ID!) { matchingSettings(districtId: $id) { mostAsks leadDays } }`, {
        id: districtId,
      }),
    ).toEqual({ mostAsks: 3, leadDays: 14 });
  });

  it('sets when its companies are reminded, and is told which number is out of range', async () => {
    const save = (dayReminderDays: number, answerReminderDays: number) =>
      ask(
        `mutation ($input: ReminderSettingInput!) { saveReminderSetting(input: $input) {
           ... on Refused { code fields { path code } }
           ... on ReminderSettingSaved { setting { dayReminderDays answerReminderDays } } } }`,
        { input: { districtId, dayReminderDays, answerReminderDays } },
      );
    expect(await save(4, 1)).toEqual({
      code: 'BAD_INPUT',
      fields: [{ path: 'input.answerReminderDays', code: 'OUT_OF_RANGE' }],
    });
    expect(await save(4, 5)).toEqual({ setting: { dayReminderDays: 4, answerReminderDays: 5 } });
    const { examples, ...kept } = await ask<{
      dayReminderDays: number;
      answerReminderDays: number;
      examples: { date: string; dayReminders: { days: number; at: string }[] };
    }>(
      `query ($id: ID!) { reminderSetting(districtId: $id) { dayReminderDays answerReminderDays
         examples { date dayReminders { days at } } } }`,
      { id: districtId },
    );
    expect(kept).toEqual({ dayReminderDays: 4, answerReminderDays: 5 });
    expect(examples.dayReminders.map(({ days }) => days)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(examples.dayReminders.every(({ at }) => /^\d{4}-\d\d-\d\dT09:00:00\+09:00$/.test(at))).toBe(true);
  });
});

describe('the plan as a spreadsheet', () => {
  const download = (visitor: HttpVisitor | null) =>
    fetch(
      `${product.url}/download/plan/plan.csv?${new URLSearchParams({ districtId, ...period, lang: 'ja' }).toString()}`,
      { headers: visitor ? { cookie: visitor.cookie(), 'sec-fetch-site': 'same-origin' } : {} },
    );

  it('is given to the coordinator, and to nobody else', async () => {
    const given = await download(coordinator);
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toMatch(/^text\/csv/u);
    const lines = (await given.text()).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const email of ['aoki@machikaigi.example', 'sasaki@mihon-shoji.example']) {
      expect((await download(await signIn(product.url, email))).status).toBe(404);
    }
    expect((await download(null)).status).toBe(404);
  });
});
