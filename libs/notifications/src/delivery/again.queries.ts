import { deskDistrictIds, type Scope, type Transaction } from '@app/platform';
import type { NotificationChannel, NotificationState } from '../notification.js';
import type { Standing } from './overtaken.js';

/** A message with all that decides whether it may go once more. */
export interface Sent extends Standing {
  readonly id: string;
  readonly districtId: string | null;
  readonly state: NotificationState;
  readonly channel: NotificationChannel;
  /** The reader's address as it is today. */
  readonly address: string | null;
  readonly addressTrouble: boolean;
  /** One more of it is already waiting. */
  readonly againWaits: boolean;
}

const address = `coalesce((select email from contact where id = n.contact_id), (select email from person where id = n.person_id),
  n.recipient_address)`;

const select = `
  select n.id, n.district_id as "districtId", n.state, n.channel, n.kind, ${address} as address,
    exists (select from address_trouble t join district d on d.id = n.district_id where t.ward_id = d.ward_id
      and t.resolved_at is null and t.address = lower(${address})) as "addressTrouble",
    exists (select from notification a where a.again_of = n.id and a.state in ('PENDING', 'SENDING', 'RETRY')) as "againWaits",
    m.state as "matchState", coalesce(m.answer_due > now(), false) as "answerIsOpen",
    coalesce((n.facts #>> '{activity,endsAt}')::timestamptz < now(), false) as "dayIsPast",
    case when n.kind in ('INVITATION', 'PASSWORD_RESET', 'EMAIL_CHANGE') then exists (select from account_link l
        where l.id::text = n.facts ->> 'linkId' and l.used_at is null and l.ended_at is null and l.expires_at > now())
      when n.kind = 'ASSOCIATION_LINK' then exists (select from association_link l
        where l.id::text = n.facts ->> 'linkId' and l.revoked_at is null and l.expires_at > now()) end as "linkIsOpen",
    extract(epoch from now() - n.created_at)::float / 3600 as "hoursOld",
    n.facts = '{}'::jsonb as erased
  from notification n left join match m on m.id = n.match_id`;

/** Whether a desk of the asker's told it. */
export async function isOwnNotification(tx: Transaction, scope: Scope, id: string): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `select from notification n where n.id::text = $1 and ($2 or n.district_id = any($3::uuid[]))`,
    [id, scope.everything, deskDistrictIds(scope)],
  );
  return found.length > 0;
}

export async function lockSent(tx: Transaction, _scope: Scope, id: string): Promise<Sent | undefined> {
  const [sent] = await tx.query<Sent[]>(`${select} where n.id = $1 for update of n`, [id]);
  return sent;
}

/** What was held back, or came back, for the sake of this address. */
export function findHeldBack(tx: Transaction, _scope: Scope, wardId: string, at: string): Promise<Sent[]> {
  return tx.query<Sent[]>(
    `${select} left join district of on of.id = n.district_id
     where lower(n.recipient_address) = $2 and coalesce(of.ward_id, n.ward_id) = $1 and n.channel = 'EMAIL'
       and n.state in ('DEAD', 'SUPPRESSED') and n.failure_class = 'ADDRESS' and n.carried_by is null for update of n`,
    [wardId, at],
  );
}

/** To its reader's address of today, with what it carried. */
export async function revive(tx: Transaction, _scope: Scope, ids: readonly string[]): Promise<void> {
  await tx.query(
    `with revived as (update notification n set state = 'PENDING', next_at = now(), attempts = 0, first_tried_at = null,
         failure = null, failure_class = null, sent_at = null, claimed_by = null, claimed_until = null,
         recipient_address = ${address} where n.id = any($1::uuid[]) returning n.id)
     update notification carried set state = 'PENDING', failure = null, failure_class = null, sent_at = null from revived
     where carried.carried_by = revived.id and carried.failure_class = 'ADDRESS'`,
    [ids],
  );
}

/** One more of the same, under a key of its own. @returns its id */
export async function insertAgain(
  tx: Transaction,
  _scope: Scope,
  again: {
    readonly of: string;
    readonly key: string;
    readonly messageId: string;
    readonly personId: string | null;
  },
): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into notification (dedupe_key, kind, channel, district_id, ward_id, match_id, need_id, event_day_id, organisation_id,
       contact_id, person_id, recipient_name, recipient_address, language, facts, subject, message_id, priority, change_count,
       endpoint_id, again_of, requested_by)
     select $2, kind, channel, district_id, ward_id, match_id, need_id, event_day_id, organisation_id, contact_id, person_id,
       recipient_name, ${address}, language, facts, subject, $3, priority, change_count, endpoint_id, id, $4
     from notification n where id = $1 returning id`,
    [again.of, again.key, again.messageId, again.personId],
  );
  if (!row) throw new Error(`no notification ${again.of}`);
  return row.id;
}
