import {
  deskDistrictIds,
  emptyPage,
  findPage,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import { Notification } from '../notification.entity.js';
import type { Office } from '../office.js';
import { type HandChannel, handChannels } from './by-hand.js';

export interface ByHandFilter {
  readonly districtId: string;
  readonly channel?: HandChannel | null;
  /** What has been ticked, the newest first, instead of what is to be done. */
  readonly done?: boolean | null;
}

/** What a district's desk tells by telephone and on paper: what is due, the oldest first; or what was done. */
export async function findByHand(
  tx: Transaction,
  scope: Scope,
  { districtId, channel, done }: ByHandFilter,
  page: PageRequest,
): Promise<Page<Notification>> {
  if (!deskDistrictIds(scope).includes(districtId)) return emptyPage;
  const query = tx
    .createQueryBuilder(Notification, 'n')
    .where('n.district_id = :districtId', { districtId })
    .andWhere('n.channel in (:...channels)', { channels: channel ? [channel] : handChannels })
    .andWhere(
      done ? `n.state = 'SENT' and n.done_by is not null` : `n.state = 'PENDING' and n.next_at <= now()`,
    );
  const since = { sql: done ? 'n.sent_at' : 'n.next_at', type: 'timestamptz' } as const;
  return findPage(query, [since, { sql: 'n.id', type: 'uuid' }], page, done ? 'DESC' : 'ASC');
}

/** Locked; only of the asker's desks, only what is told by hand. */
export async function lockByHand(
  tx: Transaction,
  scope: Scope,
  id: string,
): Promise<Notification | undefined> {
  const row = await tx
    .createQueryBuilder(Notification, 'n')
    .setLock('pessimistic_write')
    .where('n.id = :id and n.channel in (:...channels)', { id, channels: handChannels })
    .getOne();
  return row?.districtId && deskDistrictIds(scope).includes(row.districtId) ? row : undefined;
}

/** Done, and by whom; null: not done after all. */
export async function markByHand(
  tx: Transaction,
  _scope: Scope,
  id: string,
  done: { readonly by: string; readonly note: string | null } | null,
): Promise<void> {
  await tx.query(
    `update notification set state = $2, sent_at = case when $2 = 'SENT' then now() end, done_by = $3, done_note = $4
     where id = $1`,
    [id, done ? 'SENT' : 'PENDING', done?.by ?? null, done?.note ?? null],
  );
}

/** Not reached: on the list again from then on. */
export async function postponeByHand(
  tx: Transaction,
  _scope: Scope,
  id: string,
  again: { readonly at: Date; readonly note: string | null },
): Promise<void> {
  await tx.query(
    `update notification set attempts = attempts + 1, next_at = $2, done_note = $3 where id = $1`,
    [id, again.at, again.note],
  );
}

/** Whom to call, as the asker's desk knows it. */
export interface Callee extends Office {
  readonly id: string;
  readonly organisationName: string | null;
  readonly department: string | null;
  readonly phone: string | null;
}

/** The number is the contact's as it is today; without a contact the organisation's first one who has one. */
export async function findCallees(tx: Transaction, scope: Scope, ids: readonly string[]): Promise<Callee[]> {
  return tx.query(
    `select n.id, case when n.language = 'en' then coalesce(o.name_en, o.name) else o.name end as "organisationName",
       c.department, coalesce(c.phone, n.facts ->> 'phone', (select other.phone from contact other
         where other.organisation_id = n.organisation_id and n.contact_id is null and other.phone is not null
         order by other.created_at, other.id limit 1)) as phone,
       w.name as "wardName", w.name_en as "wardNameEn", d.office_name as "officeName",
       d.office_name_en as "officeNameEn", d.office_section as "officeSection", d.office_phone as "officePhone"
     from notification n join district d on d.id = n.district_id join ward w on w.id = d.ward_id
       left join organisation o on o.id = n.organisation_id left join contact c on c.id = n.contact_id
     where n.id = any($1::uuid[]) and n.district_id = any($2::uuid[])`,
    [ids, deskDistrictIds(scope)],
  );
}

/** Who ticked it: colleagues' names, which the list of the desk shows, and nothing else of them. */
export async function findDoers(
  tx: Transaction,
  _scope: Scope,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  return tx.query(
    `select n.id, p.name from notification n join person p on p.id = n.done_by where n.id = any($1::uuid[])`,
    [ids],
  );
}
