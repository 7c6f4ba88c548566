import { randomUUID } from 'node:crypto';
import { Answers, Days, Digests, Expiry, Reminders, ReminderSettings } from '@app/matches';
import { Clock } from '@app/platform';
import { startApplication, type Application } from './application.js';
import {
  addNeed,
  addOffer,
  addProposal,
  setScene,
  type NeedGiven,
  type OfferGiven,
  type Scene,
} from './scene.js';

let app: Application;
let scene: Scene;
const clock = { value: new Date() };

beforeAll(async () => {
  app = await startApplication();
  app.module.get(Clock).now = () => clock.value;
});
beforeEach(async () => {
  await app.owner.query(`truncate ward cascade`);
  scene = await setScene(app.owner);
});
afterAll(() => app.close());

/** The virtual clock, by what a wall clock in Japan shows. */
function itIs(time: string): void {
  clock.value = new Date(`${time}:00+09:00`);
}

async function sweep(time: string): Promise<void> {
  itIs(time);
  await app.module.get(Reminders).sweep();
  await app.module.get(Digests).sweep();
}

interface Row {
  readonly kind: string;
  readonly channel: string;
  readonly state: string;
  readonly to: string | null;
  readonly name: string;
  readonly subject: string;
  readonly facts: Record<string, unknown>;
}

const rowsOf = (where: string, values: readonly unknown[] = []) =>
  app.owner.query<Row[]>(
    `select kind, channel, state, recipient_address as "to", recipient_name as name, subject, facts from notification
      where ${where} order by created_at, kind, dedupe_key`,
    [...values],
  );
const kindsOf = async (matchId: string) =>
  (await rowsOf('match_id = $1', [matchId])).map(({ kind, channel, state }) =>
    [kind, ...(channel === 'EMAIL' ? [] : [channel]), ...(state === 'PENDING' ? [] : [state])].join(' '),
  );

const date = '2027-01-19';
const asked = { askedAt: '2026-12-10T10:00', answerDue: '2027-01-12T17:00' };

/** The company has been asked; nothing is on its way to it any more. */
async function anAsked(need: NeedGiven = {}, offer: OfferGiven = {}, times: Partial<typeof asked> = {}) {
  const { askedAt, answerDue } = { ...asked, ...times };
  const { needId, dayId } = await addNeed(app.owner, scene, { date, ...need });
  const company = await addOffer(app.owner, scene, offer);
  const id = await addProposal(app.owner, needId, company.offerId, 2);
  await app.owner.query(
    `update match set state = 'APPROVED', approved_at = $2, asked_at = $2, answer_due = $3 where id = $1`,
    [id, `${askedAt}+09`, `${answerDue}+09`],
  );
  return { id, needId, dayId, company };
}

async function aSettled(need: NeedGiven = {}, offer: OfferGiven = {}, answeredAt = '2026-12-12T10:00') {
  const match = await anAsked(need, offer);
  await app.owner.query(
    `update match set state = 'CONFIRMED', answered_at = $2, participation_basis = 'DUTY' where id = $1`,
    [match.id, `${answeredAt}+09`],
  );
  return match;
}

async function addContact(organisationId: string, name: string, email: string | null): Promise<string> {
  const id = randomUUID();
  await app.owner.query(
    `insert into contact (id, organisation_id, name, email, phone, created_at)
     values ($1, $2, $3, $4, '0312345678', now() + interval '1 hour')`,
    [id, organisationId, name, email],
  );
  return id;
}

const link = (match: { id: string; company: { contactId: string } }) => ({
  matchId: match.id,
  contactId: match.company.contactId,
});
const answers = () => app.module.get(Answers);

