import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type QueueServer, Stage } from '../harness/stage.js';
import { bareRates } from './notifications-bare.js';
import { Teller } from './notifications-teller.js';

/**
 * npm run bench:notifications: how soon a notification that was written is in the hands of the mail server, on both queue
 * servers. Everything runs on this machine: the worker, the database, the mail server, and what writes. A figure that misses
 * its goal is reported, and no failure; a mail that is lost or comes twice is one.
 */
jest.setTimeout(1_800_000);

const goals = { p99Seconds: 5, afterKillSeconds: 15, manySeconds: 60, otherSeconds: 5 };
const rate = { perSecond: 100, seconds: 30 };
const killed = { perSecond: 20, seconds: 25, atSecond: 5 };
const many = 5_000;
const throughput = { mails: 1_500, rounds: 3 };

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
}

for (const queue of ['redis', 'postgres'] as const)
  it(`hands over in time, with the queue in ${queue}`, async () => {
    const stage = await Stage.open({ queue, direct: true });
    const teller = await Teller.open(stage);
    try {
      const figures = [
        ...(await openLoop(teller)),
        ...(await afterKill(stage, teller)),
        ...(await manyAtOnce(teller)),
        ...(await besideBare(stage, teller)),
      ];
      tellFigures(queue, figures);
    } finally {
      await teller.close();
      await stage.close();
    }
  });

async function openLoop(teller: Teller): Promise<Figure[]> {
  await teller.tellAtRate(20, 5, 'akasaka');
  await teller.allArrived(60);
  teller.begin();
  await teller.tellAtRate(rate.perSecond, rate.seconds, 'akasaka');
  await teller.allArrived(120);
  const waits = teller.waits();
  const words = `p50 ${shown(quantile(waits, 0.5))}, p99 ${shown(quantile(waits, 0.99))}, longest ${shown(quantile(waits, 1))}`;
  const goal = verdict(quantile(waits, 0.99), goals.p99Seconds, 'p99');
  return [{ name: `${rate.perSecond}/s for ${rate.seconds} s, open loop`, value: words, goal }];
}

/** Of all mails before, during and after it: the one that waited longest. */
async function afterKill(stage: Stage, teller: Teller): Promise<Figure[]> {
  teller.begin();
  const telling = teller.tellAtRate(killed.perSecond, killed.seconds, 'akasaka');
  await wait(killed.atSecond * 1000);
  stage.workers[0]!.kill();
  await telling;
  await teller.allArrived(120, 1);
  const longest = quantile(teller.waits(), 1);
  const goal = verdict(longest, goals.afterKillSeconds, 'longest');
  return [{ name: `a worker’s kill -9 at ${killed.perSecond}/s`, value: `longest ${shown(longest)}`, goal }];
}

async function manyAtOnce(teller: Teller): Promise<Figure[]> {
  teller.begin();
  const from = performance.now();
  const telling = teller.tellInBulk(many, 'akasaka');
  // Three of another tenant while these go out.
  const singles: string[] = [];
  for (const seconds of [1, 3, 3]) {
    await wait(seconds * 1000);
    singles.push(await teller.tellOne('azabu'));
  }
  await telling;
  await teller.allArrived(300);
  const seconds = (performance.now() - from) / 1000;
  const others = Math.max(...singles.map((one) => teller.waitOf(one)));
  return [
    {
      name: `${many} recipients at once`,
      value: `${shown(seconds)}, ${(many / seconds).toFixed(0)} mails/s`,
      goal: verdict(seconds, goals.manySeconds, 'all'),
    },
    {
      name: 'another tenant’s single mail meanwhile',
      value: `longest of ${singles.length}: ${shown(others)}`,
      goal: verdict(others, goals.otherSeconds, 'longest'),
    },
  ];
}

/** What is due already, drained; the same number of bare jobs, which do nothing, or hand over one mail each. */
async function besideBare(stage: Stage, teller: Teller): Promise<Figure[]> {
  const product: number[] = [];
  const costs: number[] = [];
  const [idle, mailing]: [number[], number[]] = [[], []];
  for (let round = 0; round < throughput.rounds; round += 1) {
    const before = processorSeconds(stage.workers[0]!.pid);
    product.push(await drained(stage, teller));
    costs.push((1000 * (processorSeconds(stage.workers[0]!.pid) - before)) / throughput.mails);
    const bare = await bareRates(teller.queueConnection(), stage.sink, throughput.mails);
    idle.push(bare.idle);
    mailing.push(bare.mailing);
  }
  const [ours, nothing, mails] = [median(product), median(idle), median(mailing)];
  const per = (one: number, other: number) => (one / other).toFixed(2);
  return [
    {
      name: 'mails/s of the product, one worker',
      value: `${ours.toFixed(0)}; ${median(costs).toFixed(1)} ms of the worker’s processor for each`,
      goal: '',
    },
    {
      name: 'jobs/s of bare BullMQ that hand one mail over',
      value: `${mails.toFixed(0)}; ratio ${per(ours, mails)}`,
      goal: '',
    },
    {
      name: 'jobs/s of bare BullMQ that do nothing',
      value: `${nothing.toFixed(0)}; ratio ${per(ours, nothing)}`,
      goal: '',
    },
  ];
}

/** Written while the worker stands still, so that only sending is measured. */
async function drained(stage: Stage, teller: Teller): Promise<number> {
  teller.begin();
  stage.workers[0]!.freeze();
  await teller.tellInBulk(throughput.mails, 'akasaka');
  const from = performance.now();
  stage.workers[0]!.thaw();
  await teller.allArrived(120);
  return throughput.mails / ((performance.now() - from) / 1000);
}

/** What a process has used of the processors: no busy machine makes it more. */
function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const shown = (seconds: number): string => `${seconds.toFixed(2)} s`;
const verdict = (value: number, most: number, what: string): string =>
  `${what} ≤ ${most} s: ${value <= most ? 'reached' : 'missed'}`;

function tellFigures(queue: QueueServer, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, goal }) => `| ${name} | ${value} | ${goal} |`);
  process.stdout.write(
    [`\n### Queue in ${queue}\n`, '| what | measured | goal |', '|---|---|---|', ...rows, ''].join('\n'),
  );
}
