import { isoInJapan } from '@app/domain';
import { MatchesModule, PlanChanges } from '@app/matches';
import { findNeed, findNeeds, findNeedsForMatching, findNeedsForMatchingByIds, Needs } from '@app/needs';
import { publicScope, systemScope, type Scope } from '@app/platform';
import { aNeedInput, insertNeed } from '../../factories/needs.js';
import { insertCompany, insertWard, type TestWard } from '../../factories/ward.js';
import { bootMs, startApplication, type TestApplication } from '../application.js';

let app: TestApplication;
let ward: TestWard;
let needs: Needs;

beforeAll(async () => {
  app = await startApplication([MatchesModule], '2026-11-22T12:00:00+09:00');
  ward = await insertWard(app.owner);
  needs = app.module.get(Needs);
}, bootMs);
afterAll(() => app?.close());

const inserted = (with_: Parameters<typeof insertNeed>[2] = {}) =>
  insertNeed(app.owner, ward.akasaka.id, with_);
const needNow = (id: string, scope: Scope = systemScope) => app.run(scope, (tx) => findNeed(tx, scope, id));
const audits = (id: string) =>
  app.owner.query(`select action, before, after from audit_entry where subject_id = $1 order by sequence`, [
    id,
  ]);

describe('postNeed', () => {
  it('asks for people on the event’s day, with the event’s theme', async () => {
    const { dayId } = await inserted();
    const outcome = await needs.postNeed(ward.akasaka.officer, aNeedInput(dayId, { skills: ['COOKING'] }));
    expect(outcome).toMatchObject({ ok: true, value: { theme: 'FESTIVAL', state: 'OPEN', peopleTaken: 0 } });
    if (!outcome.ok) return;
    expect(await needNow(outcome.value.id)).toEqual(outcome.value);
    expect(isoInJapan(outcome.value.startsAt)).toBe('2027-10-16T09:00:00+09:00');
    expect(await audits(outcome.value.id)).toMatchObject([
      { action: 'postNeed', after: { peopleWanted: 8 } },
    ]);
  });
  it('says what is wrong, and a date that is past among it', async () => {
    const { dayId } = await inserted();
    const tried = (with_: Parameters<typeof aNeedInput>[1]) =>
      needs.postNeed(ward.akasaka.officer, aNeedInput(dayId, with_));
    expect(await tried({ fewestPeople: 9 })).toMatchObject({ fields: [{ code: 'MORE_THAN_WANTED' }] });
    expect(await tried({ answerBy: '2026-11-21' })).toMatchObject({
      fields: [{ path: 'answerBy', code: 'IN_THE_PAST' }],
    });
    expect(await tried({ answerBy: '2026-11-22' })).toMatchObject({ ok: true });
  });
  it('needs a day that is settled', async () => {
    const { dayId } = await inserted();
    await app.owner.query(
      `update event_day set certainty = 'OPEN', date = null, backup_date = null where id = $1`,
      [dayId],
    );
    expect(await needs.postNeed(ward.akasaka.officer, aNeedInput(dayId))).toMatchObject({
      refusal: 'EVENT_NOT_DATED',
    });
  });
  it('is the desk’s alone', async () => {
    const { dayId } = await inserted({ openToWard: true });
    const company = await insertCompany(app.owner, ward.wardId, [ward.akasaka]);
    const tried = (scope: Scope) => needs.postNeed(scope, aNeedInput(dayId));
    expect(await tried(company.scope)).toMatchObject({ refusal: 'NOT_ALLOWED' });
    expect(await tried(ward.azabu.officer)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await tried(publicScope)).toMatchObject({ refusal: 'NOT_FOUND' });
  });
});

