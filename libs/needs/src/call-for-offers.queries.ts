import type { ShortNeed } from '@app/notifications';
import { asSystem, type Scope, type Transaction } from '@app/platform';

export interface CallingConference {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Only for who works at its district's desk, as the database knows it: nothing that a call writes is a row of the asker's own. */
export async function findCallingConference(
  tx: Transaction,
  _scope: Scope,
  districtId: string,
): Promise<CallingConference | undefined> {
  const [conference] = await tx.query<CallingConference[]>(
    `select id, name, name_en as "nameEn" from conference
      where district_id = $1 and district_id = any ((select asker_desks())::uuid[])`,
    [districtId],
  );
  return conference;
}

/** Companies that are members of the conference on a date, Japan's, by name. */
export async function findMemberIds(
  tx: Transaction,
  _scope: Scope,
  conferenceId: string,
  date: string,
): Promise<string[]> {
  const rows = await asSystem(tx, () =>
    tx.query<{ id: string }[]>(
      `select m.company_id as id from conference_member m join organisation o on o.id = m.company_id
        where m.conference_id = $1 and m.since <= $2::date and (m.until is null or m.until >= $2::date)
        order by o.kana, o.id`,
      [conferenceId, date],
    ),
  );
  return rows.map(({ id }) => id);
}

/** One day's call, and what came of it. */
export interface CallMade {
  readonly date: string;
  readonly companies: number;
  /** Of these, so many made an offer for the district after it and in time. */
  readonly offered: number;
}

/** The newest first. Counts alone: which company offered is for its conference's coordinators. */
export async function findCallsMade(
  tx: Transaction,
  _scope: Scope,
  districtId: string,
  most: number,
): Promise<CallMade[]> {
  return asSystem(tx, () =>
    tx.query<CallMade[]>(
      `select to_char(n.created_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as date,
         count(distinct n.organisation_id)::int as companies, count(distinct o.company_id)::int as offered
       from notification n left join volunteer_offer o on o.company_id = n.organisation_id
         and n.district_id = any (o.district_ids) and o.created_at >= n.created_at
         and (o.created_at at time zone 'Asia/Tokyo')::date <= (n.facts ->> 'answerBy')::date
       where n.district_id = $1 and n.kind = 'CALL_FOR_OFFERS' group by 1 order by 1 desc limit $2`,
      [districtId, most],
    ),
  );
}

export interface NeedToCallFor extends ShortNeed {
  readonly answerBy: Date;
}

/** Open needs of a district that lack people on days still planned, the soonest first. */
export async function findNeedsToCallFor(
  tx: Transaction,
  _scope: Scope,
  { districtId, from, until }: { readonly districtId: string; readonly from: Date; readonly until: Date },
): Promise<NeedToCallFor[]> {
  const rows = await tx.query<
    (Omit<NeedToCallFor, 'startsAt' | 'endsAt'> & { startsAt: Date; endsAt: Date })[]
  >(
    `select e.title as "eventTitle", n.role, n.starts_at as "startsAt", n.ends_at as "endsAt", n.answer_by as "answerBy",
       n.people_wanted as "peopleWanted", n.people_wanted - n.people_taken as "peopleMissing",
       n.people_taken < n.fewest_people as "belowFewest"
     from staffing_need n join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
     where n.district_id = $1 and n.state = 'OPEN' and d.state = 'PLANNED' and n.people_taken < n.people_wanted
       and n.starts_at >= $2 and n.starts_at < $3
     order by n.starts_at, n.id`,
    [districtId, from, until],
  );
  return rows.map((row) => ({
    ...row,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
  }));
}
