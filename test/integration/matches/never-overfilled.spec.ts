import { Review } from '@app/matches';
import { Database, systemScope } from '@app/platform';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, type Scene } from './scene.js';

const many = 200;
let app: Application;
let scene: Scene;

beforeAll(async () => {
  app = await startApplication();
  scene = await setScene(app.owner);
});
afterAll(() => app.close());

const times = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make));

const approveAll = (ids: readonly string[], district: 0 | 1 = 0) => {
  const review = app.module.get(Review);
  return Promise.all(ids.map((id) => review.approve(scene.scopes[district], id)));
};

const taken = async (needId: string) => {
  const [row] = await app.owner.query<{ taken: number; counted: number }[]>(
    `select people_taken as taken, (select coalesce(sum(people), 0)::int from match where need_id = $1 and state = 'APPROVED') as counted
       from staffing_need where id = $1`,
    [needId],
  );
  return row;
};

const heldBy = async (offerId: string) => {
  const [row] = await app.owner.query<{ held: number }[]>(
    `select coalesce(sum(people), 0)::int as held from match where offer_id = $1 and state = 'APPROVED'`,
    [offerId],
  );
  return row!.held;
};

/** Takes the database's own guards away, so that only the locks and the rule are left. */
const withoutGuards = async (work: () => Promise<void>) => {
  await app.owner.query(`alter table match disable trigger offer_keeps_people_at_once`);
  await app.owner.query(`alter table staffing_need drop constraint need_is_never_overfilled`);
  try {
    await work();
  } finally {
    await app.owner.query(
      `update staffing_need set people_taken = people_wanted where people_taken > people_wanted`,
    );
    await app.owner.query(
      `alter table staffing_need add constraint need_is_never_overfilled check (people_taken between 0 and people_wanted)`,
    );
    await app.owner.query(`alter table match enable trigger offer_keeps_people_at_once`);
  }
};

const oneNeedManyOffers = async () => {
  const { needId } = await addNeed(app.owner, scene, { people: 10 });
  const ids = await times(many, async () => {
    const { offerId } = await addOffer(app.owner, scene, { people: 1 });
    return addProposal(app.owner, needId, offerId, 1);
  });
  const results = await approveAll(ids);
  return { needId, approved: results.filter((result) => result.ok).length };
};

const oneOfferManyNeeds = async () => {
  const { offerId } = await addOffer(app.owner, scene, { people: 10 });
  const ids = await times(many, async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 1 });
    return addProposal(app.owner, needId, offerId, 1);
  });
  const results = await approveAll(ids);
  return { offerId, approved: results.filter((result) => result.ok).length };
};

describe('200 approvals at once', () => {
  it('fill one need exactly', async () => {
    const { needId, approved } = await oneNeedManyOffers();
    expect(approved).toBe(10);
    expect(await taken(needId)).toEqual({ taken: 10, counted: 10 });
  });

  it('take no more of one offer than it has', async () => {
    const { offerId, approved } = await oneOfferManyNeeds();
    expect(approved).toBe(10);
    expect(await heldBy(offerId)).toBe(10);
  });

  it('by two conferences at once take no more of one offer than it has', async () => {
    const { offerId } = await addOffer(app.owner, scene, { people: 6 });
    const proposalsIn = (district: 0 | 1) =>
      times(many / 2, async () => {
        const { needId } = await addNeed(app.owner, scene, { people: 1, district });
        return addProposal(app.owner, needId, offerId, 1);
      });
    const [here, there] = [await proposalsIn(0), await proposalsIn(1)];
    const results = (await Promise.all([approveAll(here, 0), approveAll(there, 1)])).flat();
    expect(results.filter((result) => result.ok)).toHaveLength(6);
    expect(await heldBy(offerId)).toBe(6);
  });

  it('are held back by the locks alone, without the database’s guards', async () => {
    await withoutGuards(async () => {
      const need = await oneNeedManyOffers();
      expect(need.approved).toBe(10);
      expect(await taken(need.needId)).toEqual({ taken: 10, counted: 10 });
      const offer = await oneOfferManyNeeds();
      expect(offer.approved).toBe(10);
      expect(await heldBy(offer.offerId)).toBe(10);
    });
  });
});

describe('the database by itself', () => {
  const bySystem = (sql: string, id: string) =>
    app.module.get(Database).run(systemScope, (tx) => tx.query(sql, [id]));
  const approveBehindTheBack = (ids: readonly string[]) =>
    Promise.allSettled(
      ids.map((id) =>
        bySystem(
          `update match set state = 'APPROVED', answer_due = now() + interval '1 day' where id = $1`,
          id,
        ),
      ),
    );

  it('keeps a need from being overfilled', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 5 });
    const ids = await times(20, async () => {
      const { offerId } = await addOffer(app.owner, scene, { people: 1 });
      return await addProposal(app.owner, needId, offerId, 1);
    });
    const results = await approveBehindTheBack(ids);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await taken(needId)).toEqual({ taken: 5, counted: 5 });
  });

  it('keeps an offer from being in two places at once', async () => {
    const { offerId } = await addOffer(app.owner, scene, { people: 5 });
    const ids = await times(20, async () => {
      const { needId } = await addNeed(app.owner, scene, { people: 1 });
      return await addProposal(app.owner, needId, offerId, 1);
    });
    const results = await approveBehindTheBack(ids);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await heldBy(offerId)).toBe(5);
  });

  it('keeps a match to its life', async () => {
    const { needId } = await addNeed(app.owner, scene);
    const { offerId } = await addOffer(app.owner, scene);
    const id = await addProposal(app.owner, needId, offerId, 1);
    await expect(bySystem(`update match set state = 'COMPLETED' where id = $1`, id)).rejects.toThrow(
      /cannot go from PROPOSED to COMPLETED/,
    );
  });
});
