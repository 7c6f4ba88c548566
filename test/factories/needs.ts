import { randomUUID } from 'node:crypto';
import { instantInJapan, type EventDraft, type StaffingNeed } from '@app/domain';
import type { NeedInput } from '@app/needs';
import type { DataSource, EntityManager } from 'typeorm';

type Sql = Pick<DataSource | EntityManager, 'query'>;

export function aNeed(with_: Partial<StaffingNeed> = {}): StaffingNeed {
  return {
    id: randomUUID(),
    eventDayId: randomUUID(),
    districtId: randomUUID(),
    kind: 'HANDS',
    role: '会場設営',
    startsAt: instantInJapan('2027-10-16', '09:00'),
    endsAt: instantInJapan('2027-10-16', '12:00'),
    peopleWanted: 8,
    fewestPeople: 4,
    peopleTaken: 0,
    skills: [],
    theme: 'FESTIVAL',
    urgency: 3,
    mostOffers: 10,
    answerBy: instantInJapan('2027-09-30', '17:00'),
    openToWard: false,
    adultsOnly: false,
    languages: [],
    backupRequired: false,
    state: 'OPEN',
    termsVersion: 1,
    ...with_,
  };
}

/** An event as a branch officer types it. */
export function anEventDraft(with_: Partial<EventDraft> = {}): EventDraft {
  return {
    associationId: null,
    title: '架空公園もちつき大会',
    titleKana: null,
    description: null,
    theme: 'FESTIVAL',
    venueName: '架空公園',
    venueAddress: null,
    lat: null,
    lng: null,
    meetingPlace: null,
    thingsToBring: null,
    clothing: null,
    rainPlan: null,
    url: null,
    days: [aDayDraft()],
    ...with_,
  };
}

export function aDayDraft(with_: Partial<EventDraft['days'][number]> = {}): EventDraft['days'][number] {
  return {
    ...{
      id: null,
      date: '2027-10-16',
      dateText: null,
      startTime: '10:00',
      endTime: '15:00',
      backupDate: null,
    },
    ...with_,
  };
}

/** A need as a branch officer types it. */
export function aNeedInput(eventDayId: string, with_: Partial<NeedInput> = {}): NeedInput {
  return {
    eventDayId,
    kind: 'HANDS',
    role: '会場設営',
    startTime: '09:00',
    endTime: '12:00',
    endsNextDay: false,
    peopleWanted: 8,
    fewestPeople: 4,
    skills: [],
    theme: null,
    urgency: 3,
    mostOffers: 10,
    answerBy: '2027-09-30',
    openToWard: false,
    adultsOnly: false,
    languages: [],
    backupRequired: false,
    ...with_,
  };
}

export interface NeedGiven extends Partial<Omit<StaffingNeed, 'districtId'>> {
  readonly associationId?: string | null;
  readonly title?: string;
  readonly venueName?: string | null;
  readonly venueAddress?: string | null;
  readonly lat?: number | null;
  readonly lng?: number | null;
  readonly backupDate?: string | null;
  readonly date?: string;
}

/** A need with its event and day as rows. */
export async function insertNeed(db: Sql, districtId: string, given: NeedGiven = {}) {
  const date = given.date ?? '2027-10-16';
  const need = aNeed({
    startsAt: instantInJapan(date, '09:00'),
    endsAt: instantInJapan(date, '12:00'),
    answerBy: instantInJapan(date, '00:00'),
    ...given,
    districtId,
  });
  const [eventId, dayId] = [randomUUID(), need.eventDayId];
  await db.query(
    `insert into community_event (id, district_id, association_id, title, theme, venue_name, venue_address, lat, lng)
     values ($1, $2, $3, $4, 'FESTIVAL', $5, $6, $7, $8)`,
    [
      ...[eventId, districtId, given.associationId ?? null, given.title ?? '架空公園もちつき大会'],
      ...[given.venueName ?? null, given.venueAddress ?? null, given.lat ?? null, given.lng ?? null],
    ],
  );
  await db.query(
    `insert into event_day (id, event_id, certainty, date, backup_date) values ($1, $2, 'DAY', $3, $4)`,
    [...[dayId, eventId, date, given.backupDate ?? null]],
  );
  await db.query(
    `insert into staffing_need (id, event_day_id, district_id, kind, role, starts_at, ends_at, people_wanted, fewest_people,
       people_taken, skills, theme, urgency, most_offers, answer_by, open_to_ward, adults_only, languages, backup_required,
       state, terms_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      ...[need.id, dayId, districtId, need.kind, need.role, need.startsAt, need.endsAt, need.peopleWanted],
      ...[
        need.fewestPeople,
        need.peopleTaken,
        need.skills,
        need.theme,
        need.urgency,
        need.mostOffers,
        need.answerBy,
      ],
      ...[
        need.openToWard,
        need.adultsOnly,
        need.languages,
        need.backupRequired,
        need.state,
        need.termsVersion,
      ],
    ],
  );
  return { eventId, dayId, needId: need.id };
}
