import type { Fallen, OpenQuestion, ShortNeed } from '@app/notifications';
import type { Scope, Transaction } from '@app/platform';

interface Conference {
  readonly districtId: string;
  readonly districtKey: string;
}

export function findConferences(tx: Transaction, _scope: Scope): Promise<Conference[]> {
  return tx.query(`select id as "districtId", key as "districtKey" from district order by key`);
}

/** The date of the last one told under such keys before today, or null. */
export async function lastTold(tx: Transaction, _scope: Scope, keyPrefix: string): Promise<string | null> {
  const [row] = await tx.query<{ date: string | null }[]>(
    `select max(substr(dedupe_key, length($1) + 1, 10)) as date from notification where starts_with(dedupe_key, $1)`,
    [keyPrefix],
  );
  return row?.date ?? null;
}

export interface Standing {
  readonly toReview: number;
  readonly waiting: number;
  readonly expiring: readonly OpenQuestion[];
  readonly consulting: readonly OpenQuestion[];
  readonly fallen: readonly Fallen[];
}

/** How a conference's matches stand: drafts, questions, and what fell through since. */
export async function findStanding(
  tx: Transaction,
  _scope: Scope,
  districtId: string,
  { now, expiringUntil, since }: { readonly now: Date; readonly expiringUntil: Date; readonly since: Date },
): Promise<Standing> {
  const [counts] = await tx.query<{ toReview: number; waiting: number }[]>(
    `select count(*) filter (where state = 'PROPOSED' and starts_at > $2)::int as "toReview",
       count(*) filter (where state = 'APPROVED')::int as waiting from match where district_id = $1`,
    [districtId, now],
  );
  const questions = `select e.title as "eventTitle", m.starts_at as "startsAt", o.name as "companyName", m.people,
      m.answer_due as "answerDue" from ${named} where m.district_id = $1 and m.state = 'APPROVED'`;
  const expiring = await tx.query<Row<OpenQuestion>[]>(
    `${questions} and m.consulted_at is null and m.answer_due > $2 and m.answer_due <= $3 order by m.answer_due, m.id`,
    [districtId, now, expiringUntil],
  );
  const consulting = await tx.query<Row<OpenQuestion>[]>(
    `${questions} and m.consulted_at is not null order by m.consulted_at, m.id`,
    [districtId],
  );
  const fallen = await tx.query<Row<Fallen>[]>(
    `select e.title as "eventTitle", m.starts_at as "startsAt", o.name as "companyName", m.people, m.state as how
       from ${named} where m.district_id = $1 and (m.state in ('WITHDRAWN', 'DECLINED', 'EXPIRED')
         or m.state = 'CANCELLED' and m.closed_reason = 'PLAN_CHANGED')
        and m.closed_at > $2 and m.closed_at <= $3 order by m.closed_at, m.id`,
    [districtId, since, now],
  );
  return {
    ...counts!,
    ...{ expiring: expiring.map(asText), consulting: consulting.map(asText), fallen: fallen.map(asText) },
  };
}

const named = `match m join staffing_need n on n.id = m.need_id join event_day d on d.id = n.event_day_id
  join community_event e on e.id = d.event_id join organisation o on o.id = m.company_id`;

/** Open needs of a district that still lack people, the worst first: too few to go ahead, then most missing, then soonest. */
export async function findShortNeeds(
  tx: Transaction,
  _scope: Scope,
  { districtId, from, until }: { readonly districtId: string; readonly from: Date; readonly until: Date },
): Promise<ShortNeed[]> {
  const rows = await tx.query<Row<ShortNeed>[]>(
    `select e.title as "eventTitle", n.role, n.starts_at as "startsAt", n.ends_at as "endsAt",
       n.people_wanted as "peopleWanted", n.people_wanted - n.people_taken as "peopleMissing",
       n.people_taken < n.fewest_people as "belowFewest"
     from staffing_need n join event_day d on d.id = n.event_day_id join community_event e on e.id = d.event_id
     where n.district_id = $1 and n.state = 'OPEN' and d.state = 'PLANNED' and n.people_taken < n.people_wanted
       and n.starts_at > $2 and n.starts_at < $3
     order by n.people_taken < n.fewest_people desc, n.people_wanted - n.people_taken desc, n.starts_at, n.id`,
    [districtId, from, until],
  );
  return rows.map(asText);
}

/** As the database gives it: instants as dates. */
type Row<T> = { readonly [K in keyof T]: K extends 'startsAt' | 'endsAt' | 'answerDue' ? Date : T[K] };

function asText<T>(row: Row<T>): T {
  const texts = Object.entries(row as object).map(([key, value]) => [
    key,
    value instanceof Date ? value.toISOString() : (value as unknown),
  ]);
  return Object.fromEntries(texts) as T;
}
