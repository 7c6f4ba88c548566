import { addDays } from '@app/domain';
import { Review, RunExecution, Runs, type MatchRunRow } from '@app/matches';
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

async function startRun(): Promise<MatchRunRow> {
  const asked = {
    districtId: scene.districtIds[0],
    periodFrom: theDay,
    periodTo: addDays(theDay, 14),
    effort: 0.2,
  };
  const started = await app.module.get(Runs).start(desk(), asked);
  if (!started.ok) throw new Error(started.refusal);
  return started.value;
}

async function run(): Promise<MatchRunRow> {
  const { id } = await startRun();
  await app.module.get(RunExecution).execute(id);
  const [row] = await app.owner.query<MatchRunRow[]>(`select * from match_run where id = $1`, [id]);
  return row!;
}

/** Does something after the run has read its problem and before it stores its plan. */
function whileSolving(meanwhile: () => Promise<unknown>): void {
  const execution = app.module.get(RunExecution) as unknown as {
    solve: (...args: unknown[]) => Promise<unknown>;
  };
  const { solve } = Object.getPrototypeOf(execution) as typeof execution;
  execution.solve = async (...args) => {
    const plan = await solve.apply(execution, args);
    await meanwhile();
    return plan;
  };
}

const matches = () =>
  app.owner.query<
    { needId: string; offerId: string; people: number; state: string; reasons: { kind: string }[] }[]
  >(
    `select need_id as "needId", offer_id as "offerId", people, state, reasons from match order by created_at, id`,
  );

const live = async () => (await matches()).filter(({ state }) => state !== 'SUPERSEDED');

