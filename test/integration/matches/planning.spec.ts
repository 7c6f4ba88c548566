import { setTimeout } from 'node:timers/promises';
import { addDays } from '@app/domain';
import {
  Answers,
  candidateOffers,
  compareRuns,
  findHoles,
  ForbiddenPairs,
  Holes,
  MatchingSettingsOfConference,
  PlanSheet,
  Review,
  RunExecution,
  Runs,
  WhatIf,
  whyNotOurs,
  type MatchRunRow,
  type RunAsked,
} from '@app/matches';
import { Database, type Scope } from '@app/platform';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, theDay, type Scene } from './scene.js';

let app: Application;
let scene: Scene;

beforeEach(async () => {
  app = await startApplication();
  scene = await setScene(app.owner);
});
afterEach(() => app.close());

const desk = () => scene.scopes[0];
const period = () => ({ periodFrom: theDay, periodTo: addDays(theDay, 14) });
const rowOf = async (id: string): Promise<MatchRunRow> => {
  const [row] = await app.owner.query<MatchRunRow[]>(`select * from match_run where id = $1`, [id]);
  return row!;
};

async function carriedOut(started: Awaited<ReturnType<Runs['start']>>): Promise<MatchRunRow> {
  if (!started.ok) throw new Error(started.refusal);
  await app.module.get(RunExecution).execute(started.value.id);
  return rowOf(started.value.id);
}

async function run(more: Partial<RunAsked> = {}): Promise<MatchRunRow> {
  const asked = { districtId: scene.districtIds[0], ...period(), effort: 0.2, ...more };
  return carriedOut(await app.module.get(Runs).start(desk(), asked));
}

interface Live {
  readonly id: string;
  readonly needId: string;
  readonly offerId: string;
  readonly people: number;
  readonly state: string;
  readonly pinned: boolean;
}
const live = () =>
  app.owner.query<Live[]>(
    `select id, need_id as "needId", offer_id as "offerId", people, state, pinned from match
      where state <> 'SUPERSEDED' order by people, id`,
  );
const inTransaction = <T>(work: Parameters<Database['run']>[1], scope: Scope = desk()) =>
  app.module.get(Database).run(scope, work) as Promise<T>;
/** Who waits for somebody else's lock. */
const waiting = async () => {
  const [row] = await app.owner.query<{ waiting: number }[]>(
    `select count(*)::int as waiting from pg_locks where not granted and pid in (
       select pid from pg_stat_activity where datname = current_database())`,
  );
  return row!.waiting;
};
const actions = async () =>
  (await app.owner.query<{ action: string }[]>(`select action from audit_entry order by at, sequence`)).map(
    ({ action }) => action,
  );

