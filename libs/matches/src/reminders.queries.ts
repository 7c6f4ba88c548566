import { hostReminderDays, usualReminderDays } from '@app/domain';
import type { NotificationKind } from '@app/notifications';
import type { Scope, Transaction } from '@app/platform';
import {
  daysToRemindOf,
  furthestStepDays,
  type AnswerStep,
  type Asked,
  type DaysToRemindOf,
  type SettledDay,
} from './reminder-times.js';

export interface Unanswered extends Asked {
  readonly id: string;
  readonly offerId: string;
  readonly needId: string;
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

export function isTold(asked: Pick<Unanswered, 'id' | 'askedAt' | 'told'>, step: AnswerStep): boolean {
  return asked.told.some((key) => key.startsWith(stepKey(step, asked)));
}

const openQuestions = `
  select m.id, m.offer_id as "offerId", m.need_id as "needId", m.asked_at as "askedAt", m.answer_due as "answerDue",
    coalesce(s.answer_reminder_days, $3) as "answerReminderDays",
    array(select n.dedupe_key from notification n where n.match_id = m.id and n.kind = any($2)) as told
  from match m left join reminder_setting s on s.district_id = m.district_id
  where m.state = 'APPROVED' and m.asked_at <= $1 and m.consulted_at is null
    and m.answer_due > $1 and m.answer_due <= $1::timestamptz + $4 * interval '1 day'`;
const ofQuestions = (now: Date) => [
  ...[now, Object.values(kindOfStep), usualReminderDays.answerReminderDays, furthestStepDays],
];

/** Questions to companies that are open, the first due first. Who wants to talk has answered: that is the coordinator's turn. */
export function findUnanswered(tx: Transaction, _scope: Scope, now: Date): Promise<Unanswered[]> {
  return tx.query(`${openQuestions} order by m.answer_due, m.id`, ofQuestions(now));
}

/** Those of one conference. */
export function unansweredIn(
  tx: Transaction,
  _scope: Scope,
  districtId: string,
  now: Date,
): Promise<Unanswered[]> {
  return tx.query(`${openQuestions} and m.district_id = $5`, [...ofQuestions(now), districtId]);
}

export interface Unreminded extends SettledDay {
  readonly id: string;
  readonly offerId: string;
  readonly needId: string;
}

/** Settled, and no reminder of this day has been written for it. */
const unreminded = `
  select m.id, m.offer_id as "offerId", m.need_id as "needId", d.date::text as date, m.answered_at as "answeredAt",
    coalesce(s.day_reminder_days, $4) as "dayReminderDays"
  from match m join staffing_need need on need.id = m.need_id join event_day d on d.id = need.event_day_id
  left join reminder_setting s on s.district_id = m.district_id
  where m.state = 'CONFIRMED' and d.state = 'PLANNED' and m.starts_at > $3 and d.date between $1::date and $2::date
    and not exists (select from notification n where n.match_id = m.id and n.kind = 'DAY_REMINDER'
      and starts_with(n.dedupe_key, 'DAY_REMINDER:' || m.id || ':' || d.date))`;
const ofDays = (days: DaysToRemindOf, now: Date) => [
  ...[days.from, days.until.at(-1), now, usualReminderDays.dayReminderDays],
];

/** Of the days to remind of in their conference. */
export function findUnreminded(
  tx: Transaction,
  _scope: Scope,
  days: DaysToRemindOf,
  now: Date,
): Promise<Unreminded[]> {
  return tx.query(
    `${unreminded} and d.date <= ($5::date[])[coalesce(s.day_reminder_days, $4)] order by m.starts_at, m.id`,
    [...ofDays(days, now), days.until],
  );
}

/** Of all days of one conference that it could choose to remind of by now. */
export function unremindedIn(
  tx: Transaction,
  _scope: Scope,
  districtId: string,
  now: Date,
): Promise<Unreminded[]> {
  return tx.query(`${unreminded} and m.district_id = $5`, [...ofDays(daysToRemindOf(now), now), districtId]);
}

/** Days of which some people are settled and whose association hasn't been told who comes; one need of each. */
export async function findUnremindedHosts(
  tx: Transaction,
  _scope: Scope,
  days: DaysToRemindOf,
  now: Date,
): Promise<{ dayId: string; needId: string }[]> {
  return tx.query(
    `select distinct on (d.id) d.id as "dayId", need.id as "needId"
       from event_day d join community_event e on e.id = d.event_id join staffing_need need on need.event_day_id = d.id
       join match m on m.need_id = need.id and m.state = 'CONFIRMED'
       left join reminder_setting s on s.district_id = e.district_id
      where d.state = 'PLANNED' and e.association_id is not null
        and d.date between $1::date and $5::date and d.date <= ($2::date[])[coalesce(s.day_reminder_days, $4)]
        and not exists (select from notification n where n.event_day_id = d.id and n.kind = 'DAY_REMINDER'
          and starts_with(n.dedupe_key, 'DAY_REMINDER:day:' || d.id || ':' || d.date))
      group by d.id, need.id having min(m.starts_at) > $3
      order by d.id, need.starts_at, need.id`,
    [days.from, forHosts(days), now, usualReminderDays.dayReminderDays, days.until.at(-1)],
  );
}

function forHosts({ until }: DaysToRemindOf): string[] {
  return until.map((_, index) => until[hostReminderDays({ dayReminderDays: index + 1 }) - 1]!);
}
