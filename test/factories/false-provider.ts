import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { clientId, close, listen } from './identity-provider.js';

/** What it says otherwise than an honest provider would. */
export interface Falsehood {
  readonly description?: object;
  readonly header?: object;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs with a key that it doesn't publish; or not at all. */
  readonly signature?: 'ANOTHER_KEY' | 'NONE';
  /** In the address that the browser comes back to. */
  readonly answer?: Readonly<Record<string, string>>;
  /** Of the description and the token alike. */
  readonly respond?: (response: ServerResponse) => void;
}

export interface FalseProvider {
  readonly issuer: string;
  /** From now on. */
  lie: (falsehood: Falsehood) => void;
  readonly close: () => Promise<void>;
}

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A provider that can be made to say anything: what no real one can be made to. */
export async function startFalseProvider(): Promise<FalseProvider> {
  let falsehood: Falsehood = {};
  const [own, other] = [keys(), keys()];
  const nonces = new Map<string, string>();
  const server = createServer();
  const issuer = await listen(server);
  const kid = createHash('sha256').update(issuer).digest('hex').slice(0, 8);

  const description = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    ...falsehood.description,
  });
  const token = (nonce: string | undefined) => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, sub: 'hanako', aud: clientId, iat: now, exp: now + 300, nonce };
    const signed = `${part({ alg: 'RS256', kid, typ: 'JWT', ...falsehood.header })}.${part({ ...claims, ...falsehood.claims })}`;
    if (falsehood.signature === 'NONE') return `${signed}.`;
    const key = falsehood.signature === 'ANOTHER_KEY' ? other.privateKey : own.privateKey;
    return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`;
  };
  const authorize = (url: URL, response: ServerResponse) => {
    const code = randomUUID();
    nonces.set(code, url.searchParams.get('nonce') ?? '');
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    const answer = { code, state: url.searchParams.get('state') ?? '', ...falsehood.answer };
    for (const [name, value] of Object.entries(answer)) back.searchParams.append(name, value);
    response.writeHead(303, { location: back.href }).end();
  };
  const json = (response: ServerResponse, body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = new URL(request.url ?? '', issuer);
    if (url.pathname === '/authorize') return authorize(url, response);
    if (falsehood.respond) return falsehood.respond(response);
    if (url.pathname === '/jwks') {
      return json(response, {
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }],
      });
    }
    if (url.pathname !== '/token') return json(response, description());
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const nonce = nonces.get(new URLSearchParams(body).get('code') ?? '');
    return json(response, { access_token: 'x', token_type: 'Bearer', id_token: token(nonce) });
  };
  server.on('request', (request, response) => void answer(request, response));
  return { issuer, lie: (next) => (falsehood = next), close: () => close(server) };
}
