import { isoInJapan } from '@app/domain';
import { MatchesModule, PlanChanges } from '@app/matches';
import {
  Events,
  findDaysOfEvents,
  findEvent,
  findEvents,
  findNeed,
  findNeedsOfDays,
  Needs,
} from '@app/needs';
import { publicScope, systemScope, type Scope } from '@app/platform';
import { aDayDraft, aNeedInput, anEventDraft, insertNeed } from '../../factories/needs.js';
import { insertCompany, insertWard, type TestWard } from '../../factories/ward.js';
import { bootMs, startApplication, type TestApplication } from '../application.js';

let app: TestApplication;
let ward: TestWard;
let events: Events;
let needs: Needs;

beforeAll(async () => {
  app = await startApplication([MatchesModule], '2026-11-22T12:00:00+09:00');
  ward = await insertWard(app.owner);
  events = app.module.get(Events);
  needs = app.module.get(Needs);
}, bootMs);
afterAll(() => app?.close());

async function posted(draft = anEventDraft(), scope = ward.akasaka.officer, district = ward.akasaka.id) {
  const outcome = await events.postEvent(scope, district, draft);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const days = await daysOf(outcome.value.id);
  return { event: outcome.value, days };
}
const daysOf = (id: string) => app.run(systemScope, (tx) => findDaysOfEvents(tx, systemScope, [id]));
async function needOn(dayId: string, with_: Parameters<typeof aNeedInput>[1] = {}) {
  const outcome = await needs.postNeed(ward.akasaka.officer, aNeedInput(dayId, with_));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const list = async (scope: Scope, filter: Partial<Parameters<typeof findEvents>[2]> = {}, limit = 50) => {
  const page = await app.run(scope, (tx) =>
    findEvents(tx, scope, { districtId: ward.akasaka.id, ...filter }, { limit, after: null }),
  );
  return page.rows.map(({ row }) => row.title);
};
const audits = (id: string) =>
  app.owner.query(`select action, before, after from audit_entry where subject_id = $1 order by sequence`, [
    id,
  ]);

describe('postEvent', () => {
  it('saves the event with its days and puts it on record', async () => {
    const { event, days } = await posted(
      anEventDraft({
        associationId: ward.akasaka.associationId,
        days: [aDayDraft({ backupDate: '2027-10-17' }), aDayDraft({ date: null, dateText: '12月上旬' })],
      }),
    );
    expect(event).toMatchObject({
      districtId: ward.akasaka.id,
      createdBy: ward.akasaka.officer.actor.personId,
    });
    expect(days).toMatchObject([
      { certainty: 'DAY', date: '2027-10-16', backupDate: '2027-10-17', state: 'PLANNED' },
      {
        certainty: 'PERIOD',
        date: null,
        periodFrom: '2026-12-01',
        periodTo: '2026-12-10',
        periodMeaning: 'SOMEWHERE_IN',
        dateText: '12月上旬',
      },
    ]);
    expect(await audits(event.id)).toMatchObject([{ action: 'postEvent', after: { title: event.title } }]);
  });
  it('is the desk’s alone', async () => {
    const company = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    const tried = (scope: Scope) => events.postEvent(scope, ward.akasaka.id, anEventDraft());
    expect(await tried(ward.azabu.officer)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await tried(company.scope)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await tried(ward.akasaka.coordinator)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await tried(ward.administrator)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await tried(publicScope)).toMatchObject({ refusal: 'NOT_SIGNED_IN' });
  });
  it('knows only the district’s own associations', async () => {
    for (const associationId of [ward.azabu.associationId, 'nonsense']) {
      expect(
        await events.postEvent(ward.akasaka.officer, ward.akasaka.id, anEventDraft({ associationId })),
      ).toMatchObject({ refusal: 'BAD_INPUT', fields: [{ path: 'associationId', code: 'NOT_FOUND' }] });
    }
  });
});

describe('changeEvent', () => {
  const draft = (id: string, with_: Partial<ReturnType<typeof aDayDraft>> = {}, place = '架空公園') =>
    anEventDraft({ venueName: place, days: [aDayDraft({ id, ...with_ })] });
  const change = (id: string, to: ReturnType<typeof anEventDraft>, by: 'akasaka' | 'azabu' = 'akasaka') =>
    app.module
      .get(PlanChanges)
      .changeEvent(ward[by].officer, { id, districtId: ward[by].id, draft: to }, null);
  const needNow = (id: string) => app.run(systemScope, (tx) => findNeed(tx, systemScope, id));

  it('moves needs with their day, and gives them new terms', async () => {
    const { event, days } = await posted();
    const need = await needOn(days[0]!.id);
    expect(await change(event.id, draft(days[0]!.id, { date: '2027-10-23' }))).toMatchObject({ ok: true });
    const moved = (await needNow(need.id))!;
    expect(isoInJapan(moved.startsAt)).toBe('2027-10-23T09:00:00+09:00');
    expect(isoInJapan(moved.answerBy)).toBe('2027-10-07T17:00:00+09:00');
    expect(moved.termsVersion).toBe(2);
    expect(await audits(event.id)).toMatchObject([
      { action: 'postEvent' },
      {
        action: 'changeEvent',
        before: { days: [{ date: '2027-10-16' }] },
        after: { days: [{ date: '2027-10-23' }] },
      },
    ]);
  });
  it('gives needs new terms at another place, and none for other words', async () => {
    const { event, days } = await posted();
    const need = await needOn(days[0]!.id);
    await change(event.id, { ...draft(days[0]!.id), description: 'つきたてを配ります' });
    expect((await needNow(need.id))!.termsVersion).toBe(1);
    await change(event.id, draft(days[0]!.id, {}, '架空小学校'));
    expect((await needNow(need.id))!.termsVersion).toBe(2);
  });
  it('keeps a day that has needs, and its certainty', async () => {
    const { event, days } = await posted(
      anEventDraft({ days: [aDayDraft(), aDayDraft({ date: '2027-10-30' })] }),
    );
    await needOn(days[0]!.id);
    expect(await change(event.id, draft(days[1]!.id, { date: '2027-10-30' }))).toMatchObject({
      refusal: 'BAD_INPUT',
      fields: [{ path: 'days', code: 'DAY_HAS_NEEDS' }],
    });
    expect(await change(event.id, draft(days[0]!.id, { date: null, dateText: '未定' }))).toMatchObject({
      refusal: 'EVENT_NOT_DATED',
    });
    expect(await change(event.id, draft(days[0]!.id))).toMatchObject({ ok: true });
    expect(await daysOf(event.id)).toHaveLength(1);
  });
  it('knows only its own days, and closes none again', async () => {
    const { event, days } = await posted();
    const other = await posted();
    expect(await change(event.id, draft(other.days[0]!.id))).toMatchObject({
      fields: [{ path: 'days.0.id', code: 'NOT_FOUND' }],
    });
    await app.owner.query(`update event_day set state = 'CALLED_OFF' where id = $1`, [days[0]!.id]);
    expect(await change(event.id, draft(days[0]!.id, { date: '2027-10-20' }))).toMatchObject({
      fields: [{ code: 'DAY_IS_CLOSED' }],
    });
  });
  it('doesn’t find another district’s event', async () => {
    const { event, days } = await posted();
    expect(await change(event.id, draft(days[0]!.id), 'azabu')).toMatchObject({
      refusal: 'NOT_FOUND',
    });
  });
});

describe('copyEvent', () => {
  it('copies needs to the same weekday of the month, answers alike, nobody promised', async () => {
    const { eventId, dayId, needId } = await insertNeed(app.owner, ward.akasaka.id, {
      date: '2025-12-20',
      peopleTaken: 5,
      state: 'DONE',
      skills: ['COOKING'],
      answerBy: new Date('2025-12-01T08:00:00Z'),
    });
    await app.owner.query(
      `insert into staffing_need (event_day_id, district_id, role, starts_at, ends_at, people_wanted, fewest_people, theme,
         answer_by, state)
       select event_day_id, district_id, '取りやめ', starts_at, ends_at, 3, 1, theme, answer_by, 'WITHDRAWN'
       from staffing_need where id = $1`,
      [needId],
    );
    await app.owner.query(`update event_day set state = 'DONE' where id = $1`, [dayId]);
    const outcome = await events.copyEvent(ward.akasaka.officer, eventId, null);
    if (!outcome.ok) throw new Error(outcome.refusal);
    const days = await daysOf(outcome.value.id);
    expect(days).toMatchObject([{ date: '2026-12-19', state: 'PLANNED' }]);
    const copies = await app.run(systemScope, (tx) => findNeedsOfDays(tx, systemScope, [days[0]!.id]));
    expect(copies).toMatchObject([{ skills: ['COOKING'], peopleTaken: 0, state: 'OPEN', termsVersion: 1 }]);
    expect(isoInJapan(copies[0]!.startsAt)).toBe('2026-12-19T09:00:00+09:00');
    expect(isoInJapan(copies[0]!.answerBy)).toBe('2026-11-30T17:00:00+09:00');
  });
  it('goes to a date that is named, unless that is past', async () => {
    const { event } = await posted();
    expect(await events.copyEvent(ward.akasaka.officer, event.id, '2026-11-22')).toMatchObject({
      fields: [{ path: 'date', code: 'IN_THE_PAST' }],
    });
    const outcome = await events.copyEvent(ward.akasaka.officer, event.id, '2026-11-23');
    if (!outcome.ok) throw new Error(outcome.refusal);
    expect(await daysOf(outcome.value.id)).toMatchObject([{ date: '2026-11-23' }]);
  });
  it('asks for an answer by the eve where last year’s day is over', async () => {
    const { event, days } = await posted();
    await needOn(days[0]!.id);
    const outcome = await events.copyEvent(ward.akasaka.officer, event.id, '2026-11-28');
    if (!outcome.ok) throw new Error(outcome.refusal);
    const copyDays = await daysOf(outcome.value.id);
    const [copy] = await app.run(systemScope, (tx) => findNeedsOfDays(tx, systemScope, [copyDays[0]!.id]));
    expect(isoInJapan(copy!.answerBy)).toBe('2026-11-27T17:00:00+09:00');
  });
});

describe(findEvents.name, () => {
  let other: TestWard['azabu'];
  const inAzabu = (filter: Partial<Parameters<typeof findEvents>[2]>, limit?: number) =>
    list(other.officer, { districtId: other.id, ...filter }, limit);

  beforeAll(async () => {
    other = ward.azabu;
    const post = (title: string, day: Partial<ReturnType<typeof aDayDraft>>, more: object = {}) =>
      posted(anEventDraft({ title, days: [aDayDraft(day)], ...more }), other.officer, other.id);
    await post('盆踊り', { date: '2027-08-07' });
    await post(
      '防災訓練',
      { date: '2027-03-06' },
      { venueName: 'ｶｸｳ小学校', associationId: other.associationId },
    );
    await post('敬老会', { date: null, dateText: '2027年9月中旬' });
    await post('清掃', { date: null, dateText: '未定' });
  });

  it('lists by day, those without one last', async () => {
    expect(await inAzabu({})).toEqual(['防災訓練', '盆踊り', '敬老会', '清掃']);
  });
  it('pages without a gap', async () => {
    const page = (after: readonly string[] | null) =>
      app.run(other.officer, (tx) =>
        findEvents(tx, other.officer, { districtId: other.id }, { limit: 3, after }),
      );
    const first = await page(null);
    const second = await page(first.rows.at(-1)!.cursor);
    expect(first).toMatchObject({ hasMore: true, total: 4 });
    expect(second).toMatchObject({ hasMore: false, total: 4 });
    expect(second.rows.map(({ row }) => row.title)).toEqual(['清掃']);
  });
  it('keeps to the days asked for, periods included', async () => {
    expect(await inAzabu({ from: '2027-08-07', to: '2027-09-12' })).toEqual(['盆踊り', '敬老会']);
    expect(await inAzabu({ to: '2027-08-06' })).toEqual(['防災訓練']);
    expect(await inAzabu({ from: '2027-09-21' })).toEqual([]);
  });
  it('shows open questions', async () => {
    expect(await inAzabu({ openQuestionsOnly: true })).toEqual(['敬老会', '清掃']);
    expect(await inAzabu({ openQuestionsOnly: true, from: '2027-10-01' })).toEqual(['清掃']);
  });
  it('asks nothing of an exhibition that runs through a period', async () => {
    const days = [aDayDraft({ date: null, dateText: '2027年12月1日～12日' })];
    const { event } = await posted(anEventDraft({ title: '作品展', days }), other.officer, other.id);
    expect(await inAzabu({ from: '2027-12-05', to: '2027-12-05' })).toEqual(['作品展']);
    expect(await inAzabu({ openQuestionsOnly: true })).not.toContain('作品展');
    await app.owner.query(`delete from community_event where id = $1`, [event.id]);
  });
  it('finds by title, venue and association, whatever the width and kana', async () => {
    expect(await inAzabu({ search: '防災' })).toEqual(['防災訓練']);
    expect(await inAzabu({ search: 'かくう小' })).toEqual(['防災訓練']);
    expect(await inAzabu({ search: '麻布架空町会' })).toEqual(['防災訓練']);
    expect(await inAzabu({ search: '100%' })).toEqual([]);
  });
  it('shows a district’s events to its desks, its members and its ward, and to nobody else', async () => {
    const member = await insertCompany(app.owner, ward.wardId, [other]);
    const stranger = await insertCompany(app.owner, ward.wardId, []);
    const titles = (scope: Scope) => list(scope, { districtId: other.id });
    for (const scope of [other.officer, other.coordinator, member.scope, ward.administrator]) {
      expect(await titles(scope)).toHaveLength(4);
    }
    for (const scope of [ward.akasaka.officer, ward.akasaka.coordinator, stranger.scope, publicScope]) {
      expect(await titles(scope)).toEqual([]);
    }
    const { eventId } = await insertNeed(app.owner, other.id, { openToWard: true, title: '区民まつり' });
    expect(await titles(stranger.scope)).toEqual(['区民まつり']);
    expect(await app.run(stranger.scope, (tx) => findEvent(tx, stranger.scope, eventId))).not.toBeNull();
    await app.owner.query(`delete from community_event where id = $1`, [eventId]);
  });
  it('finds nothing by an id that is none', async () => {
    expect(await list(other.officer, { districtId: 'x' })).toEqual([]);
    expect(await app.run(other.officer, (tx) => findEvent(tx, other.officer, 'x'))).toBeNull();
  });
});
