import { Answers, Days, Expiry, Review, type Reviewed } from '@app/matches';
import { addDays } from '@app/domain';
import { erasePersonal, findDecisions } from '@app/audit';
import { Clock, Database, systemScope } from '@app/platform';
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
const now = { value: new Date() };

beforeAll(async () => {
  app = await startApplication();
  setClock(app.module.get(Clock), now);
  scene = await setScene(app.owner);
});
beforeEach(() => {
  now.value = new Date();
});
afterAll(() => app.close());

/** The services' own clock, set by the test. */
function setClock(clock: Clock, time: { readonly value: Date }): void {
  clock.now = () => time.value;
}

const review = () => app.module.get(Review);
const answers = () => app.module.get(Answers);
const desk = () => scene.scopes[0];
const accept = (people: number) => ({ kind: 'ACCEPT', people, participationBasis: 'DUTY' }) as const;
const outcome = (result: Reviewed) => (result.ok ? result.value.state : result.refusal);

async function aProposal(need: NeedGiven = {}, offer: OfferGiven = {}, people = 2) {
  const { needId, dayId } = await addNeed(app.owner, scene, need);
  const company = await addOffer(app.owner, scene, offer);
  return { id: await addProposal(app.owner, needId, company.offerId, people), needId, dayId, company };
}

/** Asked: the hold is over. */
async function anAsked(need: NeedGiven = {}, offer: OfferGiven = {}, people = 2) {
  const proposal = await aProposal(need, offer, people);
  expect(outcome(await review().approve(desk(), proposal.id))).toBe('APPROVED');
  await app.owner.query(`update match set asked_at = now() - interval '1 minute' where id = $1`, [
    proposal.id,
  ]);
  await app.owner.query(`update notification set state = 'SENT', sent_at = now() where match_id = $1`, [
    proposal.id,
  ]);
  return proposal;
}

async function aSettled(need: NeedGiven = {}, offer: OfferGiven = {}, people = 2) {
  const asked = await anAsked(need, offer, people);
  expect(outcome(await answers().answer(asked.company.scope, asked.id, accept(people)))).toBe('CONFIRMED');
  return asked;
}

const told = async (matchId: string) => {
  const rows = await app.owner.query<{ kind: string; state: string; to: string | null }[]>(
    `select kind, state, recipient_address as "to" from notification where match_id = $1 order by created_at, kind, id`,
    [matchId],
  );
  return rows.map(
    ({ kind, state, to }) =>
      `${kind} ${state} ${to?.endsWith('company.example') ? 'company' : (to ?? 'telephone')}`,
  );
};

const recorded = async (id: string) => {
  const rows = await app.owner.query<{ action: string; actor: string; told_by: string | null }[]>(
    `select action, coalesce(p."values" ->> 'name', lower(actor)) as actor, told_by
     from audit_entry e left join audit_personal p on p.chain = e.chain and p.sequence = e.sequence and p.part = 'ACTOR'
     where subject_id = $1 order by e.sequence`,
    [id],
  );
  return rows.map(({ action, actor, told_by }) => [action, actor, told_by].filter(Boolean).join(' '));
};

const takenOf = async (needId: string) => {
  const [row] = await app.owner.query<{ taken: number }[]>(
    `select people_taken as taken from staffing_need where id = $1`,
    [needId],
  );
  return row!.taken;
};

