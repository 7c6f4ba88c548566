import { randomUUID } from 'node:crypto';
import type { OfferDraft, OfferWindow, VolunteerOffer, WeeklyPattern } from '@app/domain';
import type { DataSource, EntityManager } from 'typeorm';

type Sql = Pick<DataSource | EntityManager, 'query'>;

export function anOffer(with_: Partial<VolunteerOffer> = {}): VolunteerOffer {
  return {
    id: randomUUID(),
    companyId: randomUUID(),
    kind: 'HANDS',
    people: 6,
    smallestGroup: 2,
    mostEvents: 4,
    mostPersonTurns: null,
    mostPeoplePerNeed: null,
    leadDays: 0,
    skills: [],
    themes: ['FESTIVAL'],
    districtIds: [randomUUID()],
    languages: ['ja'],
    adultsOnly: true,
    participationBasis: 'DUTY',
    seeksNew: false,
    lat: null,
    lng: null,
    note: null,
    state: 'OPEN',
    termsVersion: 1,
    ...with_,
  };
}

/** Saturday mornings of October 2027. */
export function aPattern(with_: Partial<WeeklyPattern> = {}): WeeklyPattern {
  return {
    weekdays: [6],
    fromTime: '08:00',
    toTime: '13:00',
    firstDay: '2027-10-01',
    lastDay: '2027-10-31',
    holidays: 'AS_WEEKDAY',
    exceptDates: [],
    ...with_,
  };
}

/** An offer as a company types it. */
export function anOfferDraft(districtIds: readonly string[], with_: Partial<OfferDraft> = {}): OfferDraft {
  const {
    id: _id,
    companyId: _company,
    lat: _lat,
    lng: _lng,
    state: _state,
    termsVersion: _terms,
    ...offer
  } = anOffer();
  return { ...offer, districtIds, windows: [], patterns: [aPattern()], ...with_ };
}

export interface OfferGiven extends Partial<VolunteerOffer> {
  readonly windows?: readonly OfferWindow[];
  readonly patterns?: readonly WeeklyPattern[];
}

/** An offer with its times as rows; by default it comes on the Saturday mornings of October 2027. */
export async function insertOffer(
  db: Sql,
  companyId: string,
  districtIds: readonly string[],
  given: OfferGiven = {},
): Promise<string> {
  const offer = anOffer({ ...given, companyId, districtIds });
  await db.query(
    `insert into volunteer_offer (id, company_id, kind, people, smallest_group, most_events, most_person_turns,
       most_people_per_need, skills, themes, district_ids, languages, adults_only, participation_basis, seeks_new, lat, lng,
       note, state, terms_version, lead_days)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
    [
      ...[
        offer.id,
        companyId,
        offer.kind,
        offer.people,
        offer.smallestGroup,
        offer.mostEvents,
        offer.mostPersonTurns,
      ],
      ...[
        offer.mostPeoplePerNeed,
        offer.skills,
        offer.themes,
        districtIds,
        offer.languages,
        offer.adultsOnly,
      ],
      ...[
        offer.participationBasis,
        offer.seeksNew,
        offer.lat,
        offer.lng,
        offer.note,
        offer.state,
        offer.termsVersion,
        offer.leadDays,
      ],
    ],
  );
  for (const { startsAt, endsAt } of given.windows ?? []) {
    await db.query(`insert into offer_window (offer_id, starts_at, ends_at) values ($1, $2, $3)`, [
      ...[offer.id, startsAt, endsAt],
    ]);
  }
  for (const pattern of given.patterns ?? (given.windows ? [] : [aPattern()])) {
    await db.query(
      `insert into offer_pattern (offer_id, weekdays, from_time, to_time, first_day, last_day, holidays, except_dates)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[offer.id, pattern.weekdays, pattern.fromTime, pattern.toTime, pattern.firstDay, pattern.lastDay],
        ...[pattern.holidays, pattern.exceptDates],
      ],
    );
  }
  return offer.id;
}
