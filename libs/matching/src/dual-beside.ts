import { NeedAnswers, sharedFloats, sharedInts, sharedWishes, type Market } from './need-answers.js';

/** What two threads share to answer the same prices, each for its needs. */
export interface DualShare {
  readonly market: Market;
  /** The other thread answers for the needs from here on. */
  readonly from: number;
  /** The step that is asked for, the last one that is answered, and 1 once the other thread is there; a step below 0 sends it home. */
  readonly signals: Int32Array;
  /** What the answers of the last step are worth. */
  readonly sum: Float64Array;
}

/** Has another thread serve this share, with `serveDual`. */
export type ServeDual = (share: DualShare) => void;

const [asked, answered, present] = [0, 1, 2];
const home = -1;
/** A thread that hasn't answered by then is taken for dead. */
const longestMs = 5000;

export function shareOf(market: Market, from: number): DualShare {
  const { slack, wishes } = market;
  const own = { ...market, wishes: sharedWishes(wishes), slack: sharedFloats(slack.length) };
  return { market: own, from, signals: sharedInts(3), sum: sharedFloats(1) };
}

/** Answers step after step until it is sent home. Blocks its thread meanwhile. */
export function serveDual({ market, from, signals, sum }: DualShare): void {
  const answers = new NeedAnswers(market);
  Atomics.store(signals, present, 1);
  for (let done = 0; ;) {
    Atomics.wait(signals, asked, done);
    const step = Atomics.load(signals, asked);
    if (step === home) return;
    if (step === done) continue;
    done = step;
    market.slack.fill(0);
    sum[0] = answers.worth(from, market.wishes.room.length);
    Atomics.store(signals, answered, step);
    Atomics.notify(signals, answered);
  }
}

/** The side of the share that asks. */
export class DualBeside {
  private step = 0;

  constructor(private readonly share: DualShare) {}

  /** Has the other thread begin, at the present prices, once it is there. @returns whether it was */
  begin(): boolean {
    const { signals } = this.share;
    if (Atomics.load(signals, present) === 0) return false;
    this.step += 1;
    Atomics.store(signals, asked, this.step);
    Atomics.notify(signals, asked);
    return true;
  }

  /** Waits for the other thread's answers and takes them off the slack. @returns what they are worth; null: none came */
  end(slack: Float64Array): number | null {
    const { signals, market, sum } = this.share;
    const until = performance.now() + longestMs;
    for (let seen = this.step - 1; seen !== this.step;) {
      if (performance.now() > until) return null;
      Atomics.wait(signals, answered, seen, longestMs);
      seen = Atomics.load(signals, answered);
    }
    for (let row = 0; row < slack.length; row += 1) slack[row]! += market.slack[row]!;
    return sum[0]!;
  }

  sendHome(): void {
    Atomics.store(this.share.signals, asked, home);
    Atomics.notify(this.share.signals, asked);
  }
}
