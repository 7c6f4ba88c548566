import { createHash, timingSafeEqual } from 'node:crypto';

export interface OperatorRequest {
  readonly method: string;
  readonly host: string;
  readonly authorization: string | null;
  /** What the browser says of where the request comes from. */
  readonly site: string | null;
}

/** 401: the token is missing or another; 403: the page of somebody else asks. */
export type OperatorRefusal = 401 | 403;

/**
 * Without a token only the machine itself is served, under its own name: a page elsewhere whose name was made to point here
 * still gives its own. A change is taken from the operator's own page alone.
 */
export function refusalOf(request: OperatorRequest, token: string | null): OperatorRefusal | null {
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && request.site !== null && !['same-origin', 'none'].includes(request.site)) return 403;
  if (token === null) return ownName.test(request.host) ? null : 403;
  const given = tokenIn(request.authorization ?? '');
  return given !== null && same(given, token) ? null : 401;
}

const ownName = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A scraper sends `Bearer`, a browser asks its user for a password. */
function tokenIn(authorization: string): string | null {
  const [, scheme = '', credentials = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme === '') return null;
  const pair = Buffer.from(credentials, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

function same(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
