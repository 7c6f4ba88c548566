import type { Transaction } from '@app/platform';
import { FederatedIdentityRow, IdentityProviderRow } from './oidc-provider.entity.js';

/** As the product itself: with its secret. */
export function findProviderToUse(tx: Transaction, id: string): Promise<IdentityProviderRow | null> {
  return tx
    .createQueryBuilder(IdentityProviderRow, 'provider')
    .addSelect('provider.clientSecretSealed')
    .where('provider.id = :id and provider.enabled', { id })
    .getOne();
}

/** Whose the account is; as the product itself. */
export function findIdentity(
  tx: Transaction,
  issuer: string,
  subject: string,
): Promise<FederatedIdentityRow | null> {
  return tx.findOneBy(FederatedIdentityRow, { issuer, subject });
}

/**
 * Whether the person works for the provider's organisation today, or will: of the ward's, somebody of its offices, conferences or
 * administration. Whoever has left can no longer be let in by it; nor, by a company, whoever works for anybody else too:
 * who runs the company's provider would come in as that person, to what is another company's or an office's.
 */
export async function isOfProvider(
  tx: Transaction,
  personId: string,
  { wardId, organisationId }: IdentityProviderRow,
  today: string,
): Promise<boolean> {
  const [found] = await tx.query<{ is: boolean }[]>(
    `select exists (select from role_grant g join person p on p.id = g.person_id
       where p.id = $1 and p.ward_id = $2 and g.organisation_id is not distinct from $3
         and (g.ends_on is null or g.ends_on >= $4))
       and ($3::uuid is null or not exists (select from role_grant other where other.person_id = $1
         and other.organisation_id is distinct from $3 and (other.ends_on is null or other.ends_on >= greatest(other.starts_on, $4::date)))) as is`,
    [personId, wardId, organisationId, today],
  );
  return found?.is ?? false;
}

/** Of the enabled provider that this mail domain belongs to; as the product itself. */
export async function findProviderOfDomain(tx: Transaction, domain: string): Promise<string | null> {
  const [found] = await tx.query<{ id: string }[]>(
    `select p.id from identity_provider p join identity_provider_domain d on d.provider_id = p.id
     where d.domain = $1 and p.enabled`,
    [domain],
  );
  return found?.id ?? null;
}

/** What anybody may know of a provider: whose people sign in there. */
export interface ProviderName {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

const providerName = `select p.id, coalesce(o.name, w.name) as name,
    case when o.id is null then w.name_en else o.name_en end as "nameEn"
  from identity_provider p join ward w on w.id = p.ward_id left join organisation o on o.id = p.organisation_id`;

/** As the product itself; one of them where an id is given, else the wards' own. */
export function findProviderNames(tx: Transaction, id: string | null): Promise<ProviderName[]> {
  return tx.query<ProviderName[]>(
    `${providerName} where p.enabled and case when $1::uuid is null then p.organisation_id is null else p.id = $1 end
     order by name`,
    [id],
  );
}

/** As the product itself: of the organisations that somebody works for, those whose account it has not linked. */
export function findLinkableProviders(
  tx: Transaction,
  personId: string,
  today: string,
): Promise<ProviderName[]> {
  return tx.query<ProviderName[]>(
    `${providerName}
     where p.enabled
       and exists (select from role_grant g join person x on x.id = g.person_id
         where x.id = $1 and x.ward_id = p.ward_id and g.organisation_id is not distinct from p.organisation_id
           and (g.ends_on is null or g.ends_on >= $2))
       and (p.organisation_id is null or not exists (select from role_grant other where other.person_id = $1
         and other.organisation_id is distinct from p.organisation_id
         and (other.ends_on is null or other.ends_on >= greatest(other.starts_on, $2::date))))
       and not exists (select from federated_identity f
         where f.person_id = $1 and f.provider_id = p.id and f.issuer = p.issuer)
     order by name`,
    [personId, today],
  );
}

/** An organisation's account that signs a person in. */
export interface LinkedAccount {
  readonly id: string;
  readonly provider: ProviderName;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** As the product itself: all of a person's, those at providers that are switched off too. */
export async function findLinkedAccounts(tx: Transaction, personId: string): Promise<LinkedAccount[]> {
  const rows = await tx.query<(Omit<LinkedAccount, 'provider'> & { providerId: string } & ProviderName)[]>(
    `select f.id, f.created_at as "createdAt", f.last_used_at as "lastUsedAt", n.id as "providerId", n.name, n."nameEn"
     from federated_identity f join (${providerName}) n on n.id = f.provider_id
     where f.person_id = $1 order by f.created_at, f.id`,
    [personId],
  );
  return rows.map(({ providerId, name, nameEn, ...row }) => ({
    ...row,
    provider: { id: providerId, name, nameEn },
  }));
}
