import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from '../harness/stage.js';
import { Approver } from './approver.js';
import { audit, type Verdict } from './ledger.js';
import { ask, readLedger, untilNothingIsOnItsWay } from './read-ledger.js';
import { type Proposals, seedProposals } from './seed.js';

/** Proposals that are seeded for it. */
const ofEachCompany = 4;

export interface NotificationSeen {
  readonly state: string;
  readonly attempts: number;
  readonly foundSending: number;
  readonly messageId: string;
  readonly failure: string | null;
}

/** A stage with proposals to be approved, a few at a time, and what became of each. */
export class Scene {
  private taken = 0;

  private constructor(
    readonly stage: Stage,
    readonly approver: Approver,
    private readonly proposals: Proposals,
    private readonly addresses: readonly string[],
  ) {}

  /** @param addresses of the companies; each has four proposals, one after the other */
  static async set(stage: Stage, addresses: readonly string[]): Promise<Scene> {
    const addressOf = (company: number) => addresses[company - 1]!;
    const proposals = await seedProposals(stage.ownerUrl, addresses.length * ofEachCompany, { addressOf });
    return new Scene(stage, new Approver(await proposals.coordinator(stage.url)), proposals, addresses);
  }

  /** The next so many proposals. */
  take(count: number): readonly string[] {
    const ids = this.proposals.matchIds.slice(this.taken, this.taken + count);
    if (ids.length < count) throw new Error('the scene has no more proposals');
    this.taken += count;
    return ids;
  }

  /** One of a company that nothing else is told. */
  takeAlone(): { id: string; address: string } {
    this.taken = Math.ceil(this.taken / ofEachCompany) * ofEachCompany;
    const address = this.addresses[this.taken / ofEachCompany]!;
    return { id: this.take(ofEachCompany)[0]!, address };
  }

  async approve(count: number): Promise<readonly string[]> {
    const ids = this.take(count);
    await this.approver.approveAll(ids);
    return ids;
  }

  async seen(matchId: string): Promise<NotificationSeen> {
    const [row] = await ask<NotificationSeen>(
      this.stage.ownerUrl,
      `select state, attempts, found_sending as "foundSending", message_id as "messageId", failure
       from notification where match_id = $1 and kind = 'MATCH_APPROVED'`,
      [matchId],
    );
    if (!row) throw new Error(`nothing was told of match ${matchId}`);
    return row;
  }

  async untilState(matchId: string, state: string, withinMs = 60_000): Promise<void> {
    await until(async () => (await this.seen(matchId)).state === state, withinMs, `${matchId} is ${state}`);
  }

  /** How many mails the sink kept under this Message-ID. */
  mailsOf(messageId: string): number {
    return this.stage.sink.kept.filter((mail) => mail.messageId === messageId).length;
  }

  async settled(withinMs: number): Promise<number> {
    try {
      return await untilNothingIsOnItsWay(this.stage.ownerUrl, withinMs);
    } catch (error) {
      throw new Error(`${String(error)}\n${this.stage.logs(5)}`, { cause: error });
    }
  }

  async verdict(): Promise<Verdict> {
    const { stage, approver } = this;
    return audit(await readLedger(stage.ownerUrl, approver.acknowledged, stage.sink.kept));
  }
}

export async function until(
  holds: () => boolean | Promise<boolean>,
  withinMs: number,
  what: string,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await wait(50);
  }
}