describe('a company that says nothing', () => {
  it('is reminded, its second person asked, then telephoned, each once', async () => {
    const match = await anAsked();
    await addContact(match.company.companyId, '協力 次郎', 'second@company.example');
    // Due on Tuesday 12 January; Monday 11 is a holiday.
    await sweep('2027-01-06T08:59');
    expect(await kindsOf(match.id)).toEqual([]);
    for (const time of ['2027-01-06T09:00', '2027-01-06T09:01', '2027-01-08T08:00']) await sweep(time);
    expect(await kindsOf(match.id)).toEqual(['ANSWER_REMINDER']);
    await sweep('2027-01-08T09:00');
    await sweep('2027-01-12T08:59');
    expect(await kindsOf(match.id)).toEqual(['ANSWER_REMINDER', 'ANSWER_ESCALATED']);
    for (const time of ['2027-01-12T09:00', '2027-01-12T12:00', '2027-01-12T16:59']) await sweep(time);
    const [reminder, escalated, call] = await rowsOf('match_id = $1', [match.id]);
    expect(reminder).toMatchObject({ name: '協力 太郎' });
    expect(reminder?.subject).toMatch(/餅つき大会 要返信 1\/12\(火\)まで$/);
    expect(escalated).toMatchObject({
      to: 'second@company.example',
      facts: { askedBefore: { name: '協力 太郎' } },
    });
    expect(call).toMatchObject({
      ...{ kind: 'ANSWER_BY_TELEPHONE', channel: 'TELEPHONE', to: null, state: 'PENDING' },
      facts: { phone: '0300000000', askedBefore: ['協力 太郎', '協力 次郎'] },
    });
    expect(await kindsOf(match.id)).toHaveLength(3);
  });

  it('is not tried again with what was stopped, nor is a desk with its digest', async () => {
    const match = await anAsked();
    await sweep('2027-01-12T10:00');
    await app.owner.query(`update notification set state = 'SUPPRESSED'`);
    await sweep('2027-01-12T10:01');
    expect((await kindsOf(match.id)).every((row) => row.endsWith('SUPPRESSED'))).toBe(true);
    expect((await rowsOf('true')).map((row) => row.state)).not.toContain('PENDING');
  });

  it('is telephoned straight away where nobody else is known', async () => {
    const match = await anAsked();
    await addContact(match.company.companyId, '協力 同じ', `${match.company.companyId}@COMPANY.example`);
    await addContact(match.company.companyId, '協力 無し', null);
    await sweep('2027-01-12T10:00');
    expect((await kindsOf(match.id)).toSorted()).toEqual([
      'ANSWER_BY_TELEPHONE TELEPHONE',
      'ANSWER_REMINDER',
    ]);
  });

  it('is asked again about a new question, though it was reminded of the old one', async () => {
    const match = await anAsked();
    await sweep('2027-01-06T09:00');
    await app.owner.query(`update match set asked_at = $2, answer_due = $3 where id = $1`, [
      ...[match.id, '2027-01-07T10:00+09', '2027-01-18T17:00+09'],
    ]);
    await sweep('2027-01-13T09:00');
    expect(await kindsOf(match.id)).toEqual(['ANSWER_REMINDER', 'ANSWER_REMINDER']);
  });

  it('is left in peace once it has said something, and what waits to go out never does', async () => {
    const [passed, consulted, late] = [await anAsked(), await anAsked(), await anAsked()];
    await sweep('2027-01-12T10:00');
    itIs('2027-01-12T10:30');
    expect((await answers().answerByLink(link(passed), { kind: 'PASS', message: null })).ok).toBe(true);
    itIs('2027-01-12T17:01');
    await app.module.get(Expiry).sweep();
    for (const { id } of [passed, late]) {
      expect(
        (await rowsOf(`match_id = $1 and kind like 'ANSWER_%' and organisation_id is not null`, [id])).map(
          (row) => row.state,
        ),
      ).toEqual(['SUPPRESSED', 'SUPPRESSED']);
    }
    const talking = await anAsked();
    itIs('2027-01-05T10:30');
    const message = { kind: 'CONSULT', message: '日程の相談' } as const;
    expect((await answers().answerByLink(link(talking), message)).ok).toBe(true);
    await sweep('2027-01-12T10:00');
    expect(await rowsOf(`match_id = $1 and kind like 'ANSWER_REM%'`, [talking.id])).toEqual([]);
    expect(consulted.id).not.toBe(late.id);
  });

  it('gets late what a sleeping worker missed, but nothing once no time is left', async () => {
    const match = await anAsked();
    const other = await anAsked();
    await sweep('2027-01-12T16:00');
    expect(await kindsOf(match.id)).toContain('ANSWER_REMINDER');
    await app.owner.query(`delete from notification where match_id = $1`, [other.id]);
    await sweep('2027-01-12T16:45');
    expect(await kindsOf(other.id)).toEqual([]);
  });

  it('is not reminded where it has no address: the question itself stands on the list of calls', async () => {
    const match = await anAsked({}, { email: null });
    await sweep('2027-01-06T09:00');
    expect(await kindsOf(match.id)).toEqual([]);
  });
});

