import type { NotificationKind } from '@app/notifications';
import type { Scope, Transaction } from '@app/platform';
import type { AnswerStep } from './reminder-times.js';

/** The longest that a step can be due ahead of the answer: three business days, with the turn of the year between. */
const furthestStep = '21 days';

export interface Unanswered {
  readonly id: string;
  readonly offerId: string;
  readonly needId: string;
  readonly askedAt: Date;
  readonly answerDue: Date;
  /** Keys of what this asking has led to so far. */
  readonly told: readonly string[];
}

export const kindOfStep: Readonly<Record<AnswerStep, NotificationKind>> = {
  REMIND: 'ANSWER_REMINDER',
  ESCALATE: 'ANSWER_ESCALATED',
  TELEPHONE: 'ANSWER_BY_TELEPHONE',
};

/** What was asked at one time is reminded of once; asked again, it may be again. */
export function stepKey(step: AnswerStep, match: { readonly id: string; readonly askedAt: Date }): string {
  return `${kindOfStep[step]}:${match.id}:${match.askedAt.toISOString()}`;
}

/** Questions to companies that are open, the first due first. Who wants to talk has answered: that is the coordinator's turn. */
export function findUnanswered(tx: Transaction, _scope: Scope, now: Date): Promise<Unanswered[]> {
  return tx.query<Unanswered[]>(
    `select m.id, m.offer_id as "offerId", m.need_id as "needId", m.asked_at as "askedAt", m.answer_due as "answerDue",
       array(select n.dedupe_key from notification n where n.match_id = m.id and n.kind = any($2)) as told
     from match m where m.state = 'APPROVED' and m.asked_at <= $1 and m.consulted_at is null
       and m.answer_due > $1 and m.answer_due <= $1::timestamptz + interval '${furthestStep}'
     order by m.answer_due, m.id`,
    [now, Object.values(kindOfStep)],
  );
}

/** Settled matches of the days to remind of, that no reminder of this day has been written for. */
export async function findUnreminded(
  tx: Transaction,
  _scope: Scope,
  days: { readonly from: string; readonly until: string },
  now: Date,
): Promise<{ id: string; offerId: string; needId: string; date: string; answeredAt: Date | null }[]> {
  return tx.query(
    `select m.id, m.offer_id as "offerId", m.need_id as "needId", d.date::text as date, m.answered_at as "answeredAt"
       from match m join staffing_need need on need.id = m.need_id join event_day d on d.id = need.event_day_id
      where m.state = 'CONFIRMED' and d.state = 'PLANNED' and m.starts_at > $3 and d.date between $1::date and $2::date
        and not exists (select from notification n where n.match_id = m.id and n.kind = 'DAY_REMINDER'
          and starts_with(n.dedupe_key, 'DAY_REMINDER:' || m.id || ':' || d.date))
      order by m.starts_at, m.id`,
    [days.from, days.until, now],
  );
}

/** Days of which some people are settled and whose association hasn't been told who comes; one need of each. */
export async function findUnremindedHosts(
  tx: Transaction,
  _scope: Scope,
  days: { readonly from: string; readonly until: string },
  now: Date,
): Promise<{ dayId: string; needId: string }[]> {
  return tx.query(
    `select distinct on (d.id) d.id as "dayId", need.id as "needId"
       from event_day d join community_event e on e.id = d.event_id join staffing_need need on need.event_day_id = d.id
       join match m on m.need_id = need.id and m.state = 'CONFIRMED'
      where d.state = 'PLANNED' and e.association_id is not null and d.date between $1::date and $2::date
        and not exists (select from notification n where n.event_day_id = d.id and n.kind = 'DAY_REMINDER'
          and starts_with(n.dedupe_key, 'DAY_REMINDER:day:' || d.id || ':' || d.date))
      group by d.id, need.id having min(m.starts_at) > $3
      order by d.id, need.starts_at, need.id`,
    [days.from, days.until, now],
  );
}
