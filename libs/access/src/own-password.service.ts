import { accepted, type Checked, type Outcome, refused, refusedFor } from '@app/domain';
import { Database, type Scope, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { findPasswordHash } from './accounts.queries.js';
import { Attempts } from './attempts.service.js';
import { NewPasswords } from './new-passwords.service.js';
import { Passwords, TooBusy } from './passwords.service.js';
import { hashOfToken } from './session.js';

export type OwnPasswordRefusal = 'NOT_SIGNED_IN' | 'WRONG_PASSWORD' | 'TOO_MANY_TRIES';

/** Who is signed in shows once more who it is, before the way of signing in is changed: a screen may be left open. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly newPasswords: NewPasswords,
  ) {}

  /** @returns the person's id */
  async check(
    { actor: { personId } }: Scope,
    password: string,
  ): Promise<Outcome<string, OwnPasswordRefusal>> {
    if (personId === null) return refused('NOT_SIGNED_IN');
    const tries = [{ kind: 'OWN_PASSWORD', of: personId }] as const;
    if (!(await this.attempts.take(tries))) return refused('TOO_MANY_TRIES');
    const hash = await this.database.run(systemScope, (tx) => findPasswordHash(tx, systemScope, personId));
    try {
      if (!(await this.passwords.fits(password, hash))) return refused('WRONG_PASSWORD');
    } catch (error) {
      if (error instanceof TooBusy) return refused('TOO_MANY_TRIES');
      throw error;
    }
    await this.attempts.forgive(tries);
    return accepted(personId);
  }

  /** Ends every other session. @param token of the session in which it is changed */
  async change(
    scope: Scope,
    { current, password }: { readonly current: string; readonly password: string },
    token: string | null,
  ): Promise<Checked<true, OwnPasswordRefusal | 'BAD_INPUT'>> {
    const checked = await this.check(scope, current);
    if (!checked.ok) return refusedFor(checked.refusal);
    const personId = checked.value;
    const prepared = await this.newPasswords.prepare(personId, password);
    if (!prepared.ok) return prepared;
    await this.database.run(scope, (tx) =>
      this.newPasswords.keep(
        tx,
        scope,
        { personId, passwordHash: prepared.value, action: 'changePassword' },
        token === null ? null : hashOfToken(token),
      ),
    );
    return { ok: true, value: true };
  }
}