describe('the day ahead', () => {
  it('is told to companies and to the association, two business days before, once', async () => {
    const match = await aSettled();
    await addContact(scene.associationId, '町会 一郎', 'host@example.jp');
    await sweep('2027-01-15T08:59');
    expect(await rowsOf(`kind = 'DAY_REMINDER'`)).toEqual([]);
    for (const time of ['2027-01-15T09:00', '2027-01-15T10:00', '2027-01-18T09:00']) await sweep(time);
    const rows = await rowsOf(`kind = 'DAY_REMINDER'`);
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['協力 太郎', '町会 一郎']);
    const toHost = rows.find(({ name }) => name === '町会 一郎')!;
    expect(toHost.facts.coming).toMatchObject({ comers: [{ people: 2, role: '設営' }] });
    expect(toHost.subject).toMatch(/1\/19\(火\) 餅つき大会 応援 1社 2名$/);
    const toCompany = rows.find(({ name }) => name === '協力 太郎')!;
    expect(toCompany.facts).toMatchObject({
      ...{ coming: { people: 2 }, contactForTheDay: { phone: '03-0000-0000' } },
    });
    expect(await kindsOf(match.id)).toEqual(['DAY_REMINDER']);
  });

  it('is told late rather than not at all, and never of a day that is past or has begun', async () => {
    await aSettled({ date: '2027-01-18' });
    await aSettled({ date: '2027-01-19', from: '09:00' });
    const later = await aSettled({ date: '2027-01-19', from: '13:00', to: '15:00' });
    await sweep('2027-01-19T10:00');
    expect((await rowsOf(`kind = 'DAY_REMINDER' and match_id is not null`)).length).toBe(1);
    expect(await kindsOf(later.id)).toEqual(['DAY_REMINDER']);
  });

  it('is not told twice to who has just confirmed', async () => {
    const match = await aSettled({}, {}, '2027-01-15T11:00');
    await sweep('2027-01-15T12:00');
    expect(await kindsOf(match.id)).toEqual([]);
  });

  it('is not told of a day that is called off, and a reminder on its way is stopped', async () => {
    const [waiting, off] = [await aSettled(), await aSettled()];
    await sweep('2027-01-15T09:00');
    itIs('2027-01-15T09:10');
    expect((await app.module.get(Days).callOff(scene.scopes[0], waiting.dayId, '雨天のため')).ok).toBe(true);
    expect(await kindsOf(waiting.id)).toEqual(['DAY_REMINDER SUPPRESSED', 'CALLED_OFF']);
    await app.owner.query(`delete from notification`);
    await app.owner.query(`update event_day set state = 'CALLED_OFF' where id = $1`, [off.dayId]);
    await sweep('2027-01-15T09:20');
    expect(await kindsOf(off.id)).toEqual([]);
  });

  it('is told before the office shuts for the turn of the year', async () => {
    const match = await aSettled({ date: '2027-01-03' });
    await sweep('2026-12-25T08:59');
    expect(await kindsOf(match.id)).toEqual([]);
    await sweep('2026-12-25T09:00');
    expect(await kindsOf(match.id)).toEqual(['DAY_REMINDER']);
  });
});

