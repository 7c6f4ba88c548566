import { Answers, Review, type Reviewed } from '@app/matches';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, type Scene } from './scene.js';

let app: Application;
let scene: Scene;
beforeAll(async () => {
  app = await startApplication();
  scene = await setScene(app.owner);
}, 60_000);
afterAll(() => app?.close());

const outcome = (result: Reviewed) => (result.ok ? result.value.state : result.refusal);

describe('an answer link, used a hundred times at the same moment', () => {
  it('passes the answer on exactly once', async () => {
    const { needId } = await addNeed(app.owner, scene, {});
    const company = await addOffer(app.owner, scene, {});
    const matchId = await addProposal(app.owner, needId, company.offerId, 2);
    await app.module.get(Review).approve(scene.scopes[0], matchId);
    await app.owner.query(`update match set asked_at = now() - interval '1 minute' where id = $1`, [matchId]);
    const link = { matchId, contactId: company.contactId };
    const accept = { kind: 'ACCEPT', people: 2, participationBasis: 'DUTY' } as const;
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => app.module.get(Answers).answerByLink(link, accept)),
    );
    expect(answers.map(outcome).filter((it) => it === 'CONFIRMED')).toHaveLength(1);
    expect(new Set(answers.map(outcome))).toEqual(new Set(['CONFIRMED', 'ALREADY_DECIDED']));
    const [told] = await app.owner.query<{ count: number }[]>(
      `select count(*)::int from notification where match_id = $1 and kind = 'ANSWER_CONFIRMED'`,
      [matchId],
    );
    expect(told?.count).toBeLessThanOrEqual(1);
  });
});
