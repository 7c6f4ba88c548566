import type { Language } from '@app/domain';
import type { ContactForTheDay } from '@app/notifications';
import { asSystem, type Transaction } from '@app/platform';

export interface OfficePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/**
 * Who works at a district's desk today, to be written to; and whom a company calls on the day: the office, not a person's
 * own number.
 */
export async function officePeople(
  tx: Transaction,
  districtId: string,
): Promise<{ people: OfficePerson[]; dayContact: ContactForTheDay | null }> {
  const working = () =>
    tx.query<OfficePerson[]>(
      `select distinct p.id, p.name, p.email, p.language from person p join role_grant g on g.person_id = p.id
      where g.district_id = $1 and g.role in ('BRANCH_OFFICER', 'COORDINATOR')
        and g.starts_on <= (now() at time zone 'Asia/Tokyo')::date
        and (g.ends_on is null or g.ends_on >= (now() at time zone 'Asia/Tokyo')::date)
      order by p.id`,
      [districtId],
    );
  const people = await asSystem(tx, working);
  const [office] = await tx.query<ContactForTheDay[]>(
    `select office_name as organisation, office_section as name, office_phone as phone from district where id = $1`,
    [districtId],
  );
  return { people, dayContact: office ?? null };
}