describe('changeNeed', () => {
  const input = (dayId: string, with_: Parameters<typeof aNeedInput>[1] = {}) =>
    aNeedInput(dayId, { answerBy: '2027-10-15', ...with_ });
  const change = (id: string, to: ReturnType<typeof input>, officer = ward.akasaka.officer) =>
    app.module.get(PlanChanges).changeNeed(officer, id, to, null);

  it('gives new terms a new version, on record', async () => {
    const { dayId, needId } = await inserted();
    const outcome = await change(needId, input(dayId, { peopleWanted: 10 }));
    expect(outcome).toMatchObject({ ok: true, value: { saved: { peopleWanted: 10, termsVersion: 2 } } });
    expect(await needNow(needId)).toMatchObject({ peopleWanted: 10, termsVersion: 2 });
    expect(await audits(needId)).toMatchObject([
      { action: 'changeNeed', before: { peopleWanted: 8, termsVersion: 1 }, after: { peopleWanted: 10 } },
    ]);
  });
  it('never takes from people who count on it', async () => {
    const { dayId, needId } = await inserted({ peopleTaken: 5 });
    const tried = (with_: Parameters<typeof aNeedInput>[1]) => change(needId, input(dayId, with_));
    expect(await tried({ peopleWanted: 4 })).toMatchObject({ refusal: 'STILL_HAS_PEOPLE' });
    expect(await tried({ kind: 'VISIT' })).toMatchObject({ refusal: 'STILL_HAS_PEOPLE' });
    expect(await tried({ role: '片付け' })).toMatchObject({ ok: true });
    expect(await needNow(needId)).toMatchObject({ role: '片付け', peopleTaken: 5, termsVersion: 1 });
  });
  it('stays on its day, and in its district', async () => {
    const { needId } = await inserted();
    const other = await inserted();
    expect(await change(needId, input(other.dayId))).toMatchObject({
      fields: [{ path: 'eventDayId', code: 'CANNOT_CHANGE' }],
    });
    expect(await change(needId, input(other.dayId), ward.azabu.officer)).toMatchObject({
      refusal: 'NOT_FOUND',
    });
  });
});

describe('withdrawNeed', () => {
  it('closes a need that has nobody', async () => {
    const { needId } = await inserted();
    expect(await needs.withdrawNeed(ward.akasaka.officer, needId)).toMatchObject({
      value: { state: 'WITHDRAWN' },
    });
    expect(await needs.withdrawNeed(ward.akasaka.officer, needId)).toMatchObject({
      refusal: 'NEED_IS_CLOSED',
    });
    const busy = await inserted({ peopleTaken: 1 });
    expect(await needs.withdrawNeed(ward.akasaka.officer, busy.needId)).toMatchObject({
      refusal: 'STILL_HAS_PEOPLE',
    });
  });
});

describe(findNeeds.name, () => {
  const titles = async (scope: Scope, filter: Partial<Parameters<typeof findNeeds>[2]> = {}) => {
    const page = await app.run(scope, (tx) =>
      findNeeds(tx, scope, { districtId: ward.azabu.id, ...filter }, { limit: 50, after: null }),
    );
    return page.rows.map(({ row }) => row.role);
  };

  beforeAll(async () => {
    const put = (role: string, with_: Parameters<typeof insertNeed>[2]) =>
      insertNeed(app.owner, ward.azabu.id, { role, ...with_ });
    await put('受付', { date: '2027-05-08', peopleWanted: 6, peopleTaken: 4 });
    await put('設営', { date: '2027-05-01', peopleWanted: 9, peopleTaken: 4 });
    await put('満員', { date: '2027-05-15', peopleWanted: 4, peopleTaken: 4 });
    await put('取りやめ', { date: '2027-05-15', state: 'WITHDRAWN' });
    await put('中止', { date: '2027-05-16', state: 'CALLED_OFF' });
  });

  it('lists by time, withdrawn ones left out', async () => {
    expect(await titles(ward.azabu.officer)).toEqual(['設営', '受付', '満員', '中止']);
    expect(await titles(ward.azabu.officer, { from: '2027-05-08', to: '2027-05-15' })).toEqual([
      '受付',
      '満員',
    ]);
  });
  it('lists what lacks most first, page after page', async () => {
    expect(await titles(ward.azabu.officer, { shortOnly: true })).toEqual(['設営', '受付']);
    const page = (after: readonly string[] | null) =>
      app.run(ward.azabu.officer, (tx) =>
        findNeeds(
          tx,
          ward.azabu.officer,
          { districtId: ward.azabu.id, shortOnly: true },
          { limit: 1, after },
        ),
      );
    const first = await page(null);
    const second = await page(first.rows[0]!.cursor);
    expect(second.rows.map(({ row }) => row.role)).toEqual(['受付']);
  });
  it('shows needs to who may read the district, and those open to the ward to its companies', async () => {
    const stranger = await insertCompany(app.owner, ward.wardId, []);
    for (const scope of [ward.azabu.coordinator, ward.administrator])
      expect(await titles(scope)).toHaveLength(4);
    for (const scope of [ward.akasaka.officer, stranger.scope, publicScope])
      expect(await titles(scope)).toEqual([]);
    const { needId } = await insertNeed(app.owner, ward.azabu.id, {
      role: '区民',
      openToWard: true,
      state: 'OPEN',
    });
    expect(await titles(stranger.scope)).toEqual(['区民']);
    expect(await titles(ward.akasaka.officer)).toEqual([]);
    await app.owner.query(`delete from staffing_need where id = $1`, [needId]);
  });
});

