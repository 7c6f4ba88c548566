import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listMails, mailFolderOf, readMail } from '@app/notifications';
import PostalMime from 'postal-mime';
import { MailSink } from '../../../apps/worker/src/mail-sink.js';
import { WorkerModule } from '../../../apps/worker/src/worker.module.js';
import { RedisServer } from '../../harness/redis.js';
import { type QueueServer, workerSends } from './worker.contract.js';

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

describe(`${WorkerModule.name}, its queue on PostgreSQL`, () => workerSends({ open: async () => undefined }));

describe(`${WorkerModule.name}, its queue on Redis`, () => {
  let redis: RedisServer;
  afterAll(() => redis?.stop());

  const server: QueueServer = {
    open: async () => {
      const probe = createServer().listen(0, '127.0.0.1');
      await once(probe, 'listening');
      const { port } = probe.address() as AddressInfo;
      probe.close();
      redis = new RedisServer(port);
      await redis.start();
      return `redis://127.0.0.1:${port}`;
    },
    wipe: () => redis.kill(true),
  };
  // A describe of its own: its hooks have to run while the server is there.
  describe('the worker', () => workerSends(server));
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
