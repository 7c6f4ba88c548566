import { oneClick, type Unsubscribing } from '@app/notifications';
import type { FastifyInstance } from 'fastify';

const [name, value] = oneClick;
/** In a form of either kind that RFC 8058 knows, a form with nothing else. */
const asked = new RegExp(`${name}(=|"?(\\r?\\n[^\\r\\n]+)*\\r?\\n\\r?\\n)${value}`);

const answers = {
  done: '配信を停止しました。\nYou will no longer get these messages.\n',
  unknown: 'このリンクは使えません。\nThis link is not valid.\n',
  unclear: '配信は停止していません。\nNothing has been changed.\n',
};

/**
 * One-click unsubscribing (RFC 8058): the reader's mail service posts here, with no cookie and no page of ours before it. What
 * opens the address sees the page of the same path, and changes nothing.
 */
export function unsubscribeByPost(server: FastifyInstance, unsubscribing: () => Unsubscribing): void {
  void server.register((own, _options, done) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string', bodyLimit: 4096 },
      (_request, body, parsed) => parsed(null, String(body)),
    );
    own.post<{ Params: { token: string } }>('/unsubscribe/:token', async (request, reply) => {
      void reply.type('text/plain; charset=utf-8');
      if (typeof request.body !== 'string' || !asked.test(request.body)) {
        return reply.code(400).send(answers.unclear);
      }
      const outcome = await unsubscribing().unsubscribe(request.params.token);
      return outcome.ok ? reply.send(answers.done) : reply.code(404).send(answers.unknown);
    });
    done();
  });
}
