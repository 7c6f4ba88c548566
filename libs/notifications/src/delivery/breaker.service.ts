import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config, Database, systemScope, type Transaction } from '@app/platform';
import type { Sending } from '../channels/channel.js';
import { bounceProbes, type BreakerEvent, judge } from './breaker.js';
import { claimDue, type Claimed, claimProbe, type Turn } from './claim.queries.js';
import { isOfServer } from './failure-class.js';
import { bringForward } from './outcome.queries.js';
import {
  countCameBack,
  findPause,
  lockPause,
  savePause,
  spendAllowance,
  startProbe,
} from './pause.queries.js';

/** The mail server is one for everybody, so one breaker and one rate stand before it, in the database, for all workers. */
const guarded = 'EMAIL';
/** The longest that a try of one mail takes to fail. */
const probeSeconds = 45;

/** Lets through what the server is to be given now, and learns from what became of it. */
@Injectable()
export class Breaker {
  private readonly logger = new Logger(Breaker.name);
  /** As last seen: nothing to be written while all goes well. */
  private quiet = false;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes up what is due and may go now. */
  async claim(tx: Transaction, turn: Turn): Promise<Claimed[]> {
    if (turn.channel !== guarded) return claimDue(tx, systemScope, turn);
    const rate = this.config.mailPerSecond;
    const pause = await (rate === null
      ? findPause(tx, systemScope, guarded)
      : lockPause(tx, systemScope, guarded, rate));
    if (!pause) return claimDue(tx, systemScope, turn);
    this.quiet = pause.state === 'CLOSED' && pause.failures === 0;
    if (pause.state !== 'CLOSED') return this.claimWhileOpen(tx, turn);
    const most = rate === null ? turn.most : Math.min(turn.most, Math.floor(pause.allowance));
    if (most <= 0) return [];
    const claimed = await claimDue(tx, systemScope, { ...turn, most });
    if (rate !== null) await spendAllowance(tx, systemScope, guarded, pause.allowance - claimed.length);
    return claimed;
  }

  private async claimWhileOpen(tx: Transaction, turn: Turn): Promise<Claimed[]> {
    const pause = await lockPause(tx, systemScope, guarded);
    if (!pause || pause.state === 'CLOSED') return [];
    if (pause.cause === 'BOUNCES') {
      const first = await claimDue(tx, systemScope, { ...turn, onlyFirst: true });
      if (first.length > 0) return first;
    }
    if (!pause.probeIsDue) return [];
    const probe = await claimProbe(tx, systemScope, turn);
    const seconds = pause.cause === 'BOUNCES' ? bounceProbes.everySeconds : probeSeconds;
    if (probe.length > 0) await startProbe(tx, systemScope, guarded, seconds);
    return probe;
  }

  /** What one mail's fate says of the server. After it has been recorded: this may wait, the record may not. */
  async learn(claimed: Pick<Claimed, 'channel'>, sending: Sending): Promise<void> {
    if (claimed.channel !== guarded) return;
    const failure = sending.kind === 'SENT' ? null : (sending.class ?? null);
    if (failure !== null && isOfServer(failure)) {
      return this.judge({ kind: 'SERVER_FAILED', reason: (sending as { failure: string }).failure });
    }
    if (!this.quiet) await this.judge({ kind: 'ANSWERED' });
    if (failure === 'ADDRESS') await this.cameBack();
  }

  /** An address was refused, or its mail came back. */
  async cameBack(): Promise<void> {
    const counts = await this.database.run(systemScope, (tx) => countCameBack(tx, systemScope, guarded));
    await this.judge({ kind: 'CAME_BACK', ...counts });
  }

  private async judge(event: BreakerEvent): Promise<void> {
    this.quiet = false;
    await this.database.run(systemScope, async (tx) => {
      const pause = await lockPause(tx, systemScope, guarded);
      const verdict = pause && judge(pause, event);
      if (!verdict) return;
      await savePause(tx, systemScope, guarded, verdict);
      if (verdict.closes) await bringForward(tx, systemScope, guarded);
      if (verdict.opens) this.logger.warn(`mails rest (${verdict.cause}): ${verdict.reason}`);
      if (verdict.closes) this.logger.log('mails go again');
    });
  }
}
