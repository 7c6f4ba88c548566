import { addDays, dateInJapan, instantInJapan } from '@app/domain';
import { Answers, Days, Expiry, findAnswerPage, findMatch, participantsOf, Review } from '@app/matches';
import { Clock, Database, systemScope } from '@app/platform';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, type NeedGiven, type Scene } from './scene.js';

let app: Application;
let scene: Scene;
const now = { value: new Date() };

beforeAll(async () => {
  app = await startApplication();
  app.module.get(Clock).now = () => now.value;
  scene = await setScene(app.owner);
});
beforeEach(() => {
  now.value = new Date();
});
afterAll(() => app.close());

const review = () => app.module.get(Review);
const answers = () => app.module.get(Answers);
const desk = () => scene.scopes[0];
const accept = (people: number) => ({ kind: 'ACCEPT', people, participationBasis: 'DUTY' }) as const;

/** Approved a moment ago: its question is still held back. */
async function aHeld(need: NeedGiven = {}) {
  const { needId, dayId } = await addNeed(app.owner, scene, need);
  const company = await addOffer(app.owner, scene);
  const id = await addProposal(app.owner, needId, company.offerId, 2);
  expect(await review().approve(desk(), id)).toMatchObject({ ok: true });
  return { id, needId, dayId, company };
}

const question = async (matchId: string) => {
  const rows = await app.owner.query<{ state: string }[]>(
    `select state from notification where match_id = $1 and kind = 'MATCH_APPROVED' order by created_at`,
    [matchId],
  );
  return rows.map(({ state }) => state);
};

const read = <T>(work: Parameters<Database['run']>[1]) =>
  app.module.get(Database).run(systemScope, work) as Promise<T>;

describe('a question that is held back', () => {
  it('never goes out once the answer was told by telephone', async () => {
    const { id } = await aHeld();
    await answers().enter(desk(), id, accept(2));
    expect(await question(id)).toEqual(['SUPPRESSED']);
  });

  it('never goes out once the day is done', async () => {
    const { id, dayId } = await aHeld();
    await app.owner.query(`update event_day set date = $2 where id = $1`, [dayId, dateInJapan(new Date())]);
    expect(await app.module.get(Days).complete(desk(), dayId, [])).toMatchObject({ ok: true });
    expect(await question(id)).toEqual(['SUPPRESSED']);
  });

  it('never goes out once the match has expired', async () => {
    const { id } = await aHeld();
    now.value = new Date(Date.now() + 60 * 86_400_000);
    await app.module.get(Expiry).sweep();
    expect(await question(id)).toEqual(['SUPPRESSED']);
  });

  it('leaves time to answer after it has gone out', async () => {
    const date = addDays(dateInJapan(new Date()), 10);
    const { needId } = await addNeed(app.owner, scene, { date });
    const company = await addOffer(app.owner, scene);
    await app.owner.query(
      `insert into offer_window (offer_id, starts_at, ends_at) values ($1, now(), now() + interval '20 days')`,
      [company.offerId],
    );
    const id = await addProposal(app.owner, needId, company.offerId, 2);
    // Begins at 9:00, so an answer is due by 7:00 at the latest; the question goes out ten minutes from now.
    now.value = instantInJapan(date, '06:55');
    expect(await review().approve(desk(), id)).toEqual({ ok: false, refusal: 'NEED_IS_CLOSED' });
    now.value = instantInJapan(date, '06:45');
    expect(await review().approve(desk(), id)).toMatchObject({ ok: true });
  });

  it('shows its match to nobody of the company, also after the day was called off meanwhile', async () => {
    const { id, dayId, company } = await aHeld();
    await app.module.get(Days).callOff(desk(), dayId, '台風のため');
    await app.owner.query(
      `update match set asked_at = now() - interval '1 second', closed_at = now() - interval '1 minute' where id = $1`,
      [id],
    );
    expect(await read((tx) => findMatch(tx, company.scope, id))).toBeNull();
  });

  it('opens for no link of an earlier question', async () => {
    const { id, company } = await aHeld();
    await review().undo(desk(), id);
    await review().approve(desk(), id);
    const link = { matchId: id, contactId: company.contactId };
    expect(await read((tx) => findAnswerPage(tx, link, now.value))).toBeNull();
    expect(await answers().answerByLink(link, accept(2))).toEqual({ ok: false, refusal: 'NOT_FOUND' });
    now.value = new Date(Date.now() + 11 * 60_000);
    expect(await answers().answerByLink(link, accept(2))).toMatchObject({ ok: true });
  });
});

describe(participantsOf.name, () => {
  it('names companies that were only asked to the desks and to themselves', async () => {
    const { id, needId, company } = await aHeld();
    await app.owner.query(`update match set asked_at = now() - interval '1 minute' where id = $1`, [id]);
    const other = await addOffer(app.owner, scene);
    const seen = (scope: Scene['scopes'][0]) =>
      app.module.get(Database).run(scope, (tx) => participantsOf(tx, scope, [needId]));
    expect(await seen(desk())).toHaveLength(1);
    expect(await seen(company.scope)).toHaveLength(1);
    expect(await seen(other.scope)).toEqual([]);
    await answers().answer(company.scope, id, accept(2));
    expect(await seen(other.scope)).toHaveLength(1);
  });
});
