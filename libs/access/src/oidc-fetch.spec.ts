import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NobodyAnswers } from '@app/platform';
import { fetchWithin } from './oidc-fetch.js';

const everywhere = { ownNetwork: true, ownMachine: true };
const outside = { ownNetwork: false, ownMachine: false };

describe(fetchWithin.name, () => {
  let server: Server;
  let asked = 0;
  let answer: RequestListener = () => {};
  let port = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      void answer(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = 0;
  });

  const ask = (host: string, reach = everywhere, body?: URLSearchParams) =>
    fetchWithin(reach)(`http://${host}:${port}/path`, {
      method: body ? 'POST' : 'GET',
      headers: { accept: 'application/json' },
      body,
      redirect: 'manual',
    });

  it('brings the answer', async () => {
    answer = (request, response) => {
      request.on('data', (chunk: Buffer) => response.end(`got ${chunk.toString()}`));
    };
    const response = await ask('127.0.0.1', everywhere, new URLSearchParams({ code: 'ü' }));
    expect([response.status, await response.text()]).toEqual([200, 'got code=%C3%BC']);
  });

  it.each(['127.0.0.1', 'localhost', '0x7f000001', '[::ffff:127.0.0.1]'])(
    'does not even connect to %s from elsewhere',
    async (host) => {
      await expect(ask(host, outside)).rejects.toMatchObject({ why: 'FORBIDDEN_ADDRESS' });
      expect(asked).toBe(0);
    },
  );

  it('does not follow where it is led', async () => {
    answer = (_, response) => void response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    expect((await ask('127.0.0.1')).status).toBe(302);
    expect(asked).toBe(1);
  });

  it('reads no answer without end', async () => {
    answer = (_, response) => {
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      };
      response.on('drain', more).on('error', () => {});
      more();
    };
    await expect(ask('127.0.0.1')).rejects.toThrow(NobodyAnswers);
    await expect(ask('127.0.0.1')).rejects.toMatchObject({ why: 'TOO_LARGE' });
  });

  it('says that nobody is there', async () => {
    answer = (_, response) => void response.socket?.destroy();
    await expect(ask('127.0.0.1')).rejects.toMatchObject({ why: 'UNREACHABLE' });
  });
});
