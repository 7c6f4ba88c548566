import { type Outcome, refused } from '@app/domain';
import { Clock, CONFIG, type Config, Database, isUuid, type Scope, systemScope } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type FlowRefusal, OidcFlow } from './oidc-flow.service.js';
import { pageOfOurs } from './oidc-return.js';
import { findOpenInvitation } from './passkeys-invitation.queries.js';

type Address = Outcome<string, FlowRefusal | 'LINK_INVALID' | 'NOT_SIGNED_IN'>;

/** Sends a browser to an organisation's provider: to sign in, to link an account, to accept an invitation. */
@Injectable()
export class ProviderBeginnings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly flow: OidcFlow,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param back where to go afterwards; anything but a page of the product is left out */
  signIn(providerId: string, back: string | null, browserKey: string): Promise<Address> {
    return this.begin('SIGN_IN', providerId, browserKey, { back: pageOfOurs(back, this.config.publicUrl) });
  }

  async link({ actor }: Scope, providerId: string, browserKey: string): Promise<Address> {
    if (actor.personId === null) return refused('NOT_SIGNED_IN');
    return this.begin('LINK', providerId, browserKey, { personId: actor.personId });
  }

  async invitation(token: string, providerId: string, browserKey: string): Promise<Address> {
    const now = this.clock.now();
    const open = await this.database.run(systemScope, (tx) => findOpenInvitation(tx, token, now));
    if (!open) return refused('LINK_INVALID');
    return this.begin('INVITATION', providerId, browserKey, {
      personId: open.personId,
      invitationId: open.id,
    });
  }

  private async begin(
    purpose: 'SIGN_IN' | 'LINK' | 'INVITATION',
    providerId: string,
    browserKey: string,
    of: { readonly personId?: string; readonly invitationId?: string; readonly back?: string | null },
  ): Promise<Address> {
    if (!isUuid(providerId)) return refused('PROVIDER_OFF');
    const nothing = { personId: null, invitationId: null, back: null };
    return this.flow.begin({ purpose, providerId: providerId.toLowerCase(), ...nothing, ...of }, browserKey);
  }
}
