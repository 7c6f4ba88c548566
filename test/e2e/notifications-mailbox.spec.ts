import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepMail, mailFolderOf } from '@app/notifications';
import { bootMs, startTestApi, type TestApi } from './api.js';

const raw = (subject: string, html: string) =>
  Buffer.from(
    [
      'From: =?utf-8?B?44G+44Gh5Lya6K2w?= <no-reply@x.example>',
      'To: "A" <a@b.example>',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'http://localhost:3000/a/token https://evil.example/ <script>alert(1)</script>',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--b--',
      '',
    ].join('\r\n'),
  );

describe('/mail', () => {
  let api: TestApi;
  let dataDir: string;
  let name: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'machikaigi mail '));
    api = await startTestApi({ DEMO: '1', DATA_DIR: dataDir });
    const html =
      '<html><head></head><body><a href="http://localhost:3000/a/token">x</a><script>alert(1)</script>';
    const keep = (subject: string, minute: number) =>
      keepMail(mailFolderOf(dataDir), raw(subject, html), new Date(Date.UTC(2026, 10, 22, 3, minute)));
    for (let i = 0; i < 51; i += 1) await keep(`mail ${i}`, i);
    name = await keep('<b>newest</b>', 59);
  }, bootMs);
  afterAll(async () => {
    await api?.close();
    await rm(dataDir, { recursive: true });
  });

  const get = (url: string, host = 'localhost:3000') => api.app.inject({ url, headers: { host } });

  it('lists the newest first, page by page, and escapes what they say', async () => {
    const { body, statusCode, headers } = await get('/mail');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining(`default-src 'none'`),
    });
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(body) ?? [];
    const allowed = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`'sha256-${allowed}'`);
    expect(body).toContain('<html lang="ja">');
    expect(body).toContain('&#60;b&#62;newest&#60;/b&#62;');
    expect(body.indexOf('newest')).toBeLessThan(body.indexOf('mail 50'));
    expect(body).toContain('11月22日（日）12時59分');
    expect(body).not.toContain('>mail 1<');
    const [, older] = /href="(\/mail\?[^"]*after=[^"]*)"/.exec(body) ?? [];
    expect((await get(older!.replaceAll('&amp;', '&'))).body).toContain('>mail 1<');
    const english = (await get('/mail?lang=en')).body;
    expect(english).toContain('Mails sent');
    expect(english).toContain('Sun 22 Nov, 12:59');
  });

  it('shows a mail with its text, its own links alone to be followed', async () => {
    const { body } = await get(`/mail/${name}`);
    expect(body).toContain('href="http://localhost:3000/a/token"');
    expect(body).toContain('</a> https://evil.example/ ');
    expect(body).not.toContain('href="https://evil');
    expect(body).not.toContain('<script>');
    expect(body).toContain('A &#60;a@b.example&#62;');
    expect(body).toContain(`<iframe`);
  });

  it('shows its HTML where no script runs and nothing is loaded', async () => {
    const { body, headers } = await get(`/mail/${name}/html`);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'.*sandbox allow-same-origin/),
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(headers['content-security-policy']).not.toMatch(/script/);
    expect((await get(`/mail/${name}`)).body).toMatch(/<iframe\s+sandbox="(?!.*allow-scripts)/);
    expect(body).toContain('<base target="_blank">');
  });

  it.each(['nothing', '..%2f..%2fetc%2fpasswd', '20261122T035900000Z-000000000000'])(
    'finds no mail %s',
    async (it) => {
      expect((await get(`/mail/${it}`)).statusCode).toBe(404);
      expect((await get(`/mail/${it}/html`)).statusCode).toBe(404);
    },
  );

  it('is not there for a name that somebody else made lead to this machine', async () => {
    expect((await get('/mail', 'evil.example')).body).not.toContain('newest');
    expect((await get(`/mail/${name}/html`, 'evil.example')).statusCode).toBe(404);
  });

  it('is not there outside the demonstration', async () => {
    const real = await startTestApi({ DEMO: '0', DATA_DIR: dataDir });
    try {
      const { body } = await real.app.inject({ url: '/mail', headers: { host: 'localhost' } });
      expect(body).not.toContain('newest');
    } finally {
      await real.close();
    }
  });
});
