import { record } from '@app/audit';
import type { Language } from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import { isAdministratorOf, type Grant, type GrantDraft, type Span } from './grants.js';
import { findJoined } from './people-list.queries.js';
import { PersonRow, RoleGrantRow } from './person.entity.js';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** The person with this mail address in the ward, made where there is none. Null: the address belongs to another ward. */
export async function findOrMakePerson(
  tx: Transaction,
  scope: Scope,
  wardId: string,
  { name, email, language }: NewPerson,
): Promise<PersonRow | null> {
  await holdAddress(tx, email);
  const known = await tx
    .createQueryBuilder(PersonRow, 'person')
    .where('lower(person.email) = lower(:email)', { email })
    .getOne();
  if (known) return known.wardId === wardId ? known : null;
  const person = await tx.save(tx.create(PersonRow, { wardId, name, email, language }));
  await record(tx, scope, {
    action: 'addPerson',
    subjectType: 'person',
    subjectId: person.id,
    personal: { personId: person.id, values: { name, email } },
  });
  return person;
}

/** To the end of the transaction: who wants to have the same mail address comes afterwards, and finds it taken. */
export async function holdAddress(tx: Transaction, email: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('person ' || lower($1)))`, [email]);
}

/** Whether the mail address is that of somebody who works, today or later, for anybody but this company. */
export async function worksElsewhere(
  tx: Transaction,
  email: string,
  { organisationId }: Pick<GrantDraft, 'organisationId'>,
  today: string,
): Promise<boolean> {
  const [row] = await tx.query<{ works: boolean }[]>(
    `select exists (select from person p join role_grant g on g.person_id = p.id
       where lower(p.email) = lower($1) and g.organisation_id is distinct from $2::uuid
         and (g.ends_on is null or g.ends_on >= greatest(g.starts_on, $3::date))) as works`,
    [email, organisationId, today],
  );
  return row!.works;
}

/** Gives the role; the record names the person by its id alone. */
export async function giveRole(
  tx: Transaction,
  scope: Scope,
  personId: string,
  draft: GrantDraft,
): Promise<RoleGrantRow> {
  const grant = await tx.save(tx.create(RoleGrantRow, { personId, ...draft }));
  await recordGrant(tx, scope, 'giveRole', grant, { after: { ...draft, personId } });
  return grant;
}

export async function saveLastDay(
  tx: Transaction,
  scope: Scope,
  grant: Grant,
  endsOn: string | null,
): Promise<void> {
  await tx.update(RoleGrantRow, { id: grant.id }, { endsOn });
  await recordGrant(tx, scope, 'endRole', grant, {
    before: { endsOn: grant.endsOn },
    after: { personId: grant.personId, role: grant.role, endsOn },
  });
}

function recordGrant(
  tx: Transaction,
  scope: Scope,
  action: string,
  { id, districtId, organisationId }: Grant,
  what: { readonly before?: object; readonly after: object },
): Promise<void> {
  return record(tx, scope, {
    action,
    subjectType: 'role_grant',
    subjectId: id,
    districtId,
    organisationId,
    ...what,
  });
}

/** Whether the person holds the same role on any of the same days already. */
export async function holdsAlready(tx: Transaction, personId: string, draft: GrantDraft): Promise<boolean> {
  const { role, districtId, organisationId, startsOn, endsOn } = draft;
  const [row] = await tx.query<{ held: boolean }[]>(
    `select exists (select from role_grant where person_id = $1 and role = $2
       and district_id is not distinct from $3::uuid and organisation_id is not distinct from $4::uuid
       and (ends_on is null or ends_on >= starts_on)
       and daterange(starts_on, ends_on, '[]') && daterange($5::date, $6::date, '[]')) as held`,
    [personId, role, districtId, organisationId, startsOn, endsOn],
  );
  return row!.held;
}

/**
 * The administrators' grants of a ward or a company, locked, so that two who leave at the same moment don't both count on
 * the other. Only who can sign in counts, and whoever is about to lose the grant.
 */
export async function lockAdministrators(
  tx: Transaction,
  grant: Grant,
  wardId: string,
): Promise<readonly (Grant & Span)[]> {
  const rows = await tx
    .createQueryBuilder(RoleGrantRow, 'held')
    .where(
      grant.organisationId === null
        ? `held.role = 'WARD_ADMINISTRATOR' and held.person_id in (select id from person where ward_id = :wardId)`
        : `held.role = 'COMPANY_ADMINISTRATOR' and held.organisation_id = :organisationId`,
      { wardId, organisationId: grant.organisationId },
    )
    .orderBy('held.id')
    .setLock('pessimistic_write')
    .getMany();
  const joined = await findJoined(
    tx,
    rows.map(({ personId }) => personId),
  );
  return rows.filter(
    (row) =>
      isAdministratorOf(row, grant.organisationId) && (joined.has(row.personId) || row.id === grant.id),
  );
}
