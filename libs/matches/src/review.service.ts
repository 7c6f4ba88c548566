import { Inject, Injectable } from '@nestjs/common';
import { accepted, answerDueFor, approveMatch, mayBecome, refused, turnedDownStates } from '@app/domain';
import { record } from '@app/audit';
import { findNeed } from '@app/needs';
import { Clock, CONFIG, Database, type Config, type Scope, type Transaction } from '@app/platform';
import { entry } from './decision-entry.js';
import { dropImpossible } from './drop-impossible.js';
import { isForbidden } from './forbidden-pairs.queries.js';
import { saveMatch } from './match.commands.js';
import type { MatchRow } from './match.entity.js';
import { lockMatch, matchesOfNeeds } from './match.queries.js';
import { lockPair, lockSides } from './pair.js';
import { propose } from './propose.js';
import { reviewable, type Reviewed } from './reviewable.js';
import { MatchTelling } from './match-telling.js';

/** What a coordinator of the need's conference decides about matches. */
@Injectable()
export class Review {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: MatchTelling,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Promises the people, other than proposed where a number is given; the company is asked once the hold is over. */
  async approve(scope: Scope, id: string, people?: number): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const seen = await reviewable(tx, scope, id);
      if (!seen.ok) return seen;
      const pair = await lockPair(tx, seen.value.offerId, seen.value.needId);
      const match = await lockMatch(tx, id);
      const now = this.clock.now();
      const askedAt = new Date(now.getTime() + this.config.holdSeconds * 1000);
      const answerDue = answerDueFor(pair.need.answerBy, pair.need.startsAt, askedAt);
      if (match.state === 'PROPOSED' && !answerDue) return refused('NEED_IS_CLOSED');
      if (match.state === 'PROPOSED' && pair.obstacles.length > 0) return refused('NOT_ELIGIBLE');
      const decided = approveMatch(match, people ?? match.people, pair.room, pair.rest);
      if (!decided.ok) return decided;
      const approved = await saveMatch(tx, scope, match, {
        ...decided.value,
        proposedPeople: match.people,
        holdsBackup: pair.holdsBackup(decided.value.people),
        approvedAt: now,
        approvedBy: scope.actor.personId,
        askedAt,
        answerDue,
        needTerms: pair.need.termsVersion,
        offerTerms: pair.offer.termsVersion,
      });
      await record(tx, scope, entry('approveMatch', match, approved));
      await dropImpossible(tx, scope, approved);
      await this.telling.askCompany(tx, scope, approved, askedAt);
      return accepted(approved);
    });
  }

  async reject(scope: Scope, id: string, reason: string): Promise<Reviewed> {
    return this.decide(scope, id, 'rejectMatch', async (tx, match) => {
      if (!mayBecome(match.state, 'REJECTED')) return refused('ALREADY_DECIDED');
      const closing = { closedAt: this.clock.now(), closedBy: scope.actor.personId, closedReason: reason };
      return accepted(await saveMatch(tx, scope, match, { state: 'REJECTED', ...closing }));
    });
  }

  /** Takes back an approval or a rejection. Silent while the company has not been asked; told after that. */
  async undo(scope: Scope, id: string): Promise<Reviewed> {
    return this.decide(scope, id, 'undoDecision', async (tx, match) => {
      if (match.state === 'APPROVED') {
        await this.telling.takeBackQuestion(tx, scope, match);
      } else if (match.state !== 'REJECTED' || (await this.hasLiveTwin(tx, match))) {
        return refused('NOTHING_TO_UNDO');
      } else if (await isForbidden(tx, match.needId, match.offerId)) {
        return refused('PAIR_FORBIDDEN');
      }
      const reopened = {
        approvedAt: null,
        approvedBy: null,
        askedAt: null,
        answerDue: null,
        consultation: null,
      };
      const unanswered = { answeredAt: null, answeredThrough: null, participationBasis: null };
      const unclosed = { consultedAt: null, closedAt: null, closedBy: null, closedReason: null };
      const people = match.proposedPeople ?? match.people;
      return accepted(
        await saveMatch(tx, scope, match, {
          state: 'PROPOSED',
          people,
          ...reopened,
          ...unanswered,
          ...unclosed,
        }),
      );
    });
  }

  /** Keeps a proposal out of later runs' hands, or gives it back to them. */
  async pin(scope: Scope, id: string, pinned: boolean): Promise<Reviewed> {
    return this.decide(scope, id, pinned ? 'pinMatch' : 'unpinMatch', async (tx, match) => {
      if (match.state !== 'PROPOSED') return refused('ALREADY_DECIDED');
      return accepted(await saveMatch(tx, scope, match, { pinned }));
    });
  }

  /** A proposal by hand: pinned, since a person wanted it. */
  async propose(
    scope: Scope,
    proposal: { needId: string; offerId: string; people: number },
  ): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const need = await findNeed(tx, scope, proposal.needId);
      if (!need || !scope.coordinatedDistrictIds.includes(need.districtId)) return refused('NOT_FOUND');
      return propose(tx, scope, { ...proposal, pinned: true });
    });
  }

  /** Another number of people for a proposal: pinned with it, or the next run would go back to its own. */
  async changePeople(scope: Scope, id: string, people: number): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const seen = await reviewable(tx, scope, id);
      if (!seen.ok) return seen;
      const pair = await lockPair(tx, seen.value.offerId, seen.value.needId);
      const match = await lockMatch(tx, id);
      const possible = approveMatch(match, people, pair.room, pair.rest);
      if (!possible.ok) return possible;
      const holdsBackup = pair.holdsBackup(people);
      const before = { ...match };
      const changed = await saveMatch(tx, scope, match, { people, holdsBackup, pinned: true });
      await record(tx, scope, entry('changeProposal', before, changed));
      return accepted(changed);
    });
  }

  /** Lets a pair be proposed again that was rejected, declined, withdrawn, or never answered. */
  async liftTurnedDown(scope: Scope, id: string): Promise<Reviewed> {
    return this.decide(scope, id, 'liftTurnedDown', async (tx, match) => {
      if (!turnedDownStates.includes(match.state) || match.liftedAt !== null)
        return refused('NOTHING_TO_UNDO');
      return accepted(await saveMatch(tx, scope, match, { liftedAt: this.clock.now() }));
    });
  }

  private async hasLiveTwin(tx: Transaction, match: MatchRow): Promise<boolean> {
    const live = await matchesOfNeeds(tx, [match.needId], ['PROPOSED', 'APPROVED', 'CONFIRMED']);
    return live.some((other) => other.offerId === match.offerId);
  }

  private async decide(
    scope: Scope,
    id: string,
    action: string,
    change: (tx: Transaction, match: MatchRow) => Promise<Reviewed>,
  ): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const seen = await reviewable(tx, scope, id);
      if (!seen.ok) return seen;
      await lockSides(tx, seen.value.offerId, seen.value.needId);
      const match = await lockMatch(tx, id);
      const before = { ...match };
      const outcome = await change(tx, match);
      if (outcome.ok) await record(tx, scope, entry(action, before, outcome.value));
      return outcome;
    });
  }
}
