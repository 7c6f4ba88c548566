import { newToken } from '@app/access';
import type { Config } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Address = Pick<Config, 'publicUrl'>;

const isHttps = ({ publicUrl }: Address) => publicUrl.startsWith('https:');
const nameOf = (address: Address) => (isHttps(address) ? '__Host-machikaigi-browser' : 'machikaigi-browser');
const lifeSeconds = 10 * 60;

/** The key of a browser in which something was begun; null where nothing was, or not lately. */
export function browserKeyOf(request: FastifyRequest, address: Address): string | null {
  const key = request.cookies[nameOf(address)];
  return key !== undefined && /^[\w-]{43}$/.test(key) ? key : null;
}

/**
 * Gives the browser a key, so that what begins in it ends in it: a challenge or an answer of a provider that somebody
 * carries into another browser counts for nothing there. Several windows of one browser share it.
 */
export function rememberBrowser(request: FastifyRequest, reply: FastifyReply, address: Address): string {
  const key = browserKeyOf(request, address) ?? newToken();
  void reply.setCookie(nameOf(address), key, {
    path: '/',
    httpOnly: true,
    // Lax: the browser comes back from a provider by a link from there.
    sameSite: 'lax',
    secure: isHttps(address),
    maxAge: lifeSeconds,
  });
  return key;
}
