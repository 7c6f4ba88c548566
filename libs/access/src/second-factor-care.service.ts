import { record } from '@app/audit';
import { accepted, dateInJapan, type Outcome, refused } from '@app/domain';
import { asSystem, Clock, Database, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { endSessions } from './accounts.queries.js';
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

/** What administrators do about others' second factors: nobody is locked out by a lost telephone. */
@Injectable()
export class SecondFactorCare {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly factors: SecondFactors,
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
