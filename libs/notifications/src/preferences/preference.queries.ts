import { asSystem, type Scope, type Transaction } from '@app/platform';
import type { Recipient } from '../notification.js';
import { type Preference, usualPreference } from './preference.js';

/** How a row is read: times as `HH:MM`. */
export const preferenceColumns = `rhythm, to_char(quiet_from, 'HH24:MI') as "quietFrom",
  to_char(quiet_until, 'HH24:MI') as "quietUntil", off, channel`;

/**
 * How the recipient wants to be told: as a contact, where one is set; else as the person who signs in, also where a company's
 * contact has a colleague's address. Who tells sees none of it.
 */
export async function findPreference(
  tx: Transaction,
  _scope: Scope,
  recipient: Pick<Recipient, 'personId' | 'contactId' | 'organisationId' | 'address'>,
): Promise<Preference> {
  const { personId = null, contactId = null, organisationId = null, address } = recipient;
  if (personId === null && contactId === null) return usualPreference;
  const [found] = await asSystem(tx, () =>
    tx.query<Preference[]>(
      `select ${preferenceColumns} from notification_preference n
       where n.contact_id = $1 or n.person_id = $2 or n.person_id in (
         select p.id from person p join role_grant g on g.person_id = p.id
         where $1::uuid is not null and lower(p.email) = lower($4) and g.organisation_id = $3
           and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today()))
       order by n.contact_id = $1 desc nulls last, n.person_id = $2 desc nulls last, n.id limit 1`,
      [contactId, personId, organisationId, address],
    ),
  );
  return found ?? usualPreference;
}
