import { randomUUID } from 'node:crypto';
import { CallForOffers, NeedsModule, type Call } from '@app/needs';
import { publicScope, type Scope } from '@app/platform';
import { insertNeed } from '../../factories/needs.js';
import { insertCompany, insertWard, type TestWard } from '../../factories/ward.js';
import { bootMs, startApplication, type TestApplication } from '../application.js';

let app: TestApplication;
let ward: TestWard;

beforeAll(async () => {
  app = await startApplication([NeedsModule], '2026-11-22T12:00:00+09:00');
}, bootMs);
beforeEach(async () => {
  await app.owner.query(`truncate ward cascade`);
  ward = await insertWard(app.owner);
});
afterAll(() => app?.close());

const service = () => app.module.get(CallForOffers);
const call = (with_: Partial<Call> = {}): Call => ({
  ...{
    districtId: ward.akasaka.id,
    from: '2026-12-01',
    to: '2027-01-31',
    answerBy: '2026-11-30',
    message: null,
  },
  ...with_,
});
const companyWith = async (email: string | null, districts = [ward.akasaka]) => {
  const company = await insertCompany(app.owner, ward.wardId, districts);
  await app.owner.query(
    `insert into contact (id, organisation_id, name, email, phone) values ($1, $2, '協力 太郎', $3, '0312345678')`,
    [...[randomUUID(), company.id, email]],
  );
  return company;
};
const needOn = (date: string, with_: Parameters<typeof insertNeed>[2] = {}) =>
  insertNeed(app.owner, ward.akasaka.id, { date, ...with_ });
const told = () =>
  app.owner.query<{ channel: string; to: string | null; subject: string; facts: Record<string, unknown> }[]>(
    `select channel, recipient_address as "to", subject, facts from notification where kind = 'CALL_FOR_OFFERS'
      order by recipient_address`,
  );

