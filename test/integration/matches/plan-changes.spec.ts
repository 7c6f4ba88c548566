import { randomUUID } from 'node:crypto';
import { addDays, instantInJapan, type EventDraft } from '@app/domain';
import { Answers, Expiry, PlanChanges, Reminders, Review, type CompanyAnswer } from '@app/matches';
import { Clock, scopeOf, type Scope } from '@app/platform';
import { aDayDraft, aNeedInput, anEventDraft } from '../../factories/needs.js';
import { startApplication, type Application } from './application.js';
import {
  addNeed,
  addOffer,
  addProposal,
  setScene,
  theDay,
  type Company,
  type NeedGiven,
  type OfferGiven,
  type Scene,
} from './scene.js';

let app: Application;
let scene: Scene;
let officer: Scope;
const clock: { value: Date | null } = { value: null };

beforeAll(async () => {
  app = await startApplication();
  app.module.get(Clock).now = () => clock.value ?? new Date();
});
beforeEach(async () => {
  clock.value = null;
  await app.owner.query(`truncate ward cascade`);
  scene = await setScene(app.owner);
  officer = await anOfficer();
});
afterAll(() => app.close());

/** Of the branch office, and no coordinator. */
async function anOfficer(): Promise<Scope> {
  const [personId, [districtId]] = [randomUUID(), scene.districtIds];
  await app.owner.query(
    `insert into person (id, ward_id, name, email) values ($1, $2, '支所 一郎', 'ichiro@office.example')`,
    [...[personId, scene.wardId]],
  );
  await app.owner.query(
    `insert into role_grant (person_id, role, district_id, starts_on) values ($1, 'BRANCH_OFFICER', $2, '2020-04-01')`,
    [personId, districtId],
  );
  return scopeOf(
    { personId, label: '支所 一郎' },
    { officeDistrictIds: [districtId], roles: ['BRANCH_OFFICER'] },
  );
}

interface Place {
  readonly needId: string;
  readonly dayId: string;
}
interface Planned extends Place {
  readonly id: string;
  readonly company: Company;
}

async function aMatch(
  place: Place,
  state: 'APPROVED' | 'CONFIRMED',
  given: { offer?: OfferGiven; company?: Company; people?: number } = {},
): Promise<Planned> {
  const company = given.company ?? (await addOffer(app.owner, scene, given.offer));
  const id = await addProposal(app.owner, place.needId, company.offerId, given.people ?? 2);
  const approved = await app.module.get(Review).approve(scene.scopes[0], id);
  expect(approved).toMatchObject({ ok: true });
  await app.owner.query(`update match set asked_at = now() - interval '1 day' where id = $1`, [id]);
  await app.owner.query(
    `update notification set state = 'SENT', sent_at = now(), attempts = 1 where match_id = $1`,
    [id],
  );
  const planned = { ...place, id, company };
  if (state === 'CONFIRMED') {
    expect(await answer(planned, { ...accepting, people: given.people ?? 2 })).toMatchObject({ ok: true });
    await app.owner.query(
      `update notification set state = 'SENT', sent_at = now(), attempts = 1 where match_id = $1`,
      [id],
    );
  }
  return planned;
}

const accepting = { kind: 'ACCEPT', people: 2, participationBasis: 'DUTY' } as const;
const answer = ({ id, company }: Planned, given: CompanyAnswer = accepting) =>
  app.module.get(Answers).answer(company.scope, id, given);

/** The need at other hours. */
async function move(
  { needId, dayId }: Place,
  startTime: string,
  endTime: string,
  seen: string | null,
  by = officer,
) {
  const written = {
    role: '設営',
    peopleWanted: 5,
    fewestPeople: 1,
    mostOffers: 100,
    theme: 'FESTIVAL',
  } as const;
  const input = aNeedInput(dayId, { ...written, startTime, endTime, answerBy: addDays(theDay, -7) });
  return app.module.get(PlanChanges).changeNeed(by, needId, input, seen);
}

