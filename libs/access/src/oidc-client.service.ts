import { createHmac } from 'node:crypto';
import { accepted, type Outcome, refused } from '@app/domain';
import { Clock, CONFIG, type Config, isOwnMachine, NobodyAnswers, type Reach, unseal } from '@app/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  customFetch,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from 'openid-client';
import { canBeIssuer } from './oidc-address.js';
import { discover, type ProviderProblem } from './oidc-discovery.js';
import { fetchWithin } from './oidc-fetch.js';
import type { IdentityProviderRow } from './oidc-provider.entity.js';

/** An account at a provider: what alone counts as somebody's identity there. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export type OidcFailure = 'PROVIDER_UNREACHABLE' | 'PROVIDER_CANCELLED' | 'PROVIDER_NOT_ACCEPTED';

interface Known {
  readonly key: string;
  readonly until: number;
  readonly configuration: Configuration;
}

const knownForMs = 10 * 60 * 1000;
const mostKnown = 100;
const patienceSeconds = 5;

/** Talks to the providers: authorisation code, PKCE with S256, state and nonce; tokens are looked into and thrown away. */
@Injectable()
export class OidcClient {
  private readonly logger = new Logger(OidcClient.name);
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Each provider has an address of its own to answer to: what one answers is never taken for another's (RFC 9700, 4.4). */
  callbackUrl(providerId: string): string {
    return `${this.config.publicUrl}/oidc/callback/${providerId}`;
  }

  /** Whether it can be used, and if not why. */
  async test(
    provider: Pick<IdentityProviderRow, 'organisationId' | 'issuer'>,
  ): Promise<ProviderProblem | null> {
    const described = await this.describe(provider);
    return described.ok ? null : described.refusal;
  }

  /** Where to send the browser. */
  async addressFor(provider: IdentityProviderRow, state: string): Promise<Outcome<string, OidcFailure>> {
    const configuration = await this.configurationOf(provider);
    if (!configuration.ok) return refused('PROVIDER_UNREACHABLE');
    const address = buildAuthorizationUrl(configuration.value, {
      scope: 'openid',
      response_type: 'code',
      redirect_uri: this.callbackUrl(provider.id),
      state,
      nonce: this.madeOf('nonce', state),
      code_challenge: await calculatePKCECodeChallenge(this.madeOf('verifier', state)),
      code_challenge_method: 'S256',
    });
    return accepted(address.href);
  }

  /** Who it is, from the query that the browser came back with. The caller has used the state up. */
  async identityFrom(
    provider: IdentityProviderRow,
    state: string,
    query: string,
  ): Promise<Outcome<ProvenIdentity, OidcFailure>> {
    const configuration = await this.configurationOf(provider);
    if (!configuration.ok) return refused('PROVIDER_UNREACHABLE');
    try {
      const answer = new URL(`${this.callbackUrl(provider.id)}?${query}`);
      const tokens = await authorizationCodeGrant(configuration.value, answer, {
        expectedState: state,
        expectedNonce: this.madeOf('nonce', state),
        pkceCodeVerifier: this.madeOf('verifier', state),
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      // OpenID Connect Core, section 2: 255 characters at the most.
      if (!claims || claims.sub === '' || claims.sub.length > 255) return refused('PROVIDER_NOT_ACCEPTED');
      return accepted({ issuer: claims.iss, subject: claims.sub });
    } catch (error) {
      return refused(this.failureOf(provider, error));
    }
  }

  /** The operator reads what it was, the person who signs in doesn't. */
  private failureOf(provider: IdentityProviderRow, error: unknown): OidcFailure {
    if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
      return 'PROVIDER_CANCELLED';
    const causes = [error, error instanceof Error ? error.cause : undefined];
    const said = causes.map((it) => (it instanceof Error ? `${it.name} ${codeOf(it)}` : '')).join(' ');
    this.logger.warn(`identity provider ${provider.id}: ${said.trim()}`);
    return causes.some((it) => it instanceof NobodyAnswers)
      ? 'PROVIDER_UNREACHABLE'
      : 'PROVIDER_NOT_ACCEPTED';
  }

  private async configurationOf(
    provider: IdentityProviderRow,
  ): Promise<Outcome<Configuration, ProviderProblem>> {
    const now = this.clock.now().getTime();
    const key = [provider.issuer, provider.clientId, provider.clientSecretSealed].join('\n');
    const known = this.known.get(provider.id);
    if (known?.key === key && now < known.until) return accepted(known.configuration);
    const described = await this.describe(provider);
    if (!described.ok) return described;
    const configuration = this.configure(provider, described.value);
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(provider.id, { key, until: now + knownForMs, configuration });
    return accepted(configuration);
  }

  private configure(provider: IdentityProviderRow, server: ServerMetadata): Configuration {
    const sealedFor = { purpose: 'IDENTITY_PROVIDER_SECRET', id: provider.id } as const;
    const secret = unseal(provider.clientSecretSealed, sealedFor, this.config.secretKey);
    const configuration = new Configuration(
      server,
      provider.clientId,
      secret,
      authenticationFor(server, secret),
    );
    configuration[customFetch] = fetchWithin(this.reachOf(provider));
    configuration.timeout = patienceSeconds;
    // The signature is checked too, not only that the answer came over TLS.
    enableNonRepudiationChecks(configuration);
    if (this.reachOf(provider).ownMachine && isOwnMachine(provider.issuer))
      allowInsecureRequests(configuration);
    return configuration;
  }

  private describe(provider: Pick<IdentityProviderRow, 'organisationId' | 'issuer'>) {
    const reach = this.reachOf(provider);
    if (!canBeIssuer(reach, provider.issuer)) return refused('NOT_AN_ISSUER' as const);
    return discover(provider.issuer, fetchWithin(reach));
  }

  /** The ward's own may stand inside its network; a company's stands where everybody can reach it. */
  reachOf({ organisationId }: Pick<IdentityProviderRow, 'organisationId'>): Reach {
    return { ownNetwork: organisationId === null, ownMachine: isOwnMachine(this.config.publicUrl) };
  }

  /** Made again of the state when it comes back, so that no table has to keep them. */
  private madeOf(what: 'nonce' | 'verifier', state: string): string {
    return createHmac('sha256', this.config.secretKey).update(`oidc ${what}\n${state}`).digest('base64url');
  }
}

/** As the provider takes it; OpenID Connect Discovery, section 3: basic where it says nothing. */
function authenticationFor(server: ServerMetadata, secret: string): ClientAuth {
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
}

function codeOf(error: Error): string {
  const parts = ['code' in error ? error.code : '', 'error' in error ? error.error : ''];
  return parts.filter((part) => typeof part === 'string').join(' ');
}
