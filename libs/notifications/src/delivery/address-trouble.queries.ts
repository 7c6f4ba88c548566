import { deskDistrictIds, type Scope, type Transaction } from '@app/platform';

/** An address to which nothing gets through: somebody has to telephone, and to mend it. */
export interface AddressTrouble {
  readonly id: string;
  readonly address: string;
  readonly wardId: string;
  /** A failure's code and the server's words. */
  readonly reason: string;
  readonly since: Date;
  /** The last of whom it was written to under this address. */
  readonly recipientName: string | null;
  readonly organisationId: string | null;
  readonly contactId: string | null;
  readonly personId: string | null;
  readonly districtId: string | null;
  readonly organisationName: string | null;
  /** Which of the organisation's pages keeps its contacts. */
  readonly organisationKind: 'ASSOCIATION' | 'COMPANY' | null;
  /** The contact's as it is today; else of the organisation's first who has one. */
  readonly phone: string | null;
  /** The contact's as it is today: another one, where somebody has mended it already. */
  readonly addressNow: string | null;
  /** Messages that were held back, or came back, since. */
  readonly unsent: number;
}

/** Known from now on, until somebody says that it is mended. */
export async function insertTrouble(
  tx: Transaction,
  _scope: Scope,
  trouble: {
    readonly wardId: string;
    readonly address: string;
    readonly reason: string;
    readonly notificationId: string;
  },
): Promise<void> {
  await tx.query(
    `insert into address_trouble (ward_id, address, reason, notification_id) values ($1, lower($2), $3, $4)
     on conflict (ward_id, address) where resolved_at is null do nothing`,
    [trouble.wardId, trouble.address, trouble.reason, trouble.notificationId],
  );
}

const columns = `t.id, t.address, t.ward_id as "wardId", t.reason, t.since, n.recipient_name as "recipientName",
  n.organisation_id as "organisationId", n.contact_id as "contactId", n.person_id as "personId", n.district_id as "districtId",
  (select o.name from organisation o where o.id = n.organisation_id) as "organisationName",
  case when exists (select from association a where a.organisation_id = n.organisation_id) then 'ASSOCIATION'
    when exists (select from company c where c.organisation_id = n.organisation_id) then 'COMPANY' end as "organisationKind",
  coalesce((select c.phone from contact c where c.id = n.contact_id), (select c.phone from contact c
    where c.organisation_id = n.organisation_id and c.phone is not null order by c.created_at, c.id limit 1)) as phone,
  (select c.email from contact c where c.id = n.contact_id) as "addressNow",
  (select count(*)::int from notification u where lower(u.recipient_address) = t.address and u.channel = 'EMAIL'
    and u.state in ('DEAD', 'SUPPRESSED') and u.failure_class = 'ADDRESS'
    and ($1 or u.district_id = any($2::uuid[]) or (u.district_id is null and u.ward_id = any($3::uuid[])))) as unsent`;

/** The desk's own view: by what it has written to the address itself. */
const seen = `from address_trouble t join lateral (
    select recipient_name, organisation_id, contact_id, person_id, district_id from notification x
    where lower(x.recipient_address) = t.address and ($1 or x.district_id = any($2::uuid[])
      or (x.district_id is null and x.ward_id = any($3::uuid[])))
    order by x.created_at desc limit 1) n on true
  where t.resolved_at is null`;

const whose = (scope: Scope) => [
  scope.everything,
  deskDistrictIds(scope),
  scope.roles.includes('WARD_ADMINISTRATOR') ? scope.wardIds : [],
];

export async function findTroubles(
  tx: Transaction,
  scope: Scope,
  districtId: string | null,
  most: number,
): Promise<AddressTrouble[]> {
  return tx.query<AddressTrouble[]>(
    `select ${columns} ${seen} and ($4::uuid is null or n.district_id = $4) order by t.since, t.id limit $5`,
    [...whose(scope), districtId, most],
  );
}

export async function findTrouble(
  tx: Transaction,
  scope: Scope,
  id: string,
): Promise<AddressTrouble | undefined> {
  const [trouble] = await tx.query<AddressTrouble[]>(`select ${columns} ${seen} and t.id = $4`, [
    ...whose(scope),
    id,
  ]);
  return trouble;
}

export async function markResolved(
  tx: Transaction,
  _scope: Scope,
  id: string,
  personId: string | null,
): Promise<boolean> {
  const [, count] = await tx.query<[unknown[], number]>(
    `update address_trouble set resolved_at = now(), resolved_by = $2 where id = $1 and resolved_at is null`,
    [id, personId],
  );
  return count > 0;
}
