import type { ContactForTheDay } from '@app/notifications';
import type { Scope, Transaction } from '@app/platform';
import { officePeople } from './office-people.js';

interface SettledMatch {
  readonly companyId: string;
  readonly districtId: string;
}

/**
 * Whom to call on the day of a settled match: the company sees the office, the office sees the company's contact.
 * Nobody else sees either.
 */
export async function dayContactsOf(
  tx: Transaction,
  scope: Scope,
  match: SettledMatch,
): Promise<ContactForTheDay[]> {
  const contacts: ContactForTheDay[] = [];
  if (scope.companyIds.includes(match.companyId)) {
    const { dayContact } = await officePeople(tx, match.districtId);
    if (dayContact) contacts.push(dayContact);
  }
  if ([...scope.officeDistrictIds, ...scope.coordinatedDistrictIds].includes(match.districtId)) {
    contacts.push(...(await companyContacts(tx, match.companyId)));
  }
  return contacts;
}

function companyContacts(tx: Transaction, companyId: string): Promise<ContactForTheDay[]> {
  return tx.query(
    `select o.name as organisation, c.name, c.phone from contact c join organisation o on o.id = c.organisation_id
      where o.id = $1 order by c.created_at, c.id limit 1`,
    [companyId],
  );
}
