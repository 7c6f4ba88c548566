import type { EventDraft } from '@app/domain';
import { Answers, PlanChanges } from '@app/matches';
import { Offers } from '@app/offers';
import { Clock } from '@app/platform';
import { anOfferDraft } from '../../factories/offers.js';
import { aDayDraft, aNeedInput, anEventDraft } from '../../factories/needs.js';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, type Company, type Scene } from './scene.js';

let app: Application;
let scene: Scene;
const date = '2027-01-19';
const clock = { value: new Date('2026-12-20T10:00:00+09:00') };

beforeAll(async () => {
  app = await startApplication();
  app.module.get(Clock).now = () => clock.value;
});
beforeEach(async () => {
  await app.owner.query(`truncate ward cascade`);
  scene = await setScene(app.owner);
});
afterAll(() => app.close());

interface Planned {
  readonly id: string;
  readonly eventId: string;
  readonly dayId: string;
  readonly needId: string;
  readonly company: Company;
}

async function aMatch(state: 'APPROVED' | 'CONFIRMED', askedAt = '2026-12-10T10:00+09'): Promise<Planned> {
  const { needId, dayId } = await addNeed(app.owner, scene, { date });
  const company = await addOffer(app.owner, scene);
  const id = await addProposal(app.owner, needId, company.offerId, 2);
  await app.owner.query(
    `update match set state = 'APPROVED', approved_at = $2, asked_at = $2, answer_due = '2027-01-12T17:00+09' where id = $1`,
    [id, askedAt],
  );
  if (state === 'CONFIRMED') {
    await app.owner.query(
      `update match set state = 'CONFIRMED', answered_at = $2, participation_basis = 'DUTY' where id = $1`,
      [id, askedAt],
    );
  }
  const [day] = await app.owner.query<{ event_id: string }[]>(
    `select event_id from event_day where id = $1`,
    [dayId],
  );
  return { id, eventId: day!.event_id, dayId, needId, company };
}

/** The office writes the event anew, all else as it was. */
async function change(plan: Planned, with_: Partial<EventDraft>): Promise<void> {
  const [was] = await app.owner.query<Partial<EventDraft>[]>(
    `select title, meeting_place as "meetingPlace", things_to_bring as "thingsToBring" from community_event where id = $1`,
    [plan.eventId],
  );
  const draft = anEventDraft({
    ...{ associationId: scene.associationId, venueName: '見本公園', lat: 35.67, lng: 139.73 },
    ...was,
    days: [aDayDraft({ id: plan.dayId, date, startTime: null, endTime: null })],
    ...with_,
  });
  const written = { id: plan.eventId, districtId: scene.districtIds[0], draft };
  const outcome = await seenFirst((seen) =>
    app.module.get(PlanChanges).changeEvent(scene.scopes[0], written, seen),
  );
  expect(outcome).toMatchObject({ ok: true, value: { saved: {} } });
}

/** Whom it touches is shown first, where it touches anybody. */
async function seenFirst(change: (seen: string | null) => ReturnType<PlanChanges['changeEvent']>) {
  const first = await change(null);
  return first.ok && 'touches' in first.value ? change(first.value.touches.key) : first;
}

interface Row {
  readonly kind: string;
  readonly state: string;
  readonly wait: number;
  readonly facts: Record<string, Record<string, unknown> | string | null>;
}
const rowsOf = (matchId: string) =>
  app.owner.query<Row[]>(
    `select kind, state, facts, extract(epoch from next_at - $2::timestamptz)::int as wait from notification
      where match_id = $1 order by created_at, dedupe_key`,
    [matchId, clock.value],
  );
const sent = (matchId: string) =>
  app.owner.query(
    `update notification set state = 'SENT', sent_at = now(), attempts = 1 where match_id = $1`,
    [matchId],
  );

