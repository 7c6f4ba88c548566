import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import { mayBecome } from '@app/domain';
import { Clock, Database, systemScope } from '@app/platform';
import { saveMatch } from './match.commands.js';
import { MatchRow } from './match.entity.js';
import { lockMatch } from './match.queries.js';
import { MatchTelling } from './match-telling.js';
import { lockSides } from './pair.js';
import { entry } from './decision-entry.js';

/** Approved matches that nobody answered by their date expire; the need's places are free again. */
@Injectable()
export class Expiry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: MatchTelling,
  ) {}

  /** @returns how many expired */
  async sweep(): Promise<number> {
    const overdue = await this.database.run(systemScope, (tx) =>
      tx
        .createQueryBuilder(MatchRow, 'm')
        .select(['m.id', 'm.offerId', 'm.needId'])
        .where(`m.state = 'APPROVED' and m.answer_due < :now`, { now: this.clock.now() })
        .orderBy('m.answer_due')
        .take(200)
        .getMany(),
    );
    let expired = 0;
    for (const { id, offerId, needId } of overdue) {
      if (await this.expire(id, offerId, needId)) expired += 1;
    }
    return expired;
  }

  private async expire(id: string, offerId: string, needId: string): Promise<boolean> {
    return this.database.run(systemScope, async (tx) => {
      await lockSides(tx, offerId, needId);
      const match = await lockMatch(tx, id);
      const now = this.clock.now();
      if (!mayBecome(match.state, 'EXPIRED') || match.answerDue! >= now) return false;
      const after = await saveMatch(tx, systemScope, match, { state: 'EXPIRED', closedAt: now });
      await record(tx, systemScope, entry('expireMatch', match, after));
      await this.telling.dropQuestion(tx, systemScope, after);
      await this.telling.tellExpired(tx, systemScope, after);
      return true;
    });
  }
}
