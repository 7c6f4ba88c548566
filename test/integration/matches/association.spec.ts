import { addDays } from '@app/domain';
import { AssociationAnswers, AssociationLinks, associationReportsOf, Days, findMatch } from '@app/matches';
import { Clock, Database } from '@app/platform';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, theDay, type Scene } from './scene.js';

let app: Application;
let scene: Scene;
const now = { value: new Date() };

beforeAll(async () => {
  app = await startApplication();
  app.module.get(Clock).now = () => now.value;
  scene = await setScene(app.owner);
  await app.owner.query(
    `insert into contact (organisation_id, name, email, created_at) values ($1, '町会 太郎', 'kai@example.invalid', now())`,
    [scene.associationId],
  );
}, 60_000);
beforeEach(() => {
  now.value = new Date();
});
afterAll(() => app.close());

const links = () => app.module.get(AssociationLinks);
const answers = () => app.module.get(AssociationAnswers);
const office = () => scene.scopes[0];
const onTheDay = () => {
  now.value = new Date(`${theDay}T18:00:00+09:00`);
};

async function aToken(): Promise<string> {
  const shown = await links().show(office(), scene.associationId);
  if (!shown.ok) throw new Error(shown.refusal);
  expect(shown.value.url).toMatch(/\/t\/[\w-]{43}$/);
  return shown.value.url.split('/t/')[1]!;
}

/** A day on which one company is settled. */
async function aSettled(people = 3) {
  const { needId, dayId } = await addNeed(app.owner, scene);
  const company = await addOffer(app.owner, scene);
  const id = await addProposal(app.owner, needId, company.offerId, people);
  for (const state of ['APPROVED', 'CONFIRMED']) {
    await app.owner.query(
      `update match set state = $2, asked_at = now() - interval '1 day', answer_due = now() + interval '9 days',
         participation_basis = 'DUTY' where id = $1`,
      [id, state],
    );
  }
  return { id, dayId, company };
}

const recorded = async (action: string, subjectId: string) =>
  (
    await app.owner.query<{ n: number }[]>(
      `select count(*)::int as n from audit_entry where action = $1 and subject_id = $2`,
      [action, subjectId],
    )
  )[0]!.n;

