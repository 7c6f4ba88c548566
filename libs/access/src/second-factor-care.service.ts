import { record } from '@app/audit';
import { accepted, dateInJapan, type Outcome, refused } from '@app/domain';
import { Notifications } from '@app/notifications';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { endSessions } from './accounts.queries.js';
import { tellOfSecurity } from './passkeys-notice.js';
import {
  administers,
  findFactorState,
  findSecondFactorNeed,
  mayCareFor,
  requireOfOfficials,
  type SecondFactorNeed,
  type SecondFactorState,
} from './second-factor.queries.js';
import { SecondFactors } from './second-factors.service.js';

/** What administrators do about others' accounts: nobody is locked out by a lost telephone, nor let in by a lost one. */
@Injectable()
export class SecondFactorCare {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly factors: SecondFactors,
    private readonly notifications: Notifications,
  ) {}

  /** The asker's own. */
  async state(scope: Scope): Promise<SecondFactorState & SecondFactorNeed> {
    const personId = scope.actor.personId ?? '';
    const today = dateInJapan(this.clock.now());
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => ({
        ...(await findFactorState(tx, scope, personId)),
        ...(await findSecondFactorNeed(tx, scope, personId, today)),
      })),
    );
  }

  /**
   * Takes somebody's second factor and passkeys away, and ends the sessions; the person is told. NOT_FOUND where there are none.
   */
  async reset(scope: Scope, personId: string): Promise<Outcome<true, 'NOT_FOUND'>> {
    const now = this.clock.now();
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => {
        if (!(await mayCareFor(tx, scope, personId, dateInJapan(now)))) return refused('NOT_FOUND');
        const passkeys = await this.factors.dropPasskeys(tx, scope, personId);
        const factor = await this.factors.drop(tx, scope, personId, 'SECOND_FACTOR_RESET');
        if (!passkeys && !factor) return refused('NOT_FOUND');
        await endSessions(tx, scope, { personId, now });
        return accepted(true);
      }),
    );
  }

  /** Signs somebody out everywhere, in half-done sign-ins too; who was signed in is told. */
  async endSessions(scope: Scope, personId: string): Promise<Outcome<true, 'NOT_FOUND'>> {
    const now = this.clock.now();
    return this.database.run(scope, (tx) =>
      asSystem(tx, async () => {
        if (!(await mayCareFor(tx, scope, personId, dateInJapan(now)))) return refused('NOT_FOUND');
        const sessions = await endSessions(tx, scope, { personId, now });
        await record(tx, scope, {
          action: 'endSessionsOf',
          subjectType: 'person',
          subjectId: personId,
          after: { sessions },
        });
        if (sessions > 0) {
          const news = { personId, matter: 'SESSIONS_ENDED', at: now } as const;
          await tellOfSecurity(this.notifications, tx, scope, news);
        }
        return accepted(true);
      }),
    );
  }

  /** Whether the ward's officials need one from their next sign-in on. */
  async require(scope: Scope, required: boolean): Promise<Outcome<true, 'NOT_ALLOWED'>> {
    const [wardId] = scope.wardIds;
    if (wardId === undefined || !scope.roles.includes('WARD_ADMINISTRATOR')) return refused('NOT_ALLOWED');
    return this.database.run(scope, async (tx) =>
      (await administers(tx, scope, wardId))
        ? asSystem(tx, () => this.keepRule(tx, scope, wardId, required))
        : refused('NOT_ALLOWED'),
    );
  }

  private async keepRule(
    tx: Transaction,
    scope: Scope,
    wardId: string,
    required: boolean,
  ): Promise<Outcome<true, never>> {
    if (await requireOfOfficials(tx, scope, wardId, required)) {
      await record(tx, scope, {
        action: 'requireSecondFactor',
        subjectType: 'ward',
        subjectId: wardId,
        before: { required: !required },
        after: { required },
      });
    }
    return accepted(true);
  }
}
