import { instantInJapan } from '@app/domain';
import { insertNeed, type NeedGiven } from '../factories/needs.js';
import { insertOffer } from '../factories/offers.js';
import type { CompanyName, Ground, NeedIds, PlaceName } from './ground.js';

/** Of each district a need of its own; of A and B also one that is open to the whole ward; and one that is over. */
const needs = {
  ofA: { place: 'A' },
  ofAOpenToWard: { place: 'A', openToWard: true, date: '2027-11-20' },
  ofAPast: { place: 'A', date: '2026-05-16' },
  ofALastWeek: { place: 'A', date: '2026-05-30' },
  ofALater: { place: 'A', date: '2027-12-11' },
  ofB: { place: 'B' },
  ofBOpenToWard: { place: 'B', openToWard: true, date: '2027-11-27' },
  ofBPast: { place: 'B', date: '2026-05-23' },
  ofAEmpty: { place: 'A', date: '2028-01-15' },
  ofBEmpty: { place: 'B', date: '2028-01-22' },
  ofC: { place: 'C' },
  ofCOpenToWard: { place: 'C', openToWard: true, date: '2027-11-27' },
} as const satisfies Record<string, NeedGiven & { place: PlaceName }>;
export type NeedName = keyof typeof needs;

export async function seedEvents({ db, places, markers }: Ground): Promise<Record<NeedName, NeedIds>> {
  const made: [string, NeedIds][] = [];
  for (const [name, { place, ...given }] of Object.entries(needs)) {
    const { id, association } = places[place];
    const ids = await insertNeed(db, id, { peopleWanted: 40, ...given, associationId: association });
    const mark = () => markers.of('CommunityEvent', ids.eventId);
    await db.query(
      `update community_event set title = $2, meeting_place = $3, description = $4 where id = $1`,
      [...[ids.eventId, `行事${mark()}`, mark(), mark()]],
    );
    await db.query(`update staffing_need set role = $2 where id = $1`, [
      ...[ids.needId, `係${markers.of('StaffingNeed', ids.needId)}`],
    ]);
    made.push([name, ids]);
  }
  return Object.fromEntries(made) as Record<NeedName, NeedIds>;
}

/** Which company goes where. `zToA` reaches a conference of which z is no member; `pToA` one that p has left. */
const offers = {
  xToA: { company: 'x', to: 'A' },
  xByOfficer: { company: 'x', to: 'A', by: 'officer' },
  xHeld: { company: 'x', to: 'A' },
  yToBoth: { company: 'y', to: 'AB' },
  yToB: { company: 'y', to: 'B' },
  yWithdrawn: { company: 'y', to: 'A', state: 'WITHDRAWN' },
  zToB: { company: 'z', to: 'B' },
  zToA: { company: 'z', to: 'A' },
  pToA: { company: 'p', to: 'A' },
  wToC: { company: 'w', to: 'C' },
  wByNobody: { company: 'w', to: 'C' },
} as const satisfies Record<string, OfferMade>;
interface OfferMade {
  readonly company: CompanyName;
  readonly to: string;
  readonly by?: 'officer';
  readonly state?: 'WITHDRAWN';
}
export type OfferName = keyof typeof offers;

export async function seedOffers(ground: Ground): Promise<Record<OfferName, string>> {
  const { db, places, companies, markers, people } = ground;
  const made: [string, string][] = [];
  for (const [name, { company, to, by, state = 'OPEN' }] of Object.entries<OfferMade>(offers)) {
    const districts = [...to].map((place) => places[place as PlaceName].id);
    const id = await insertOffer(db, companies[company], districts, {
      ...{ people: 100, smallestGroup: 1, mostEvents: 40, state: state as 'OPEN' },
      windows: [
        { startsAt: instantInJapan('2026-04-01', '00:00'), endsAt: instantInJapan('2028-03-31', '00:00') },
      ],
    });
    await db.query(
      `insert into offer_pattern (offer_id, weekdays, from_time, to_time, first_day, last_day)
       values ($1, '{6}', '08:00', '13:00', '2027-10-01', '2027-10-31')`,
      [id],
    );
    await db.query(`update volunteer_offer set note = $2, created_by = $3 where id = $1`, [
      ...[id, `備考${markers.of('VolunteerOffer', id)}`, by ? people[by].id : null],
    ]);
    made.push([name, id]);
  }
  return Object.fromEntries(made) as Record<OfferName, string>;
}

