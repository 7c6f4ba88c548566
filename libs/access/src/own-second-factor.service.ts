import { type Outcome, refused } from '@app/domain';
import { asSystem, Clock, Database, type Scope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { endSessions } from './accounts.queries.js';
import { Attempts } from './attempts.service.js';
import { OwnPassword, type OwnPasswordRefusal } from './own-password.service.js';
import { allOrNothing } from './passkeys-all-or-nothing.js';
import { type NewFactor, SecondFactors } from './second-factors.service.js';
import { hashOfToken } from './session.js';

/** Who is signed in sets up the own second factor. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly ownPassword: OwnPassword,
    private readonly factors: SecondFactors,
  ) {}

  async begin(
    scope: Scope,
    password: string,
  ): Promise<Outcome<NewFactor, OwnPasswordRefusal | 'SECOND_FACTOR_EXISTS'>> {
    const checked = await this.ownPassword.check(scope, password);
    return checked.ok ? this.factors.begin(scope, checked.value) : checked;
  }

  /** Ends every other session. @param token of the session that asks. @returns the recovery codes, this one time */
  async enrol(
    scope: Scope,
    code: string,
    token: string | null,
  ): Promise<Outcome<string[], 'NOT_SIGNED_IN' | 'WRONG_CODE' | 'TOO_MANY_TRIES'>> {
    const { personId } = scope.actor;
    if (personId === null) return refused('NOT_SIGNED_IN');
    const tries = [{ kind: 'CODE', of: personId }] as const;
    if (!(await this.attempts.take(tries))) return refused('TOO_MANY_TRIES');
    const others = { personId, now: this.clock.now(), but: token === null ? null : hashOfToken(token) };
    const enrolled = await allOrNothing(this.database, scope, async (tx) => {
      const done = await this.factors.enrol(tx, scope, personId, code);
      if (done.ok) await asSystem(tx, () => endSessions(tx, scope, others));
      return done;
    });
    if (enrolled.ok) await this.attempts.forgive(tries);
    return enrolled;
  }
}
