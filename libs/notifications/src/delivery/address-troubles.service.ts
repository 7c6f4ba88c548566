import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, type Outcome, refused } from '@app/domain';
import { afterCommit, asSystem, Bell, Database, isUuid, type Scope, systemScope } from '@app/platform';
import { type AddressTrouble, findTrouble, findTroubles, markResolved } from './address-trouble.queries.js';
import { findHeldBack, revive } from './again.queries.js';
import { overtakenBy } from './overtaken.js';

const mostShown = 200;

/** An office's task: addresses that no longer work. Telephone, mend the address, and say that it is done. */
@Injectable()
export class AddressTroubles {
  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
  ) {}

  /** Of whom the district's desks have written to; without a district, of all that the asker looks after. Oldest first. */
  async list(scope: Scope, districtId: string | null): Promise<AddressTrouble[]> {
    if (districtId !== null && !isUuid(districtId)) return [];
    return this.database.run(scope, (tx) => findTroubles(tx, scope, districtId, mostShown));
  }

  /**
   * It works again, or the reader has another one by now: what was held back and still holds goes out, to the address of
   * today.
   * @returns how many messages go out
   */
  async resolve(scope: Scope, id: string): Promise<Outcome<number, 'NOT_FOUND'>> {
    if (!isUuid(id)) return refused('NOT_FOUND');
    return this.database.run(scope, async (tx) => {
      const trouble = await findTrouble(tx, scope, id);
      if (!trouble) return refused('NOT_FOUND');
      return asSystem(tx, async () => {
        if (!(await markResolved(tx, systemScope, id, scope.actor.personId))) return refused('NOT_FOUND');
        const heldBack = await findHeldBack(tx, systemScope, trouble.wardId, trouble.address);
        const ids = heldBack.filter((sent) => overtakenBy(sent) === null).map((sent) => sent.id);
        if (ids.length > 0) await revive(tx, systemScope, ids);
        await record(tx, scope, {
          ...{ action: 'resolveAddressTrouble', subjectType: 'address_trouble', subjectId: id },
          ...{ districtId: trouble.districtId, after: { messages: ids.length } },
        });
        afterCommit(tx, () => this.bell.ring('send-notifications', {}));
        return accepted(ids.length);
      });
    });
  }
}
