import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listMails, mailFolderOf, readMail } from '@app/notifications';
import { Bell, loadConfig } from '@app/platform';
import { jest } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import PostalMime from 'postal-mime';
import { MailSink } from '../../../apps/worker/src/mail-sink.js';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { openOffice, type Office } from './office.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'まち会議 '));
});
afterAll(() => rm(dataDir, { recursive: true }));

const mails = async () => {
  const names = await listMails(mailFolderOf(dataDir));
  return Promise.all(
    names.map(async (name) => PostalMime.parse((await readMail(mailFolderOf(dataDir), name))!)),
  );
};

describe(WorkerModule.name, () => {
  let office: Office;
  let worker: TestingModule;
  beforeAll(async () => {
    office = await openOffice();
    worker = await Test.createTestingModule({
      imports: [WorkerModule.forRoot(loadConfig({ ...office.settings, DATA_DIR: dataDir }))],
    }).compile();
    worker.useLogger(false);
    await worker.init();
  }, 60_000);
  afterAll(async () => {
    await worker?.close();
    await office?.close();
  });

  it('has a processor for every job, and sends what is rung', async () => {
    await office.tell();
    await until(async () => (await office.row()).state === 'SENT');
    expect((await mails()).map(({ messageId }) => messageId)).toContain((await office.row()).message_id);
  });

  it('sends within one sweep what no bell was rung for', async () => {
    const ring = jest.spyOn(office.module.get(Bell), 'ring').mockResolvedValue();
    await office.tell();
    ring.mockRestore();
    const { id } = await office.row();
    await until(async () => (await office.row()).state === 'SENT');
    expect((await office.row()).id).toBe(id);
  }, 15_000);
});

describe(MailSink.name, () => {
  let sink: MailSink;
  let port: number;
  beforeEach(async () => {
    sink = new MailSink({ dataDir, demo: true });
    port = Number(new URL(await sink.open()).port);
  });
  afterEach(() => sink.close());

  /** Speaks SMTP line by line, and hangs up without a word, as a killed client does. */
  const speak = async (lines: readonly string[]) => {
    const socket = createConnection(port, '127.0.0.1').setEncoding('utf8');
    const replies: string[] = [];
    socket.on('data', (reply: string) => replies.push(reply));
    for (const line of lines) {
      const heard = replies.length;
      await until(async () => replies.length > 0 && (heard === 0 || replies.length >= heard));
      socket.write(`${line}\r\n`);
      await until(async () => replies.length > heard);
    }
    socket.destroy();
    return replies.at(-1);
  };
  const begin = ['EHLO x', 'MAIL FROM:<a@b.example>', 'RCPT TO:<c@d.example>', 'DATA'];

  it('has a mail on the disk before it says so', async () => {
    const before = (await mails()).length;
    expect(await speak([...begin, 'Subject: kept\r\n\r\nbody\r\n.'])).toMatch(/^250/);
    expect((await mails()).length).toBe(before + 1);
  });

  it('takes no part of a mail whose sender vanished', async () => {
    const before = (await mails()).length;
    await speak(begin);
    await wait(100);
    expect((await mails()).length).toBe(before);
  });

  it('refuses what is too large for good', async () => {
    expect(await speak([...begin, `${`${'x'.repeat(998)}\r\n`.repeat(5300)}.`])).toMatch(/^552/);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(20);
}
