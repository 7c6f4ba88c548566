import { createHash, timingSafeEqual } from 'node:crypto';
import type { Bounces } from '@app/notifications';
import type { FastifyInstance } from 'fastify';

/** A report has the mail's headers in it, seldom its body; five times what any should need. */
const largestReport = 1024 * 1024;
export const bounceHeader = 'x-bounce-secret';

/**
 * Takes in reports of mails that came back (RFC 3464), from the mail server or a service that posts them: the whole mail as
 * `message/rfc822`, or a `multipart/report` without its headers. Where no secret is set there is no such page.
 */
export function takeBounces(server: FastifyInstance, secret: string | null, bounces: () => Bounces): void {
  if (secret === null) return;
  void server.register((own, _options, done) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser(
      ['message/rfc822', 'multipart/report', 'application/octet-stream'],
      { parseAs: 'buffer', bodyLimit: largestReport },
      (_request, body, parsed) => parsed(null, body),
    );
    // Before the body is read: who doesn't know the secret makes nobody read a megabyte.
    own.addHook('onRequest', async (request, reply) => {
      if (!same(request.headers[bounceHeader], secret)) await reply.code(401).send();
    });
    own.post('/bounces', async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body)) return reply.code(400).send();
      await bounces().take(whole(body, request.headers['content-type'] ?? ''));
      return reply.code(204).send();
    });
    done();
  });
}

/** In a time that says nothing of how much was right. */
function same(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret));
}

/** A report that was posted as the body alone gets back the header that says where its parts begin. */
function whole(body: Buffer, type: string): Buffer {
  if (!/^\s*multipart\/report/i.test(type)) return body;
  return Buffer.concat([Buffer.from(`Content-Type: ${type}\r\n\r\n`, 'latin1'), body]);
}
