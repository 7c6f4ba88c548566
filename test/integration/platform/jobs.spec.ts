import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Bell } from '@app/platform';
import { Queue } from 'bullmq';
import { keepsTheBellsPromises } from './jobs.contract.js';

jest.setTimeout(30_000);

describe('jobs on PostgreSQL', () => keepsTheBellsPromises(() => undefined));

describe('a bell whose server is down', () => {
  it('neither throws nor keeps its ringer waiting', async () => {
    Logger.overrideLogger(false);
    const dead = new Queue('machikaigi-quick', {
      connection: { connectionString: 'postgres://x@127.0.0.1:1/x' } as never,
    });
    const bell = new Bell(dead, dead);
    const began = Date.now();
    await expect(bell.ring('sweep-matches', {})).resolves.toBeUndefined();
    expect(Date.now() - began).toBeLessThan(3_000);
    await dead.close();
  });
});
