import {
  asSystem,
  deskDistrictIds,
  emptyPage,
  findPage,
  isUuid,
  storable,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { TellingPlan } from './delivery/plan-telling.js';
import { messageIdOf } from './message-id.js';
import { Notification } from './notification.entity.js';
import type { Office } from './office.js';
import type { Hushed, Hushing, NotificationKind, Recipient, Telling } from './notification.js';

/** The office in whose name a district writes; without a district, the ward. */
export async function findOffice(
  tx: Transaction,
  _scope: Scope,
  { districtId, wardId = null }: Pick<Telling, 'districtId' | 'wardId'>,
): Promise<Office> {
  const [office] = await tx.query<Office[]>(
    `select w.name as "wardName", w.name_en as "wardNameEn", coalesce(d.office_name, w.name) as "officeName",
       coalesce(d.office_name_en, w.name_en) as "officeNameEn", d.office_section as "officeSection",
       d.office_phone as "officePhone"
     from ward w left join district d on d.ward_id = w.id and d.id = $1
     where d.id = $1 or ($1::uuid is null and w.id = $2)`,
    [districtId, wardId],
  );
  if (!office) throw new Error(`no district ${districtId}, no ward ${wardId}`);
  return office;
}

/** How and from where a message goes out, beside what it tells. */
export interface Outward extends TellingPlan {
  readonly subject: string;
  readonly mailFrom: string;
  /** Of a company's own system: then it goes there, whoever else is told. */
  readonly endpointId?: string;
}

/**
 * One row, unless the recipient was told this already. One that had been hushed lives again, with what is to be told
 * now.
 */
export async function insertNotification(
  tx: Transaction,
  _scope: Scope,
  telling: Telling,
  outward: Outward,
): Promise<string | undefined> {
  const { recipient } = telling;
  const key = storable(
    `${telling.dedupeKey}>${outward.endpointId ? `endpoint:${outward.endpointId}` : recipientKey(recipient)}`,
  );
  const rows = await tx.query<{ id: string }[]>(
    `insert into notification as n (dedupe_key, kind, channel, district_id, ward_id, match_id, need_id, event_day_id,
       organisation_id, contact_id, person_id, recipient_name, recipient_address, language, facts, subject, message_id, next_at,
       priority, endpoint_id, state, failure)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, coalesce($18, now()), $19, $20,
       case when $21 then 'SUPPRESSED' else 'PENDING' end, case when $21 then 'SWITCHED_OFF' end)
     on conflict (dedupe_key) do update set state = excluded.state, attempts = 0, claimed_until = null,
       failure = excluded.failure, failure_class = null, first_tried_at = null, carried_by = null,
       facts = excluded.facts, subject = excluded.subject,
       recipient_name = excluded.recipient_name, recipient_address = excluded.recipient_address,
       channel = excluded.channel, language = excluded.language, next_at = excluded.next_at
       where n.state = 'SUPPRESSED'
     returning id`,
    [
      key,
      telling.kind,
      outward.channel,
      telling.districtId,
      telling.districtId === null ? telling.wardId : null,
      telling.matchId ?? null,
      telling.needId ?? null,
      telling.eventDayId ?? null,
      recipient.organisationId ?? null,
      recipient.contactId ?? null,
      recipient.personId ?? null,
      storable(recipient.name),
      recipient.address === null ? null : storable(recipient.address),
      recipient.language,
      storableJson(telling.facts),
      storable(outward.subject),
      messageIdOf(key, outward.mailFrom),
      outward.nextAt,
      outward.priority,
      outward.endpointId ?? null,
      outward.switchedOff,
    ],
  );
  return rows[0]?.id;
}

/** The database's time of day, by which everything is sent. */
export async function databaseNow(tx: Transaction, _scope: Scope): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>(`select now()`);
  return row?.now ?? new Date(NaN);
}

function storableJson(facts: object): string {
  return JSON.stringify(facts, (_key, it: unknown) => (typeof it === 'string' ? storable(it) : it));
}

/** Who is meant, whatever becomes of the name. */
export function recipientKey(recipient: Recipient): string {
  return (
    recipient.contactId ??
    recipient.personId ??
    recipient.address ??
    recipient.organisationId ??
    recipient.name
  );
}

