import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config, Database, systemScope, type Transaction, withoutContacts } from '@app/platform';
import type { Channel, Sending } from '../channels/channel.js';
import { kindRules } from '../kind-rules.js';
import type { NotificationChannel } from '../notification.js';
import { insertTrouble } from './address-trouble.queries.js';
import { Breaker } from './breaker.service.js';
import { claimCarried, type Claimed } from './claim.queries.js';
import { isForGood } from './failure-class.js';
import { LastSteps } from './last-step.js';
import { keepFacts, markEnded, markRetry, markSent } from './outcome.queries.js';
import { outgoingOf } from './outgoing.js';
import { retryDelay } from './retry-delay.js';

/** Every way in which the product itself sends, by its name. */
export const CHANNELS = Symbol('CHANNELS');
export type Channels = ReadonlyMap<NotificationChannel, Channel>;

/** Between tries to write down what became of a message, while the database is away. */
const recordWaitsMs = { first: 100, longest: 2_000 } as const;

/** Sends what was taken up: hands it to its channel, and records what became of it. */
@Injectable()
export class Deliver {
  private readonly logger = new Logger(Deliver.name);
  private readonly lastSteps = new LastSteps();

  constructor(
    private readonly database: Database,
    @Inject(CHANNELS) private readonly channels: Channels,
    private readonly breaker: Breaker,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Ends when it is recorded, and never fails: what was handed over and isn't written down would be sent again.
   * @returns what became of it, null where it was not tried
   */
  async send(claimed: Claimed): Promise<Sending | null> {
    if (claimed.addressTrouble !== null) {
      const failure = `ADDRESS_TROUBLE: ${claimed.addressTrouble}`;
      await this.keepTrying((tx) => markEnded(tx, systemScope, claimed, 'SUPPRESSED', failure, 'ADDRESS'));
      return null;
    }
    if (claimed.optionalPaused && kindRules[claimed.kind].optional) {
      await this.keepTrying((tx) =>
        markEnded(tx, systemScope, claimed, 'SUPPRESSED', 'OPTIONAL_PAUSED', null),
      );
      return null;
    }
    const whole = claimed.kind === 'DIGEST' ? await this.withItems(claimed) : claimed;
    if (!whole) return null;
    const lastStep = this.lastSteps.begin();
    const { sending, subject } = await this.hand(whole, lastStep.mayFinish);
    lastStep.answered();
    await this.keepTrying((tx) => this.record(tx, whole, sending, subject));
    lastStep.done();
    await this.breaker.learn(claimed, sending).catch((error: unknown) => this.logger.warn(error));
    return sending;
  }

  /** A digest is made of what it still has to carry at the moment in which it leaves. */
  private async withItems(claimed: Claimed): Promise<Claimed | null> {
    let whole: Claimed | null = null;
    await this.keepTrying(async (tx) => {
      const items = await claimCarried(tx, systemScope, claimed.id);
      if (items.length === 0) {
        return markEnded(tx, systemScope, claimed, 'SUPPRESSED', 'NOTHING_LEFT', null);
      }
      whole = { ...claimed, facts: { items } };
      return keepFacts(tx, systemScope, claimed.id, { items });
    });
    return whole;
  }

  private async hand(
    claimed: Claimed,
    mayFinish: () => Promise<void>,
  ): Promise<{ sending: Sending; subject: string }> {
    const channel = this.channels.get(claimed.channel);
    try {
      const outgoing = outgoingOf(claimed, this.config);
      if (!channel?.automatic) throw new Error(`nothing sends by ${claimed.channel}`);
      return { sending: await channel.send(outgoing, mayFinish), subject: outgoing.subject };
    } catch (error) {
      this.logger.error(error, `notification ${claimed.id} cannot be written`);
      return { sending: { kind: 'PERMANENT', failure: 'NOT_WRITTEN', class: 'MESSAGE' }, subject: '' };
    }
  }

  private async record(tx: Transaction, claimed: Claimed, sending: Sending, subject: string): Promise<void> {
    if (sending.kind === 'SENT') return markSent(tx, systemScope, claimed, subject);
    const { id, attempts, wardId, recipientAddress: address } = claimed;
    const permanent = sending.kind === 'PERMANENT';
    const failed = {
      failure: sending.failure,
      class: sending.class ?? (permanent ? 'MESSAGE' : 'TEMPORARY'),
      mayHaveGone: sending.kind === 'TEMPORARY' && sending.mayHaveGone === true,
    } as const;
    this.logger.warn(`notification ${id}, try ${attempts}: ${withoutContacts(failed.failure)}`);
    const seconds =
      permanent || isForGood(failed.class)
        ? null
        : retryDelay(failed.class, attempts, claimed.triedForSeconds, Math.random());
    if (seconds !== null) return markRetry(tx, systemScope, claimed, failed, seconds);
    await markEnded(tx, systemScope, claimed, 'DEAD', failed.failure, failed.class);
    if (failed.class !== 'ADDRESS' || address === null) return;
    await insertTrouble(tx, systemScope, { wardId, address, reason: failed.failure, notificationId: id });
  }

  /** Until it is written: the worker lives and its claim with it, so nobody else sends meanwhile. */
  private async keepTrying(work: (tx: Transaction) => Promise<void>): Promise<void> {
    for (let waitMs: number = recordWaitsMs.first; ; waitMs = Math.min(waitMs * 2, recordWaitsMs.longest)) {
      try {
        return await this.database.run(systemScope, work);
      } catch (error) {
        this.logger.warn(`not recorded yet: ${error instanceof Error ? error.message : String(error)}`);
        await wait(waitMs, undefined, { ref: false });
      }
    }
  }
}
