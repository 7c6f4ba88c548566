import { Database, publicScope, type Scope } from '@app/platform';
import { QueryFailedError } from 'typeorm';
import { insertPersonWho } from '../../factories/person.js';
import { startApplication, type Application } from './application.js';
import { addNeed, addOffer, addProposal, setScene, type Company, type Scene } from './scene.js';

/** What the database lets each person do by itself: no service, no filter, only SQL in the person's name. */
let app: Application;
let scene: Scene;
let company: Company;
let rival: Company;
const people: Record<string, Scope> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startApplication();
  scene = await setScene(app.owner);
  const [here, there] = scene.districtIds;
  company = await addOffer(app.owner, scene, { people: 50 });
  rival = await addOffer(app.owner, scene);
  const person = (sees: Parameters<typeof insertPersonWho>[2]) =>
    insertPersonWho(app.owner, scene.wardId, sees);
  people['coordinator'] = await person({ coordinatedDistrictIds: [here] });
  people['officer'] = await person({ officeDistrictIds: [here] });
  people['next coordinator'] = await person({ coordinatedDistrictIds: [there] });
  people['administrator'] = await person({ wardIds: [scene.wardId] });
  people['company'] = company.scope;
  people['rival'] = rival.scope;
  people['nobody'] = publicScope;
  for (const state of ['PROPOSED', 'HELD', 'APPROVED', 'CONFIRMED', 'DECLINED', 'REJECTED']) {
    const { needId, dayId } = await addNeed(app.owner, scene, { people: 5 });
    const id = await addProposal(app.owner, needId, company.offerId, 3);
    const asked = state === 'HELD' ? '10 minutes' : '-1 hour';
    await app.owner.query(`alter table match disable trigger match_keeps_its_life`);
    await app.owner.query(
      `update match set state = $2, asked_at = case when $2 <> 'PROPOSED' then now() + $3::interval end,
         answer_due = now() + interval '1 day', participation_basis = 'DUTY' where id = $1`,
      [id, state === 'HELD' ? 'APPROVED' : state, asked],
    );
    await app.owner.query(`alter table match enable trigger match_keeps_its_life`);
    Object.assign(ids, { [state]: id, [`${state} need`]: needId, [`${state} day`]: dayId });
  }
  const elsewhere = await addNeed(app.owner, scene, { district: 1 });
  Object.assign(ids, { 'need elsewhere': elsewhere.needId, offer: company.offerId, district: here });
  ids['person'] = String(people['officer'].actor.personId);
  ids['organisation'] = company.companyId;
});
afterAll(() => app.close());

/** How many rows it reads or writes, or why it does not; nothing of it is kept. */
async function outcome(who: string, sql: string): Promise<number | string> {
  class Undone extends Error {}
  let done: number | string = 0;
  const filled = sql.replace(/<([^>]+)>/g, (_, name: string) => `'${ids[name]}'`);
  const work = app.module.get(Database).run(people[who]!, async (tx) => {
    const result: unknown[] = await tx.query(filled);
    done = typeof result[1] === 'number' ? result[1] : result.length;
    throw new Undone();
  });
  await work.catch((error: unknown) => {
    if (error instanceof QueryFailedError) done = String((error.driverError as { code?: string }).code);
    else if (!(error instanceof Undone)) throw error;
  });
  return done;
}

const denied = '42501';
const to = (state: string, more = '') => `update match set state = '${state}'${more} where id =`;

it.each([
  ['coordinator', 6],
  ['officer', 4],
  ['company', 3],
  ['rival', 0],
  ['next coordinator', 0],
  ['administrator', 0],
  ['nobody', 0],
])('%s reads of the matches exactly its own: %i', async (who, rows) => {
  expect(await outcome(who, 'select from match')).toBe(rows);
});

