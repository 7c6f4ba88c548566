import { accepted, type Outcome, refused } from '@app/domain';
import { Clock, Database, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { OidcClient, type OidcFailure, type ProvenIdentity } from './oidc-client.service.js';
import type { IdentityProviderRow } from './oidc-provider.entity.js';
import { findProviderToUse } from './oidc-provider.queries.js';
import { type BegunSignIn, keepState, useUpState } from './oidc-state.queries.js';

export type FlowRefusal = OidcFailure | 'PROVIDER_OFF' | 'PROVIDER_TOO_LATE';

/** How the browser came back. */
export interface ProviderAnswer {
  readonly providerId: string;
  /** As it stood in the address, without `?`. */
  readonly query: string;
  /** The key that the browser keeps in a cookie; null where it has none. */
  readonly browserKey: string | null;
}

/** What somebody began, and who the provider says it is. */
export interface ProvenAnswer {
  readonly begun: BegunSignIn;
  readonly provider: IdentityProviderRow;
  readonly identity: ProvenIdentity;
}

/** To the provider and back. What for is for others to know. */
@Injectable()
export class OidcFlow {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly client: OidcClient,
  ) {}

  /** The address to send the browser to. */
  async begin(begun: BegunSignIn, browserKey: string): Promise<Outcome<string, FlowRefusal>> {
    const provider = await this.providerOf(begun.providerId);
    if (!provider) return refused('PROVIDER_OFF');
    const now = this.clock.now();
    const state = await this.database.run(systemScope, (tx) => keepState(tx, begun, browserKey, now));
    return this.client.addressFor(provider, state);
  }

  /** What was begun, once: whatever then comes of it, the same answer finds nothing any more. */
  async takeUp(answer: ProviderAnswer): Promise<Outcome<BegunSignIn, 'PROVIDER_TOO_LATE'>> {
    const { providerId, browserKey } = answer;
    const state = stateIn(answer);
    if (state === null || browserKey === null) return refused('PROVIDER_TOO_LATE');
    const now = this.clock.now();
    const begun = await this.database.run(systemScope, (tx) =>
      useUpState(tx, { state, providerId, browserKey }, now),
    );
    return begun ? accepted(begun) : refused('PROVIDER_TOO_LATE');
  }

  async prove(answer: ProviderAnswer, begun: BegunSignIn): Promise<Outcome<ProvenAnswer, FlowRefusal>> {
    const provider = await this.providerOf(begun.providerId);
    if (!provider) return refused('PROVIDER_OFF');
    const identity = await this.client.identityFrom(provider, stateIn(answer) ?? '', answer.query);
    return identity.ok ? accepted({ begun, provider, identity: identity.value }) : identity;
  }

  private providerOf(id: string): Promise<IdentityProviderRow | null> {
    return this.database.run(systemScope, (tx) => findProviderToUse(tx, id));
  }
}

function stateIn({ query }: ProviderAnswer): string | null {
  const states = new URLSearchParams(query).getAll('state');
  return states.length === 1 ? (states[0] ?? null) : null;
}
