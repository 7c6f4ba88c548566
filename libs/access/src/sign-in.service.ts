import { accepted, dateInJapan, type Outcome, refused } from '@app/domain';
import { Clock, Database, type Scope, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { findScope } from './asker.queries.js';
import { Passwords, TooBusy } from './passwords.service.js';
import { PersonRow } from './person.entity.js';
import { SessionRow } from './session.entity.js';
import { absoluteLimitMs, hashOfToken, isAlive, isWorthNoting, newToken } from './session.js';
import { Throttle } from './throttle.js';

export type SignInRefusal = 'WRONG_PASSWORD' | 'TOO_MANY_TRIES';

export interface SignedIn {
  /** For the cookie; kept nowhere. */
  readonly token: string;
  readonly scope: Scope;
}

interface Attempt {
  readonly email: string;
  readonly password: string;
  /** Network address of who tries. */
  readonly address: string;
}

const windowMs = 15 * 60 * 1000;

@Injectable()
export class SignIn {
  /** An office's people share one network address: it has more tries than one account from it. */
  private readonly byAccountAndAddress = new Throttle({ tries: 10, windowMs });
  private readonly byAccount = new Throttle({ tries: 50, windowMs });
  private readonly byAddress = new Throttle({ tries: 100, windowMs });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** An address that nobody has, a wrong password and a person without one look alike, in time too. */
  async signIn(attempt: Attempt): Promise<Outcome<SignedIn, SignInRefusal>> {
    const email = attempt.email.trim().toLowerCase();
    if (!this.mayTry(email, attempt.address)) return refused('TOO_MANY_TRIES');
    const person = await this.database.run(systemScope, (tx) => findCredentials(tx, email));
    const fits = await this.fits(attempt.password, person?.passwordHash ?? null);
    if (fits === 'TOO_MANY_TRIES') return refused(fits);
    if (!fits || !person) return refused('WRONG_PASSWORD');
    for (const [throttle, key] of this.counters(email, attempt.address)) throttle.giveBack(key);
    return this.database.run(systemScope, (tx) => this.open(tx, person.id));
  }

  async signOut(token: string): Promise<void> {
    await this.database.run(systemScope, (tx) =>
      tx.update(
        SessionRow,
        { tokenHash: hashOfToken(token), revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      ),
    );
  }

  /** Who asks with this token, today; null where it is none, or no longer one. */
  async askerOf(token: string): Promise<Scope | null> {
    const now = this.clock.now();
    return this.database.run(systemScope, async (tx) => {
      const session = await tx.findOneBy(SessionRow, { tokenHash: hashOfToken(token) });
      if (!session || !isAlive(session, now)) return null;
      if (isWorthNoting(session, now)) await tx.update(SessionRow, { id: session.id }, { lastSeenAt: now });
      return findScope(tx, session.personId, dateInJapan(now));
    });
  }

  private mayTry(email: string, address: string): boolean {
    const now = this.clock.now();
    return this.counters(email, address)
      .map(([throttle, key]) => throttle.take(key, now))
      .every(Boolean);
  }

  private counters(email: string, address: string): [Throttle, string][] {
    return [
      [this.byAccountAndAddress, `${email} ${address}`],
      [this.byAccount, email],
      [this.byAddress, address],
    ];
  }

  private async fits(password: string, hash: string | null): Promise<boolean | 'TOO_MANY_TRIES'> {
    try {
      return await this.passwords.fits(password, hash);
    } catch (error) {
      if (error instanceof TooBusy) return 'TOO_MANY_TRIES';
      throw error;
    }
  }

  private async open(tx: Transaction, personId: string): Promise<Outcome<SignedIn, SignInRefusal>> {
    const now = this.clock.now();
    const scope = await findScope(tx, personId, dateInJapan(now));
    if (!scope) return refused('WRONG_PASSWORD');
    const token = newToken();
    await tx.delete(SessionRow, { personId, expiresAt: LessThan(now) });
    await tx.insert(SessionRow, {
      tokenHash: hashOfToken(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + absoluteLimitMs),
    });
    return accepted({ token, scope });
  }
}

function findCredentials(tx: Transaction, email: string): Promise<PersonRow | null> {
  return tx
    .createQueryBuilder(PersonRow, 'person')
    .addSelect('person.passwordHash')
    .where('lower(person.email) = :email', { email })
    .getOne();
}
