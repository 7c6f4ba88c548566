import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { type ConnectionOptions, Queue, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import type { SmtpSink } from '../harness/smtp-sink.js';

const concurrency = 16;
const longestMs = 120_000;

/** Jobs per second of BullMQ alone, on the same server, with as many at once as the product has mails under way. */
export async function bareRates(
  connection: ConnectionOptions,
  sink: SmtpSink,
  jobs: number,
): Promise<{ idle: number; mailing: number }> {
  const transport = createTransport({
    url: `smtp://127.0.0.1:${sink.port}`,
    pool: true,
    maxConnections: concurrency,
  });
  const mail = { from: 'bare@machikaigi.example', to: 'bare@company.example', subject: 'bare', text: 'bare' };
  try {
    return {
      idle: await rateOf(connection, jobs, async () => undefined),
      mailing: await rateOf(connection, jobs, async () => void (await transport.sendMail(mail))),
    };
  } finally {
    transport.close();
  }
}

async function rateOf(
  connection: ConnectionOptions,
  jobs: number,
  work: () => Promise<void>,
): Promise<number> {
  const name = `bare-${randomUUID()}`;
  const queue = new Queue(name, { connection });
  queue.on('error', () => undefined);
  for (let done = 0; done < jobs; done += 500) {
    const some = Array.from({ length: Math.min(500, jobs - done) }, () => ({
      ...{ name: 'bare', data: {} },
      opts: { jobId: randomUUID(), removeOnComplete: true, removeOnFail: true },
    }));
    await queue.addBulk(some);
  }
  const all = new EventEmitter();
  const [from, ended] = [performance.now(), once(all, 'done', { signal: AbortSignal.timeout(longestMs) })];
  let left = jobs;
  const process = async (): Promise<void> => {
    await work();
    left -= 1;
    if (left === 0) all.emit('done');
  };
  const worker = new Worker(name, process, { connection, concurrency });
  worker.on('error', () => undefined);
  try {
    await ended;
    return jobs / ((performance.now() - from) / 1000);
  } finally {
    await worker.close();
    await queue.close();
  }
}