it.each([
  // A company answers what it was asked, with the people asked for or fewer, and nothing else.
  ['company', `${to('CONFIRMED')} <APPROVED>`, 1],
  ['company', `${to('DECLINED')} <APPROVED>`, 1],
  ['company', `${to('WITHDRAWN')} <CONFIRMED>`, 1],
  ['company', `update match set people = 2 where id = <CONFIRMED>`, 1],
  ['company', `update match set people = 4 where id = <CONFIRMED>`, denied],
  ['company', `${to('CONFIRMED', ', people = 4')} <APPROVED>`, denied],
  ['company', `${to('COMPLETED')} <CONFIRMED>`, denied],
  ['company', `${to('CANCELLED')} <CONFIRMED>`, denied],
  ['company', `${to('EXPIRED')} <APPROVED>`, denied],
  ['company', `${to('PROPOSED')} <APPROVED>`, denied],
  ['company', `update match set answer_due = now() + interval '9 days' where id = <APPROVED>`, denied],
  ['company', `update match set pinned = true where id = <APPROVED>`, denied],
  ['company', `update match set need_id = <CONFIRMED need> where id = <APPROVED>`, denied],
  ['company', `${to('APPROVED')} <PROPOSED>`, 0],
  ['company', `${to('CONFIRMED')} <HELD>`, 0],
  ['company', `update match set consultation = 'x' where id = <DECLINED>`, 0],
  ['company', `delete from match`, denied],
  ['rival', `${to('DECLINED')} <APPROVED>`, 0],
  ['administrator', `${to('DECLINED')} <APPROVED>`, 0],
  ['nobody', `${to('DECLINED')} <APPROVED>`, 0],
  // An office enters answers and ends what is over; it neither reviews nor sees drafts.
  ['officer', `${to('CONFIRMED')} <APPROVED>`, 1],
  ['officer', `${to('COMPLETED', ', people_came = 2')} <CONFIRMED>`, 1],
  ['officer', `${to('CANCELLED')} <CONFIRMED>`, 1],
  ['officer', `${to('PROPOSED')} <APPROVED>`, denied],
  ['officer', `update match set people = 4 where id = <CONFIRMED>`, denied],
  ['officer', `${to('APPROVED')} <PROPOSED>`, 0],
  // A coordinator reviews in its own district.
  ['coordinator', `${to('APPROVED', ', people = 4')} <PROPOSED>`, 1],
  ['coordinator', `${to('PROPOSED')} <APPROVED>`, 1],
  ['coordinator', `update match set offer_id = gen_random_uuid() where id = <PROPOSED>`, denied],
  ['next coordinator', `${to('APPROVED')} <PROPOSED>`, 0],
])('%s: %s → %s', async (who, sql, expected) => {
  expect(await outcome(who, sql)).toBe(expected);
});

const propose = (need: string) =>
  `insert into match (need_id, offer_id, company_id, district_id, origin, people, starts_at, ends_at, need_terms,
     offer_terms, created_by) select ${need}, <offer>, <organisation>, <district>, 'HAND', 1, now(), now(), 1, 1, asker_person()`;

it.each([
  ['coordinator', propose('<DECLINED need>'), 0],
  ['coordinator', propose('<need elsewhere>'), denied],
  ['officer', propose('<DECLINED need>'), denied],
  ['company', propose('<DECLINED need>'), denied],
  // Needs are the office's, but how many are taken is counted by the database.
  ['officer', `update staffing_need set people_wanted = 9 where id = <PROPOSED need>`, 1],
  ['officer', `update staffing_need set people_taken = 0 where id = <CONFIRMED need>`, denied],
  ['officer', `update staffing_need set people_wanted = 9 where id = <need elsewhere>`, 0],
  ['coordinator', `update staffing_need set people_wanted = 9 where id = <PROPOSED need>`, 0],
  ['company', `update event_day set date = '2030-01-01' where id = <APPROVED day>`, 0],
  // Offers are the company's and of the desks of its conferences, as far as they see them.
  ['company', `update volunteer_offer set note = 'x' where id = <offer>`, 1],
  ['coordinator', `update volunteer_offer set note = 'x' where id = <offer>`, 1],
  ['officer', `update volunteer_offer set note = 'x' where id = <offer>`, 0],
  ['rival', `update volunteer_offer set note = 'x' where id = <offer>`, 0],
  ['rival', `delete from offer_window where offer_id = <offer>`, 0],
  [
    'rival',
    `insert into offer_window (offer_id, starts_at, ends_at) values (<offer>, now(), now() + interval '1 h')`,
    denied,
  ],
  // What the product alone writes.
  ['coordinator', `update match_run set result = '{}'`, denied],
  [
    'officer',
    `insert into role_grant (person_id, role, district_id, starts_on) values (<person>, 'COORDINATOR', <district>, now())`,
    denied,
  ],
  ['officer', `update role_grant set role = 'COORDINATOR'`, denied],
  ['officer', `update person set ward_id = gen_random_uuid()`, denied],
  ['officer', `update person set language = 'en'`, 1],
  ['administrator', `select password_hash from person`, denied],
  ['officer', `insert into audit_entry default values`, denied],
  ['officer', `insert into notification default values`, denied],
  ['administrator', `update district set office_phone = '0'`, denied],
  ['company', `update organisation set name = 'x' where id = <organisation>`, denied],
  ['rival', `update organisation set corporate_number = '1234567890123' where id = <organisation>`, 0],
])('%s may not reach further than its own: %s → %s', async (who, sql, expected) => {
  expect(await outcome(who, sql)).toBe(expected);
});

describe('what is read with it', () => {
  it.each([
    ['company', `select from contact where organisation_id = <organisation>`, 1],
    ['coordinator', `select from contact where organisation_id = <organisation>`, 1],
    ['rival', `select from contact where organisation_id = <organisation>`, 0],
    ['administrator', `select from contact where organisation_id = <organisation>`, 0],
    ['rival', `select from organisation where id = <organisation>`, 1],
    ['nobody', `select from organisation`, 0],
    ['nobody', `select from staffing_need`, 0],
    ['nobody', `select from person`, 0],
    ['nobody', `select from district`, 2],
    ['officer', `select from volunteer_offer`, 0],
    ['coordinator', `select from volunteer_offer`, 2],
    ['company', `select from volunteer_offer`, 1],
    ['officer', `select from role_grant`, 1],
  ])('%s: %s → %i', async (who, sql, rows) => {
    expect(await outcome(who, sql)).toBe(rows);
  });
});
