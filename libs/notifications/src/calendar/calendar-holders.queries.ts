import { asSystem, type Scope, type Transaction } from '@app/platform';
import { kindRules } from '../kind-rules.js';
import { notificationKinds, type Recipient } from '../notification.js';
import { contactsOf } from '../notification.queries.js';

const putIntoCalendars = notificationKinds.filter((kind) => kindRules[kind].calendar === 'REQUEST');

/** Whom to write to at a company about what it has promised, and whoever of it was sent the day for the calendar. */
export async function calendarHolders(
  tx: Transaction,
  scope: Scope,
  match: { readonly id: string; readonly companyId: string },
): Promise<Recipient[]> {
  const sentTo = await asSystem(tx, () =>
    tx.query<{ id: string }[]>(
      `select distinct contact_id as id from notification
       where match_id = $1 and kind = any($2) and state in ('SENDING', 'SENT') and contact_id is not null`,
      [match.id, putIntoCalendars],
    ),
  );
  const holders = new Set(sentTo.map(({ id }) => id));
  const contacts = await contactsOf(tx, scope, match.companyId);
  return contacts.filter(({ contactId }, index) => index === 0 || (contactId && holders.has(contactId)));
}
