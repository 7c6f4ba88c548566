import { differences, record } from '@app/audit';
import { accepted, type Checked, type FieldProblem, type Outcome, refused, refusedFor } from '@app/domain';
import { Notifications } from '@app/notifications';
import {
  asSystem,
  Clock,
  CONFIG,
  type Config,
  Database,
  seal,
  type Scope,
  type Transaction,
} from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { OidcClient } from './oidc-client.service.js';
import type { ProviderProblem } from './oidc-discovery.js';
import { findPeopleOfProvider } from './oidc-linked.queries.js';
import { IdentityProviderRow } from './oidc-provider.entity.js';
import { problemsOfTerms, type ProviderTerms, tidyTerms } from './oidc-settings.js';
import {
  findOwnDomains,
  findSettings,
  type ProviderSettings,
  replaceDomains,
} from './oidc-settings.queries.js';
import { allOrNothing } from './passkeys-all-or-nothing.js';
import { tellOfSecurity } from './passkeys-notice.js';

type Saved = Checked<ProviderSettings, 'NOT_FOUND' | 'BAD_INPUT'>;

/** Where the people of the own organisation sign in with its account: for who looks after them. */
@Injectable()
export class IdentityProviders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly client: OidcClient,
    private readonly notifications: Notifications,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  find(scope: Scope, ownerId: string): Promise<ProviderSettings | null> {
    return this.database.run(scope, (tx) => findSettings(tx, scope, ownerId));
  }

  /** Asks the provider what it is; null where it can be used. */
  async test(
    scope: Scope,
    ownerId: string,
    issuer: string,
  ): Promise<Outcome<ProviderProblem | null, 'NOT_FOUND'>> {
    const settings = await this.find(scope, ownerId);
    if (!settings) return refused('NOT_FOUND');
    const { organisationId } = settings.owner;
    return accepted(await this.client.test({ organisationId, issuer: issuer.trim() }));
  }

  /** One that is switched on has to answer first: nobody is sent where nobody is. */
  async save(scope: Scope, ownerId: string, typed: ProviderTerms): Promise<Saved> {
    const terms = tidyTerms(typed);
    const before = await this.find(scope, ownerId);
    if (!before) return refusedFor('NOT_FOUND');
    const problems = [
      ...(await this.problemsOf(scope, before, terms)),
      ...(await this.problemOfTrying(before, terms)),
    ];
    if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
    return allOrNothing(this.database, scope, (tx) => this.keep(tx, scope, ownerId, terms));
  }

  /** Whoever signed in there has to come in another way, and is told so. */
  async remove(scope: Scope, ownerId: string): Promise<Outcome<null, 'NOT_FOUND'>> {
    return this.database.run(scope, async (tx) => {
      const settings = await findSettings(tx, scope, ownerId);
      if (!settings?.provider) return refused('NOT_FOUND');
      const people = await asSystem(tx, () => findPeopleOfProvider(tx, scope, ownerId));
      const { affected } = await tx.delete(IdentityProviderRow, { id: ownerId });
      if (affected !== 1) return refused('NOT_FOUND');
      await record(tx, scope, {
        action: 'removeIdentityProvider',
        ...subjectOf(settings),
        before: termsOf(settings),
      });
      for (const personId of people) {
        const news = { personId, matter: 'OIDC_ENDED', at: this.clock.now() } as const;
        await tellOfSecurity(this.notifications, tx, scope, news);
      }
      return accepted(null);
    });
  }

  private async problemsOf(
    scope: Scope,
    { owner, provider }: ProviderSettings,
    terms: ProviderTerms,
  ): Promise<FieldProblem[]> {
    const ownDomains = await this.database.run(scope, (tx) => findOwnDomains(tx, owner));
    return problemsOfTerms(terms, {
      reach: this.client.reachOf(owner),
      hasSecret: provider !== null,
      ownDomains,
    });
  }

  private async problemOfTrying(before: ProviderSettings, terms: ProviderTerms): Promise<FieldProblem[]> {
    const { owner, provider } = before;
    const worksAlready = provider?.enabled && provider.issuer === terms.issuer;
    if (!terms.enabled || worksAlready) return [];
    const code = await this.client.test({ organisationId: owner.organisationId, issuer: terms.issuer });
    // What is no issuer at all has been said already.
    return code && code !== 'NOT_AN_ISSUER' ? [{ path: 'issuer', code }] : [];
  }

  private async keep(tx: Transaction, scope: Scope, ownerId: string, terms: ProviderTerms): Promise<Saved> {
    const before = await findSettings(tx, scope, ownerId);
    if (!before) return refusedFor('NOT_FOUND');
    const { issuer, clientId, clientSecret, enabled } = terms;
    const { owner, provider } = before;
    const row = {
      issuer,
      clientId,
      enabled,
      updatedAt: this.clock.now(),
      ...this.sealed(ownerId, clientSecret),
    };
    if (provider) await tx.update(IdentityProviderRow, { id: ownerId }, row);
    else
      await tx
        .createQueryBuilder()
        .insert()
        .into(IdentityProviderRow)
        .values({ ...owner, ...row })
        .execute();
    const problems = await replaceDomains(tx, scope, ownerId, terms.domains);
    if (problems.length > 0) return refusedFor('BAD_INPUT', ...problems);
    const after = await findSettings(tx, scope, ownerId);
    if (!after) return refusedFor('NOT_FOUND');
    const changed = differences(termsOf(before), {
      ...termsOf(after),
      ...(clientSecret && { secretChanged: true }),
    });
    if (changed) await record(tx, scope, { action: 'saveIdentityProvider', ...subjectOf(after), ...changed });
    return accepted(after);
  }

  private sealed(id: string, secret: string | null): { clientSecretSealed?: string } {
    const sealedFor = { purpose: 'IDENTITY_PROVIDER_SECRET', id } as const;
    return secret === null ? {} : { clientSecretSealed: seal(secret, sealedFor, this.config.secretKey) };
  }
}

function subjectOf({ owner }: ProviderSettings) {
  return {
    subjectType: owner.organisationId ? 'organisation' : 'ward',
    subjectId: owner.id,
    organisationId: owner.organisationId,
  };
}

function termsOf({ provider, domains }: ProviderSettings) {
  const { issuer = null, clientId = null, enabled = null } = provider ?? {};
  return { issuer, clientId, enabled, domains };
}
