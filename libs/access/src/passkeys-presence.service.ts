import { accepted, type Outcome, refused } from '@app/domain';
import { Clock, Database, type Scope, systemScope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { OwnPassword, type OwnPasswordRefusal } from './own-password.service.js';
import { SessionRow } from './session.entity.js';
import { hashOfToken } from './session.js';

const freshMs = 10 * 60 * 1000;

export type PresenceRefusal = OwnPasswordRefusal | 'SIGN_IN_AGAIN';

/** What somebody brings along who changes how to sign in. */
export interface Shown {
  /** Of the own session. */
  readonly token: string | null;
  /** Typed once more; null where there is none, or it wasn't asked for. */
  readonly password: string | null;
}

/**
 * Whoever changes the ways to sign in is the person itself, and not somebody at a screen that was left open: it has just
 * signed in, in whichever way, or shows its password once more.
 */
@Injectable()
export class Presence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ownPassword: OwnPassword,
  ) {}

  async check(scope: Scope, { token, password }: Shown): Promise<Outcome<true, PresenceRefusal>> {
    const { personId } = scope.actor;
    if (personId === null || token === null) return refused('NOT_SIGNED_IN');
    if (password !== null) {
      const checked = await this.ownPassword.check(scope, password);
      return checked.ok ? accepted(true) : checked;
    }
    const session = await this.database.run(systemScope, (tx) =>
      tx.findOneBy(SessionRow, { tokenHash: hashOfToken(token), personId }),
    );
    const age = session ? this.clock.now().getTime() - session.createdAt.getTime() : freshMs;
    return age < freshMs ? accepted(true) : refused('SIGN_IN_AGAIN');
  }
}
