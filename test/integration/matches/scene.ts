import { randomUUID } from 'node:crypto';
import { addDays, dateInJapan, instantInJapan } from '@app/domain';
import { scopeOf, type Scope } from '@app/platform';
import type { DataSource } from 'typeorm';

/** The 5th of the month after next, so that answers are never due yet. */
export const theDay = addDays(dateInJapan(new Date()), 45);

/** A ward with two districts, each with a desk; needs and offers are added as a test says. */
export interface Scene {
  readonly wardId: string;
  readonly districtIds: readonly [string, string];
  /** Officer and coordinator in one, for each district. */
  readonly scopes: readonly [Scope, Scope];
  readonly associationId: string;
}

export async function setScene(db: DataSource): Promise<Scene> {
  const wardId = randomUUID();
  await db.query(`insert into ward (id, code, name, name_en) values ($1, '131032', '港区', 'Minato City')`, [
    wardId,
  ]);
  const first = await addDistrict(db, wardId, 'akasaka');
  const second = await addDistrict(db, wardId, 'azabu');
  const associationId = await addOrganisation(db, wardId, '赤坂見本町会');
  await db.query(`insert into association values ($1, $2, 'NEIGHBOURHOOD')`, [
    associationId,
    first.districtId,
  ]);
  return {
    wardId,
    districtIds: [first.districtId, second.districtId],
    scopes: [first.scope, second.scope],
    associationId,
  };
}

async function addDistrict(db: DataSource, wardId: string, key: string) {
  const [districtId, personId] = [randomUUID(), randomUUID()];
  await db.query(
    `insert into district (id, ward_id, key, name, name_en, office_name, office_name_en, office_section, office_phone)
     values ($1, $2, $3, $3, $3, $3 || '地区総合支所', $3, '協働推進課', '03-0000-0000')`,
    [districtId, wardId, key],
  );
  await db.query(`insert into conference (district_id, name, name_en) values ($1, $2, $2)`, [
    districtId,
    `${key}会議`,
  ]);
  await db.query(
    `insert into town (district_id, name, kana, postcode, lat, lng) values ($1, $2, 'マチ', '1070052', 35.67, 139.73)`,
    [districtId, `${key}一丁目`],
  );
  await db.query(`insert into person (id, ward_id, name, email) values ($1, $2, '支所 花子', $3)`, [
    personId,
    wardId,
    `${key}@office.example`,
  ]);
  for (const role of ['BRANCH_OFFICER', 'COORDINATOR']) {
    await db.query(
      `insert into role_grant (person_id, role, district_id, starts_on) values ($1, $2, $3, '2020-04-01')`,
      [personId, role, districtId],
    );
  }
  const desk = { officeDistrictIds: [districtId], coordinatedDistrictIds: [districtId], wardIds: [] };
  const scope = scopeOf(
    { personId, label: '支所 花子' },
    { ...desk, roles: ['BRANCH_OFFICER', 'COORDINATOR'] },
  );
  return { districtId, scope };
}

async function addOrganisation(db: DataSource, wardId: string, name: string): Promise<string> {
  const id = randomUUID();
  await db.query(`insert into organisation (id, ward_id, name, kana) values ($1, $2, $3, 'カナ')`, [
    id,
    wardId,
    name,
  ]);
  return id;
}

export interface NeedGiven {
  readonly district?: 0 | 1;
  readonly people?: number;
  readonly fewest?: number;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly backupDate?: string;
  readonly mostOffers?: number;
  readonly lat?: number;
}