describe('a conference’s own times', () => {
  const set = (dayReminderDays: number, answerReminderDays = 3) =>
    app.module
      .get(ReminderSettings)
      .save(scene.scopes[0], scene.districtIds[0], { dayReminderDays, answerReminderDays });
  const settle = (answeredAt?: string) => aSettled({}, {}, answeredAt);

  it('hold for its days and no other’s; its associations are told when all are settled', async () => {
    await addContact(scene.associationId, '町会 一郎', 'host@example.jp');
    expect(await set(5)).toMatchObject({ ok: true });
    const [own, other] = [await aSettled(), await aSettled({ district: 1 })];
    const told = async () => [await kindsOf(own.id), await kindsOf(other.id)];
    const hosts = () => rowsOf(`kind = 'DAY_REMINDER' and match_id is null`);
    // The 19th is a Tuesday: five business days before is the 12th, since the 11th is a holiday.
    await sweep('2027-01-12T08:59');
    expect(await told()).toEqual([[], []]);
    for (const time of ['2027-01-12T09:00', '2027-01-12T09:01', '2027-01-15T08:59']) await sweep(time);
    expect(await told()).toEqual([['DAY_REMINDER'], []]);
    expect(await hosts()).toEqual([]);
    for (const time of ['2027-01-15T09:00', '2027-01-18T09:00']) await sweep(time);
    expect(await told()).toEqual([['DAY_REMINDER'], ['DAY_REMINDER']]);
    expect(await hosts()).toHaveLength(2);
  });

  it('hold for its questions, and the second person and the telephone stay where they are', async () => {
    await set(2, 5);
    const [own, other] = [await anAsked(), await anAsked({ district: 1 })];
    for (const { company } of [own, other])
      await addContact(company.companyId, '協力 次郎', '2@company.example');
    const told = async () => [await kindsOf(own.id), await kindsOf(other.id)];
    await sweep('2027-01-04T08:59');
    expect(await told()).toEqual([[], []]);
    await sweep('2027-01-04T09:00');
    expect(await told()).toEqual([['ANSWER_REMINDER'], []]);
    await sweep('2027-01-06T09:00');
    await sweep('2027-01-08T08:59');
    expect(await told()).toEqual([['ANSWER_REMINDER'], ['ANSWER_REMINDER']]);
    await sweep('2027-01-08T09:00');
    await sweep('2027-01-12T09:00');
    const all = ['ANSWER_REMINDER', 'ANSWER_ESCALATED', 'ANSWER_BY_TELEPHONE TELEPHONE'];
    expect(await told()).toEqual([all, all]);
  });

  it('reach over the turn of the year at the longest', async () => {
    await set(10, 10);
    const settled = await aSettled({ date: '2027-01-05' });
    const open = await anAsked({}, {}, { askedAt: '2026-11-20T10:00' });
    for (const [time, days, questions] of [
      ['2026-12-16T08:59', 0, 0],
      ['2026-12-16T09:00', 1, 0],
      ['2026-12-22T08:59', 1, 0],
      ['2026-12-22T09:00', 1, 1],
    ] as const) {
      await sweep(time);
      expect([time, (await kindsOf(settled.id)).length, (await kindsOf(open.id)).length]).toEqual([
        ...[time, days, questions],
      ]);
    }
  });

  it('once changed, tell nothing twice', async () => {
    const [settled, open] = [await settle(), await anAsked()];
    for (const [days, answerDays, time] of [
      [5, 5, '2027-01-04T09:00'],
      [5, 10, '2027-01-05T09:00'],
      [5, 2, '2027-01-07T09:00'],
      [5, 3, '2027-01-12T09:00'],
      [1, 4, '2027-01-14T09:00'],
      [10, 4, '2027-01-15T08:00'],
      [2, 4, '2027-01-15T09:00'],
      [1, 4, '2027-01-18T09:00'],
    ] as const) {
      await set(days, answerDays);
      await sweep(time);
    }
    expect(await kindsOf(settled.id)).toEqual(['DAY_REMINDER']);
    const reminders = (await kindsOf(open.id)).filter((kind) => kind === 'ANSWER_REMINDER');
    expect(reminders).toHaveLength(1);
  });

  it('once changed, skip nothing: what they make late goes at the next sweep', async () => {
    const [settled, open] = [await settle(), await anAsked()];
    const late = await settle('2027-01-04T14:00');
    await sweep('2027-01-04T15:00');
    itIs('2027-01-04T15:01');
    const saved = await set(10, 5);
    // Said beforehand, by the one that reads the form.
    const { dayReminders, answerReminders } = saved.ok
      ? saved.value.examples
      : { dayReminders: [], answerReminders: [] };
    expect(dayReminders.map(({ dueNow }) => dueNow)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(answerReminders.map(({ dueNow }) => dueNow)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
    await sweep('2027-01-04T15:02');
    expect([await kindsOf(settled.id), await kindsOf(open.id)]).toEqual([
      ['DAY_REMINDER'],
      ['ANSWER_REMINDER'],
    ]);
    // Settled after the early time: at the usual one instead.
    await sweep('2027-01-15T08:59');
    expect(await kindsOf(late.id)).toEqual([]);
    await sweep('2027-01-15T09:00');
    expect(await kindsOf(late.id)).toEqual(['DAY_REMINDER']);
    const then = await app.module.get(ReminderSettings).find(scene.scopes[0], scene.districtIds[0]);
    expect(then?.examples.dayReminders.every(({ dueNow }) => dueNow === 0)).toBe(true);
  });

  it('are the desks’ own to set, within bounds, on record', async () => {
    const settings = app.module.get(ReminderSettings);
    const [districtId] = scene.districtIds;
    expect(await settings.find(scene.scopes[0], districtId)).toMatchObject({
      ...{ dayReminderDays: 2, answerReminderDays: 3 },
    });
    expect(await settings.find(scene.scopes[1], districtId)).toBeNull();
    const days = { dayReminderDays: 4, answerReminderDays: 6 };
    expect(await settings.save(scene.scopes[1], districtId, days)).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(await set(0, 11)).toMatchObject({
      ...{ ok: false, refusal: 'BAD_INPUT' },
      fields: [{ path: 'dayReminderDays' }, { path: 'answerReminderDays' }],
    });
    expect(await app.owner.query(`select from reminder_setting`)).toEqual([]);
    expect(await set(4, 6)).toMatchObject({ ok: true, value: days });
    expect(await settings.find(scene.scopes[0], districtId)).toMatchObject(days);
    const entries = await app.owner.query<object[]>(
      `select before, after from audit_entry where action = 'changeReminderDays' and district_id = $1`,
      [districtId],
    );
    expect(entries).toEqual([{ before: { dayReminderDays: 2, answerReminderDays: 3 }, after: days }]);
  });
});

describe('a withdrawal', () => {
  const withdraw = async (time: string) => {
    const match = await aSettled();
    itIs(time);
    await app.owner.query(`update match set asked_at = now() - interval '1 day' where id = $1`, [match.id]);
    expect((await answers().withdraw(match.company.scope, match.id, '社内行事のため')).ok).toBe(true);
    return match;
  };

  it('is an alarm near the day, with a call to the association', async () => {
    const match = await withdraw('2027-01-14T10:00');
    expect(await kindsOf(match.id)).toEqual(['LATE_WITHDRAWAL', 'WITHDRAWAL_RECEIVED']);
    const [call, ...others] = await rowsOf(`kind = 'LATE_WITHDRAWAL' and channel = 'TELEPHONE'`);
    expect(others).toEqual([]);
    expect(call).toMatchObject({ name: '赤坂見本町会', facts: { reader: 'ASSOCIATION', reason: null } });
  });

  it('is a message like others while there is time', async () => {
    const match = await withdraw('2027-01-13T23:59');
    expect(await kindsOf(match.id)).toEqual(['MATCH_WITHDRAWN', 'WITHDRAWAL_RECEIVED']);
  });
});

describe('the desk’s mornings', () => {
  it('say how things stand, once a business day in office hours, and nothing where nothing is', async () => {
    await sweep('2027-01-05T09:00');
    expect(await rowsOf('true')).toEqual([]);
    const match = await anAsked();
    for (const time of ['2027-01-06T08:59', '2027-01-06T17:00', '2027-01-10T10:00']) await sweep(time);
    expect(await rowsOf(`kind = 'COORDINATOR_DIGEST'`)).toEqual([]);
    for (const time of ['2027-01-12T09:00', '2027-01-12T12:00']) await sweep(time);
    const [digest, ...others] = await rowsOf(`kind = 'COORDINATOR_DIGEST'`);
    expect(others).toEqual([]);
    expect(digest?.facts).toMatchObject({
      ...{ districtKey: 'akasaka', toReview: 0, waiting: 1, fallen: [] },
      expiring: [{ eventTitle: '餅つき大会', people: 2, answerDue: '2027-01-12T08:00:00.000Z' }],
    });
    expect(match.id).toBeDefined();
  });

  it('name what fell through since the last one, each once, even if a morning was slept through', async () => {
    await aSettled();
    const [first, second] = [await anAsked(), await anAsked()];
    await anAsked();
    const decline = (id: string, at: string) =>
      app.owner.query(`update match set state = 'DECLINED', closed_at = $2 where id = $1`, [id, `${at}+09`]);
    await sweep('2027-01-05T09:00');
    await decline(first.id, '2027-01-05T15:00');
    await sweep('2027-01-06T09:00');
    await decline(second.id, '2027-01-07T15:00');
    await sweep('2027-01-12T09:00');
    const fallen = (await rowsOf(`kind = 'COORDINATOR_DIGEST'`)).map(
      (row) => (row.facts.fallen as unknown[]).length,
    );
    expect(fallen).toEqual([0, 1, 1]);
  });

  it('list what is still short, the worst first, once a week', async () => {
    await addNeed(app.owner, scene, { date, people: 5, fewest: 1 });
    await addNeed(app.owner, scene, { date, people: 3, fewest: 3 });
    await addNeed(app.owner, scene, { date: '2027-03-01' });
    // Monday 11 January is a holiday: the list comes on Tuesday.
    for (const time of ['2027-01-11T10:00', '2027-01-12T09:00', '2027-01-13T09:00']) await sweep(time);
    const [list, ...others] = await rowsOf(`kind = 'STILL_SHORT'`);
    expect(others).toEqual([]);
    const needs = list?.facts.needs as { peopleMissing: number; belowFewest: boolean }[];
    expect(needs.map(({ peopleMissing, belowFewest }) => [peopleMissing, belowFewest])).toEqual([
      [5, true],
      [3, true],
    ]);
    await sweep('2027-01-18T09:00');
    expect(await rowsOf(`kind = 'STILL_SHORT'`)).toHaveLength(2);
  });

  it('reach who works at the desk on that day in Japan: on 1 April the successor', async () => {
    const [old] = await app.owner.query<{ person_id: string }[]>(
      `select person_id from role_grant where district_id = $1`,
      [scene.districtIds[0]],
    );
    const successor = randomUUID();
    await app.owner.query(
      `insert into person (id, ward_id, name, email) values ($1, $2, '支所 次郎', 'new@office.example')`,
      [...[successor, scene.wardId]],
    );
    await app.owner.query(`update role_grant set ends_on = '2027-03-31' where person_id = $1`, [
      old!.person_id,
    ]);
    for (const role of ['BRANCH_OFFICER', 'COORDINATOR']) {
      await app.owner.query(
        `insert into role_grant (person_id, role, district_id, starts_on) values ($1, $2, $3, '2027-04-01')`,
        [successor, role, scene.districtIds[0]],
      );
    }
    await anAsked({ date: '2027-04-20' }, {}, { askedAt: '2027-03-25T10:00', answerDue: '2027-04-12T17:00' });
    await sweep('2027-03-31T16:59');
    await sweep('2027-04-01T09:00');
    const to = async (kind: string) => (await rowsOf(`kind = $1`, [kind])).map((row) => row.to);
    expect(await to('COORDINATOR_DIGEST')).toEqual(['akasaka@office.example', 'new@office.example']);
    expect(await to('STILL_SHORT')).toEqual(['akasaka@office.example']);
    const late = await aSettled({ date: '2027-04-06' });
    itIs('2027-04-01T00:00');
    await app.owner.query(`update match set asked_at = now() - interval '1 day' where id = $1`, [late.id]);
    await answers().withdraw(late.company.scope, late.id, '都合により');
    expect((await rowsOf(`kind = 'LATE_WITHDRAWAL' and channel = 'EMAIL'`)).map((row) => row.to)).toEqual([
      'new@office.example',
    ]);
  });
});

describe('the host', () => {
  it('is thanked with who came when its day is done', async () => {
    const match = await aSettled();
    itIs('2027-01-19T15:00');
    const done = await app.module
      .get(Days)
      .complete(scene.scopes[0], match.dayId, [{ matchId: match.id, people: 1 }]);
    expect(done.ok).toBe(true);
    const [thanks] = await rowsOf(`kind = 'HOST_THANKED'`);
    expect(thanks?.facts).toMatchObject({ came: [{ people: 1, role: '設営' }], linkId: null });
  });
});