/** The event with its days on other dates, or elsewhere. */
async function write(
  place: Place,
  days: EventDraft['days'],
  seen: string | null,
  venueName = '見本公園',
  meetingPlace: string | null = null,
) {
  const [row] = await app.owner.query<{ id: string }[]>(
    `select event_id as id from event_day where id = $1`,
    [place.dayId],
  );
  const draft = anEventDraft({
    ...{ title: '餅つき大会', associationId: scene.associationId, lat: 35.67, lng: 139.73 },
    ...{ venueName, days, meetingPlace },
  });
  return app.module
    .get(PlanChanges)
    .changeEvent(officer, { id: row!.id, districtId: scene.districtIds[0], draft }, seen);
}
const aDay = ({ dayId }: Place, date = theDay, backupDate: string | null = null) =>
  aDayDraft({ ...{ id: dayId, date, backupDate }, ...{ startTime: null, endTime: null } });

/** Seen and confirmed: what a person does who means it. */
async function confirmed(change: (seen: string | null) => Promise<unknown>): Promise<string[]> {
  const { key, companies } = touchesOf(await change(null));
  expect(await change(key)).toMatchObject({ ok: true, value: { saved: {} } });
  return companies.map(({ becomes }) => becomes);
}
function touchesOf(outcome: unknown): { key: string; companies: { becomes: string; companyName: string }[] } {
  expect(outcome).toMatchObject({ ok: true, value: { touches: { key: expect.any(String) } } });
  return (outcome as { value: { touches: ReturnType<typeof touchesOf> } }).value.touches;
}

const one = async <T>(sql: string, id: string) => (await app.owner.query<T[]>(sql, [id]))[0]!;
const matchNow = (id: string) =>
  one<{ state: string; holds: boolean; terms: number; due: Date; reason: string | null; reasons: object }>(
    `select state, holds_backup as holds, need_terms as terms, answer_due as due, closed_reason as reason, reasons from match where id = $1`,
    id,
  );
const needNow = (id: string) =>
  one<{ startsAt: Date; taken: number; terms: number }>(
    `select starts_at as "startsAt", people_taken as taken, terms_version as terms from staffing_need where id = $1`,
    id,
  );
interface Row {
  readonly kind: string;
  readonly state: string;
  readonly facts: Record<string, unknown>;
}
const waiting = (matchId: string) =>
  app.owner.query<Row[]>(
    `select kind, state, facts from notification where match_id = $1 and state <> 'SENT' order by created_at, dedupe_key`,
    [matchId],
  );
const kinds = async (matchId: string) =>
  (await waiting(matchId)).map(({ kind, state }) => `${kind} ${state}`);

