/** How long the next one waits: for the reply to the one before, and for its being recorded (a database that is away comes back). */
const patienceMs = { reply: 100, record: 10_000 } as const;

/**
 * What has its last byte and isn't recorded would be sent again if its worker ended there. So the messages of a worker take
 * that step one after the other, whatever else of them goes on at the same time: what a kill repeats is one message. A
 * server that takes longer to reply has one more there for each tenth of a second.
 */
export class LastSteps {
  private last: Promise<void> = Promise.resolve();

  begin(): LastStep {
    return new LastStep((over) => {
      const turn = this.last;
      this.last = turn.then(() => over);
      return turn;
    });
  }
}

/** Of one message. It ends by `done`, which has to come, whatever became of it. */
export class LastStep {
  private turn: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isDone = false;
  private end: () => void = () => undefined;
  private readonly over = new Promise<void>((resolve) => (this.end = resolve));

  /** @param join queues for a turn, which passes on when the given promise is kept */
  constructor(private readonly join: (over: Promise<void>) => Promise<void>) {}

  /** Resolves when the last byte may go; at once, where it may already. */
  readonly mayFinish = (): Promise<void> => {
    this.turn ??= this.join(this.over).then(() => this.passOnAfter(patienceMs.reply));
    return this.turn;
  };

  /** What became of it is known, and about to be recorded. */
  answered(): void {
    if (this.timer !== null) this.passOnAfter(patienceMs.record);
  }

  done(): void {
    this.isDone = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.end();
  }

  private passOnAfter(milliseconds: number): void {
    if (this.isDone) return;
    if (this.timer !== null) clearTimeout(this.timer);
    const timer = setTimeout(() => {
      // A process that stood still finds its timers first: a reply that came meanwhile counts.
      setImmediate(() => this.timer === timer && this.end());
    }, milliseconds).unref();
    this.timer = timer;
  }
}
