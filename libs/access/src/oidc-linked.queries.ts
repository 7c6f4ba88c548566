import { asSystem, type Scope, type Transaction } from '@app/platform';

/** Somebody's account at a provider, as who looks after the provider's people knows it. */
export interface LinkedPerson {
  readonly id: string;
  readonly personId: string;
  readonly issuer: string;
  readonly createdAt: Date;
  /** Null for the ward's own provider. */
  readonly organisationId: string | null;
}

/**
 * Accounts at the providers of organisations whose administrator the asker is, by the asker's scope and by the database's
 * own reading of who asks: those of some people, or one by its id.
 */
export async function findLinkedPeople(
  tx: Transaction,
  scope: Scope,
  which: { readonly personIds: readonly string[] } | { readonly id: string },
): Promise<LinkedPerson[]> {
  const wardIds = scope.roles.includes('WARD_ADMINISTRATOR') ? scope.wardIds : [];
  return asSystem(tx, () =>
    tx.query<LinkedPerson[]>(
      `select f.id, f.person_id as "personId", f.issuer, f.created_at as "createdAt", i.organisation_id as "organisationId"
       from federated_identity f join identity_provider i on i.id = f.provider_id
       where (f.person_id = any($1::uuid[]) or f.id = $2)
         and case when i.organisation_id is null
           then i.ward_id = any($3::uuid[]) and i.ward_id = any(asker_administered_wards())
           else i.organisation_id = any($4::uuid[]) and i.organisation_id = any(asker_administered_companies()) end
       order by f.created_at, f.id`,
      [
        'personIds' in which ? which.personIds : [],
        'id' in which ? which.id : null,
        wardIds,
        scope.administeredCompanyIds,
      ],
    ),
  );
}

/** As the system: the people who sign in at a provider, which is about to end. */
export async function findPeopleOfProvider(
  tx: Transaction,
  _scope: Scope,
  providerId: string,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct p.id from federated_identity f join person p on p.id = f.person_id
     where f.provider_id = $1 and p.erased_at is null order by p.id`,
    [providerId],
  );
  return rows.map(({ id }) => id);
}
