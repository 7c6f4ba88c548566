import { jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { keepsTheBellsPromises } from './jobs.contract.js';

jest.setTimeout(30_000);

describe('jobs on Redis', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mk-redis-'));
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    url = `redis://127.0.0.1:${port}`;
    server = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', dir],
      { stdio: 'ignore' },
    );
    const client = new Redis(url, { maxRetriesPerRequest: null });
    await client.ping();
    client.disconnect();
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    rmSync(dir, { recursive: true, force: true });
  });

  // A describe of its own: its hooks have to run while the server is there.
  describe('the bell', () => keepsTheBellsPromises(() => url));
});
