import type { CustomFetch, ServerMetadata } from 'openid-client';
import { accepted, type Outcome, refused } from '@app/domain';
import { z } from 'zod';
import { type NoAnswer, NobodyAnswers } from '@app/platform';

/** What keeps a provider from being used. */
export const providerProblems = [
  'NOT_AN_ISSUER',
  'FORBIDDEN_ADDRESS',
  'NO_SUCH_HOST',
  'BAD_CERTIFICATE',
  'TOO_LARGE',
  'UNREACHABLE',
  'NOT_A_PROVIDER',
  'ISSUER_DIFFERS',
  'NO_CODE_FLOW',
  'NO_PKCE',
] as const satisfies readonly (NoAnswer | string)[];
export type ProviderProblem = (typeof providerProblems)[number];

/** What the product needs of a provider's own description (OpenID Connect Discovery 1.0, section 3). */
const description = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  response_types_supported: z.array(z.string()),
  code_challenge_methods_supported: z.array(z.string()).optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
});

/** What the provider at this issuer says of itself, where it is one that can be used. */
export async function discover(
  issuer: string,
  fetch: CustomFetch,
): Promise<Outcome<ServerMetadata, ProviderProblem>> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await askFor(address, fetch);
  if (!answer.ok) return answer;
  const read = description.safeParse(answer.value);
  if (!read.success) return refused('NOT_A_PROVIDER');
  // Letter by letter: who answers for another issuer could bring that one's people in.
  if (read.data.issuer !== issuer) return refused('ISSUER_DIFFERS');
  const { response_types_supported: flows, code_challenge_methods_supported: challenges } = read.data;
  if (!flows.includes('code')) return refused('NO_CODE_FLOW');
  // A provider that says nothing of challenges may still take them; one that lists others doesn't.
  if (challenges && !challenges.includes('S256')) return refused('NO_PKCE');
  return accepted(read.data as ServerMetadata); // openid-client checks each part that it uses
}

async function askFor(address: string, fetch: CustomFetch): Promise<Outcome<unknown, ProviderProblem>> {
  try {
    const headers = { accept: 'application/json' };
    const answer = await fetch(address, { method: 'GET', headers, body: undefined, redirect: 'manual' });
    return answer.status === 200 ? accepted(await answer.json()) : refused('NOT_A_PROVIDER');
  } catch (error) {
    return refused(error instanceof NobodyAnswers ? error.why : 'NOT_A_PROVIDER');
  }
}