describe('a run', () => {
  it('keeps its plan, its proof and its totals, and can be repeated to the byte', async () => {
    await addNeed(app.owner, scene, { people: 4 });
    await addNeed(app.owner, scene, { people: 6, from: '18:00', to: '20:00' });
    await addOffer(app.owner, scene, { people: 4, from: '08:00', to: '17:00' });
    const first = await run();
    expect(first.assignments).toMatchObject([{ people: 4 }]);
    expect(first.certificate).toMatchObject({ format: 'plan-proof/1' });
    expect(first.result?.totals).toMatchObject({
      peopleWanted: 10,
      peoplePlanned: 4,
      matches: 1,
      needsShort: 1,
    });
    expect(first.result!.totals!.upper).toBeGreaterThanOrEqual(first.result!.objective);
    const again = await carriedOut(await app.module.get(Runs).repeat(desk(), first.id));
    expect(again).toMatchObject({
      state: 'DONE',
      kind: 'REPEAT',
      repeated: { samePlan: true, sameBound: true },
    });
    await app.owner.query(`update match_run set assignments = '[]' where id = $1`, [first.id]);
    const other = await carriedOut(await app.module.get(Runs).repeat(desk(), first.id));
    expect(other.repeated).toMatchObject({ samePlan: false });
    expect(await live()).toHaveLength(1);
  });

  it('turns the dial of fairness over its inputs, and proposes nothing', async () => {
    await addNeed(app.owner, scene, { people: 4 });
    await addOffer(app.owner, scene, { people: 3 });
    const first = await run();
    const dial = await carriedOut(await app.module.get(Runs).turnDial(desk(), first.id, 'QUICK'));
    expect(dial.state).toBe('DONE');
    const points = dial.dial ?? [];
    expect(points.map(({ times }) => times)).toEqual([0, 0.5, 1, 2, 4]);
    expect(points.every(({ totals }) => totals.peoplePlanned === 3 && totals.worstPercent === 75)).toBe(true);
    const objectives = points.map(({ totals }) => totals.objective);
    expect(objectives).toEqual(objectives.toSorted((a, b) => a - b));
    expect(new Set(objectives).size).toBe(5);
    expect(await live()).toHaveLength(1);
  });

  it('with least change leaves standing what its plan keeps, and pays for what it takes away', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const [one, two] = [
      await addOffer(app.owner, scene, { people: 2 }),
      await addOffer(app.owner, scene, { people: 2 }),
    ];
    const current = await addProposal(app.owner, needId, one.offerId, 2);
    const kept = await run({ leastChange: true });
    expect(await live()).toMatchObject([{ id: current, offerId: one.offerId }]);
    expect(kept.result).toMatchObject({ proposals: 1 });
    const [inputs] = await app.owner.query<{ published: unknown[] }[]>(
      `select inputs -> 'published' as published from match_run where id = $1`,
      [kept.id],
    );
    expect(inputs!.published).toMatchObject([{ needId, offerId: one.offerId, people: 2, changeCost: 40 }]);
    await app.owner.query(`update volunteer_offer set state = 'WITHDRAWN' where id = $1`, [one.offerId]);
    await run({ leastChange: true });
    expect(await live()).toMatchObject([{ offerId: two.offerId }]);
  });

  it('can be laid beside another of the district, and beside no other', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 4 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    const first = await run();
    const more = await addOffer(app.owner, scene, { people: 1 });
    const second = await run();
    const compared = await inTransaction((tx) => compareRuns(tx, desk(), first.id, second.id));
    expect(compared).toMatchObject({
      samePairs: 1,
      changes: [{ kind: 'ADDED', needId, offerId: more.offerId, peopleBefore: 0, peopleAfter: 1 }],
      before: { peoplePlanned: 2 },
      after: { peoplePlanned: 3 },
      coverage: [{ filledBefore: 2, filledAfter: 3, wantedAfter: 4 }],
    });
    expect(offerId).not.toBe(more.offerId);
    const stranger = scene.scopes[1];
    expect(await inTransaction((tx) => compareRuns(tx, stranger, first.id, second.id), stranger)).toBeNull();
  });
});

describe('a forbidden pair', () => {
  it('is not proposed, by nobody, until that is lifted', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    const proposed = await addProposal(app.owner, needId, offerId, 2);
    const pairs = app.module.get(ForbiddenPairs);
    const forbidden = await pairs.forbid(desk(), { needId, offerId, reason: '昨年の行き違い' });
    if (!forbidden.ok) throw new Error(forbidden.refusal);
    expect(await live()).toMatchObject([{ id: proposed, state: 'REJECTED' }]);
    expect(await pairs.forbid(desk(), { needId, offerId, reason: '二度目' })).toMatchObject({
      refusal: 'ALREADY_DECIDED',
    });
    const review = app.module.get(Review);
    expect(await review.undo(desk(), proposed)).toMatchObject({ refusal: 'PAIR_FORBIDDEN' });
    expect(await review.propose(desk(), { needId, offerId, people: 2 })).toMatchObject({
      refusal: 'PAIR_FORBIDDEN',
    });
    await review.liftTurnedDown(desk(), proposed);
    await run();
    expect(await live()).toMatchObject([{ state: 'REJECTED' }]);
    expect(await pairs.lift(scene.scopes[1], forbidden.value.id)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await pairs.lift(desk(), forbidden.value.id)).toMatchObject({ ok: true });
    await run();
    expect((await live()).map(({ state }) => state).toSorted()).toEqual(['PROPOSED', 'REJECTED']);
    expect(await actions()).toEqual(
      expect.arrayContaining(['forbidPair', 'rejectMatch', 'liftTurnedDown', 'liftForbiddenPair']),
    );
  });

  it('is not one that was promised', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    await app.module.get(Review).approve(desk(), await addProposal(app.owner, needId, offerId, 2));
    expect(
      await app.module.get(ForbiddenPairs).forbid(desk(), { needId, offerId, reason: '都合' }),
    ).toMatchObject({ refusal: 'ALREADY_DECIDED' });
  });
});