describe('changing a plan that people count on', () => {
  it('shows first whom it touches, and changes nothing', async () => {
    const place = await addNeed(app.owner, scene);
    const [settled, asked] = [await aMatch(place, 'CONFIRMED'), await aMatch(place, 'APPROVED')];
    const { companies } = touchesOf(await move(place, '10:00', '13:00', null));
    expect(companies.map(({ becomes }) => becomes).toSorted()).toEqual(['ASKED_AGAIN', 'TOLD']);
    expect((await needNow(place.needId)).startsAt).toEqual(instantInJapan(theDay, '09:00'));
    expect((await matchNow(settled.id)).state).toBe('CONFIRMED');
    for (const { id } of [settled, asked]) expect(await waiting(id)).toEqual([]);
  });

  it('asks nobody anything where nothing matters, and adds no step where nobody comes', async () => {
    const empty = await addNeed(app.owner, scene);
    expect(await move(empty, '10:00', '13:00', null)).toMatchObject({ value: { saved: {} } });
    const place = await addNeed(app.owner, scene);
    const { id } = await aMatch(place, 'CONFIRMED');
    expect(await confirmed((seen) => write(place, [aDay(place)], seen, '見本公園　東側広場'))).toEqual([
      'INFORMED',
    ]);
    expect((await matchNow(id)).state).toBe('CONFIRMED');
    expect(await kinds(id)).toEqual(['CHANGE_OF_PLAN PENDING']);
  });

  it('asks again who has promised, with its people kept, and on record', async () => {
    const place = await addNeed(app.owner, scene);
    const { id } = await aMatch(place, 'CONFIRMED');
    expect(await confirmed((seen) => move(place, '10:00', '13:00', seen))).toEqual(['ASKED_AGAIN']);
    const need = await needNow(place.needId);
    expect(need).toMatchObject({ startsAt: instantInJapan(theDay, '10:00'), taken: 2 });
    const match = await matchNow(id);
    expect(match).toMatchObject({ state: 'APPROVED', terms: need.terms });
    expect(JSON.stringify(match.reasons)).toContain('INSIDE_WINDOW');
    expect(match.due).toEqual(instantInJapan(addDays(theDay, -7), '17:00'));
    const [letter, ...others] = await waiting(id);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      ...{ kind: 'CHANGE_OF_PLAN', state: 'PENDING' },
      facts: {
        ...{ askedAgain: true, answerDue: match.due.toISOString() },
        ...{
          before: { startsAt: `${theDay}T09:00:00+09:00` },
          activity: { startsAt: `${theDay}T10:00:00+09:00` },
        },
      },
    });
    const [entry] = await app.owner.query(
      `select action, before, after, person_id as who from audit_entry where subject_id = $1 order by sequence desc limit 1`,
      [id],
    );
    expect(entry).toMatchObject({
      ...{ action: 'askAgain', who: officer.actor.personId },
      before: { state: 'CONFIRMED', startsAt: `${theDay}T09:00:00+09:00` },
      after: { state: 'APPROVED', startsAt: `${theDay}T10:00:00+09:00` },
    });
  });

  it('tells who has not answered yet, with as much time as for a new question', async () => {
    const place = await addNeed(app.owner, scene);
    const { id } = await aMatch(place, 'APPROVED');
    await app.owner.query(`update match set answer_due = now() + interval '1 hour' where id = $1`, [id]);
    expect(await confirmed((seen) => move(place, '10:00', '13:00', seen))).toEqual(['TOLD']);
    const match = await matchNow(id);
    expect(match).toMatchObject({ state: 'APPROVED', due: instantInJapan(addDays(theDay, -7), '17:00') });
    const [letter] = await waiting(id);
    expect(letter?.facts).toMatchObject({ askedAgain: false, answerDue: match.due.toISOString() });
  });

  it('says the new plan, and until when, in a question that has not gone out', async () => {
    const place = await addNeed(app.owner, scene);
    const company = await addOffer(app.owner, scene);
    const id = await addProposal(app.owner, place.needId, company.offerId, 2);
    await app.module.get(Review).approve(scene.scopes[0], id);
    expect(await confirmed((seen) => move(place, '10:00', '13:00', seen))).toEqual(['TOLD']);
    const [question, ...others] = await waiting(id);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      ...{ kind: 'MATCH_APPROVED', state: 'PENDING' },
      facts: {
        activity: { startsAt: `${theDay}T10:00:00+09:00` },
        answerDue: (await matchNow(id)).due.toISOString(),
      },
    });
  });

  it('lets the promise stand where the plan is put back before anybody was asked', async () => {
    const place = await addNeed(app.owner, scene);
    const { id } = await aMatch(place, 'CONFIRMED');
    await confirmed((seen) => move(place, '10:00', '13:00', seen));
    expect(await confirmed((seen) => move(place, '09:00', '12:00', seen))).toEqual(['STANDS']);
    expect((await matchNow(id)).state).toBe('CONFIRMED');
    expect(await kinds(id)).toEqual(['CHANGE_OF_PLAN SUPPRESSED']);
  });

  it('tells the association whose coming hangs on it, in one letter', async () => {
    await app.owner.query(
      `insert into contact (organisation_id, name, email) values ($1, '町会 太郎', 'host@association.example')`,
      [scene.associationId],
    );
    const place = await addNeed(app.owner, scene);
    const settled = await aMatch(place, 'CONFIRMED');
    await aMatch(place, 'APPROVED');
    expect(await move(place, '10:00', '13:00', null)).toMatchObject({
      value: { touches: { association: true } },
    });
    await confirmed((seen) => move(place, '10:00', '13:00', seen));
    await confirmed((seen) => move(place, '10:30', '13:00', seen));
    const letters = await app.owner.query<Row[]>(
      `select kind, state, facts from notification where recipient_address = 'host@association.example'`,
    );
    expect(letters).toMatchObject([
      {
        ...{ kind: 'CHANGE_OF_PLAN', state: 'PENDING' },
        facts: {
          host: {
            askedAgain: [{ people: 2, startsAt: instantInJapan(theDay, '10:30').toISOString() }],
            cancelled: [],
          },
        },
      },
    ]);
    expect((await matchNow(settled.id)).state).toBe('APPROVED');
  });
});

