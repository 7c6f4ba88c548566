import type { Config } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Address = Pick<Config, 'publicUrl'>;

const isHttps = ({ publicUrl }: Address) => publicUrl.startsWith('https:');
/** With https the prefix binds the cookie to this host and to encrypted connections; browsers check it. */
const nameOf = (address: Address) => (isHttps(address) ? '__Host-machikaigi' : 'machikaigi');
const attributes = (address: Address) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(address) }) as const;

export function sessionTokenOf(request: FastifyRequest, address: Address): string | null {
  return request.cookies[nameOf(address)] ?? null;
}

/** Without an age: on a shared computer it ends with the browser. */
export function setSessionCookie(reply: FastifyReply, token: string, address: Address): void {
  void reply.setCookie(nameOf(address), token, attributes(address));
}

export function clearSessionCookie(reply: FastifyReply, address: Address): void {
  void reply.clearCookie(nameOf(address), attributes(address));
}

/** Of a sign-in that waits for its second step: another cookie, which opens nothing. */
const pendingNameOf = (address: Address) => `${nameOf(address)}-second-step`;

export function pendingTokenOf(request: FastifyRequest, address: Address): string | null {
  return request.cookies[pendingNameOf(address)] ?? null;
}

export function setPendingCookie(reply: FastifyReply, token: string, address: Address): void {
  void reply.setCookie(pendingNameOf(address), token, { ...attributes(address), sameSite: 'strict' });
}

export function clearPendingCookie(reply: FastifyReply, address: Address): void {
  void reply.clearCookie(pendingNameOf(address), { ...attributes(address), sameSite: 'strict' });
}