/** Each state that somebody sees differently; `held`: approved, and its mail not out yet. */
const matches = {
  draftA: { need: 'ofA', offer: 'xToA', state: 'PROPOSED' },
  askedA: { need: 'ofALater', offer: 'xToA', state: 'APPROVED' },
  askedAofY: { need: 'ofALater', offer: 'yToBoth', state: 'APPROVED' },
  heldA: { need: 'ofAOpenToWard', offer: 'yToBoth', state: 'APPROVED', held: true },
  heldAofX: { need: 'ofALater', offer: 'xHeld', state: 'APPROVED', held: true },
  settledA: { need: 'ofA', offer: 'yToBoth', state: 'CONFIRMED' },
  settledAofZ: { need: 'ofAOpenToWard', offer: 'zToA', state: 'CONFIRMED' },
  doneA: { need: 'ofAPast', offer: 'xToA', state: 'COMPLETED' },
  settledLastWeek: { need: 'ofALastWeek', offer: 'yToBoth', state: 'CONFIRMED' },
  doneAofP: { need: 'ofAPast', offer: 'pToA', state: 'COMPLETED' },
  passedA: { need: 'ofAOpenToWard', offer: 'xToA', state: 'DECLINED' },
  rejectedA: { need: 'ofALater', offer: 'zToA', state: 'REJECTED' },
  draftB: { need: 'ofBOpenToWard', offer: 'yToBoth', state: 'PROPOSED' },
  askedB: { need: 'ofB', offer: 'zToB', state: 'APPROVED' },
  settledB: { need: 'ofB', offer: 'yToB', state: 'CONFIRMED' },
  doneB: { need: 'ofBPast', offer: 'yToB', state: 'COMPLETED' },
  draftC: { need: 'ofCOpenToWard', offer: 'wToC', state: 'PROPOSED' },
  askedC: { need: 'ofC', offer: 'wToC', state: 'APPROVED' },
} as const satisfies Record<string, MatchMade>;
interface MatchMade {
  readonly need: NeedName;
  readonly offer: OfferName;
  readonly state: string;
  readonly held?: true;
}
export type MatchName = keyof typeof matches;

export async function seedMatches(
  { db, markers }: Ground,
  needIds: Record<NeedName, NeedIds>,
  offerIds: Record<OfferName, string>,
): Promise<Record<MatchName, string>> {
  const made: [string, string][] = [];
  let people = 1;
  for (const [name, { need, offer, state, held }] of Object.entries<MatchMade>(matches)) {
    const open = state === 'PROPOSED' || state === 'REJECTED';
    const closed = ['REJECTED', 'DECLINED', 'COMPLETED'].includes(state);
    const asked = open ? null : held ? '2099-01-01' : '2026-04-10';
    const [{ id }] = await db.query<[{ id: string }]>(
      `insert into match (need_id, offer_id, company_id, district_id, origin, people, proposed_people, state, starts_at,
         ends_at, need_terms, offer_terms, approved_at, asked_at, answer_due, participation_basis, closed_at)
       select n.id, o.id, o.company_id, n.district_id, 'HAND', $3, $3, $4, n.starts_at, n.ends_at, 1, 1, $5, $6, $7, $8, $9
         from staffing_need n, volunteer_offer o where n.id = $1 and o.id = $2 returning id`,
      [
        ...[needIds[need].needId, offerIds[offer], people, state, open ? null : '2026-04-10', asked],
        ...[open ? null : '2099-02-01', open ? null : 'DUTY', closed ? '2026-06-01' : null],
      ],
    );
    if (state === 'COMPLETED') await db.query(`update match set people_came = people where id = $1`, [id]);
    const mark = () => markers.of('Match', id);
    const reasons = JSON.stringify([{ kind: 'SKILLS', skills: [] }]);
    await db.query(`update match set consultation = $2, closed_reason = $3, reasons = $4 where id = $1`, [
      ...[id, `相談${mark()}`, `理由${mark()}`, reasons],
    ]);
    made.push([name, id]);
    people += 1;
  }
  return Object.fromEntries(made) as Record<MatchName, string>;
}
