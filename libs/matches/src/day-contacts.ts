import type { ContactForTheDay } from '@app/notifications';
import { deskDistrictIds, type Scope, type Transaction } from '@app/platform';

export interface DayContact extends ContactForTheDay {
  readonly matchId: string;
}

/**
 * Whom to call on the day of settled matches: the company sees the office, the office sees the company's contact.
 * Nobody else sees either.
 */
export function dayContactsOf(
  tx: Transaction,
  scope: Scope,
  matchIds: readonly string[],
): Promise<DayContact[]> {
  return tx.query(
    `select m.id as "matchId", d.office_name as organisation, d.office_section as name, d.office_phone as phone
       from match m join district d on d.id = m.district_id
      where m.id = any($1::uuid[]) and m.state = 'CONFIRMED' and m.company_id = any($2::uuid[])
     union all
     select m.id, o.name, c.name, c.phone
       from match m join organisation o on o.id = m.company_id
       cross join lateral (select name, phone from contact where organisation_id = o.id order by created_at, id limit 1) c
      where m.id = any($1::uuid[]) and m.state = 'CONFIRMED' and m.district_id = any($3::uuid[])`,
    [matchIds, scope.companyIds, deskDistrictIds(scope)],
  );
}
