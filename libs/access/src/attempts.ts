/** How often something may be tried before each further try has to wait longer. */
export interface Allowance {
  /** Tries without a wait. */
  readonly free: number;
  /** The wait after them, doubled with each further try … */
  readonly firstWaitMs: number;
  /** … up to this: a delay that ends, never a lock that somebody else could turn. */
  readonly longestWaitMs: number;
  /** After so long without a try nothing is held against anybody. */
  readonly forgetAfterMs: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * An office's people share one network address; the whole product can check some 27 passwords in a second. Who has
 * signed in from an address before is measured there alone (`PAIR`): a stranger who tries everywhere cannot keep the
 * person out.
 */
export const allowances = {
  /** One account from one address. */
  PAIR: { free: 5, firstWaitMs: 10 * second, longestWaitMs: 15 * minute, forgetAfterMs: 24 * hour },
  ACCOUNT: { free: 8, firstWaitMs: 30 * second, longestWaitMs: 15 * minute, forgetAfterMs: 24 * hour },
  ADDRESS: { free: 50, firstWaitMs: 2 * second, longestWaitMs: minute, forgetAfterMs: hour },
  EVERYBODY: { free: 300, firstWaitMs: 200, longestWaitMs: second, forgetAfterMs: 10 * minute },
  /** Codes of one person: six digits, of which three are right at a time. */
  CODE: { free: 5, firstWaitMs: 30 * second, longestWaitMs: 15 * minute, forgetAfterMs: 24 * hour },
  /** The own password, asked again by who is signed in. */
  OWN_PASSWORD: { free: 5, firstWaitMs: 10 * second, longestWaitMs: 15 * minute, forgetAfterMs: 24 * hour },
  /** Passkeys and organisations' accounts, from one address: nothing in them can be guessed, each costs work. */
  WITHOUT_PASSWORD: { free: 300, firstWaitMs: 200, longestWaitMs: 5 * second, forgetAfterMs: 10 * minute },
  /** A link of a mail: each try hashes a password. */
  LINK: { free: 10, firstWaitMs: 5 * second, longestWaitMs: minute, forgetAfterMs: hour },
  /** Mails that somebody asks for: to one address, and from one. */
  MAIL_TO: { free: 3, firstWaitMs: 5 * minute, longestWaitMs: hour, forgetAfterMs: 24 * hour },
  MAIL_FROM: { free: 30, firstWaitMs: 10 * second, longestWaitMs: 5 * minute, forgetAfterMs: hour },
} as const satisfies Readonly<Record<string, Allowance>>;
export type AttemptKind = keyof typeof allowances;

/** What is tried: a kind, and of whom. `{ kind: 'ACCOUNT', of: 'a@b.example' }` */
export interface Attempted {
  readonly kind: AttemptKind;
  readonly of: string;
}

/**
 * Mails that somebody has written to others: few to an address that is named anew each time, and not to everybody. Who has an
 * account already, or has confirmed the address, is counted for the sender alone (`address` null).
 */
export function triesToWrite(personId: string | null, address: string | null): Attempted[] {
  return [
    ...(address === null
      ? []
      : [{ kind: 'MAIL_TO', of: `invite ${personId} ${address.toLowerCase()}` } as const]),
    { kind: 'MAIL_FROM', of: `invite ${personId}` },
  ];
}

export interface Count {
  readonly tries: number;
  readonly triedAt: Date;
  /** No further try before. */
  readonly nextAt: Date;
}

/** Where no wait was set, a try whose clock was read a moment before the last one's counts is no earlier than allowed. */
export function mayTry(count: Count, now: Date): boolean {
  return count.nextAt <= count.triedAt || now >= count.nextAt;
}

/** The count with one more try. */
export function counted(count: Count | undefined, allowance: Allowance, now: Date): Count {
  const forgotten = !count || now.getTime() - count.triedAt.getTime() >= allowance.forgetAfterMs;
  const tries = forgotten ? 1 : count.tries + 1;
  return { tries, triedAt: now, nextAt: new Date(now.getTime() + waitAfter(tries, allowance)) };
}

/** @returns milliseconds */
export function waitAfter(tries: number, { free, firstWaitMs, longestWaitMs }: Allowance): number {
  if (tries < free) return 0;
  // A power that is out of all bounds is bounded all the same.
  return Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - free));
}