/**
 * What is being sent just now can no longer be caught, but it is not tried again either; whoever sent it says so in
 * the end. (Rows that end as SENT in between are counted by the second statement, which sees them.)
 */
export async function silence(tx: Transaction, _scope: Scope, hushing: Hushing): Promise<Hushed> {
  const [which, values] =
    'matchId' in hushing
      ? ['match_id = $1 and kind = any($2)', [hushing.matchId, hushing.kinds]]
      : ['starts_with(dedupe_key, $1)', [hushing.dedupeKeyPrefix]];
  const [hushed] = await tx.query<{ silenced: number; sending: number }[]>(
    `with found as (
       select id, state from notification where ${which} and state in ('PENDING', 'RETRY', 'SENDING') for update),
     stopped as (update notification n set state = 'SUPPRESSED' from found where n.id = found.id)
     select count(*) filter (where state <> 'SENDING')::int as silenced,
       count(*) filter (where state = 'SENDING')::int as sending from found`,
    values,
  );
  const [sent] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from notification n where ${which} and state = 'SENT' and not exists (
       select from notification later where later.match_id = n.match_id and later.kind = n.kind
         and later.recipient_address is not distinct from n.recipient_address and later.created_at > n.created_at)`,
    values,
  );
  return { silenced: hushed?.silenced ?? 0, alreadyOut: (hushed?.sending ?? 0) + (sent?.count ?? 0) };
}

/**
 * Whom to write to at an organisation, those with an address first, the longest known first. Where nobody is named,
 * the organisation itself stands on the telephone list, so that no message is lost silently.
 */
export async function contactsOf(
  tx: Transaction,
  _scope: Scope,
  organisationId: string,
): Promise<Recipient[]> {
  // One side of a match lets the other be told without ever seeing its contacts.
  return asSystem(tx, () =>
    tx.query<Recipient[]>(
      `select o.id as "organisationId", c.id as "contactId", coalesce(c.name, o.name) as name, c.email as address,
         coalesce(c.language, 'ja') as language
       from organisation o left join contact c on c.organisation_id = o.id
       where o.id = $1 order by c.email is null, c.created_at, c.id`,
      [organisationId],
    ),
  );
}

export interface NotificationFilter {
  readonly districtId: string;
  readonly matchId?: string | null;
  readonly eventId?: string | null;
  /** A contact, a person or an organisation. */
  readonly toId?: string | null;
  readonly kind?: NotificationKind | null;
}

/** What a district's desk has told, the newest first. Nobody else sees whom an office writes to. */
export async function findNotifications(
  tx: Transaction,
  scope: Scope,
  filter: NotificationFilter,
  page: PageRequest,
): Promise<Page<Notification>> {
  const ids = [filter.districtId, filter.matchId, filter.eventId, filter.toId].filter(
    (id) => typeof id === 'string',
  );
  if (!ids.every(isUuid)) return emptyPage;
  if (!scope.everything && !deskDistrictIds(scope).includes(filter.districtId)) return emptyPage;
  const query = tx
    .createQueryBuilder(Notification, 'n')
    .where('n.district_id = :districtId', { districtId: filter.districtId });
  if (filter.matchId) query.andWhere('n.match_id = :matchId', { matchId: filter.matchId });
  if (filter.kind) query.andWhere('n.kind = :kind', { kind: filter.kind });
  if (filter.toId) {
    query.andWhere('(n.contact_id = :toId or n.person_id = :toId or n.organisation_id = :toId)', {
      toId: filter.toId,
    });
  }
  if (filter.eventId) {
    query.andWhere(
      `(n.event_day_id in (select id from event_day where event_id = :eventId) or n.need_id in (
         select need.id from staffing_need need join event_day day on day.id = need.event_day_id
         where day.event_id = :eventId))`,
      { eventId: filter.eventId },
    );
  }
  const keys = [
    { sql: 'n.created_at', type: 'timestamptz' },
    { sql: 'n.id', type: 'uuid' },
  ] as const;
  return findPage(query, keys, page, 'DESC');
}

/** Names of organisations that the asker's desk has written to. */
export async function findOrganisationNames(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return tx.query(
    `select id, name from organisation o where id = any($1::uuid[]) and exists (
       select from notification n where n.organisation_id = o.id and ($2 or n.district_id = any($3::uuid[])))`,
    [ids, scope.everything, deskDistrictIds(scope)],
  );
}
