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
      // One after the other, each by its index: this is asked for everything that is told.
      `select ${preferenceColumns} from notification_preference where id = coalesce(
         (select id from notification_preference where contact_id = $1),
         (select id from notification_preference where person_id = $2),
         (select n.id from person p join notification_preference n on n.person_id = p.id
          where $1::uuid is not null and lower(p.email) = lower($4) and exists (
            select from role_grant g where g.person_id = p.id and g.organisation_id = $3
              and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today()))))`,
      [contactId, personId, organisationId, address],
    ),
  );
  return found ?? usualPreference;
}

/** Whose preference it is: a person's own, or a contact's. */
export type Holder = { readonly personId: string } | { readonly contactId: string };

const columnOf = (holder: Holder) => ('personId' in holder ? 'person_id' : 'contact_id');
const idOf = (holder: Holder) => ('personId' in holder ? holder.personId : holder.contactId);

/** As it was said; null where nobody has said anything. By the asker's own right. */
export async function findPreferenceOf(
  tx: Transaction,
  _scope: Scope,
  holder: Holder,
): Promise<Preference | null> {
  const [found] = await tx.query<Preference[]>(
    `select ${preferenceColumns} from notification_preference where ${columnOf(holder)} = $1`,
    [idOf(holder)],
  );
  return found ?? null;
}

export async function savePreferenceOf(
  tx: Transaction,
  _scope: Scope,
  holder: Holder,
  { rhythm, quietFrom, quietUntil, off, channel }: Preference,
): Promise<void> {
  await tx.query(
    `insert into notification_preference (${columnOf(holder)}, rhythm, quiet_from, quiet_until, off, channel)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (${columnOf(holder)}) do update set rhythm = excluded.rhythm, quiet_from = excluded.quiet_from,
       quiet_until = excluded.quiet_until, off = excluded.off, channel = excluded.channel, updated_at = now()`,
    [idOf(holder), rhythm, quietFrom, quietUntil, off, channel],
  );
}

/** What has to be known of a contact: whose it is, and how it can be reached. */
export interface ContactKept {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Of an association. */
  readonly districtId: string | null;
  readonly isCompany: boolean;
}

export async function findContactKept(
  tx: Transaction,
  _scope: Scope,
  id: string,
): Promise<ContactKept | undefined> {
  const [contact] = await tx.query<ContactKept[]>(
    `select c.id, c.name, c.email, c.phone, o.id as "organisationId", o.name as "organisationName",
       a.district_id as "districtId", exists (select from company k where k.organisation_id = o.id) as "isCompany"
     from contact c join organisation o on o.id = c.organisation_id
       left join association a on a.organisation_id = o.id where c.id = $1`,
    [id],
  );
  return contact;
}