describe('who is asked again', () => {
  const askedAgain = async (given: NeedGiven = {}) => {
    const place = await addNeed(app.owner, scene, given);
    const planned = await aMatch(place, 'CONFIRMED');
    await confirmed((seen) => move(place, '10:00', '13:00', seen));
    return planned;
  };

  it('answers to what it has read only', async () => {
    const planned = await askedAgain();
    const { terms } = await matchNow(planned.id);
    expect(await answer(planned, { ...accepting, terms: terms - 1 })).toEqual({
      ok: false,
      refusal: 'PLAN_HAS_CHANGED',
    });
    expect(await answer(planned, { kind: 'PASS', message: null, terms: terms - 1 })).toMatchObject({
      refusal: 'PLAN_HAS_CHANGED',
    });
    expect(await answer(planned, { ...accepting, terms })).toMatchObject({
      ok: true,
      value: { state: 'CONFIRMED' },
    });
    // What asks goes no more; what settles does, with the new time for the calendar.
    expect(await kinds(planned.id)).toEqual(
      expect.arrayContaining(['CHANGE_OF_PLAN SUPPRESSED', 'ANSWER_CONFIRMED PENDING']),
    );
  });

  it('may pass: its places are free, and the day leaves its calendar', async () => {
    const planned = await askedAgain();
    expect(await answer(planned, { kind: 'PASS', message: '午後は難しいため' })).toMatchObject({ ok: true });
    expect((await matchNow(planned.id)).state).toBe('DECLINED');
    expect((await needNow(planned.needId)).taken).toBe(0);
    expect(await kinds(planned.id)).toEqual(expect.arrayContaining(['WITHDRAWAL_RECEIVED PENDING']));
  });

  it('is reminded again, though it was before, and told when it lapses', async () => {
    const place = await addNeed(app.owner, scene);
    const planned = await aMatch(place, 'APPROVED');
    const reminded = async () =>
      (await kinds(planned.id)).filter((kind) => kind.startsWith('ANSWER_REMINDER'));
    clock.value = new Date((await matchNow(planned.id)).due.getTime() - 2 * 3_600_000);
    await app.module.get(Reminders).sweep();
    expect(await reminded()).toHaveLength(1);
    await answer(planned);
    await confirmed((seen) => move(place, '10:00', '13:00', seen));
    const { due } = await matchNow(planned.id);
    clock.value = new Date(due.getTime() - 2 * 3_600_000);
    await app.module.get(Reminders).sweep();
    expect(await reminded()).toHaveLength(2);
    clock.value = new Date(due.getTime() + 60_000);
    await app.module.get(Expiry).sweep();
    expect((await matchNow(planned.id)).state).toBe('EXPIRED');
    const ended = (await waiting(planned.id)).find(({ kind }) => kind === 'PROMISE_ENDED');
    expect(ended?.facts).toMatchObject({ why: 'NO_ANSWER', settled: true });
  });

  it('hears of it, with its calendar, when the desk takes the question back', async () => {
    const planned = await askedAgain();
    expect(await app.module.get(Review).undo(scene.scopes[0], planned.id)).toMatchObject({ ok: true });
    expect(await matchNow(planned.id)).toMatchObject({ state: 'PROPOSED' });
    expect(await kinds(planned.id)).toEqual(['CHANGE_OF_PLAN SUPPRESSED', 'PROMISE_ENDED PENDING']);
  });

  it('is asked by the desk alone, whatever else may be written', async () => {
    const place = await addNeed(app.owner, scene);
    const { id, company } = await aMatch(place, 'CONFIRMED');
    const { Database } = await import('@app/platform');
    const asCompany = app.module
      .get(Database)
      .run(company.scope, (tx) => tx.query(`update match set state = 'APPROVED' where id = $1`, [id]));
    await expect(asCompany).rejects.toThrow('only the desk asks again');
  });
});

