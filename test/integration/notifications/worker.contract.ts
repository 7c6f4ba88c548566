import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listMails, mailFolderOf, readMail } from '@app/notifications';
import { Bell, loadConfig, queueOf } from '@app/platform';
import { jest } from '@jest/globals';
import { getQueueToken } from '@nestjs/bullmq';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import PostalMime from 'postal-mime';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { openOffice, type Office } from './office.js';

/** Where the queue lives while a worker works. */
export interface QueueServer {
  /** @returns Redis's address; undefined: the database */
  readonly open: () => Promise<string | undefined>;
  /** Loses all that it holds, under the running worker. */
  readonly wipe?: () => Promise<void>;
}

/** What a whole worker does, wherever its queue lives. */
export function workerSends(server: QueueServer): void {
  let office: Office;
  let worker: TestingModule;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'まち会議 '));
    const redisUrl = await server.open();
    office = await openOffice(redisUrl === undefined ? {} : { REDIS_URL: redisUrl });
    worker = await Test.createTestingModule({
      imports: [WorkerModule.forRoot(loadConfig({ ...office.settings, DATA_DIR: dataDir }))],
    }).compile();
    worker.useLogger(false);
    await worker.init();
  }, 60_000);
  afterAll(async () => {
    await worker?.close();
    await office?.close();
    await rm(dataDir, { recursive: true });
  });

  const sent = async (): Promise<void> => {
    for (const end = Date.now() + 15_000; Date.now() < end; await wait(20)) {
      if ((await office.row()).state === 'SENT') return;
    }
    throw new Error(`not sent: ${JSON.stringify(await office.row())}`);
  };
  const withoutBell = async (): Promise<void> => {
    const ring = jest.spyOn(office.module.get(Bell), 'ring').mockResolvedValue();
    await office.tell();
    ring.mockRestore();
  };

  it('has a processor for every job, and sends what is rung', async () => {
    await office.tell();
    await sent();
    const names = await listMails(mailFolderOf(dataDir));
    const mails = await Promise.all(
      names.map(async (name) => PostalMime.parse((await readMail(mailFolderOf(dataDir), name))!)),
    );
    expect(mails.map(({ messageId }) => messageId)).toContain((await office.row()).message_id);
  });

  it('sends within one sweep what no bell was rung for', async () => {
    await withoutBell();
    await sent();
  }, 20_000);

  it('sends within fifteen seconds what a killed worker held, under the same Message-ID', async () => {
    const ring = jest.spyOn(office.module.get(Bell), 'ring').mockResolvedValue();
    await office.tell({ notBefore: new Date(Date.now() + 3_600_000) });
    ring.mockRestore();
    const { message_id } = await office.row();
    await office.ask(
      `update notification set state = 'SENDING', attempts = 1, first_tried_at = now(), claimed_by = gen_random_uuid(),
         claimed_until = now() + interval '6 seconds', next_at = now() where message_id = $1`,
      [message_id],
    );
    await sent();
    expect(await office.row()).toMatchObject({ message_id, attempts: 2, found_sending: 1 });
  }, 20_000);

  it('goes on when the queue has lost everything, and winds its clock again', async () => {
    const quick = worker.get<Queue>(getQueueToken(queueOf('quick')), { strict: false });
    if (server.wipe) await server.wipe();
    else for (const { key } of await quick.getJobSchedulers()) await quick.removeJobScheduler(key);
    await withoutBell();
    await sent();
    for (const end = Date.now() + 20_000; Date.now() < end; await wait(200)) {
      if (await quick.getJobScheduler('sweep-notifications')) return;
    }
    throw new Error('the clock was not wound again');
  }, 40_000);
}
