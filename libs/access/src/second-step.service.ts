import { accepted, type Outcome, refused } from '@app/domain';
import { Clock, Database, scopeOf, type Scope, systemScope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { Attempts } from './attempts.service.js';
import { allOrNothing } from './passkeys-all-or-nothing.js';
import { findPendingPerson, usePendingSignIn } from './pending-sign-in.queries.js';
import { lockWaysToSignIn } from './passkeys-ways.queries.js';
import { PersonRow } from './person.entity.js';
import { type NewFactor, SecondFactors } from './second-factors.service.js';
import type { Visit } from './session.js';
import { type SignedIn, SignIn } from './sign-in.service.js';

export type SecondStepRefusal =
  'SIGN_IN_AGAIN' | 'WRONG_CODE' | 'TOO_MANY_TRIES' | 'SECOND_FACTOR_EXISTS' | 'USE_PASSKEY';

/** A sign-in after its password: the code, or the setting up that the ward asks for. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly factors: SecondFactors,
    private readonly signIns: SignIn,
  ) {}

  async confirm(
    pendingToken: string,
    code: string,
    visit: Visit,
  ): Promise<Outcome<SignedIn, SecondStepRefusal>> {
    const personId = await this.personOf(pendingToken);
    if (personId === null) return refused('SIGN_IN_AGAIN');
    return this.enter(personId, pendingToken, visit, async (tx, scope) =>
      (await this.factors.check(tx, scope, personId, code)) ? accepted(null) : refused('WRONG_CODE'),
    );
  }

  async beginEnrolment(pendingToken: string): Promise<Outcome<NewFactor, SecondStepRefusal>> {
    const personId = await this.personOf(pendingToken);
    if (personId === null) return refused('SIGN_IN_AGAIN');
    const entersOtherwise = await this.database.run(systemScope, (tx) => hasOtherWay(tx, personId));
    return entersOtherwise ? refused('USE_PASSKEY') : this.factors.begin(systemScope, personId);
  }

  /** @returns the session, and the recovery codes to keep */
  async enrol(
    pendingToken: string,
    code: string,
    visit: Visit,
  ): Promise<Outcome<{ readonly signedIn: SignedIn; readonly recoveryCodes: string[] }, SecondStepRefusal>> {
    const personId = await this.personOf(pendingToken);
    if (personId === null) return refused('SIGN_IN_AGAIN');
    let recoveryCodes: string[] = [];
    const entered = await this.enter(personId, pendingToken, visit, async (tx, scope) => {
      if (await hasOtherWay(tx, personId)) return refused('USE_PASSKEY');
      const enrolled = await this.factors.enrol(tx, scope, personId, code);
      if (enrolled.ok) recoveryCodes = enrolled.value;
      return enrolled;
    });
    return entered.ok ? accepted({ signedIn: entered.value, recoveryCodes }) : entered;
  }

  private personOf(pendingToken: string): Promise<string | null> {
    return this.database.run(systemScope, (tx) =>
      findPendingPerson(tx, systemScope, pendingToken, this.clock.now()),
    );
  }

  /** The code counts as tried whatever becomes of it; the half sign-in and the code are used up together, or neither. */
  private async enter(
    personId: string,
    pendingToken: string,
    visit: Visit,
    show: (tx: Transaction, scope: Scope) => Promise<Outcome<unknown, 'WRONG_CODE' | 'USE_PASSKEY'>>,
  ): Promise<Outcome<SignedIn, SecondStepRefusal>> {
    const tries = [{ kind: 'CODE', of: personId }] as const;
    if (!(await this.attempts.take(tries))) return refused('TOO_MANY_TRIES');
    const entered = await allOrNothing<Outcome<SignedIn, SecondStepRefusal>>(
      this.database,
      systemScope,
      async (tx) => {
        if (!(await usePendingSignIn(tx, systemScope, pendingToken, this.clock.now())))
          return refused('SIGN_IN_AGAIN');
        const { name } = await tx.findOneByOrFail(PersonRow, { id: personId });
        const shown = await show(tx, scopeOf({ personId, label: name }, {}));
        if (!shown.ok) return shown;
        const opened = await this.signIns.open(tx, personId, 'PASSWORD_TOTP', visit);
        return opened.ok ? opened : refused('SIGN_IN_AGAIN');
      },
    );
    if (entered.ok) await this.attempts.forgive(tries);
    return entered;
  }
}

/**
 * A passkey, or an organisation's account, that came after the password was shown: who has one enters by it, and sets up no
 * second step past it.
 */
async function hasOtherWay(tx: Transaction, personId: string): Promise<boolean> {
  const { passkeys, organisationAccounts } = await lockWaysToSignIn(tx, personId);
  return passkeys + organisationAccounts > 0;
}
