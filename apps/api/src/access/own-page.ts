import type { FastifyRequest } from 'fastify';

/** Another site's page can't have anything put on record, or saved, by a link: browsers say where a request comes from. */
export function isFromOwnPage({ headers }: FastifyRequest): boolean {
  const from = headers['sec-fetch-site'];
  return from === undefined || from === 'same-origin' || from === 'none';
}