describe('who can’t come to the new plan', () => {
  it('is parted with, told why, and its places are free', async () => {
    const place = await addNeed(app.owner, scene);
    const [settled, asked] = [await aMatch(place, 'CONFIRMED'), await aMatch(place, 'APPROVED')];
    const becomes = await confirmed((seen) => write(place, [aDay(place, addDays(theDay, 1))], seen));
    expect(becomes).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await needNow(place.needId)).toMatchObject({
      startsAt: instantInJapan(addDays(theDay, 1), '09:00'),
      taken: 0,
    });
    expect(await matchNow(settled.id)).toMatchObject({
      state: 'CANCELLED',
      reason: 'PLAN_CHANGED',
    });
    for (const [id, wasSettled] of [
      [settled.id, true],
      [asked.id, false],
    ] as const) {
      const [letter] = await waiting(id);
      expect(letter).toMatchObject({
        ...{ kind: 'PROMISE_ENDED', state: 'PENDING' },
        facts: {
          ...{ why: 'PLAN_CHANGED', settled: wasSettled, activity: { startsAt: `${theDay}T09:00:00+09:00` } },
          becomes: { startsAt: `${addDays(theDay, 1)}T09:00:00+09:00` },
        },
      });
    }
  });

  it('is who has promised the same people elsewhere then, on the way there included', async () => {
    const place = await addNeed(app.owner, scene);
    const elsewhere = await addNeed(app.owner, scene, { from: '13:10', to: '16:00', lat: 35.69 });
    const planned = await aMatch(place, 'CONFIRMED', { people: 4 });
    await aMatch(elsewhere, 'CONFIRMED', { company: planned.company, people: 2 });
    expect(touchesOf(await move(place, '09:00', '12:10', null)).companies[0]).toMatchObject({
      becomes: 'ASKED_AGAIN',
    });
    expect(await confirmed((seen) => move(place, '10:00', '13:00', seen))).toEqual(['CANCELLED']);
    expect((await matchNow(planned.id)).state).toBe('CANCELLED');
  });

  it('is not who only crosses its own way: two days of an event change places', async () => {
    const place = await addNeed(app.owner, scene);
    const later = await addNeed(app.owner, scene, { date: addDays(theDay, 7) });
    await app.owner.query(
      `update event_day set event_id = (select event_id from event_day where id = $1) where id = $2`,
      [place.dayId, later.dayId],
    );
    const first = await aMatch(place, 'CONFIRMED', { people: 5 });
    await aMatch(later, 'CONFIRMED', { company: first.company, people: 5 });
    const swapped = [aDay(place, addDays(theDay, 7)), aDay(later, theDay)];
    expect(await confirmed((seen) => write(place, swapped, seen))).toEqual(['ASKED_AGAIN', 'ASKED_AGAIN']);
  });

  it('is nobody where there is no time left to ask: then nothing is changed', async () => {
    const place = await addNeed(app.owner, scene);
    await aMatch(place, 'CONFIRMED');
    const answerBy = instantInJapan(addDays(theDay, -7), '17:00');
    await app.owner.query(`update staffing_need set answer_by = $1`, [answerBy]);
    clock.value = instantInJapan(theDay, '08:30');
    expect(await move(place, '10:00', '13:00', null)).toMatchObject({
      ...{ refusal: 'TOO_LATE', fields: [{ path: 'startTime', code: 'TOO_SOON_TO_ASK' }] },
    });
    clock.value = instantInJapan(theDay, '09:30');
    expect(await write(place, [aDay(place, addDays(theDay, 7))], null)).toMatchObject({
      ...{ refusal: 'TOO_LATE', fields: [{ path: 'days.0.date', code: 'HAS_BEGUN' }] },
    });
  });
});