describe('a turned-down pair', () => {
  it('is proposed again once a coordinator lifts that', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    const id = await addProposal(app.owner, needId, offerId, 2);
    const review = app.module.get(Review);
    expect(await review.liftTurnedDown(desk(), id)).toMatchObject({ refusal: 'NOTHING_TO_UNDO' });
    await review.reject(desk(), id, '町会の希望で');
    await run();
    expect(await live()).toHaveLength(1);
    expect(await review.liftTurnedDown(desk(), id)).toMatchObject({ ok: true });
    await run();
    expect(await live()).toHaveLength(2);
  });
});

describe('an edited proposal', () => {
  it('has its people as asked for, within what both sides have, and stays so', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 4 });
    const { offerId } = await addOffer(app.owner, scene, { people: 3 });
    const id = await addProposal(app.owner, needId, offerId, 3);
    const review = app.module.get(Review);
    expect(await review.changePeople(desk(), id, 4)).toMatchObject({ refusal: 'OFFER_IS_TAKEN' });
    expect(await review.changePeople(desk(), id, 5)).toMatchObject({ refusal: 'NEED_IS_FULL' });
    expect(await review.changePeople(scene.scopes[1], id, 2)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await review.changePeople(desk(), id, 2)).toMatchObject({ ok: true });
    await run();
    expect(await live()).toMatchObject([{ id, people: 2, pinned: true }]);
  });
});

describe('a hole', () => {
  it('is seen after a no, and filled by who is free without moving anybody', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const other = await addNeed(app.owner, scene, { people: 2 });
    const [gone, busy, free] = [
      await addOffer(app.owner, scene, { people: 2 }),
      await addOffer(app.owner, scene, { people: 2 }),
      await addOffer(app.owner, scene, { people: 1 }),
    ];
    const id = await addProposal(app.owner, needId, gone.offerId, 2);
    const elsewhere = await addProposal(app.owner, other.needId, busy.offerId, 2);
    await app.module.get(Review).approve(desk(), id);
    await app.owner.query(`update match set asked_at = now() - interval '1 minute' where id = $1`, [id]);
    await app.module.get(Answers).answer(gone.scope, id, { kind: 'PASS', message: null });
    const holes = await inTransaction<unknown[]>((tx) => findHoles(tx, desk(), scene.districtIds[0]));
    expect(holes).toEqual([{ needId, matchId: id, peopleMissing: 2 }]);
    const filled = await app.module.get(Holes).fill(desk(), needId);
    expect(filled).toMatchObject({
      value: { peopleMissing: 1, matches: [{ needId, offerId: free.offerId, people: 1, pinned: false }] },
    });
    expect((await live()).find((match) => match.id === elsewhere)).toMatchObject({
      state: 'PROPOSED',
      people: 2,
    });
    expect(await app.module.get(Holes).fill(scene.scopes[1], needId)).toMatchObject({ refusal: 'NOT_FOUND' });
  });

  it('is filled by who can be spared elsewhere, never by who was pinned or promised, and says who moved', async () => {
    const hole = await addNeed(app.owner, scene, { people: 2, to: '10:00' });
    const other = await addNeed(app.owner, scene, { people: 2, from: '11:00', to: '13:00' });
    const early = await addOffer(app.owner, scene, { people: 2, mostEvents: 1 });
    const late = await addOffer(app.owner, scene, { people: 2, from: '10:30' });
    const id = await addProposal(app.owner, other.needId, early.offerId, 2);
    const review = app.module.get(Review);
    await review.pin(desk(), id, true);
    const fill = () => app.module.get(Holes).fill(desk(), hole.needId);
    expect(await fill()).toMatchObject({ value: { peopleMissing: 2, matches: [], moved: [] } });
    await review.pin(desk(), id, false);
    const [needId, companyOf] = [other.needId, (company: typeof early) => company.companyId];
    expect(await fill()).toMatchObject({
      value: {
        peopleMissing: 0,
        matches: [{ needId: hole.needId, offerId: early.offerId, people: 2, pinned: false }],
        moved: [
          {
            ...{ kind: 'REMOVED', needId, offerId: early.offerId, companyId: companyOf(early) },
            ...{ peopleBefore: 2, peopleAfter: 0 },
          },
          { kind: 'ADDED', needId, offerId: late.offerId, peopleBefore: 0, peopleAfter: 2 },
        ],
      },
    });
    expect((await live()).map(({ needId, offerId }) => [needId, offerId]).toSorted()).toEqual(
      [
        [hole.needId, early.offerId],
        [other.needId, late.offerId],
      ].toSorted(),
    );
    expect(await actions()).toEqual(expect.arrayContaining(['supersedeMatch', 'proposeMatch']));
  });

  it('takes nobody from another district, nor from another day', async () => {
    const hole = await addNeed(app.owner, scene, { people: 2, to: '10:00' });
    const far = await addNeed(app.owner, scene, { people: 2, district: 1, from: '11:00' });
    const later = await addNeed(app.owner, scene, { people: 2, date: addDays(theDay, 7) });
    const [abroad, busy] = [
      await addOffer(app.owner, scene, { people: 2, mostEvents: 1 }),
      await addOffer(app.owner, scene, { people: 2, mostEvents: 1 }),
    ];
    await addOffer(app.owner, scene, { people: 2, from: '10:30' });
    await addProposal(app.owner, far.needId, abroad.offerId, 2);
    await addProposal(app.owner, later.needId, busy.offerId, 2);
    expect(await app.module.get(Holes).fill(desk(), hole.needId)).toMatchObject({
      value: { peopleMissing: 2, matches: [], moved: [] },
    });
  });

  it('stays as it is where somebody decides meanwhile about what was to move', async () => {
    const hole = await addNeed(app.owner, scene, { people: 2, to: '10:00' });
    const other = await addNeed(app.owner, scene, { people: 2, from: '11:00', to: '13:00' });
    const early = await addOffer(app.owner, scene, { people: 2, mostEvents: 1 });
    await addOffer(app.owner, scene, { people: 2, from: '10:30' });
    const id = await addProposal(app.owner, other.needId, early.offerId, 2);
    const somebody = app.owner.createQueryRunner();
    await somebody.startTransaction();
    await somebody.query(`select from volunteer_offer where id = $1 for update`, [early.offerId]);
    const filling = app.module.get(Holes).fill(desk(), hole.needId);
    while ((await waiting()) === 0) await setTimeout(20);
    await somebody.query(`update match set people = 1 where id = $1`, [id]);
    await somebody.commitTransaction();
    await somebody.release();
    expect(await filling).toMatchObject({ refusal: 'ALREADY_DECIDED' });
    expect(await live()).toMatchObject([{ id, people: 1, state: 'PROPOSED' }]);
  });
});