describe(findNeedsForMatching.name, () => {
  const find = async (ids: readonly string[]) => {
    const found = await app.run(systemScope, (tx) => findNeedsForMatchingByIds(tx, systemScope, ids));
    return ids.map((id) => found.find(({ need }) => need.id === id)!);
  };

  it('reads open needs of planned days, from the first to the last day', async () => {
    const at = (date: string, with_: Parameters<typeof insertNeed>[2] = {}) => inserted({ date, ...with_ });
    const first = await at('2028-04-01');
    const last = await at('2028-04-30', {
      startsAt: new Date('2028-04-30T14:00Z'),
      endsAt: new Date('2028-04-30T16:00Z'),
    });
    await at('2028-03-31');
    await at('2028-05-01');
    await at('2028-04-10', { state: 'CALLED_OFF' });
    const off = await at('2028-04-11');
    await app.owner.query(`update event_day set state = 'CALLED_OFF' where id = $1`, [off.dayId]);
    const period = { districtId: ward.akasaka.id, from: '2028-04-01', to: '2028-04-30' };
    const ids = async (scope: Scope) =>
      (await app.run(scope, (tx) => findNeedsForMatching(tx, scope, period))).map(({ need }) => need.id);
    expect(await ids(systemScope)).toEqual([first.needId, last.needId]);
    expect(await ids(ward.akasaka.coordinator)).toEqual([first.needId, last.needId]);
    expect(await ids(ward.azabu.coordinator)).toEqual([]);
  });
  it('places a need at its event’s point, else at the town its address names, else in the district’s middle', async () => {
    const own = await inserted({ venueName: '架空公園', lat: 35.61, lng: 139.71 });
    const named = await inserted({ venueName: '架空公園', venueAddress: '港区赤坂4-18-13' });
    const nowhere = await inserted({ venueName: '架空公園' });
    const [a, b, c] = (await find([own.needId, named.needId, nowhere.needId])).map(({ place }) => place);
    expect(a).toMatchObject({ lat: 35.61, lng: 139.71 });
    expect(b).toMatchObject({ lat: 35.7, lng: 139.8 });
    expect(c!.lat).toBeCloseTo(35.65);
    expect(c!.lng).toBeCloseTo(139.75);
    expect(new Set([a, b, c].map((place) => place!.venue)).size).toBe(3);
  });
  it('knows the same place by name and point', async () => {
    const one = await inserted({ venueName: '架空 公園', lat: 35.61, lng: 139.71 });
    const other = await inserted({ venueName: '架空公園', lat: 35.61, lng: 139.71 });
    const [a, b] = (await find([one.needId, other.needId])).map(({ place }) => place.venue);
    expect(a).toBe(b);
  });
  it('shifts a need to its backup date', async () => {
    const { needId } = await inserted({ date: '2027-10-16', backupDate: '2027-10-24' });
    const [found] = await find([needId]);
    expect(isoInJapan(found!.backup!.startsAt)).toBe('2027-10-24T09:00:00+09:00');
    expect(isoInJapan(found!.backup!.endsAt)).toBe('2027-10-24T12:00:00+09:00');
  });
});