export async function addNeed(
  db: DataSource,
  scene: Scene,
  given: NeedGiven = {},
): Promise<{ needId: string; dayId: string }> {
  const [eventId, dayId, needId] = [randomUUID(), randomUUID(), randomUUID()];
  const districtId = scene.districtIds[given.district ?? 0];
  const date = given.date ?? theDay;
  await db.query(
    `insert into community_event (id, district_id, association_id, title, theme, venue_name, lat, lng)
     values ($1, $2, $3, '餅つき大会', 'FESTIVAL', '見本公園', $4, 139.73)`,
    [eventId, districtId, scene.associationId, given.lat ?? 35.67],
  );
  await db.query(
    `insert into event_day (id, event_id, certainty, date, backup_date) values ($1, $2, 'DAY', $3, $4)`,
    [dayId, eventId, date, given.backupDate ?? null],
  );
  const startsAt = instantInJapan(date, given.from ?? '09:00');
  await db.query(
    `insert into staffing_need (id, event_day_id, district_id, role, starts_at, ends_at, people_wanted, fewest_people, theme,
       most_offers, answer_by) values ($1, $2, $3, '設営', $4, $5, $6, $7, 'FESTIVAL', $8, $9)`,
    [
      needId,
      dayId,
      districtId,
      startsAt,
      instantInJapan(date, given.to ?? '12:00'),
      given.people ?? 5,
      given.fewest ?? 1,
      given.mostOffers ?? 300,
      new Date(startsAt.getTime() - 7 * 86_400_000),
    ],
  );
  return { needId, dayId };
}

export interface OfferGiven {
  readonly people?: number;
  readonly smallestGroup?: number;
  readonly mostEvents?: number;
  readonly mostPersonTurns?: number;
  readonly from?: string;
  readonly to?: string;
  readonly email?: string | null;
}

export interface Company {
  readonly companyId: string;
  readonly offerId: string;
  readonly contactId: string;
  readonly scope: Scope;
}

/** A company, a member of both conferences, with one contact and one offer for the day. */
export async function addOffer(db: DataSource, scene: Scene, given: OfferGiven = {}): Promise<Company> {
  const companyId = await addOrganisation(db, scene.wardId, `みほん${randomUUID().slice(0, 6)}株式会社`);
  const [offerId, contactId] = [randomUUID(), randomUUID()];
  await db.query(`insert into company (organisation_id, industry) values ($1, '商社')`, [companyId]);
  await db.query(
    `insert into conference_member (conference_id, company_id, since)
     select id, $1, '2020-04-01' from conference where district_id = any($2)`,
    [companyId, scene.districtIds],
  );
  await db.query(
    `insert into contact (id, organisation_id, name, email, phone) values ($1, $2, '協力 太郎', $3, '0300000000')`,
    [contactId, companyId, given.email === undefined ? `${companyId}@company.example` : given.email],
  );
  await db.query(
    `insert into volunteer_offer (id, company_id, people, smallest_group, most_events, most_person_turns, themes, district_ids,
       participation_basis) values ($1, $2, $3, $4, $5, $6, '{FESTIVAL}', $7, 'DUTY')`,
    [
      offerId,
      companyId,
      given.people ?? 5,
      given.smallestGroup ?? 1,
      given.mostEvents ?? 100,
      given.mostPersonTurns ?? null,
      scene.districtIds,
    ],
  );
  for (const date of [theDay, addDays(theDay, 7)]) {
    await db.query(`insert into offer_window (offer_id, starts_at, ends_at) values ($1, $2, $3)`, [
      offerId,
      instantInJapan(date, given.from ?? '00:00'),
      instantInJapan(date, given.to ?? '24:00'),
    ]);
  }
  const personId = randomUUID();
  await db.query(`insert into person (id, ward_id, name, email) values ($1, $2, '協力 太郎', $3)`, [
    ...[personId, scene.wardId, `${personId}@company.example`],
  ]);
  await db.query(
    `insert into role_grant (person_id, role, organisation_id, starts_on) values ($1, 'COMPANY_MEMBER', $2, '2020-04-01')`,
    [personId, companyId],
  );
  const scope = scopeOf(
    { personId, label: '協力 太郎' },
    { companyIds: [companyId], memberDistrictIds: scene.districtIds, roles: ['COMPANY_MEMBER'] },
  );
  return { companyId, offerId, contactId, scope };
}

/** A proposal of a run, as it stands before anybody has decided. */
export async function addProposal(
  db: DataSource,
  needId: string,
  offerId: string,
  people: number,
): Promise<string> {
  const [row] = await db.query<{ id: string }[]>(
    `insert into match (need_id, offer_id, company_id, district_id, origin, people, starts_at, ends_at, need_terms, offer_terms)
     select n.id, o.id, o.company_id, n.district_id, 'RUN', $3, n.starts_at, n.ends_at, n.terms_version, o.terms_version
       from staffing_need n, volunteer_offer o where n.id = $1 and o.id = $2 returning id`,
    [needId, offerId, people],
  );
  return row!.id;
}
