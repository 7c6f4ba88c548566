import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import type { Told } from '../letter.js';
import type { NotificationChannel } from '../notification.js';
import type { Office } from '../office.js';

/** A row in the worker's hands, with what its message says of sender and addressee. */
export interface Claimed extends Office {
  readonly id: string;
  readonly attempts: number;
  readonly tenantId: string;
  readonly wardId: string;
  readonly channel: NotificationChannel;
  readonly kind: Told['kind'];
  readonly facts: Told['facts'];
  readonly language: Language;
  readonly recipientName: string;
  readonly recipientAddress: string | null;
  readonly organisationName: string | null;
  readonly department: string | null;
  readonly messageId: string;
  readonly matchId: string | null;
  readonly contactId: string | null;
  readonly personId: string | null;
  readonly endpointId: string | null;
  readonly replyTo: string | null;
  /** When it was told; of one sent again by hand, when it was first. */
  readonly toldAt: Date;
  /** Since the first try, by the database's clock. */
  readonly triedForSeconds: number;
  /** Since this try was due. */
  readonly dueForSeconds: number;
  /** Why its address no longer works, where that is known. */
  readonly addressTrouble: string | null;
  /** Too many readers complained of its ward's mails: what need not be sent isn't. */
  readonly optionalPaused: boolean;
}

/** One worker's turn at one channel. */
export interface Turn {
  readonly channel: NotificationChannel;
  readonly worker: string;
  /** So many rows at the most, and so many at once of one tenant, what the worker already holds included. */
  readonly most: number;
  readonly mostPerTenant: number;
  readonly held: ReadonlyMap<string, number>;
  /** Those alone for which somebody waits at the screen. */
  readonly onlyFirst: boolean;
}

/**
 * Renewed every two seconds while the sending worker lives. One that ran out is questioned first, and its holder has a
 * while to answer: after the database stood still for half a minute every lease has run out, though nobody has died.
 */
export const leaseSeconds = 6;
const answerSeconds = 4;

const waiting = `state in ('PENDING', 'RETRY') and carried_by is null`;

const takeUp = (ids: string) => `
  update notification set state = 'SENDING', attempts = attempts + 1, claimed_by = $2, questioned_at = null,
    claimed_until = now() + make_interval(secs => ${leaseSeconds}), first_tried_at = coalesce(first_tried_at, now())
  where id in (${ids}) returning *`;

const whatTheySay = `
  select n.id, n.attempts, n.tenant_id as "tenantId", n.channel, n.kind, n.facts, n.language,
    n.recipient_name as "recipientName", n.recipient_address as "recipientAddress", n.message_id as "messageId",
    n.match_id as "matchId", n.contact_id as "contactId", n.person_id as "personId", n.endpoint_id as "endpointId",
    coalesce((select first.created_at from notification first where first.id = n.again_of), n.created_at) as "toldAt",
    extract(epoch from now() - n.first_tried_at)::float as "triedForSeconds",
    extract(epoch from now() - greatest(n.created_at, n.next_at))::float as "dueForSeconds", c.department,
    case when n.language = 'en' then coalesce(o.name_en, o.name) else o.name end as "organisationName",
    w.id as "wardId", w.name as "wardName", w.name_en as "wardNameEn", coalesce(d.office_name, w.name) as "officeName",
    coalesce(d.office_name_en, w.name_en) as "officeNameEn", d.office_section as "officeSection", d.office_phone as "officePhone",
    (select t.reason from address_trouble t where t.ward_id = w.id and t.resolved_at is null
      and n.channel = 'EMAIL' and t.address = lower(n.recipient_address)) as "addressTrouble",
    n.channel = 'EMAIL' and exists (select from optional_mail_pause p where p.ward_id = w.id and p.ended_at is null)
      as "optionalPaused",
    (select p.email from role_grant g join person p on p.id = g.person_id
      where g.district_id = d.id and g.role in ('BRANCH_OFFICER', 'COORDINATOR')
        and (now() at time zone 'Asia/Tokyo')::date between g.starts_on and coalesce(g.ends_on, 'infinity')
      order by g.role, g.starts_on, p.id limit 1) as "replyTo"
  from claimed n left join district d on d.id = n.district_id join ward w on w.id = coalesce(d.ward_id, n.ward_id)
    left join organisation o on o.id = n.organisation_id left join contact c on c.id = n.contact_id`;

/**
 * Takes up what is due, tenant by tenant in turn: who sends five thousand mails and who sends one have the next one taken alike,
 * and within a tenant goes first what somebody waits for at the screen. The caller commits before it sends: whoever finds a
 * row after a crash knows that it may have gone, and repeats it under the same Message-ID.
 */
