import { canHavePasskeys, ProviderBeginnings, ProviderDirectory, siteOf } from '@app/access';
import { CONFIG, type Config, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { found, RefusedError } from '../graphql/failure.js';
import type { Refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import { goTo } from './oidc-accounts.resolver.js';
import { GoTo, GoToResult, OrganisationAccounts, SignInProvider, SignInWays } from './oidc.type.js';
import { rememberBrowser } from './passkeys-browser.js';
import { visitOf } from './visit.js';

/** Signing in with an organisation's own account. The way there and back itself is `/oidc`. */
@Resolver()
export class OidcResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly directory: ProviderDirectory,
    private readonly beginnings: ProviderBeginnings,
  ) {}

  @Query(() => SignInWays)
  async signInWays(): Promise<SignInWays> {
    return this.waysWith(await this.directory.ofWards());
  }

  @Query(() => SignInProvider, {
    nullable: true,
    description: 'For a link straight to an organisation’s sign-in; null where it has none.',
  })
  async signInProvider(@Args('id', { type: () => ID }) id: string): Promise<SignInProvider | null> {
    return this.directory.byId(id);
  }

  @Query(() => ID, {
    nullable: true,
    description: 'The provider that a mail address belongs to by its domain; null where there is none.',
  })
  async providerOfAddress(
    @Args('address') address: string,
    @Request() { request }: RequestContext,
  ): Promise<string | null> {
    const provider = await this.directory.ofAddress(address, visitOf(request));
    if (!provider.ok) throw new RefusedError(provider.refusal);
    return provider.value;
  }

  @Query(() => OrganisationAccounts)
  async organisationAccounts(@Asker() scope: Scope): Promise<OrganisationAccounts> {
    return this.directory.ofAsker(scope);
  }

  @Query(() => SignInWays, { description: 'How an invitation can be accepted, apart from a password.' })
  async invitationWays(@Args('token') token: string): Promise<SignInWays> {
    return this.waysWith(found(await this.directory.ofInvitation(token)));
  }

  @Mutation(() => GoToResult, {
    description: "The first step of accepting an invitation with an organisation's account.",
  })
  async acceptInvitationWithOrganisation(
    @Args('token') token: string,
    @Args('providerId', { type: () => ID }) providerId: string,
    @Request() context: RequestContext,
  ): Promise<GoTo | Refused> {
    return goTo(await this.beginnings.invitation(token, providerId, this.remember(context)));
  }

  private waysWith(providers: SignInWays['providers']): SignInWays {
    return { passkeys: canHavePasskeys(siteOf(this.config.publicUrl)), providers };
  }

  private remember({ request, reply }: RequestContext): string {
    return rememberBrowser(request, reply, this.config);
  }
}
