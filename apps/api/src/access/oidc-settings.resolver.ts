import { IdentityProviders, OidcClient, type ProviderSettings } from '@app/access';
import { CONFIG, type Config, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { found } from '../graphql/failure.js';
import { resultFrom } from '../graphql/outcome.js';
import { refused, type Refused } from '../graphql/refused.type.js';
import { Asker } from '../graphql/request-context.js';
import {
  IdentityProvider,
  IdentityProviderInput,
  type IdentityProviderRemoved,
  IdentityProviderResult,
  type IdentityProviderSaved,
  type IdentityProviderTested,
  RemoveIdentityProviderResult,
  TestIdentityProviderResult,
} from './oidc.type.js';

/** The own organisation's provider: `id` is the company's or the ward's. */
@Resolver()
export class OidcSettingsResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly providers: IdentityProviders,
    private readonly client: OidcClient,
  ) {}

  @Query(() => IdentityProvider)
  async identityProvider(
    @Args('id', {
      type: () => ID,
      nullable: true,
      description: 'Null: of the ward that the viewer looks after.',
    })
    id: string | null,
    @Asker() scope: Scope,
  ): Promise<IdentityProvider> {
    return this.shown(found(await this.providers.find(scope, id ?? scope.wardIds[0] ?? '')));
  }

  @Mutation(() => TestIdentityProviderResult, {
    description: 'Asks the provider what it is. Changes nothing.',
  })
  async testIdentityProvider(
    @Args('id', { type: () => ID }) id: string,
    @Args('issuer') issuer: string,
    @Asker() scope: Scope,
  ): Promise<IdentityProviderTested | Refused> {
    const outcome = await this.providers.test(scope, id, issuer);
    return outcome.ok ? { problem: outcome.value } : refused(outcome.refusal);
  }

  @Mutation(() => IdentityProviderResult)
  async saveIdentityProvider(
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: IdentityProviderInput,
    @Asker() scope: Scope,
  ): Promise<IdentityProviderSaved | Refused> {
    const outcome = await this.providers.save(scope, id, input);
    return resultFrom(outcome, (settings) => ({ provider: this.shown(settings) }));
  }

  @Mutation(() => RemoveIdentityProviderResult)
  async removeIdentityProvider(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<IdentityProviderRemoved | Refused> {
    const outcome = await this.providers.remove(scope, id);
    return outcome.ok ? { id } : refused(outcome.refusal);
  }

  private shown({ owner, provider, domains, people }: ProviderSettings): IdentityProvider {
    return {
      id: owner.id,
      callbackUrl: this.client.callbackUrl(owner.id),
      signInUrl: `${this.config.publicUrl}/sign-in/${owner.id}`,
      issuer: provider?.issuer ?? null,
      clientId: provider?.clientId ?? null,
      domains,
      enabled: provider?.enabled ?? false,
      people,
    };
  }
}
