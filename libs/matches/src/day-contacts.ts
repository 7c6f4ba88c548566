import type { ContactForTheDay } from '@app/notifications';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { findMatches } from './match.queries.js';

export interface DayContact extends ContactForTheDay {
  readonly matchId: string;
}

/**
 * Whom to call on the day of settled matches: the company sees the office, the office sees the company's contact.
 * Nobody else sees either.
 */
export async function dayContactsOf(
  tx: Transaction,
  scope: Scope,
  matchIds: readonly string[],
): Promise<DayContact[]> {
  const settled = await findMatches(tx, scope, { ids: matchIds, states: ['CONFIRMED'] });
  // A company that has left the conference since is still to be called on the day.
  const contacts = () =>
    tx.query<DayContact[]>(
      `select m.id as "matchId", d.office_name as organisation, d.office_section as name, d.office_phone as phone
       from match m join district d on d.id = m.district_id
      where m.id = any($1::uuid[]) and m.company_id = any((select asker_companies())::uuid[])
     union all
     select m.id, o.name, c.name, c.phone
       from match m join organisation o on o.id = m.company_id
       cross join lateral (select name, phone from contact where organisation_id = o.id order by created_at, id limit 1) c
      where m.id = any($1::uuid[]) and m.district_id = any((select asker_desks())::uuid[])`,
      [settled.map(({ id }) => id)],
    );
  return asSystem(tx, contacts);
}