describe('approving', () => {
  it('takes the people, asks the company after the hold, and is on record', async () => {
    const { id, needId } = await aProposal();
    const result = await review().approve(desk(), id, 3);
    expect(result).toMatchObject({ ok: true, value: { state: 'APPROVED', people: 3 } });
    expect(await takenOf(needId)).toBe(3);
    expect(await told(id)).toEqual(['MATCH_APPROVED PENDING company']);
    const [mail] = await app.owner.query<{ wait: number }[]>(
      `select extract(epoch from next_at - now())::int as wait from notification where match_id = $1`,
      [id],
    );
    expect(mail!.wait).toBeGreaterThan(500);
    expect(await recorded(id)).toEqual(['approveMatch 支所 花子']);
  });

  it('is for the coordinator of the need’s conference alone', async () => {
    const { id, company } = await aProposal();
    expect(outcome(await review().approve(scene.scopes[1], id))).toBe('NOT_FOUND');
    expect(outcome(await review().approve(company.scope, id))).toBe('NOT_FOUND');
  });

  it('counts travel: nobody is at the far end of the ward ten minutes later', async () => {
    const { company } = await aSettled({ from: '09:00', to: '12:00', people: 5 }, { people: 5 }, 4);
    const soon = await addNeed(app.owner, scene, { from: '12:10', to: '14:00', lat: 35.64 });
    const later = await addNeed(app.owner, scene, { from: '13:30', to: '15:00', lat: 35.64 });
    const tooSoon = await addProposal(app.owner, soon.needId, company.offerId, 2);
    expect(outcome(await review().approve(desk(), tooSoon))).toBe('OFFER_IS_TAKEN');
    const inTime = await addProposal(app.owner, later.needId, company.offerId, 2);
    expect(outcome(await review().approve(desk(), inTime))).toBe('APPROVED');
  });

  it('keeps the smallest group, the events and the windows', async () => {
    const small = await aProposal({}, { smallestGroup: 3 }, 3);
    expect(outcome(await review().approve(desk(), small.id, 2))).toBe('BELOW_SMALLEST_GROUP');
    const { company } = await aSettled({}, { mostEvents: 1 });
    const next = await addNeed(app.owner, scene, { date: addDays(theDay, 7) });
    expect(
      outcome(await review().approve(desk(), await addProposal(app.owner, next.needId, company.offerId, 1))),
    ).toBe('NO_EVENTS_LEFT');
    const outside = await aProposal({ from: '18:00', to: '20:00' }, { from: '09:00', to: '17:00' });
    expect(outcome(await review().approve(desk(), outside.id))).toBe('NOT_ELIGIBLE');
  });

  it('drops the proposals that have become impossible, in whatever conference', async () => {
    const company = await addOffer(app.owner, scene, { people: 2 });
    const [here, there] = [await addNeed(app.owner, scene), await addNeed(app.owner, scene, { district: 1 })];
    const first = await addProposal(app.owner, here.needId, company.offerId, 2);
    const second = await addProposal(app.owner, there.needId, company.offerId, 2);
    expect(outcome(await review().approve(desk(), first))).toBe('APPROVED');
    const [row] = await app.owner.query<{ state: string; closed_reason: string }[]>(
      `select state, closed_reason from match where id = $1`,
      [second],
    );
    expect(row).toEqual({ state: 'SUPERSEDED', closed_reason: 'OFFER_IS_TAKEN' });
  });

  it('puts a company without an address on the list of calls to make', async () => {
    const { id } = await aProposal({}, { email: null });
    await review().approve(desk(), id);
    expect(await told(id)).toEqual(['MATCH_APPROVED PENDING telephone']);
  });
});

describe('undoing', () => {
  it('is silent during the hold, and approving again asks again', async () => {
    const { id, needId } = await aProposal();
    await review().approve(desk(), id);
    expect(outcome(await review().undo(desk(), id))).toBe('PROPOSED');
    expect(await told(id)).toEqual(['MATCH_APPROVED SUPPRESSED company']);
    expect(await takenOf(needId)).toBe(0);
    expect(outcome(await review().approve(desk(), id))).toBe('APPROVED');
    expect(await told(id)).toContain('MATCH_APPROVED PENDING company');
  });

  it('goes back to the number that was proposed', async () => {
    const { id } = await aProposal({}, {}, 4);
    await review().approve(desk(), id, 2);
    expect(await review().undo(desk(), id)).toMatchObject({
      ok: true,
      value: { state: 'PROPOSED', people: 4 },
    });
  });

  it('says so once the company has been asked', async () => {
    const { id } = await anAsked();
    expect(outcome(await review().undo(desk(), id))).toBe('PROPOSED');
    expect(await told(id)).toEqual(['MATCH_APPROVED SENT company', 'APPROVAL_UNDONE PENDING company']);
  });

  it('takes a rejection back', async () => {
    const { id } = await aProposal();
    expect(outcome(await review().reject(desk(), id, '町会の希望で'))).toBe('REJECTED');
    expect(outcome(await review().undo(desk(), id))).toBe('PROPOSED');
    expect(outcome(await review().undo(desk(), id))).toBe('NOTHING_TO_UNDO');
  });
});

