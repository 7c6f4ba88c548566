import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { readWeb, serveWeb } from './static-web.js';

describe(serveWeb.name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets/main-abc.js'), `// ${'x'.repeat(3000)}`);
  afterAll(() => rmSync(folder, { recursive: true }));

  function serverOf(path: string) {
    const server = new FastifyAdapter().getInstance();
    serveWeb(server, readWeb(path));
    return server;
  }
  const server = serverOf(folder);

  it('keeps what carries a hash for a year, and asks anew for everything else', async () => {
    const script = await server.inject({ url: '/assets/main-abc.js' });
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await server.inject({ url: '/index.html' })).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/', '/needs?x=1', '/answer/a-token.with-a-dot', '//'])(
    'answers %s with the application',
    async (url) => {
      const page = await server.inject({ url, headers: { accept: 'text/html,*/*' } });
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    },
  );

  it.each(['/assets/gone.js', '/../../package.json', '/%2e%2e/%2e%2e/package.json', '/favicon.png'])(
    'has no %s',
    async (url) => {
      const { statusCode, body } = await server.inject({ url });
      expect(statusCode === 404 || body === '<!doctype html>').toBe(true);
      expect(body).not.toContain('machikaigi');
    },
  );

  it.each(['/assets', '/assets/', '/assets/.', '/assets/../'])('lists no folder: %s', async (url) => {
    const { statusCode, body } = await server.inject({ url, headers: { accept: 'text/html' } });
    expect(statusCode === 404 || body === '<!doctype html>').toBe(true);
    expect(body).not.toContain('main-abc');
  });

  it('sends a script small, and nothing at all where the browser has it', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const small = await server.inject({ url: '/assets/main-abc.js', headers });
    expect([small.headers['content-encoding'], small.rawPayload.length < 200]).toEqual(['gzip', true]);
    const known = { 'if-none-match': String(small.headers.etag) };
    expect((await server.inject({ url: '/assets/main-abc.js', headers: known })).statusCode).toBe(304);
  });

  it('says what is missing where nothing has been built', async () => {
    const page = await serverOf(join(folder, 'nowhere')).inject({ url: '/' });
    expect([page.statusCode, page.body]).toEqual([503, expect.stringContaining('npm run build')]);
  });
});