export function claimDue(tx: Transaction, _scope: Scope, turn: Turn): Promise<Claimed[]> {
  const { channel, worker, most, mostPerTenant, held, onlyFirst } = turn;
  return tx.query<Claimed[]>(
    `with recursive tenant (id) as (
       (select tenant_id from notification where channel = $1 and ${waiting} order by tenant_id limit 1)
       union all
       select (select tenant_id from notification where channel = $1 and ${waiting} and tenant_id > tenant.id
         order by tenant_id limit 1) from tenant where tenant.id is not null),
     due as (
       select found.id, found.priority, found.next_at, coalesce(held.count, 0)
           + row_number() over (partition by tenant.id order by found.priority, found.next_at) as turn
       from tenant left join unnest($5::uuid[], $6::int[]) as held (id, count) on held.id = tenant.id
       cross join (values (0::smallint), (1::smallint)) as rank (priority)
       cross join lateral (
         select n.id, n.priority, n.next_at from notification n
         where n.channel = $1 and ${waiting} and n.tenant_id = tenant.id and n.priority = rank.priority and n.next_at <= now()
         order by n.next_at limit greatest(0, least($3, $4 - coalesce(held.count, 0))) for update skip locked) found
       where tenant.id is not null and (rank.priority = 0 or not $7)),
     claimed as (${takeUp(`select id from due where turn <= $4 order by turn, priority, next_at limit $3`)})
     ${whatTheySay}`,
    [channel, worker, most, mostPerTenant, [...held.keys()], [...held.values()], onlyFirst],
  );
}

/**
 * One row to try a server with that failed: who waits at the screen first; where nothing is due, what failed for the server's
 * sake, so that the server's return shows as soon as it is asked about.
 */
export function claimProbe(
  tx: Transaction,
  _scope: Scope,
  turn: Pick<Turn, 'channel' | 'worker'>,
): Promise<Claimed[]> {
  return tx.query<Claimed[]>(
    `with claimed as (${takeUp(`select id from notification where channel = $1 and ${waiting}
         and (next_at <= now() or failure_class in ('CONNECTION', 'SENDER_REFUSED', 'RATE_LIMITED'))
       order by priority, next_at limit 1 for update skip locked`)})
     ${whatTheySay}`,
    [turn.channel, turn.worker],
  );
}

/** What goes out with a digest: claimed with it, so that hushing knows that it is on its way. */
export async function claimCarried(tx: Transaction, _scope: Scope, id: string): Promise<CarriedItem[]> {
  return tx.query<CarriedItem[]>(
    `with carried as (update notification set state = 'SENDING', attempts = attempts + 1
       where carried_by = $1 and state in ('PENDING', 'SENDING') returning kind, facts, created_at, id)
     select kind, facts, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from carried order by created_at, id`,
    [id],
  );
}

export interface CarriedItem {
  readonly kind: Told['kind'];
  readonly facts: Told['facts'];
  readonly at: string;
}

/** Says that the worker lives and still has these in its hands. Those that it doesn't get back are no longer its own. */
export async function renewClaims(
  tx: Transaction,
  _scope: Scope,
  worker: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const [rows] = await tx.query<[{ id: string }[], number]>(
    `update notification set claimed_until = now() + make_interval(secs => ${leaseSeconds}), questioned_at = null
     where id = any($2::uuid[]) and claimed_by = $1 and state = 'SENDING' returning id`,
    [worker, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What was taken up and not begun: a fault held the claim up until somebody else might have had it. */
export async function giveBack(
  tx: Transaction,
  _scope: Scope,
  worker: string,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
): Promise<void> {
  await tx.query(
    `update notification set state = 'RETRY', attempts = attempts - 1, next_at = now(), claimed_by = null, claimed_until = null,
       questioned_at = null where id = $1 and attempts = $2 and claimed_by = $3 and state = 'SENDING'`,
    [id, attempts, worker],
  );
}

/**
 * Questions claims that ran out, and gives back those whose holder didn't answer: it died, and what it held may have gone.
 * @returns how many were given back
 */
export async function releaseLost(tx: Transaction, _scope: Scope): Promise<number> {
  const [, count] = await tx.query<[unknown[], number]>(
    `update notification set state = 'RETRY', next_at = now(), found_sending = found_sending + 1,
       claimed_by = null, claimed_until = null, questioned_at = null
     where id in (select id from notification where state = 'SENDING' and claimed_until < now()
       and questioned_at <= now() - make_interval(secs => ${answerSeconds}) for update skip locked)`,
  );
  await tx.query(
    `update notification set questioned_at = now()
     where id in (select id from notification where state = 'SENDING' and claimed_until < now() and questioned_at is null
       for update skip locked)`,
  );
  return count;
}
