import { createHmac } from 'node:crypto';
import { Clock, CONFIG, type Config, Database, systemScope } from '@app/platform';
import { Inject, Injectable } from '@nestjs/common';
import { allowances, type Attempted, type AttemptKind, counted, mayTry } from './attempts.js';
import {
  dropOldCounts,
  findCounts,
  forgive,
  holdCounts,
  keepCounts,
  keepKnown,
  type KeyedCount,
} from './attempts.queries.js';

const day = 24 * 60 * 60 * 1000;
/** An address from which somebody has signed in is the person's own for so long. */
const knownForMs = 90 * day;

/** Counts tries in the database, so for all processes, before anything costly is done with them. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts one try under all of these, or under none: then it may not be made now. */
  async take(attempted: readonly Attempted[]): Promise<boolean> {
    const now = this.clock.now();
    const kinds = new Map(attempted.map((it) => [this.keyOf(it), it.kind]));
    const keys = [...kinds.keys()];
    return this.database.run(systemScope, async (tx) => {
      const known = await findCounts(tx, systemScope, keys);
      if (!known.every((count) => mayTry(count, now))) return false;
      const held = await holdCounts(tx, systemScope, keys, now);
      if (!held.every((count) => mayTry(count, now))) return false;
      await keepCounts(
        tx,
        systemScope,
        held.map((count) => this.with(count, kinds.get(count.key), now)),
      );
      return true;
    });
  }

  /** The try was right, and is held against nobody. */
  async forgive(attempted: readonly Attempted[]): Promise<void> {
    const cleared = attempted.map((it) => this.keyOf(it));
    await this.database.run(systemScope, (tx) => forgive(tx, systemScope, { cleared, returned: [] }));
  }

  /** The password was right: the address becomes the person's own, and old counts go. */
  async signedIn(email: string, address: string): Promise<void> {
    const now = this.clock.now();
    const pair = this.keyOf({ kind: 'PAIR', of: `${email} ${address}` });
    const account = this.keyOf({ kind: 'ACCOUNT', of: email });
    const shared = [this.keyOf({ kind: 'ADDRESS', of: address }), this.keyOf({ kind: 'EVERYBODY', of: '' })];
    await this.database.run(systemScope, async (tx) => {
      await forgive(tx, systemScope, { cleared: [pair, account], returned: shared });
      await keepKnown(tx, systemScope, this.knownKey(email, address), new Date(now.getTime() + knownForMs));
      await dropOldCounts(tx, systemScope, new Date(now.getTime() - day));
    });
  }

  /** Whether this person has signed in from this address before. */
  async knows(email: string, address: string): Promise<boolean> {
    const [row] = await this.database.run(systemScope, (tx) =>
      findCounts(tx, systemScope, [this.knownKey(email, address)]),
    );
    return row !== undefined && row.nextAt > this.clock.now();
  }

  private with(count: KeyedCount, kind: AttemptKind | undefined, now: Date): KeyedCount {
    return kind ? { ...count, ...counted(count, allowances[kind], now) } : count;
  }

  private keyOf({ kind, of }: Attempted): string {
    return createHmac('sha256', this.config.secretKey).update(`attempt\n${kind}\n${of}`).digest('base64url');
  }

  private knownKey(email: string, address: string): string {
    return createHmac('sha256', this.config.secretKey)
      .update(`attempt\nKNOWN\n${email} ${address}`)
      .digest('base64url');
  }
}