describe('a change of plan', () => {
  it('is told once to who comes, with what it was, after a hold', async () => {
    const plan = await aMatch('CONFIRMED');
    const other = await aMatch('CONFIRMED');
    await change(plan, { meetingPlace: '南口' });
    const [row, ...others] = await rowsOf(plan.id);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      ...{ kind: 'CHANGE_OF_PLAN', state: 'PENDING' },
      facts: { activity: { meetingPlace: '南口' }, before: { meetingPlace: null }, answerDue: null },
    });
    expect(row?.wait).toBeGreaterThanOrEqual(600);
    expect(await rowsOf(other.id)).toEqual([]);
  });

  it('is one mail however many edits are made meanwhile', async () => {
    const plan = await aMatch('CONFIRMED');
    await change(plan, { meetingPlace: '南口' });
    await change(plan, { thingsToBring: '軍手' });
    await change(plan, { meetingPlace: '北口' });
    const rows = await rowsOf(plan.id);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.facts).toMatchObject({
      activity: { meetingPlace: '北口', thingsToBring: '軍手' },
      before: { meetingPlace: null, thingsToBring: null },
    });
  });

  it('is none at all where it is changed back in time, and another one where it changes after that', async () => {
    const plan = await aMatch('CONFIRMED');
    await change(plan, { meetingPlace: '南口' });
    await change(plan, { meetingPlace: null });
    expect((await rowsOf(plan.id)).map((row) => row.state)).toEqual(['SUPPRESSED']);
    await change(plan, { meetingPlace: '東口' });
    expect((await rowsOf(plan.id)).map((row) => row.state)).toEqual(['SUPPRESSED', 'PENDING']);
  });

  it('is told again after the mail has gone, from what that mail said', async () => {
    const plan = await aMatch('CONFIRMED');
    await change(plan, { meetingPlace: '南口' });
    await sent(plan.id);
    await change(plan, { meetingPlace: '北口' });
    const [, second] = await rowsOf(plan.id);
    expect(second).toMatchObject({
      state: 'PENDING',
      facts: { activity: { meetingPlace: '北口' }, before: { meetingPlace: '南口' } },
    });
  });

  it('asks anew who has not answered yet', async () => {
    const plan = await aMatch('APPROVED');
    await change(plan, { title: '新春餅つき大会' });
    const [row] = await rowsOf(plan.id);
    expect(row?.facts).toMatchObject({ answerDue: '2027-01-12T08:00:00.000Z' });
  });

  it('is not news to who has not been asked yet: the question says the new plan', async () => {
    const plan = await aMatch('APPROVED');
    await app.owner.query(
      `insert into notification (dedupe_key, kind, channel, district_id, match_id, recipient_name, recipient_address, language, facts, message_id)
       values ('asked', 'MATCH_APPROVED', 'EMAIL', $2, $1, '協力 太郎', 'a@example.jp', 'ja', '{"activity": {"meetingPlace": null}, "people": 2}', '<asked@machikaigi.example>')`,
      [plan.id, scene.districtIds[0]],
    );
    await change(plan, { meetingPlace: '南口' });
    const [question, ...others] = await rowsOf(plan.id);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      ...{ kind: 'MATCH_APPROVED', state: 'PENDING' },
      facts: { activity: { meetingPlace: '南口', eventTitle: '餅つき大会' }, people: 2 },
    });
  });

  it('of nothing that the reader sees is no message', async () => {
    const plan = await aMatch('CONFIRMED');
    await change(plan, { description: '庁内用のメモ' });
    expect(await rowsOf(plan.id)).toEqual([]);
  });

  it('of a need’s task or conditions is told too, of how many are wanted not', async () => {
    const plan = await aMatch('CONFIRMED');
    const write = async (with_: Parameters<typeof aNeedInput>[1]) => {
      const was = {
        role: '設営',
        peopleWanted: 5,
        fewestPeople: 1,
        answerBy: '2027-01-12',
        theme: 'FESTIVAL',
      } as const;
      const input = aNeedInput(plan.dayId, { ...was, ...with_ });
      const plans = app.module.get(PlanChanges);
      const first = await plans.changeNeed(scene.scopes[0], plan.needId, input, null);
      const seen = first.ok && 'touches' in first.value ? first.value.touches.key : null;
      if (seen === null) return expect(first).toMatchObject({ value: { saved: {}, told: { companies: 0 } } });
      return expect(await plans.changeNeed(scene.scopes[0], plan.needId, input, seen)).toMatchObject({
        value: { saved: {}, told: { companies: 1, association: false } },
      });
    };
    await write({ peopleWanted: 9 });
    expect(await rowsOf(plan.id)).toEqual([]);
    await write({ adultsOnly: true, role: '設営と受付' });
    const [row] = await rowsOf(plan.id);
    expect(row?.facts).toMatchObject({
      ...{ activity: { role: '設営と受付' }, before: { role: '設営' } },
      ...{ conditions: { adultsOnly: true }, conditionsBefore: { adultsOnly: false } },
    });
  });

  it('on its way is stopped when the company no longer comes', async () => {
    const plan = await aMatch('CONFIRMED');
    await change(plan, { meetingPlace: '南口' });
    await app.owner.query(`update match set asked_at = now() - interval '1 day' where id = $1`, [plan.id]);
    await app.module.get(Answers).withdraw(plan.company.scope, plan.id, '都合により');
    expect((await rowsOf(plan.id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['CHANGE_OF_PLAN', 'SUPPRESSED'],
      ['MATCH_WITHDRAWN', 'PENDING'],
      ['WITHDRAWAL_RECEIVED', 'PENDING'],
    ]);
  });
});

describe('an offer written anew', () => {
  const rows = () =>
    app.owner.query<{ to: string; facts: Record<string, unknown> }[]>(
      `select recipient_address as "to", facts from notification where kind = 'OFFER_CHANGED'`,
    );
  const write = async ({ company }: Planned, people: number, skills: ('COOKING' | 'ENGLISH')[] = []) => {
    const draft = anOfferDraft([...scene.districtIds], { people, skills });
    const input = { companyId: company.companyId, draft, corporateNumber: null, toldBy: null };
    expect(await app.module.get(Offers).changeOffer(company.scope, company.offerId, input)).toMatchObject({
      ok: true,
    });
  };

  it('is told to the coordinator to whom people of it are promised, several edits at once', async () => {
    const plan = await aMatch('CONFIRMED');
    await write(plan, 7);
    await write(plan, 8, ['COOKING']);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      to: 'akasaka@office.example',
      facts: { peopleBefore: 5, people: 8, promised: [{ eventTitle: '餅つき大会', people: 2 }] },
    });
    expect(row?.facts.terms).toEqual(expect.arrayContaining(['PEOPLE', 'SKILLS']));
  });

  it('is nobody’s business where nothing of it is promised', async () => {
    const plan = await aMatch('CONFIRMED');
    await app.owner.query(`update match set state = 'WITHDRAWN' where id = $1`, [plan.id]);
    await write(plan, 7);
    expect(await rows()).toEqual([]);
  });
});
