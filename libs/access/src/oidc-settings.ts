import { type FieldProblem, problemIf } from '@app/domain';
import type { Reach } from '@app/platform';
import { canBeIssuer } from './oidc-address.js';
import { isEverybodys, mailDomain } from './oidc-domain.js';

/** What an administrator says of the own organisation's provider. */
export interface ProviderTerms {
  readonly issuer: string;
  readonly clientId: string;
  /** Null leaves the one that is kept. */
  readonly clientSecret: string | null;
  readonly domains: readonly string[];
  readonly enabled: boolean;
}

const longest = { issuer: 500, clientId: 300, clientSecret: 1000 };
const mostDomains = 20;

/** The same with its domains as they stand in addresses, each once. */
export function tidyTerms(terms: ProviderTerms): ProviderTerms {
  return {
    issuer: terms.issuer.trim(),
    clientId: terms.clientId.trim(),
    clientSecret: terms.clientSecret?.trim() || null,
    domains: [...new Set(terms.domains.map((domain) => mailDomain(domain) ?? domain.trim()).filter(Boolean))],
    enabled: terms.enabled,
  };
}

/**
 * What is wrong with the terms.
 * @param ownDomains those of the mail addresses that the organisation's people have: another's people must not be sent here
 */
export function problemsOfTerms(
  { issuer, clientId, clientSecret, domains }: ProviderTerms,
  known: { readonly reach: Reach; readonly hasSecret: boolean; readonly ownDomains: readonly string[] },
): FieldProblem[] {
  const tooLong = (text: string | null, most: number) => (text ?? '').length > most;
  return [
    ...problemIf(!canBeIssuer(known.reach, issuer), 'issuer', 'NOT_AN_ISSUER'),
    ...problemIf(tooLong(issuer, longest.issuer), 'issuer', 'TOO_LONG'),
    ...problemIf(clientId === '', 'clientId', 'EMPTY'),
    ...problemIf(tooLong(clientId, longest.clientId), 'clientId', 'TOO_LONG'),
    ...problemIf(clientSecret === null && !known.hasSecret, 'clientSecret', 'EMPTY'),
    ...problemIf(tooLong(clientSecret, longest.clientSecret), 'clientSecret', 'TOO_LONG'),
    ...problemIf(domains.length > mostDomains, 'domains', 'TOO_MANY'),
    ...domains.flatMap((domain) => problemsOfDomain(domain, known.ownDomains)),
  ];
}

function problemsOfDomain(domain: string, ownDomains: readonly string[]): FieldProblem[] {
  if (mailDomain(domain) !== domain) return problemIf(true, 'domains', 'NOT_A_DOMAIN');
  if (isEverybodys(domain)) return problemIf(true, 'domains', 'EVERYBODYS_DOMAIN');
  return problemIf(!ownDomains.includes(domain), 'domains', 'NOT_OUR_DOMAIN');
}