describe('a backup date', () => {
  it('that is another is asked of who holds it, and of nobody where it falls away', async () => {
    const backupDate = addDays(theDay, 7);
    const place = await addNeed(app.owner, scene, { backupDate });
    const { id } = await aMatch(place, 'CONFIRMED');
    expect((await matchNow(id)).holds).toBe(true);
    await app.owner.query(
      `update offer_window set ends_at = ends_at + interval '1 day' where offer_id in (select offer_id from match where id = $1)`,
      [id],
    );
    expect(
      await confirmed((seen) => write(place, [aDay(place, theDay, addDays(backupDate, 1))], seen)),
    ).toEqual(['ASKED_AGAIN']);
    expect(await matchNow(id)).toMatchObject({ state: 'APPROVED', holds: true });
    expect(await confirmed((seen) => write(place, [aDay(place)], seen))).toEqual(['INFORMED']);
    expect(await matchNow(id)).toMatchObject({ state: 'APPROVED', holds: false });
  });
});

describe('a backup date that is new', () => {
  it('is told, and held by nobody who hasn’t promised it', async () => {
    const place = await addNeed(app.owner, scene);
    const { id } = await aMatch(place, 'CONFIRMED');
    const becomes = await confirmed((seen) => write(place, [aDay(place, theDay, addDays(theDay, 7))], seen));
    expect(becomes).toEqual(['INFORMED']);
    expect(await matchNow(id)).toMatchObject({ state: 'CONFIRMED', holds: false });
    expect(await kinds(id)).toEqual(['CHANGE_OF_PLAN PENDING']);
  });
});