describe('a what-if', () => {
  it('says what would become of today’s proposals, and touches nothing', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 4 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    await run();
    const before = await live();
    const ask = (hypotheses: Parameters<WhatIf['ask']>[1]['hypotheses'], scope = desk()) =>
      app.module
        .get(WhatIf)
        .ask(scope, { districtId: scene.districtIds[0], from: theDay, to: addDays(theDay, 14), hypotheses });
    expect(await ask([{ kind: 'OFFER_PEOPLE', offerId, more: 1 }])).toMatchObject({
      changes: [{ kind: 'CHANGED', needId, offerId, peopleBefore: 2, peopleAfter: 3 }],
      before: { peoplePlanned: 2 },
      after: { peoplePlanned: 3 },
    });
    expect(await ask([{ kind: 'OFFER_GONE', offerId }])).toMatchObject({ changes: [{ kind: 'REMOVED' }] });
    expect(await ask([{ kind: 'NEED_GONE', needId }])).toMatchObject({
      changes: [{ kind: 'REMOVED' }],
      after: { peopleWanted: 0 },
    });
    expect(await ask([{ kind: 'NEED_GONE', needId }], scene.scopes[1])).toBeNull();
    expect(await live()).toEqual(before);
  });
});

describe('a conference’s settings', () => {
  it('limit how often a company is asked, and how soon', async () => {
    await addNeed(app.owner, scene, { people: 1 });
    await addNeed(app.owner, scene, { people: 1, from: '14:00', to: '15:00' });
    await addOffer(app.owner, scene, { people: 1 });
    const settings = app.module.get(MatchingSettingsOfConference);
    const district = { districtId: scene.districtIds[0] };
    const wanted = { ...district, mostAsks: 1, asksPer: 'FISCAL_YEAR', leadDays: 0 } as const;
    expect(await settings.save(scene.scopes[1], wanted)).toMatchObject({ refusal: 'NOT_FOUND' });
    await settings.save(desk(), wanted);
    await run();
    expect(await live()).toHaveLength(1);
    await settings.save(desk(), { ...wanted, mostAsks: null, leadDays: 60 });
    await run();
    expect(await live()).toHaveLength(0);
    await settings.save(desk(), { ...wanted, mostAsks: null, leadDays: 7 });
    await run();
    expect(await live()).toHaveLength(2);
    expect(await settings.find(desk(), district.districtId)).toMatchObject({ mostAsks: null, leadDays: 7 });
    expect(await actions()).toContain('changeMatchingSettings');
  });
});

