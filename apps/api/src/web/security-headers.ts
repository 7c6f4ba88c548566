import type { FastifyInstance } from 'fastify';

const policy = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** On every answer, before its route; a route that shows something else (a mail's HTML) sets its own policy. */
export function secureHeaders(server: FastifyInstance, https: boolean): void {
  const csp = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources}`);
  const headers = {
    'content-security-policy': csp.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // The address of a page that a mail's link opens is its key: no page says where it came from.
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(https && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-request-id', request.id);
    if (!['GET', 'HEAD'].includes(request.method) || request.url.startsWith('/graphql')) {
      reply.header('cache-control', 'no-store');
    }
  });
}
