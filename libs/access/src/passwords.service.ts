import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

/** OWASP's Argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each takes a core for some 60 ms: more at once would hold up everything else. */
const mostAtOnce = 2;
const mostWaiting = 100;

/** So many people sign in at this moment that another would only wait. */
export class TooBusy extends Error {}

@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private dummy: Promise<string> | undefined;

  /**
   * Exactly as it was typed, here and when it is compared: neither trimmed nor normalised (ASVS 5.0 6.2.8). A password
   * field switches input methods off, so full-width letters are rare, and making characters alike would make fewer
   * passwords of many.
   */
  hash(password: string): Promise<string> {
    return this.oneOfFew(() => hash(password, cost));
  }

  /** Takes as long for an address that nobody has, so that the time tells nothing. */
  async fits(password: string, passwordHash: string | null): Promise<boolean> {
    this.dummy ??= this.hash('nobody has this password');
    const against = passwordHash ?? (await this.dummy);
    const same = await this.oneOfFew(() => verify(against, password));
    return same && passwordHash !== null;
  }

  private async oneOfFew<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= mostAtOnce) {
      if (this.waiting.length >= mostWaiting) throw new TooBusy();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