describe('a call for offers', () => {
  it('goes to every member company, with what still lacks hands in the period, soonest first', async () => {
    await companyWith('a@company.example');
    await companyWith(null);
    await companyWith('elsewhere@company.example', [ward.azabu]);
    await needOn('2027-01-10', { title: '後の行事' });
    await needOn('2026-12-06', { title: '先の行事', peopleWanted: 8, peopleTaken: 0 });
    await needOn('2026-12-07', { title: '足りている行事', peopleWanted: 4, fewestPeople: 1, peopleTaken: 4 });
    await needOn('2026-12-08', { title: '取り下げた行事', state: 'WITHDRAWN' });
    await needOn('2027-02-01', { title: '期間の後の行事' });
    expect(await service().preview(ward.akasaka.officer, call())).toMatchObject({
      ok: true,
      value: { companies: 2, byTelephone: 1, needs: 2, peopleMissing: 16, calledToday: false },
    });
    const done = await service().call(ward.akasaka.coordinator, call({ message: '年末の行事です。' }));
    expect(done).toEqual({ ok: true, value: { companies: 2, byTelephone: 1 } });
    const rows = await told();
    expect(rows.map(({ channel, to }) => [channel, to])).toEqual([
      ['EMAIL', 'a@company.example'],
      ['TELEPHONE', null],
    ]);
    expect(rows[0]?.facts).toMatchObject({
      ...{ message: '年末の行事です。', more: 0, answerBy: '2026-11-30' },
      needs: [{ eventTitle: '先の行事' }, { eventTitle: '後の行事' }],
    });
    const [entry] = await app.owner.query(`select action, after from audit_entry`);
    expect(entry).toMatchObject({ action: 'callForOffers', after: { companies: 2, needs: 2 } });
  });

  it('is shown in English as well, where somebody reads it in English', async () => {
    await companyWith('a@company.example');
    await needOn('2026-12-06');
    const shown = async () => {
      const preview = await service().preview(ward.akasaka.officer, call());
      return preview.ok ? preview.value : null;
    };
    expect(await shown()).toMatchObject({ letter: { text: expect.any(String) }, letterEnglish: null });
    await companyWith('b@company.example');
    await app.owner.query(`update contact set language = 'en' where email = 'b@company.example'`);
    const both = await shown();
    expect(both?.letter?.text).toContain('お力をお貸しください');
    expect(both?.letterEnglish?.subject).toContain('help wanted');
    expect(both?.letterEnglish?.text).toMatch(/asks its member companies for help/);
  });

  it('counts afterwards which companies made an offer in time', async () => {
    const company = await companyWith('a@company.example');
    await companyWith('b@company.example');
    await needOn('2026-12-06');
    expect((await service().call(ward.akasaka.officer, call())).ok).toBe(true);
    await app.owner.query(`update notification set created_at = '2026-11-20T10:00+09'`);
    const offer = (at: string) =>
      app.owner.query(
        `insert into volunteer_offer (company_id, people, most_events, district_ids, participation_basis, created_at)
         values ($1, 2, 1, array[$2::uuid], 'DUTY', $3)`,
        [company.id, ward.akasaka.id, at],
      );
    const made = () => service().made(ward.akasaka.officer, ward.akasaka.id);
    for (const tooEarlyOrLate of ['2026-11-19T10:00+09', '2026-12-01T00:00+09']) await offer(tooEarlyOrLate);
    expect(await made()).toEqual([{ date: '2026-11-20', companies: 2, offered: 0 }]);
    await offer('2026-11-30T23:59+09');
    expect(await made()).toEqual([{ date: '2026-11-20', companies: 2, offered: 1 }]);
    expect(await service().made(ward.azabu.officer, ward.akasaka.id)).toEqual([]);
  });

  it('goes once a day for a period', async () => {
    await companyWith('a@company.example');
    await needOn('2026-12-06');
    expect((await service().call(ward.akasaka.officer, call())).ok).toBe(true);
    expect(await service().preview(ward.akasaka.officer, call())).toMatchObject({
      value: { calledToday: true },
    });
    expect(await service().call(ward.akasaka.officer, call({ message: 'もう一度' }))).toMatchObject({
      ...{ refusal: 'BAD_INPUT', fields: [{ path: 'from', code: 'ALREADY_CALLED' }] },
    });
    expect(await told()).toHaveLength(1);
  });

  it('is the desk’s alone to send, and to look at', async () => {
    const company = await companyWith('a@company.example');
    await needOn('2026-12-06');
    const tried = async (scope: Scope) => [
      (await service().call(scope, call())) as { refusal?: string },
      (await service().preview(scope, call())) as { refusal?: string },
    ];
    const refusals = async (scope: Scope) => (await tried(scope)).map(({ refusal }) => refusal);
    expect(await refusals(company.scope)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(await refusals(ward.azabu.officer)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await refusals(publicScope)).toEqual(['NOT_SIGNED_IN', 'NOT_SIGNED_IN']);
    expect(await told()).toEqual([]);
  });

  it('says what is wrong, and calls for nothing where nothing lacks hands', async () => {
    await companyWith('a@company.example');
    const codes = async (with_: Partial<Call>) => {
      const result = await service().call(ward.akasaka.officer, call(with_));
      return result.ok ? [] : result.fields.map(({ code }) => code);
    };
    expect(await codes({})).toEqual(['NOTHING_SHORT']);
    await needOn('2026-12-06');
    expect(await codes({ to: '2026-11-30' })).toEqual(['END_BEFORE_START']);
    expect(await codes({ from: '2026-11-01', to: '2026-11-21' })).toEqual(['IN_THE_PAST']);
    expect(await codes({ to: '2028-12-31' })).toEqual(['TOO_LONG']);
    expect(await codes({ answerBy: '2026-11-21' })).toEqual(['IN_THE_PAST']);
    expect(await codes({ answerBy: '2027-01-31' })).toEqual(['NOT_BEFORE_END']);
  });

  it('names the first dozen and counts the rest', async () => {
    await companyWith('a@company.example');
    for (let day = 1; day <= 14; day += 1) await needOn(`2026-12-${String(day).padStart(2, '0')}`);
    await service().call(ward.akasaka.officer, call());
    const [row] = await told();
    expect(row?.facts.needs).toHaveLength(12);
    expect(row?.facts.more).toBe(2);
    expect(row?.subject).toMatch(/応援のお願い（12\/1\(火\)～1\/31\(日\) 14件）$/);
  });
});
