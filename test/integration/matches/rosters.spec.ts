import { Rosters } from '@app/matches';
import { Database, type Scope } from '@app/platform';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, type Scene } from './scene.js';

let app: Application;
let scene: Scene;

beforeAll(async () => {
  app = await startApplication();
  scene = await setScene(app.owner);
}, 60_000);
afterAll(() => app.close());

const rosters = () => app.module.get(Rosters);
const names = [
  { name: '見本 花子', kana: 'みほん はなこ' },
  { name: '架空 𠮷郎', kana: 'かくう よしろう' },
];

async function aSettled() {
  const { needId } = await addNeed(app.owner, scene);
  const company = await addOffer(app.owner, scene);
  const id = await addProposal(app.owner, needId, company.offerId, 2);
  for (const state of ['APPROVED', 'CONFIRMED']) {
    await app.owner.query(
      `update match set state = $2, asked_at = now() - interval '1 day', answer_due = now() + interval '9 days',
         participation_basis = 'DUTY' where id = $1`,
      [id, state],
    );
  }
  return { id, company };
}

const rowsSeen = (scope: Scope, id: string) =>
  app.module
    .get(Database)
    .run(scope, (tx) => tx.query<unknown[]>(`select from roster_name where match_id = $1`, [id]))
    .then((rows) => rows.length);

describe(Rosters.name, () => {
  it('is the company’s alone until it is shared with the branch office', async () => {
    const { id, company } = await aSettled();
    const another = await aSettled();
    expect(await rosters().save(company.scope, id, names)).toMatchObject({ ok: true, value: { names } });
    const office = scene.scopes[0];
    expect(await rosters().find(office, id)).toBeNull();
    expect(await rowsSeen(office, id)).toBe(0);
    expect(await rosters().share(company.scope, id, true)).toMatchObject({ ok: true });
    expect(await rosters().find(office, id)).toMatchObject({ names, canChange: false });
    expect(await rowsSeen(office, id)).toBe(2);
    // Neither the coordinator, nor another district, nor another company: the database says so too.
    const coordinator = { ...office, officeDistrictIds: [] };
    for (const stranger of [coordinator, scene.scopes[1], another.company.scope]) {
      expect(await rosters().find(stranger, id)).toBeNull();
      expect(await rosters().save(stranger, id, names)).toMatchObject({ ok: false });
    }
    for (const stranger of [scene.scopes[1], another.company.scope])
      expect(await rowsSeen(stranger, id)).toBe(0);
    await rosters().share(company.scope, id, false);
    expect(await rosters().find(office, id)).toBeNull();
    expect(await rowsSeen(office, id)).toBe(0);
  });

  it('takes no more names than people are settled', async () => {
    const { id, company } = await aSettled();
    expect(await rosters().save(company.scope, id, [...names, names[0]!])).toMatchObject({
      refusal: 'BAD_INPUT',
      fields: [{ path: 'names', code: 'MORE_THAN_SETTLED' }],
    });
  });

  it('is gone when the company empties it, and cannot be shared empty', async () => {
    const { id, company } = await aSettled();
    await rosters().save(company.scope, id, names);
    expect(await rosters().save(company.scope, id, [])).toMatchObject({ ok: true, value: { names: [] } });
    expect(await app.owner.query(`select from roster where match_id = $1`, [id])).toEqual([]);
    expect(await rosters().share(company.scope, id, true)).toMatchObject({ refusal: 'NOT_FOUND' });
  });

  it('is whole after two have written at once', async () => {
    const { id, company } = await aSettled();
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => rosters().save(company.scope, id, at % 2 ? names : [names[0]!])),
    );
    const kept = await rosters().find(company.scope, id);
    expect([[names[0]], names]).toContainEqual(kept?.names);
  });

  it('stays as it is once the match is over or called off', async () => {
    const { id, company } = await aSettled();
    await rosters().save(company.scope, id, names);
    await app.owner.query(`update match set state = 'CANCELLED', closed_at = now() where id = $1`, [id]);
    expect(await rosters().save(company.scope, id, [])).toMatchObject({ refusal: 'TOO_LATE' });
    expect(await rosters().find(company.scope, id)).toBeNull();
  });

  it('says on record how many names, never which', async () => {
    const { id, company } = await aSettled();
    await rosters().save(company.scope, id, names);
    const rows = await app.owner.query<object[]>(
      `select e.*, p."values" from audit_entry e left join audit_personal p using (chain, sequence)
        where e.subject_id = $1`,
      [id],
    );
    expect(JSON.stringify(rows)).toContain('enterRoster');
    for (const { name, kana } of names) {
      expect(JSON.stringify(rows)).not.toContain(name);
      expect(JSON.stringify(rows)).not.toContain(kana);
    }
  });
});
