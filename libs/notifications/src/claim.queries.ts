import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import type { Told } from './letter.js';
import type { Office } from './office.js';

/** A row in the worker's hands, with what its mail says of sender and addressee. */
export interface Claimed extends Office {
  readonly id: string;
  readonly attempts: number;
  readonly kind: Told['kind'];
  readonly facts: Told['facts'];
  readonly language: Language;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly organisationName: string | null;
  readonly department: string | null;
  readonly messageId: string;
  readonly matchId: string | null;
  readonly contactId: string | null;
  readonly replyTo: string | null;
}

/** Longer than a sending may take. By the database's clock: the worker's may be wrong. */
const leaseSeconds = 120;

const due = `channel = 'EMAIL' and (
  (state in ('PENDING', 'RETRY') and next_at <= now()) or (state = 'SENDING' and claimed_until < now()))`;

/**
 * Takes a row that is due, for a while; none if it isn't, or somebody else has it. The caller commits before it sends:
 * whoever finds the row after a crash knows that it may have gone, and repeats it under the same Message-ID.
 */
export async function claimNotification(
  tx: Transaction,
  _scope: Scope,
  id: string,
): Promise<Claimed | undefined> {
  const [claimed] = await tx.query<Claimed[]>(
    `with claimed as (
       update notification set state = 'SENDING', attempts = attempts + 1,
         claimed_until = now() + make_interval(secs => $2)
       where id = (select id from notification where id = $1 and ${due} for update skip locked)
       returning *)
     select n.id, n.attempts, n.kind, n.facts, n.language, n.recipient_name as "recipientName",
       n.recipient_address as "recipientAddress", n.message_id as "messageId", n.match_id as "matchId",
       n.contact_id as "contactId", c.department,
       case when n.language = 'en' then coalesce(o.name_en, o.name) else o.name end as "organisationName",
       w.name as "wardName", w.name_en as "wardNameEn", coalesce(d.office_name, w.name) as "officeName",
       coalesce(d.office_name_en, w.name_en) as "officeNameEn", d.office_section as "officeSection", d.office_phone as "officePhone",
       (select p.email from role_grant g join person p on p.id = g.person_id
         where g.district_id = d.id and g.role in ('BRANCH_OFFICER', 'COORDINATOR')
           and (now() at time zone 'Asia/Tokyo')::date between g.starts_on and coalesce(g.ends_on, 'infinity')
         order by g.role, g.starts_on, p.id limit 1) as "replyTo"
     from claimed n left join district d on d.id = n.district_id join ward w on w.id = coalesce(d.ward_id, n.ward_id)
       left join organisation o on o.id = n.organisation_id left join contact c on c.id = n.contact_id`,
    [id, leaseSeconds],
  );
  return claimed;
}

type Mark = Pick<Claimed, 'id' | 'attempts'>;

/** A try that somebody else has begun since is theirs to record. */
const mine = `where id = $1 and attempts = $2`;

/** Gone: also when it was hushed too late. */
export async function markSent(
  tx: Transaction,
  _scope: Scope,
  { id, attempts }: Mark,
  subject: string,
): Promise<void> {
  await tx.query(
    `update notification set state = 'SENT', sent_at = now(), claimed_until = null, failure = null, subject = $3
     ${mine} and state in ('SENDING', 'SUPPRESSED')`,
    [id, attempts, subject],
  );
}

/** To be tried again in so many seconds; one hushed meanwhile stays silent. */
export async function markRetry(
  tx: Transaction,
  _scope: Scope,
  { id, attempts }: Mark,
  failure: string,
  seconds: number,
): Promise<void> {
  await tx.query(
    `update notification set state = 'RETRY', claimed_until = null, failure = $3,
       next_at = now() + make_interval(secs => $4) ${mine} and state = 'SENDING'`,
    [id, attempts, failure, seconds],
  );
}

export async function markDead(
  tx: Transaction,
  _scope: Scope,
  { id, attempts }: Mark,
  failure: string,
): Promise<void> {
  await tx.query(
    `update notification set state = 'DEAD', claimed_until = null, failure = $3 ${mine} and state = 'SENDING'`,
    [id, attempts, failure],
  );
}

/** What is due and whose bell, it seems, was lost. By state and time, never by an id after which new ones come. */
export async function findDue(tx: Transaction, _scope: Scope, most: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from notification where ${due} order by next_at limit $1`,
    [most],
  );
  return rows.map(({ id }) => id);
}