describe('another place to meet', () => {
  const meetAt = (place: Place, meetingPlace: string | null, seen: string | null) =>
    write(place, [aDay(place)], seen, '見本公園', meetingPlace);

  it('is shown first, before and after, with who reads of it; then it says who was written to', async () => {
    const place = await addNeed(app.owner, scene);
    const { id } = await aMatch(place, 'CONFIRMED');
    const shown = await meetAt(place, '南口', null);
    expect(shown).toMatchObject({
      value: {
        touches: { companies: [{ matchId: id, becomes: 'INFORMED' }], association: false },
        differences: [{ part: 'MEETING_PLACE', before: null, after: { text: '南口' } }],
      },
    });
    expect(await kinds(id)).toEqual([]);
    const { key } = touchesOf(shown);
    // Another place to meet is another matter.
    expect(touchesOf(await meetAt(place, '北口', key)).key).not.toBe(key);
    expect(await meetAt(place, '南口', key)).toMatchObject({
      value: { saved: {}, told: { companies: 1, association: false } },
    });
    expect(await kinds(id)).toEqual(['CHANGE_OF_PLAN PENDING']);
    // Put back before anybody has read of it, it is nobody's matter.
    expect(await meetAt(place, null, null)).toMatchObject({ value: { saved: {}, told: { companies: 0 } } });
    expect(await kinds(id)).toEqual(['CHANGE_OF_PLAN SUPPRESSED']);
  });

  it('is not shown where the question has yet to go out: it says it at once', async () => {
    const place = await addNeed(app.owner, scene);
    const company = await addOffer(app.owner, scene);
    const id = await addProposal(app.owner, place.needId, company.offerId, 2);
    await app.module.get(Review).approve(scene.scopes[0], id);
    expect(await meetAt(place, '南口', null)).toMatchObject({ value: { saved: {}, told: { companies: 0 } } });
    expect(await kinds(id)).toEqual(['MATCH_APPROVED PENDING']);
  });

  it('stands among what was changed of the event, with who did it', async () => {
    const place = await addNeed(app.owner, scene);
    await meetAt(place, '南口', null);
    await move(place, '10:00', '13:00', null);
    const { Database } = await import('@app/platform');
    const { planChangesOfEvents } = await import('@app/needs');
    const { id } = await one<{ id: string }>(
      `select event_id as id from event_day where id = $1`,
      place.dayId,
    );
    const read = (by: Scope) => app.module.get(Database).run(by, (tx) => planChangesOfEvents(tx, by, [id]));
    const made = await read(officer);
    expect(made.at(-2)).toMatchObject({
      ...{ eventId: id, role: null, actor: '支所 一郎' },
      differences: expect.arrayContaining([
        { part: 'MEETING_PLACE', before: null, after: expect.objectContaining({ text: '南口' }) },
      ]),
    });
    expect(made.at(-1)).toMatchObject({
      ...{ role: '設営', actor: '支所 一郎' },
      differences: [{ part: 'TIME', before: { startTime: '09:00' }, after: { startTime: '10:00' } }],
    });
    const { scope } = await addOffer(app.owner, scene);
    expect(await read(scope)).toEqual([]);
  });
});

describe('what was seen', () => {
  it('is shown anew where it has become another, and nothing is half done', async () => {
    const place = await addNeed(app.owner, scene);
    const first = await aMatch(place, 'CONFIRMED');
    const { key } = touchesOf(await move(place, '10:00', '13:00', null));
    const second = await aMatch(place, 'APPROVED');
    const anew = touchesOf(await move(place, '10:00', '13:00', key));
    expect(anew.companies).toHaveLength(2);
    await answer(second);
    expect(touchesOf(await move(place, '10:00', '13:00', anew.key)).key).not.toBe(anew.key);
    // Another plan is another matter, too.
    expect(touchesOf(await move(place, '11:00', '13:00', anew.key)).key).not.toBe(anew.key);
    expect((await matchNow(first.id)).state).toBe('CONFIRMED');
    expect((await needNow(place.needId)).startsAt).toEqual(instantInJapan(theDay, '09:00'));
  });

  it('and an answer at the same moment end one way or the other, never as a promise of what nobody read', async () => {
    const ends = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const place = await addNeed(app.owner, scene);
      const planned = await aMatch(place, 'APPROVED');
      const { terms } = await matchNow(planned.id);
      const { key } = touchesOf(await move(place, '10:00', '13:00', null));
      const [answered, moved] = await Promise.all([
        answer(planned, { ...accepting, terms }),
        move(place, '10:00', '13:00', key),
      ]);
      const isMoved = moved.ok && 'saved' in moved.value;
      expect(answered.ok).toBe(!isMoved);
      expect((await matchNow(planned.id)).state).toBe(isMoved ? 'APPROVED' : 'CONFIRMED');
      const hour = isMoved ? '10:00' : '09:00';
      expect((await needNow(place.needId)).startsAt).toEqual(instantInJapan(theDay, hour));
      ends.add(String(isMoved));
    }
    expect(ends.size).toBeGreaterThan(0);
  });
});
