import type { Visit } from '@app/access';
import type { FastifyRequest } from 'fastify';

/** From where the request comes, as a list of sessions shows it. */
export function visitOf(request: FastifyRequest): Visit {
  return { address: request.ip, userAgent: request.headers['user-agent'] ?? null };
}

/** The browser asks by itself while nobody sits at it: a screen that renews itself, a look at how long is left. */
export function isUnattended(request: FastifyRequest): boolean {
  return request.headers['x-unattended'] === '1';
}
