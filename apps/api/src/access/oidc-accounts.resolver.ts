import { OidcIdentities, Presence, ProviderBeginnings } from '@app/access';
import type { Outcome } from '@app/domain';
import { CONFIG, type Config, type Scope } from '@app/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type RefusalCode, refused, type Refused } from '../graphql/refused.type.js';
import { Asker, Request, type RequestContext } from '../graphql/request-context.js';
import {
  GoTo,
  GoToResult,
  type OrganisationAccountUnlinked,
  UnlinkOrganisationAccountResult,
} from './oidc.type.js';
import { rememberBrowser } from './passkeys-browser.js';
import { passwordArgument, shownBy } from './passkeys-shown.js';

/** The viewer's own accounts at organisations. */
@Resolver()
export class OidcAccountsResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly beginnings: ProviderBeginnings,
    private readonly identities: OidcIdentities,
    private readonly presence: Presence,
  ) {}

  @Mutation(() => GoToResult, { description: "The first step of linking an organisation's account." })
  async linkOrganisationAccount(
    @Args('providerId', { type: () => ID }) providerId: string,
    @Args('password', passwordArgument) password: string | null,
    @Asker() scope: Scope,
    @Request() { request, reply }: RequestContext,
  ): Promise<GoTo | Refused> {
    const there = await this.presence.check(scope, shownBy(request, this.config, password));
    if (!there.ok) return refused(there.refusal);
    const browserKey = rememberBrowser(request, reply, this.config);
    return goTo(await this.beginnings.link(scope, providerId, browserKey));
  }

  @Mutation(() => UnlinkOrganisationAccountResult, { description: 'Never the last way to sign in.' })
  async unlinkOrganisationAccount(
    @Args('id', { type: () => ID }) id: string,
    @Args('password', passwordArgument) password: string | null,
    @Asker() scope: Scope,
    @Request() { request }: RequestContext,
  ): Promise<OrganisationAccountUnlinked | Refused> {
    const there = await this.presence.check(scope, shownBy(request, this.config, password));
    if (!there.ok) return refused(there.refusal);
    const outcome = await this.identities.unlink(scope, id);
    return outcome.ok ? { id } : refused(outcome.refusal);
  }
}

export function goTo(address: Outcome<string, RefusalCode>): GoTo | Refused {
  return address.ok ? { url: address.value } : refused(address.refusal);
}
