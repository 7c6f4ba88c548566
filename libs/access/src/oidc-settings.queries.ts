import type { FieldProblem } from '@app/domain';
import { asSystem, type Scope, type Transaction } from '@app/platform';
import { IdentityProviderRow } from './oidc-provider.entity.js';

/** Whose provider it is or would be: a company, or the ward itself. */
export interface ProviderOwner {
  /** Of the company or the ward, and so of the provider. */
  readonly id: string;
  readonly wardId: string;
  readonly organisationId: string | null;
}

/** The owner, where the asker looks after its people: a company's administrator, or the ward's. Null else. */
export async function findProviderOwner(
  tx: Transaction,
  scope: Scope,
  ownerId: string,
): Promise<ProviderOwner | null> {
  if (scope.roles.includes('WARD_ADMINISTRATOR') && scope.wardIds.includes(ownerId)) {
    return { id: ownerId, wardId: ownerId, organisationId: null };
  }
  if (!scope.administeredCompanyIds.includes(ownerId)) return null;
  const [company] = await tx.query<{ wardId: string }[]>(
    `select ward_id as "wardId" from organisation where id = $1`,
    [ownerId],
  );
  return company ? { id: ownerId, wardId: company.wardId, organisationId: ownerId } : null;
}

/** As it stands, without the secret. */
export interface ProviderSettings {
  readonly owner: ProviderOwner;
  readonly provider: IdentityProviderRow | null;
  readonly domains: readonly string[];
  /** Of how many people it knows the account. */
  readonly people: number;
}

export async function findSettings(
  tx: Transaction,
  scope: Scope,
  ownerId: string,
): Promise<ProviderSettings | null> {
  const owner = await findProviderOwner(tx, scope, ownerId);
  if (!owner) return null;
  const provider = await tx.findOneBy(IdentityProviderRow, { id: owner.id });
  const domains = await findDomains(tx, scope, owner.id);
  const [{ people } = { people: 0 }] = await asSystem(tx, () =>
    tx.query<{ people: number }[]>(
      `select count(distinct person_id)::integer as people from federated_identity where provider_id = $1 and issuer = $2`,
      [owner.id, provider?.issuer ?? ''],
    ),
  );
  return { owner, provider, domains, people };
}

export async function findDomains(
  tx: Transaction,
  _scope: Scope,
  providerId: string,
): Promise<readonly string[]> {
  const rows = await tx.query<{ domain: string }[]>(
    'select domain from identity_provider_domain where provider_id = $1 order by domain',
    [providerId],
  );
  return rows.map(({ domain }) => domain);
}

/**
 * Mail domains of those who work for the owner, and for nobody else, and have shown, by signing in, that the address is
 * theirs.
 */
export async function findOwnDomains(tx: Transaction, owner: ProviderOwner): Promise<readonly string[]> {
  const rows = await asSystem(tx, () =>
    tx.query<{ domain: string }[]>(
      `select distinct lower(split_part(p.email, '@', -1)) as domain
       from person p join role_grant g on g.person_id = p.id
       where p.ward_id = $1 and g.organisation_id is not distinct from $2
         and g.starts_on <= japan_today() and (g.ends_on is null or g.ends_on >= japan_today())
         and not exists (select from role_grant other where other.person_id = p.id
           and other.organisation_id is distinct from $2
           and (other.ends_on is null or other.ends_on >= greatest(other.starts_on, japan_today())))
         and (p.password_hash is not null or exists (select from passkey k where k.person_id = p.id))`,
      [owner.wardId, owner.organisationId],
    ),
  );
  return rows.map(({ domain }) => domain);
}

/** @returns what is wrong: a domain that another organisation has named already */
export async function replaceDomains(
  tx: Transaction,
  _scope: Scope,
  providerId: string,
  domains: readonly string[],
): Promise<FieldProblem[]> {
  await tx.query('delete from identity_provider_domain where provider_id = $1', [providerId]);
  await tx.query(
    `insert into identity_provider_domain (domain, provider_id) select domain, $2 from unnest($1::text[]) domain
     order by domain on conflict do nothing`,
    [domains, providerId],
  );
  const kept = await findDomains(tx, _scope, providerId);
  return kept.length === domains.length ? [] : [{ path: 'domains', code: 'DOMAIN_TAKEN' }];
}
