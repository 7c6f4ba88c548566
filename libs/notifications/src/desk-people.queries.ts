import type { Language, Role } from '@app/domain';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import type { Recipient } from './notification.js';

/** Those who work at a district's desk. */
export type DeskRole = Extract<Role, 'BRANCH_OFFICER' | 'COORDINATOR'>;
const deskRoles: readonly DeskRole[] = ['BRANCH_OFFICER', 'COORDINATOR'];

interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/**
 * Who works at a district's desk on a date, Japan's, to be written to. Who has left the desk by then is told no more, whoever
 * has come is.
 */
export async function deskPeople(
  tx: Transaction,
  _scope: Scope,
  districtId: string,
  date: string,
  roles: readonly DeskRole[] = deskRoles,
): Promise<Recipient[]> {
  // One side of a match lets the desk be told without ever seeing who works there.
  const working = () =>
    tx.query<DeskPerson[]>(
      `select distinct p.id, p.name, p.email, p.language from person p join role_grant g on g.person_id = p.id
      where g.district_id = $1 and g.role = any($3) and g.starts_on <= $2::date
        and (g.ends_on is null or g.ends_on >= $2::date)
      order by p.id`,
      [districtId, date, roles],
    );
  return (await asSystem(tx, working)).map((person) => ({
    personId: person.id,
    name: person.name,
    address: person.email,
    language: person.language,
  }));
}
