import type { ContactForTheDay } from '@app/notifications';
import type { Transaction } from '@app/platform';

/** Whom a company calls on the day: the office, not a person's own number. */
export async function dayContactOf(tx: Transaction, districtId: string): Promise<ContactForTheDay | null> {
  const [office] = await tx.query<ContactForTheDay[]>(
    `select true as "ofOffice", office_name as organisation, coalesce(office_section, '') as name, office_phone as phone
       from district where id = $1`,
    [districtId],
  );
  return office ?? null;
}
