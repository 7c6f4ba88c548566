import { deskDistrictIds, type Scope, type Transaction } from '@app/platform';
import { type Complaints, complaintDays } from './complaints.js';

/** A ward sends nothing that need not be sent. */
export interface OptionalMailPause extends Complaints {
  readonly wardId: string;
  readonly since: Date;
}

/** Since the last pause ended, and no longer ago than counts. */
export async function countComplaints(tx: Transaction, _scope: Scope, wardId: string): Promise<Complaints> {
  const [counts] = await tx.query<Complaints[]>(
    `with since as (select greatest(now() - make_interval(days => $2),
         (select ended_at from optional_mail_pause where ward_id = $1)) as since),
     mails as (select n.id, lower(n.recipient_address) as address, n.first_tried_at from notification n
       where n.channel = 'EMAIL' and (n.ward_id = $1 or n.district_id in (select id from district where ward_id = $1)))
     select (select count(distinct m.address)::int from bounce b join mails m on m.id = b.notification_id
         where b.action = 'COMPLAINED' and b.received_at > since.since) as complaints,
       (select count(*)::int from mails m where m.first_tried_at > since.since) as mails
     from since`,
    [wardId, complaintDays],
  );
  return counts ?? { complaints: 0, mails: 0 };
}

/** @returns whether it was not paused already */
export async function pauseOptional(
  tx: Transaction,
  _scope: Scope,
  wardId: string,
  { complaints, mails }: Complaints,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into optional_mail_pause as p (ward_id, complaints, mails) values ($1, $2::int, greatest($2::int, $3::int))
     on conflict (ward_id) do update set since = now(), complaints = excluded.complaints, mails = excluded.mails, ended_at = null
       where p.ended_at is not null
     returning ward_id`,
    [wardId, complaints, mails],
  );
  return rows.length > 0;
}

/** Of a district's ward, for its desk. */
export async function findOptionalPause(
  tx: Transaction,
  scope: Scope,
  districtId: string,
): Promise<OptionalMailPause | undefined> {
  if (!deskDistrictIds(scope).includes(districtId)) return undefined;
  const [found] = await tx.query<OptionalMailPause[]>(
    `select p.ward_id as "wardId", p.since, p.complaints, p.mails
     from optional_mail_pause p join district d on d.ward_id = p.ward_id where d.id = $1 and p.ended_at is null`,
    [districtId],
  );
  return found;
}

export async function endOptionalPause(tx: Transaction, _scope: Scope, wardId: string): Promise<boolean> {
  const [, count] = await tx.query<[unknown[], number]>(
    `update optional_mail_pause set ended_at = now() where ward_id = $1 and ended_at is null`,
    [wardId],
  );
  return count > 0;
}

export async function countOptionalPauses(tx: Transaction, _scope: Scope): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from optional_mail_pause where ended_at is null`,
  );
  return row?.count ?? 0;
}