describe('answering', () => {
  it('settles with fewer people, tells both sides, and frees the rest', async () => {
    const { id, needId, company } = await anAsked({}, {}, 3);
    expect(outcome(await answers().answer(company.scope, id, accept(2)))).toBe('CONFIRMED');
    expect(await takenOf(needId)).toBe(2);
    expect(await told(id)).toEqual([
      'MATCH_APPROVED SENT company',
      'ANSWER_CONFIRMED PENDING company',
      'ANSWER_RECEIVED PENDING akasaka@office.example',
    ]);
  });

  it('cannot happen before the company is asked', async () => {
    const { id, company } = await aProposal();
    await review().approve(desk(), id);
    expect(outcome(await answers().answer(company.scope, id, accept(2)))).toBe('NOT_FOUND');
  });

  it('passes, and frees the people', async () => {
    const { id, needId, company } = await anAsked();
    expect(outcome(await answers().answer(company.scope, id, { kind: 'PASS', message: '年末のため' }))).toBe(
      'DECLINED',
    );
    expect(await takenOf(needId)).toBe(0);
  });

  it('stays open when the company wants to talk, and tells the coordinator', async () => {
    const { id, company } = await anAsked();
    expect(
      outcome(await answers().answer(company.scope, id, { kind: 'CONSULT', message: '集合を遅らせたい' })),
    ).toBe('APPROVED');
    expect(await told(id)).toContain('ANSWER_RECEIVED PENDING akasaka@office.example');
    const again = { kind: 'CONSULT', message: '早めてもよい' } as const;
    expect(outcome(await answers().answer(company.scope, id, again))).toBe('TOO_MANY_TRIES');
    now.value = new Date(Date.now() + 61_000);
    expect(outcome(await answers().answer(company.scope, id, again))).toBe('APPROVED');
  });

  it('by link is the contact’s, and counts once', async () => {
    const { id, company } = await anAsked();
    const link = { matchId: id, contactId: company.contactId };
    const results = await Promise.all(
      Array.from({ length: 20 }, () => answers().answerByLink(link, accept(2))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await recorded(id)).toEqual([
      'approveMatch 支所 花子',
      expect.stringMatching(/^answerMatch .*協力 太郎$/),
    ]);
    const stranger = await addOffer(app.owner, scene);
    expect(
      outcome(await answers().answerByLink({ matchId: id, contactId: stranger.contactId }, accept(2))),
    ).toBe('NOT_FOUND');
  });

  it('keeps the company’s own words where they can be erased, and shows them until they are', async () => {
    const passed = await anAsked();
    const consulted = await anAsked();
    const withdrawn = await aSettled();
    const link = { matchId: passed.id, contactId: passed.company.contactId };
    await answers().answerByLink(link, { kind: 'PASS', message: '見本花子が入院のため' });
    await answers().answer(consulted.company.scope, consulted.id, {
      kind: 'CONSULT',
      message: '見本花子が遅れるため',
    });
    await answers().withdraw(withdrawn.company.scope, withdrawn.id, '見本花子が退職のため');
    const ids = [passed.id, consulted.id, withdrawn.id];
    const rows = await app.owner.query(
      'select before, after, reason from audit_entry where subject_id = any($1)',
      [ids],
    );
    expect(JSON.stringify(rows)).not.toContain('見本花子');
    const shown = async () =>
      (
        await app.module
          .get(Database)
          .run(desk(), (tx) => findDecisions(tx, desk(), { subjectType: 'match', subjectIds: ids }))
      )
        .flatMap(({ reason }) => reason ?? [])
        .toSorted();
    expect(await shown()).toEqual(
      ['見本花子が入院のため', '見本花子が退職のため', '見本花子が遅れるため'].toSorted(),
    );
    await app.module
      .get(Database)
      .run(systemScope, (tx) => erasePersonal(tx, systemScope, { contactId: passed.company.contactId }));
    expect(await shown()).toHaveLength(2);
  });

  it('told by telephone is entered by the office, on record as such', async () => {
    const { id } = await anAsked();
    expect(outcome(await answers().enter(desk(), id, accept(2)))).toBe('CONFIRMED');
    expect(await recorded(id)).toContain('answerMatch 支所 花子 TELEPHONE');
  });

  it('is too late after it was due, and nobody’s answer expires the match', async () => {
    const { id, needId, company } = await anAsked();
    now.value = new Date(Date.now() + 40 * 86_400_000);
    expect(outcome(await answers().answer(company.scope, id, accept(2)))).toBe('TOO_LATE');
    expect(await app.module.get(Expiry).sweep()).toBeGreaterThan(0);
    expect(await takenOf(needId)).toBe(0);
    expect(await told(id)).toContain('MATCH_EXPIRED PENDING akasaka@office.example');
  });

  it('can be lowered later, and withdrawn', async () => {
    const { id, needId, company } = await aSettled({}, {}, 3);
    expect(outcome(await answers().answer(company.scope, id, accept(2)))).toBe('CONFIRMED');
    expect(await takenOf(needId)).toBe(2);
    expect(outcome(await answers().withdraw(company.scope, id, '体調不良のため'))).toBe('WITHDRAWN');
    expect(await takenOf(needId)).toBe(0);
    expect(await told(id)).toContain('MATCH_WITHDRAWN PENDING akasaka@office.example');
  });

  it('is receipted when withdrawn, to whom one writes and to whoever was sent the day for the calendar', async () => {
    const { id, company } = await aSettled();
    const add = (name: string) =>
      app.owner.query<{ id: string }[]>(
        `insert into contact (organisation_id, name, email) values ($1, $2::text, $2::text || '@company.example')
         returning id`,
        [company.companyId, name],
      );
    const [[had]] = [await add('had'), await add('never')];
    await app.owner.query(
      `update notification set contact_id = $2, state = 'SENT' where match_id = $1 and kind = 'ANSWER_CONFIRMED'`,
      [id, had!.id],
    );
    expect(outcome(await answers().withdraw(company.scope, id, '体調不良のため'))).toBe('WITHDRAWN');
    const rows = await app.owner.query<{ name: string }[]>(
      `select recipient_name as name from notification where match_id = $1 and kind = 'WITHDRAWAL_RECEIVED' order by 1`,
      [id],
    );
    expect(rows.map(({ name }) => name)).toEqual(['had', expect.not.stringMatching('never')]);
  });
});

describe('a day', () => {
  it('called off closes its needs and tells whoever had been asked or had promised, and nobody else', async () => {
    const settled = await aSettled();
    const held = await addOffer(app.owner, scene);
    const onHold = await addProposal(app.owner, settled.needId, held.offerId, 1);
    await review().approve(desk(), onHold);
    const result = await app.module.get(Days).callOff(desk(), settled.dayId, '荒天のため');
    expect(result).toMatchObject({ ok: true, value: { told: 1, day: { state: 'CALLED_OFF' } } });
    expect(await told(settled.id)).toContain('CALLED_OFF PENDING company');
    expect(await told(onHold)).toEqual(['MATCH_APPROVED SUPPRESSED company']);
    const [association] = await app.owner.query<{ kind: string; name: string; channel: string }[]>(
      `select kind, recipient_name as name, channel from notification where event_day_id = $1`,
      [settled.dayId],
    );
    expect(association).toEqual({ kind: 'CALLED_OFF', name: '赤坂見本町会', channel: 'TELEPHONE' });
    expect(await takenOf(settled.needId)).toBe(0);
    expect(await app.module.get(Days).callOff(desk(), settled.dayId, '荒天のため')).toEqual({
      ok: false,
      refusal: 'ALREADY_DECIDED',
    });
  });

  it('cannot be done before it has come', async () => {
    const { dayId } = await aSettled();
    expect(await app.module.get(Days).complete(desk(), dayId, [])).toEqual({ ok: false, refusal: 'NOT_YET' });
  });

  it('done keeps how many came and thanks them', async () => {
    const { id, dayId, needId } = await aSettled();
    now.value = new Date(Date.now() + 50 * 86_400_000);
    const result = await app.module.get(Days).complete(desk(), dayId, [{ matchId: id, people: 1 }]);
    expect(result).toMatchObject({ ok: true, value: { day: { state: 'DONE' }, told: 1 } });
    const [row] = await app.owner.query<{ state: string; people_came: number }[]>(
      `select state, people_came from match where id = $1`,
      [id],
    );
    expect(row).toEqual({ state: 'COMPLETED', people_came: 1 });
    expect(await told(id)).toContain('DAY_DONE PENDING company');
    expect(await takenOf(needId)).toBe(2);
  });

  it('thanks nobody for having stayed away, and says so', async () => {
    const { id, dayId } = await aSettled();
    now.value = new Date(Date.now() + 50 * 86_400_000);
    const result = await app.module.get(Days).complete(desk(), dayId, [{ matchId: id, people: 0 }]);
    expect(result).toMatchObject({ ok: true, value: { told: 0 } });
    expect((await told(id)).join()).not.toContain('DAY_DONE');
  });
});

describe('proposing by hand', () => {
  const propose = (company: Company, needId: string, people: number) =>
    review().propose(desk(), { needId, offerId: company.offerId, people });

  it('keeps the rules of a run', async () => {
    const { needId } = await addNeed(app.owner, scene, { people: 3 });
    const company = await addOffer(app.owner, scene, { people: 2 });
    expect(outcome(await propose(company, needId, 3))).toBe('OFFER_IS_TAKEN');
    expect(outcome(await propose(company, needId, 2))).toBe('PROPOSED');
    expect(outcome(await propose(company, needId, 2))).toBe('ALREADY_DECIDED');
  });
});
