import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import type { ConnectionOptions } from 'bullmq';
import { NestFactory } from '@nestjs/core';
import { Notifications, NotificationsModule } from '@app/notifications';
import {
  type Config,
  Database,
  JobsModule,
  PlatformModule,
  systemScope,
  type Transaction,
} from '@app/platform';
import { testConfig } from '../e2e/config.js';
import { anActivity } from '../factories/told.js';
import { seedProposals } from '../faults/seed.js';
import type { Stage } from '../harness/stage.js';

type Tenant = 'akasaka' | 'azabu';

/** The product as far as it tells, in this process. */
@Module({})
class Telling {}

const inOneTransaction = 250;

/** Writes notifications as the product does, in transactions of its own, and knows when each was due to arrive. */
export class Teller {
  /** When each recipient's was to be written, or was committed, whichever the measure asks for. */
  private due = new Map<string, number>();
  private first = 0;
  private next = 0;

  private constructor(
    private readonly stage: Stage,
    private readonly config: Config,
    private readonly districts: Readonly<Record<Tenant, string>>,
    private readonly app: { get(token: unknown): unknown; close(): Promise<void> },
  ) {}

  static async open(stage: Stage): Promise<Teller> {
    const akasaka = await seedProposals(stage.ownerUrl, 1);
    const azabu = await seedProposals(stage.ownerUrl, 1, { key: 'azabu', code: '131041' });
    const redis = stage.redis && `redis://127.0.0.1:${stage.redis.port}`;
    const config = {
      ...testConfig(stage.appUrl, { PUBLIC_URL: stage.url, ...(redis && { REDIS_URL: redis }) }),
      mailFrom: 'no-reply@machikaigi.example',
    };
    const imports = [PlatformModule.forRoot(config), JobsModule, NotificationsModule];
    const app = await NestFactory.createApplicationContext({ module: Telling, imports }, { logger: false });
    return new Teller(stage, config, { akasaka: akasaka.districtId, azabu: azabu.districtId }, app);
  }

  /**
   * Of the same server, which the product's modules have chosen for this process; in the database as the owner of BullMQ's
   * tables, since a queue of its own makes more of them.
   */
  queueConnection(): ConnectionOptions {
    const { redisUrl } = this.config;
    const server = redisUrl === null ? { connectionString: this.stage.ownerUrl, max: 4 } : { url: redisUrl };
    return { ...server, ...(redisUrl !== null && { maxRetriesPerRequest: null }) } as ConnectionOptions;
  }

  /** From here on it is measured. */
  begin(): void {
    this.due = new Map();
    this.first = this.stage.sink.kept.length;
  }

  /** On time whether or not the ones before are done; what is late in being written has waited since it should have been. */
  async tellAtRate(perSecond: number, seconds: number, tenant: Tenant): Promise<void> {
    const from = Date.now();
    const telling: Promise<void>[] = [];
    for (let at = 0; at < perSecond * seconds; at += 1) {
      const planned = from + (1000 * at) / perSecond;
      const early = planned - Date.now();
      if (early > 1) await wait(early);
      const address = this.address();
      this.due.set(address, planned);
      telling.push(this.database.run(systemScope, (tx) => this.tell(tx, tenant, address)));
    }
    await Promise.all(telling);
  }

  async tellInBulk(count: number, tenant: Tenant): Promise<void> {
    for (let done = 0; done < count; done += inOneTransaction) {
      const addresses = Array.from({ length: Math.min(inOneTransaction, count - done) }, () =>
        this.address(),
      );
      await this.database.run(systemScope, async (tx) => {
        for (const address of addresses) await this.tell(tx, tenant, address);
      });
      for (const address of addresses) this.due.set(address, Date.now());
    }
  }

  async tellOne(tenant: Tenant): Promise<string> {
    const address = this.address();
    this.due.set(address, Date.now());
    await this.database.run(systemScope, (tx) => this.tell(tx, tenant, address));
    return address;
  }

  /** @param mayRepeat how many may have come twice. @throws Error where one is missing or another came twice */
  async allArrived(withinSeconds: number, mayRepeat = 0): Promise<void> {
    const until = Date.now() + withinSeconds * 1000;
    const arrived = () => new Set(this.stage.sink.kept.slice(this.first).map(({ to }) => to));
    while (arrived().size < this.due.size && Date.now() < until) await wait(50);
    const missing = this.due.size - arrived().size;
    if (missing > 0)
      throw new Error(`${missing} of ${this.due.size} mails did not arrive\n${this.stage.logs()}`);
    const repeated = this.stage.sink.kept.length - this.first - this.due.size;
    if (repeated > mayRepeat) throw new Error(`${repeated} mails came twice`);
  }

  /** In seconds, of all that was told since it began. */
  waits(): number[] {
    return [...this.due.keys()].map((address) => this.waitOf(address));
  }

  waitOf(address: string): number {
    const mail = this.stage.sink.kept.findLast(({ to }) => to === address);
    if (!mail) throw new Error(`no mail to ${address}`);
    return (mail.at - this.due.get(address)!) / 1000;
  }

  close(): Promise<void> {
    return this.app.close();
  }

  private get database(): Database {
    return this.app.get(Database) as Database;
  }

  private address(): string {
    this.next += 1;
    return `n${this.next}@company.example`;
  }

  private tell(tx: Transaction, tenant: Tenant, address: string): Promise<void> {
    return (this.app.get(Notifications) as Notifications).tell(tx, systemScope, {
      ...{ kind: 'DAY_DONE', dedupeKey: `bench:${randomUUID()}`, districtId: this.districts[tenant] },
      recipient: { name: '架空 花子', address, language: 'ja' },
      facts: { activity: anActivity(), peopleCame: 3 },
    });
  }
}