describe('the link of an association', () => {
  it('is one at a time: shown again it is the same, ended it opens nothing, then there is another', async () => {
    const token = await aToken();
    expect(await aToken()).toBe(token);
    expect(await answers().page(token)).toMatchObject({ ok: true });
    expect(await links().end(office(), scene.associationId)).toEqual({ ok: true, value: null });
    expect(await answers().page(token)).toEqual({ ok: false, refusal: 'LINK_INVALID' });
    expect(await aToken()).not.toBe(token);
  });

  it('is one also where many show it at once', async () => {
    await links().end(office(), scene.associationId);
    const tokens = await Promise.all(Array.from({ length: 10 }, () => aToken()));
    expect(new Set(tokens).size).toBe(1);
  });

  it('ends with the fiscal year, and is then made anew', async () => {
    const token = await aToken();
    now.value = new Date(now.value.getTime() + 500 * 86_400_000);
    expect(await answers().page(token)).toEqual({ ok: false, refusal: 'LINK_EXPIRED' });
    expect(await answers().sayThanks(token, scene.wardId, 'ありがとう')).toMatchObject({
      refusal: 'LINK_EXPIRED',
    });
    expect(await aToken()).not.toBe(token);
    await links().end(office(), scene.associationId);
  });

  it('is sent by mail once however often the button is pressed in a minute', async () => {
    now.value = new Date('2026-12-01T10:00:05+09:00');
    const [contact] = await app.owner.query<{ id: string }[]>(
      `select id from contact where organisation_id = $1`,
      [scene.associationId],
    );
    const send = () => links().send(office(), scene.associationId, contact!.id);
    expect(await send()).toMatchObject({ ok: true });
    expect(await send()).toMatchObject({ ok: true });
    const mails = await app.owner.query<{ facts: object; subject: string }[]>(
      `select facts, subject from notification where kind = 'ASSOCIATION_LINK'`,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toContain('応援に来る企業のご案内ページ');
    expect(JSON.stringify(mails[0]!.facts)).not.toContain('/t/');
    await links().end(office(), scene.associationId);
  });

  it('is another office’s business', async () => {
    const elsewhere = scene.scopes[1];
    expect(await links().show(elsewhere, scene.associationId)).toMatchObject({ refusal: 'NOT_FOUND' });
    const coordinator = { ...office(), officeDistrictIds: [] };
    expect(await links().show(coordinator, scene.associationId)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await links().end(elsewhere, scene.associationId)).toMatchObject({ refusal: 'NOT_FOUND' });
  });

  it('opens nothing with one letter changed', async () => {
    const token = await aToken();
    for (const wrong of [`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, '', 'x'.repeat(1000)]) {
      expect(await answers().page(wrong)).toEqual({ ok: false, refusal: 'LINK_INVALID' });
    }
  });
});

describe('the page of an association', () => {
  it('shows who comes as a company and a number, whom to call, and no other association’s days', async () => {
    const { dayId, company } = await aSettled();
    await app.owner.query(
      `update community_event set association_id = null where id in
      (select event_id from event_day where id <> $1)`,
      [dayId],
    );
    const page = await answers().page(await aToken());
    if (!page.ok) throw new Error(page.refusal);
    expect(page.value.days.map(({ id }) => id)).toEqual([dayId]);
    const [day] = page.value.days;
    expect(day).toMatchObject({ title: '餅つき大会', date: theDay, canReport: false, canThank: false });
    expect(day!.needs[0]).toMatchObject({ role: '設営', peopleWanted: 5 });
    expect(day!.needs[0]!.coming).toMatchObject([
      { people: 3, state: 'CONFIRMED', contactName: '協力 太郎', contactPhone: '0300000000' },
    ]);
    expect(JSON.stringify(page)).not.toContain(company.contactId);
    now.value = new Date(`${addDays(theDay, 2)}T09:00:00+09:00`);
    const later = await answers().page(await aToken());
    expect(JSON.stringify(later)).not.toContain('0300000000');
  });

  it('shows nobody who was only asked', async () => {
    const { needId, dayId } = await addNeed(app.owner, scene);
    const company = await addOffer(app.owner, scene);
    const id = await addProposal(app.owner, needId, company.offerId, 2);
    await app.owner.query(
      `update match set state = 'APPROVED', asked_at = now(), answer_due = now() + interval '9 days' where id = $1`,
      [id],
    );
    const page = await answers().page(await aToken());
    expect(page.ok && page.value.days.find((day) => day.id === dayId)?.needs[0]?.coming).toEqual([]);
  });
});

describe('what an association says', () => {
  it('counts once however often it is said at once, and can be mended until the office closes the day', async () => {
    const { id, dayId } = await aSettled();
    const token = await aToken();
    const came = (people: number) => [{ matchId: id, people }];
    expect(await answers().reportAttendance(token, dayId, came(2))).toMatchObject({ refusal: 'NOT_YET' });
    onTheDay();
    const many = await Promise.all(
      Array.from({ length: 100 }, () => answers().reportAttendance(token, dayId, came(2))),
    );
    expect(many.every((said) => said.ok)).toBe(true);
    expect(await recorded('reportAttendance', id)).toBe(1);
    expect(await answers().reportAttendance(token, dayId, came(3))).toMatchObject({ ok: true });
    expect(await recorded('reportAttendance', id)).toBe(2);
    const match = await app.module.get(Database).run(office(), (tx) => findMatch(tx, office(), id));
    expect(match).toMatchObject({ state: 'CONFIRMED', peopleCame: null });
    await app.module.get(Days).complete(office(), dayId, came(3));
    expect(await answers().reportAttendance(token, dayId, came(1))).toMatchObject({
      refusal: 'ALREADY_DECIDED',
    });
  }, 60_000);

  it('is about its own days and settled companies, in numbers that can be', async () => {
    const { id, dayId } = await aSettled();
    const other = await aSettled();
    await app.owner.query(
      `update community_event set association_id = null where id = (select event_id from event_day where id = $1)`,
      [other.dayId],
    );
    const token = await aToken();
    onTheDay();
    const report = (day: string, matchId: string, people: number) =>
      answers().reportAttendance(token, day, [{ matchId, people }]);
    expect(await report(other.dayId, other.id, 1)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await report(dayId, other.id, 1)).toMatchObject({ refusal: 'BAD_INPUT' });
    expect(await report(dayId, id, 1001)).toMatchObject({ refusal: 'BAD_INPUT' });
    expect(await report(dayId, id, -1)).toMatchObject({ refusal: 'BAD_INPUT' });
    expect(await answers().sayThanks(token, other.dayId, 'ありがとう')).toMatchObject({
      refusal: 'NOT_FOUND',
    });
  });

  it('thanks those who came, who read it with their match', async () => {
    const { id, dayId, company } = await aSettled();
    const stayedAway = await aSettled();
    const token = await aToken();
    onTheDay();
    const thanks = 'おかげさまで、にぎやかな餅つきになりました。\nまたお越しください。';
    expect(await answers().sayThanks(token, dayId, thanks)).toMatchObject({ refusal: 'NOT_YET' });
    await answers().reportAttendance(token, dayId, [{ matchId: id, people: 3 }]);
    await answers().reportAttendance(token, stayedAway.dayId, [{ matchId: stayedAway.id, people: 0 }]);
    expect(await answers().sayThanks(token, stayedAway.dayId, thanks)).toMatchObject({ refusal: 'NOT_YET' });
    for (const wrong of ['　', '長'.repeat(501)]) {
      expect(await answers().sayThanks(token, dayId, wrong)).toMatchObject({ refusal: 'BAD_INPUT' });
    }
    expect(await answers().sayThanks(token, dayId, thanks)).toMatchObject({ ok: true });
    expect(await answers().sayThanks(token, dayId, thanks)).toMatchObject({ ok: true });
    expect(await recorded('sayThanks', dayId)).toBe(1);
    const reads = (scope: typeof company.scope) =>
      app.module.get(Database).run(scope, (tx) => associationReportsOf(tx, scope, [id]));
    expect(await reads(company.scope)).toMatchObject([{ matchId: id, peopleCame: 3, thanks }]);
    expect(await reads(office())).toMatchObject([{ thanks }]);
    expect(await reads(stayedAway.company.scope)).toEqual([]);
    expect(await reads(scene.scopes[1])).toEqual([]);
  });
});
