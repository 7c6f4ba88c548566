import { once } from 'node:events';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A real OpenID Connect server on this machine, of one client. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there from now on; null: nobody, the person declines. */
  become: (accountId: string | null) => void;
  /** Codes that were exchanged for tokens, or tried to be. */
  readonly exchanges: () => number;
  readonly close: () => Promise<void>;
}

export const clientId = 'machikaigi';
export const clientSecret = 'a secret of the client, long enough for anybody';

/** @param callbackUrls where it sends browsers back to */
export async function startIdentityProvider(callbackUrls: readonly string[]): Promise<TestProvider> {
  let account: string | null = 'hanako';
  let exchanges = 0;
  const server = createServer();
  const issuer = await listen(server);
  const provider = new Provider(issuer, configurationFor(callbackUrls));
  const serve = provider.callback();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/token')) exchanges += 1;
    if (!request.url?.startsWith('/interaction/')) return serve(request, response);
    return provider.interactionFinished(
      request,
      response,
      await decide(provider, request, response, account),
    );
  };
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    clientId,
    clientSecret,
    become: (accountId) => (account = accountId),
    exchanges: () => exchanges,
    close: () => close(server),
  };
}

async function decide(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string | null,
): Promise<object> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (accountId === null) return { error: 'access_denied', error_description: 'declined' };
  if (prompt.name === 'login') return { login: { accountId, remember: false } };
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope('openid');
  return { consent: { grantId: await grant.save() } };
}

function configurationFor(callbackUrls: readonly string[]): object {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: callbackUrls,
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    cookies: { keys: ['only for tests'] },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  };
}

export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