describe('a company’s own notice', () => {
  it('keeps nearer needs from it, in runs and in the list of who could come, but not what is asked by hand', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 1 });
    const { offerId } = await addOffer(app.owner, scene, { people: 1 });
    const notice = (days: number) =>
      app.owner.query(`update volunteer_offer set lead_days = $2 where id = $1`, [offerId, days]);
    const candidates = () =>
      app.module.get(Database).run(desk(), (tx) => candidateOffers(tx, desk(), needId));
    await notice(60);
    await run();
    expect(await live()).toEqual([]);
    expect(await candidates()).toEqual([]);
    const [gap] = await app.owner.query<{ reasons: object }[]>(`select * from run_gap where need_id = $1`, [
      needId,
    ]);
    expect(JSON.stringify(gap)).toContain('leavesLeadTime');
    await notice(7);
    expect(await candidates()).toMatchObject([{ offerId }]);
    await run();
    expect(await live()).toHaveLength(1);
  });
});

describe('the plan as a spreadsheet', () => {
  it('has a row for each match and for each need without one, runs no formula, and is the coordinator’s', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    await addNeed(app.owner, scene, { people: 3, from: '18:00', to: '20:00' });
    const { offerId, companyId } = await addOffer(app.owner, scene, { people: 2 });
    await app.owner.query(`update organisation set name = '=1+1' where id = $1`, [companyId]);
    await addProposal(app.owner, needId, offerId, 2);
    const asked = { districtId: scene.districtIds[0], from: theDay, to: theDay };
    const sheet = app.module.get(PlanSheet);
    const lines = (await sheet.csv(desk(), asked, 'ja'))!.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF日付,/u);
    expect(lines.slice(1)).toEqual([
      expect.stringContaining(",2,'=1+1,2,案,"),
      expect.stringMatching(/,3,,,,$/),
    ]);
    expect(await sheet.csv(scene.scopes[1], asked, 'ja')).toBeNull();
    expect(await actions()).toContain('exportPlan');
  });
});

describe('why not us', () => {
  it('tells a company in its own terms, and nothing of drafts and of others’ names', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const [ours, theirs] = [
      await addOffer(app.owner, scene, { people: 2 }),
      await addOffer(app.owner, scene, { people: 2 }),
    ];
    const ask = (scope = ours.scope) =>
      inTransaction((tx) => whyNotOurs(tx, scope, needId, ours.offerId), scope);
    const rejected = await addProposal(app.owner, needId, ours.offerId, 2);
    await app.module.get(Review).reject(desk(), rejected, '町会の希望で');
    const theirMatch = await addProposal(app.owner, needId, theirs.offerId, 2);
    expect(await ask()).toEqual({ outcome: 'NOT_CALLED' });
    await app.owner.query(
      `update match set state = 'APPROVED', answer_due = now() + interval '1 day', asked_at = now() where id = $1`,
      [theirMatch],
    );
    expect(await ask()).toEqual({ outcome: 'NOT_CALLED' });
    await app.owner.query(
      `update match set state = 'CONFIRMED', participation_basis = 'DUTY' where id = $1`,
      [theirMatch],
    );
    const told = await ask();
    expect(told).toMatchObject({ outcome: 'OTHERS_CAME', companies: 1, because: 'NEED_IS_FULL' });
    expect(JSON.stringify(told)).not.toContain(theirs.offerId);
    expect(await ask(theirs.scope)).toBeNull();
  });
});
