import { addDays, instantInJapan } from '@app/domain';
import { busyElsewhere, findMatches } from '@app/matches';
import { Database, type Scope } from '@app/platform';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, theDay, type Company, type Scene } from './scene.js';

let app: Application;
let scene: Scene;
let company: Company;
const laterDay = addDays(theDay, 7);

beforeAll(async () => {
  app = await startApplication();
  scene = await setScene(app.owner);
  company = await addOffer(app.owner, scene, { people: 9 });
  const { needId } = await addNeed(app.owner, scene, { district: 1, backupDate: laterDay });
  const held = await addProposal(app.owner, needId, company.offerId, 3);
  await app.owner.query(
    `update match set state = 'APPROVED', asked_at = now(), answer_due = now() + interval '1 day', holds_backup = true
      where id = $1`,
    [held],
  );
  const draft = await addNeed(app.owner, scene, { district: 1, from: '13:00', to: '15:00' });
  await addProposal(app.owner, draft.needId, company.offerId, 2);
});
afterAll(() => app.close());

const busyFor = (scope: Scope) =>
  app.module.get(Database).run(scope, (tx) => busyElsewhere(tx, scope, [company.offerId]));
const unfiltered = (scope: Scope): Scope => ({ ...scope, everything: true });

describe(busyElsewhere.name, () => {
  it('tells the next conference when and how many, on the backup date too, and nothing of a draft', async () => {
    const [here] = scene.scopes;
    const slot = (date: string) => ({
      offerId: company.offerId,
      startsAt: instantInJapan(date, '09:00'),
      endsAt: instantInJapan(date, '12:00'),
      people: 3,
    });
    for (const scope of [here, unfiltered(here)])
      expect(await busyFor(scope)).toEqual([slot(theDay), slot(laterDay)]);
  });

  it('shows the match itself to no other conference, filtered or not', async () => {
    for (const scope of [scene.scopes[0], unfiltered(scene.scopes[0])]) {
      const matches = app.module
        .get(Database)
        .run(scope, (tx) => findMatches(tx, scope, { offerIds: [company.offerId] }));
      expect(await matches).toEqual([]);
    }
  });

  it('has nothing for the conference itself, the company or another one', async () => {
    const rival = await addOffer(app.owner, scene);
    for (const scope of [scene.scopes[1], company.scope, rival.scope]) {
      expect(await busyFor(scope)).toEqual([]);
      expect(await busyFor(unfiltered(scope))).toEqual([]);
    }
  });
});
