import type { InvitedRole } from '@app/notifications';
import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';

/** Somebody to write to about the account. */
export interface AccountHolder {
  readonly id: string;
  readonly wardId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly hasPassword: boolean;
}

/** Holds the person's row to the end of the transaction: what changes one account happens one after the other. */
export async function holdAccount(
  tx: Transaction,
  _scope: Scope,
  personId: string,
): Promise<AccountHolder | undefined> {
  const [holder] = await tx.query<AccountHolder[]>(
    `select id, ward_id as "wardId", name, email, language, password_hash is not null as "hasPassword"
     from person where id = $1 for no key update`,
    [personId],
  );
  return holder;
}

/** What somebody is invited to be. */
export interface InvitedAs extends InvitedRole {
  readonly districtId: string | null;
}

/** Whose mail address it is, held like `holdAccount`. */
export async function findHolderOf(
  tx: Transaction,
  _scope: Scope,
  email: string,
): Promise<AccountHolder | undefined> {
  const [holder] = await tx.query<AccountHolder[]>(
    `select id, ward_id as "wardId", name, email, language, password_hash is not null as "hasPassword"
     from person where lower(email) = $1 for no key update`,
    [email],
  );
  return holder;
}

/** What somebody is, or will be, and where: in the words of the language. @param grantId this role alone */
export async function findInvitedRoles(
  tx: Transaction,
  _scope: Scope,
  { personId, language, today }: { personId: string; language: Language; today: string },
  grantId: string | null = null,
): Promise<InvitedAs[]> {
  return tx.query<InvitedAs[]>(
    `select g.role, g.district_id as "districtId",
       case when $2 = 'en' then coalesce(c.name_en, d.office_name_en, o.name_en, o.name)
         else coalesce(c.name, d.office_name, o.name) end as place
     from role_grant g left join district d on d.id = g.district_id left join organisation o on o.id = g.organisation_id
       left join conference c on c.district_id = d.id and g.role = 'COORDINATOR'
     where g.person_id = $1 and (g.ends_on is null or g.ends_on >= greatest(g.starts_on, $3::date))
       and ($4::uuid is null or g.id = $4)
     order by g.starts_on, g.role, g.id`,
    [personId, language, today, grantId],
  );
}