describe('a run', () => {
  it('fills what can be filled, with reasons, and says why the rest is short', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 4 });
    const short = await addNeed(app.owner, scene, { people: 6, from: '18:00', to: '20:00' });
    const { offerId } = await addOffer(app.owner, scene, { people: 4, from: '08:00', to: '17:00' });
    const done = await run();
    expect(done).toMatchObject({
      state: 'DONE',
      result: { needs: 2, peopleWanted: 10, peoplePlanned: 4, needsShort: 1 },
    });
    const [match, ...others] = await matches();
    expect(others).toEqual([]);
    expect(match).toMatchObject({ needId, offerId, people: 4, state: 'PROPOSED' });
    expect(match!.reasons.map(({ kind }) => kind)).toContain('FILLS_THE_NEED');
    const [gap] = await app.owner.query(`select need_id, people_missing, reasons from run_gap`);
    expect(gap).toMatchObject({
      need_id: short.needId,
      people_missing: 6,
      reasons: [{ rule: 'insideAWindow', offers: 1, onlyThis: 1 }],
    });
  });

  it('counts what another conference holds of the offer as busy', async () => {
    const { offerId } = await addOffer(app.owner, scene, { people: 4 });
    const elsewhere = await addNeed(app.owner, scene, { district: 1, people: 3 });
    const held = await addProposal(app.owner, elsewhere.needId, offerId, 3);
    await app.module.get(Review).approve(scene.scopes[1], held);
    const { needId } = await addNeed(app.owner, scene, { people: 4 });
    await run();
    expect((await live()).find((match) => match.needId === needId)).toMatchObject({ people: 1 });
  });

  it('supersedes earlier proposals, and never touches what people have decided', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 6 });
    const [approved, pinned, open] = [
      await addOffer(app.owner, scene),
      await addOffer(app.owner, scene),
      await addOffer(app.owner, scene),
    ];
    const approvedId = await addProposal(app.owner, needId, approved.offerId, 2);
    await app.module.get(Review).approve(desk(), approvedId);
    const pinnedId = await addProposal(app.owner, needId, pinned.offerId, 2);
    await app.module.get(Review).pin(desk(), pinnedId, true);
    await addProposal(app.owner, needId, open.offerId, 1);
    await run();
    const after = await live();
    expect(after.find(({ offerId }) => offerId === approved.offerId)).toMatchObject({
      state: 'APPROVED',
      people: 2,
    });
    expect(after.find(({ offerId }) => offerId === pinned.offerId)).toMatchObject({
      state: 'PROPOSED',
      people: 2,
    });
    expect(after.find(({ offerId }) => offerId === open.offerId)).toMatchObject({
      state: 'PROPOSED',
      people: 2,
    });
  });

  it('leaves a pair alone that was turned down, until its terms change', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    await app.module
      .get(Review)
      .reject(desk(), await addProposal(app.owner, needId, offerId, 2), '町会の希望で');
    await run();
    expect(await live()).toMatchObject([{ state: 'REJECTED' }]);
    await app.owner.query(`update staffing_need set terms_version = terms_version + 1 where id = $1`, [
      needId,
    ]);
    await run();
    expect(await live()).toMatchObject([{ state: 'REJECTED' }, { state: 'PROPOSED', people: 2 }]);
  });

  it('keeps of its plan only what still can be when it is stored', async () => {
    const decideMeanwhile = async (
      meanwhile: (pair: { needId: string; offerId: string }) => Promise<unknown>,
    ) => {
      const { needId } = await addNeed(app.owner, scene, { people: 2 });
      const { offerId } = await addOffer(app.owner, scene, { people: 2 });
      const proposed = await addProposal(app.owner, needId, offerId, 2);
      whileSolving(() => meanwhile({ needId, offerId }));
      await run();
      const rows = await app.owner.query<{ id: string; state: string }[]>(
        `select id, state from match where need_id = $1 and state = 'PROPOSED'`,
        [needId],
      );
      await app.owner.query(`update volunteer_offer set state = 'WITHDRAWN'`);
      await app.owner.query(`update staffing_need set state = 'WITHDRAWN' where id = $1`, [needId]);
      return rows.map(({ id }) => (id === proposed ? 'kept' : 'proposed'));
    };
    const sql = (text: string) => (pair: { needId: string; offerId: string }) =>
      app.owner.query(text, [text.includes('staffing_need') ? pair.needId : pair.offerId]);
    const found = {
      nothing: await decideMeanwhile(async () => undefined),
      rejected: await decideMeanwhile(async ({ needId }) => {
        const [match] = await app.owner.query<{ id: string }[]>(`select id from match where need_id = $1`, [
          needId,
        ]);
        await app.module.get(Review).reject(desk(), match!.id, '町会の希望で');
      }),
      needWithdrawn: await decideMeanwhile(sql(`update staffing_need set state = 'WITHDRAWN' where id = $1`)),
      offerWithdrawn: await decideMeanwhile(
        sql(`update volunteer_offer set state = 'WITHDRAWN' where id = $1`),
      ),
      needMoved: await decideMeanwhile(
        sql(
          `update staffing_need set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = $1`,
        ),
      ),
      needFilled: await decideMeanwhile(async ({ needId }) => {
        const other = await addOffer(app.owner, scene, { people: 2 });
        await app.module.get(Review).approve(desk(), await addProposal(app.owner, needId, other.offerId, 2));
      }),
    };
    expect(found).toEqual({
      nothing: ['proposed'],
      rejected: [],
      needWithdrawn: [],
      offerWithdrawn: [],
      needMoved: [],
      needFilled: [],
    });
  });

  it('that was done is not called failed by a worker that lost it', async () => {
    await addNeed(app.owner, scene, { people: 2 });
    await addOffer(app.owner, scene, { people: 2 });
    whileSolving(async () => {
      await app.owner.query(`update match_run set state = 'DONE', finished_at = now()`);
      throw new Error('the connection was lost');
    });
    await expect(run()).rejects.toThrow('the connection was lost');
    expect(await app.owner.query(`select state from match_run`)).toEqual([{ state: 'DONE' }]);
  });

  it('that waits for its turn behind another district’s is not asked for twice', async () => {
    const { id } = await startRun();
    await app.owner.query(`update match_run set created_at = now() - interval '5 minutes' where id = $1`, [
      id,
    ]);
    await expect(startRun()).rejects.toThrow('RUN_IN_PROGRESS');
  });

  it('reports decided matches that a rule would refuse today', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 2 });
    const { offerId } = await addOffer(app.owner, scene, { people: 2 });
    const id = await addProposal(app.owner, needId, offerId, 2);
    await app.module.get(Review).approve(desk(), id);
    await app.owner.query(`update staffing_need set skills = '{LADDER_WORK}' where id = $1`, [needId]);
    expect((await run()).result?.brokenRules).toEqual([{ matchId: id, code: 'coversSkills' }]);
    expect(await live()).toMatchObject([{ state: 'APPROVED', people: 2 }]);
  });

  it('is carried out once, however often it is rung', async () => {
    await addNeed(app.owner, scene, { people: 2 });
    await addOffer(app.owner, scene, { people: 2 });
    const { id } = await startRun();
    await Promise.all([1, 2, 3].map(() => app.module.get(RunExecution).execute(id)));
    expect(await matches()).toHaveLength(1);
  });

  it('does not start beside another of the same conference', async () => {
    await startRun();
    await expect(startRun()).rejects.toThrow('RUN_IN_PROGRESS');
  });

  it('is taken up again when its worker has died', async () => {
    await addNeed(app.owner, scene, { people: 2 });
    await addOffer(app.owner, scene, { people: 2 });
    const { id } = await startRun();
    await app.owner.query(
      `update match_run set state = 'RUNNING', heartbeat_at = now() - interval '1 minute' where id = $1`,
      [id],
    );
    const execution = app.module.get(RunExecution);
    expect(await execution.findForgotten()).toEqual([id]);
    await execution.execute(id);
    expect(await matches()).toHaveLength(1);
  });

  it('is the coordinator’s to ask for', async () => {
    const asked = { districtId: scene.districtIds[0], periodFrom: theDay, periodTo: theDay };
    expect(await app.module.get(Runs).start(scene.scopes[1], asked)).toEqual({
      ok: false,
      refusal: 'NOT_ALLOWED',
    });
    expect(await app.module.get(Runs).start(desk(), { ...asked, periodTo: addDays(theDay, -1) })).toEqual({
      ok: false,
      refusal: 'BAD_INPUT',
    });
  });
});
