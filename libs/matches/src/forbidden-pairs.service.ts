import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { accepted, refused, type Outcome } from '@app/domain';
import { findNeed } from '@app/needs';
import { findOffer } from '@app/offers';
import { asSystem, Clock, Database, systemScope, type Scope, type Transaction } from '@app/platform';
import { entry } from './decision-entry.js';
import { ForbiddenPairRow } from './forbidden-pair.entity.js';
import { saveMatch } from './match.commands.js';
import { matchesOfNeeds } from './match.queries.js';
import { lockSides } from './pair.js';

export type ForbiddingRefusal = 'NOT_FOUND' | 'ALREADY_DECIDED';

export interface Forbidding {
  readonly needId: string;
  readonly offerId: string;
  readonly reason: string;
}

/** Pairs that a coordinator rules out, for every run to come, and takes back into question. */
@Injectable()
export class ForbiddenPairs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A proposal of the pair is turned down with the same reason; what has been promised isn't touched. */
  async forbid(scope: Scope, asked: Forbidding): Promise<Outcome<ForbiddenPairRow, ForbiddingRefusal>> {
    return this.database.run(scope, async (tx) => {
      const need = await findNeed(tx, scope, asked.needId);
      if (!need || !scope.coordinatedDistrictIds.includes(need.districtId)) return refused('NOT_FOUND');
      const offer = await asSystem(tx, () => findOffer(tx, systemScope, asked.offerId));
      if (!offer) return refused('NOT_FOUND');
      await lockSides(tx, asked.offerId, asked.needId);
      const standing = await tx.findBy(ForbiddenPairRow, { needId: asked.needId, offerId: asked.offerId });
      if (standing.some(({ liftedAt }) => liftedAt === null)) return refused('ALREADY_DECIDED');
      const live = await matchesOfNeeds(tx, [asked.needId], ['PROPOSED', 'APPROVED', 'CONFIRMED']);
      const own = live.find((match) => match.offerId === asked.offerId);
      if (own && own.state !== 'PROPOSED') return refused('ALREADY_DECIDED');
      const { id } = await tx.save(
        tx.create(ForbiddenPairRow, {
          ...asked,
          districtId: need.districtId,
          forbiddenBy: scope.actor.personId,
        }),
      );
      if (own) await this.turnDown(tx, scope, own, asked.reason);
      return accepted(await this.recorded(tx, scope, 'forbidPair', id));
    });
  }

  async lift(scope: Scope, id: string): Promise<Outcome<ForbiddenPairRow, ForbiddingRefusal>> {
    return this.database.run(scope, async (tx) => {
      const pair = await tx.findOneBy(ForbiddenPairRow, { id });
      if (!pair || !scope.coordinatedDistrictIds.includes(pair.districtId)) return refused('NOT_FOUND');
      if (pair.liftedAt !== null) return refused('ALREADY_DECIDED');
      await tx.update(
        ForbiddenPairRow,
        { id },
        { liftedAt: this.clock.now(), liftedBy: scope.actor.personId },
      );
      return accepted(await this.recorded(tx, scope, 'liftForbiddenPair', id));
    });
  }

  private async turnDown(
    tx: Transaction,
    scope: Scope,
    match: Awaited<ReturnType<typeof matchesOfNeeds>>[number],
    closedReason: string,
  ): Promise<void> {
    const closing = { closedAt: this.clock.now(), closedBy: scope.actor.personId, closedReason };
    const before = { ...match };
    const after = await saveMatch(tx, scope, match, { state: 'REJECTED', ...closing });
    await record(tx, scope, entry('rejectMatch', before, after));
  }

  private async recorded(
    tx: Transaction,
    scope: Scope,
    action: string,
    id: string,
  ): Promise<ForbiddenPairRow> {
    const pair = await tx.findOneByOrFail(ForbiddenPairRow, { id });
    const { districtId, needId, offerId, reason } = pair;
    const facts = { needId, offerId };
    await record(tx, scope, {
      ...{ action, subjectType: 'forbidden_pair', subjectId: id, districtId, reason },
      ...(action === 'forbidPair' ? { after: facts } : { before: facts }),
    });
    return pair;
  }
}
