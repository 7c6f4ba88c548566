import { accepted, dateInJapan, type Outcome, refused } from '@app/domain';
import { asSystem, Clock, Database, type Scope, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { findScope } from './asker.queries.js';
import type { Attempted } from './attempts.js';
import { Attempts } from './attempts.service.js';
import { Passwords, TooBusy } from './passwords.service.js';
import { keepPendingSignIn } from './pending-sign-in.queries.js';
import { PersonRow } from './person.entity.js';
import { findSecondFactorNeed } from './second-factor.queries.js';
import { SessionRow } from './session.entity.js';
import {
  hashOfToken,
  isAlive,
  isWorthNoting,
  longestSessionMs,
  newToken,
  sessionLimits,
  type SignInWay,
  type Visit,
} from './session.js';

export type SignInRefusal = 'WRONG_PASSWORD' | 'TOO_MANY_TRIES' | 'USE_PASSKEY';

export interface SignedIn {
  readonly kind: 'SIGNED_IN';
  /** For the cookie; kept nowhere. */
  readonly token: string;
  readonly scope: Scope;
}

/** The password was right, and isn't enough. */
export interface SecondFactorNeeded {
  readonly kind: 'SECOND_FACTOR_NEEDED';
  /** Of this half of a sign-in; for a cookie of its own. */
  readonly pendingToken: string;
  /** There is none yet, and the ward asks for one. */
  readonly mustEnrol: boolean;
}

interface PasswordAttempt {
  readonly email: string;
  readonly password: string;
  readonly visit: Visit;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /** An address that nobody has, a wrong password and a person without one look alike, in time too. */
  async signIn({
    password,
    visit,
    ...attempt
  }: PasswordAttempt): Promise<Outcome<SignedIn | SecondFactorNeeded, SignInRefusal>> {
    const email = attempt.email.trim().toLowerCase();
    const address = visit.address ?? '';
    const known = await this.attempts.knows(email, address);
    if (!(await this.attempts.take(triesOf(email, address, known)))) return refused('TOO_MANY_TRIES');
    const person = await this.database.run(systemScope, (tx) => findCredentials(tx, email));
    const fits = await this.fits(password, person?.passwordHash ?? null);
    if (fits === 'TOO_MANY_TRIES') return refused(fits);
    if (!fits || !person) return refused('WRONG_PASSWORD');
    await this.attempts.signedIn(email, address);
    return this.database.run(systemScope, (tx) => this.enter(tx, person.id, visit));
  }

  /**
   * Begins a session, with a new token. Whether the person has shown enough is the caller's to know; it may be in the
   * middle of a transaction of nobody's.
   */
  async open(
    tx: Transaction,
    personId: string,
    how: SignInWay,
    visit: Visit,
  ): Promise<Outcome<SignedIn, SignInRefusal>> {
    const now = this.clock.now();
    return asSystem(tx, async () => {
      const scope = await findScope(tx, personId, dateInJapan(now));
      if (!scope) return refused('WRONG_PASSWORD');
      const token = newToken();
      await tx.delete(SessionRow, { personId, expiresAt: LessThan(now) });
      await tx.insert(SessionRow, {
        ...{ tokenHash: hashOfToken(token), personId, how },
        userAgent: visit.userAgent?.slice(0, longestUserAgent) ?? null,
        address: visit.address,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + longestSessionMs),
      });
      return accepted({ kind: 'SIGNED_IN', token, scope });
    });
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

  /**
   * Who asks with this token, today; null where it is none, or no longer one.
   * @param unattended the browser asks by itself, with nobody at it: that keeps no session alive
   */
  async askerOf(token: string, unattended = false): Promise<Scope | null> {
    const now = this.clock.now();
    return this.database.run(systemScope, async (tx) => {
      const session = await tx.findOneBy(SessionRow, { tokenHash: hashOfToken(token) });
      if (!session || session.revokedAt !== null) return null;
      const scope = await findScope(tx, session.personId, dateInJapan(now));
      if (!scope || !isAlive(session, sessionLimits(scope.roles), now)) return null;
      if (!unattended && isWorthNoting(session, now)) {
        await tx.update(SessionRow, { id: session.id }, { lastSeenAt: now });
      }
      return scope;
    });
  }

  /** The password was right: a session, or the second step before it. */
  private async enter(
    tx: Transaction,
    personId: string,
    visit: Visit,
  ): Promise<Outcome<SignedIn | SecondFactorNeeded, SignInRefusal>> {
    const now = this.clock.now();
    const need = await findSecondFactorNeed(tx, systemScope, personId, dateInJapan(now));
    if (!need.enrolled && !need.required) return this.open(tx, personId, 'PASSWORD', visit);
    // A password that was chosen anew by mail would else set up the second step itself, past the passkey.
    if (!need.enrolled && need.otherWays) return refused('USE_PASSKEY');
    const pendingToken = newToken();
    await keepPendingSignIn(tx, systemScope, { token: pendingToken, personId, now });
    return accepted({ kind: 'SECOND_FACTOR_NEEDED', pendingToken, mustEnrol: !need.enrolled });
  }

  private async fits(password: string, hash: string | null): Promise<boolean | 'TOO_MANY_TRIES'> {
    try {
      return await this.passwords.fits(password, hash);
    } catch (error) {
      if (error instanceof TooBusy) return 'TOO_MANY_TRIES';
      throw error;
    }
  }
}

const longestUserAgent = 400;

function triesOf(email: string, address: string, known: boolean): Attempted[] {
  const pair: Attempted = { kind: 'PAIR', of: `${email} ${address}` };
  if (known) return [pair];
  return [
    pair,
    { kind: 'ACCOUNT', of: email },
    { kind: 'ADDRESS', of: address },
    { kind: 'EVERYBODY', of: '' },
  ];
}

function findCredentials(tx: Transaction, email: string): Promise<PersonRow | null> {
  return tx
    .createQueryBuilder(PersonRow, 'person')
    .addSelect('person.passwordHash')
    .where('lower(person.email) = :email', { email })
    .getOne();
}
