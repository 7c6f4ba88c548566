import { Injectable } from '@nestjs/common';
import { record } from '@app/audit';
import {
  accepted,
  answerMatch,
  refused,
  withdrawMatch,
  type Answer,
  type ParticipationBasis,
} from '@app/domain';
import { deskDistrictIds, Clock, Database, systemScope, type Scope, type Transaction } from '@app/platform';
import { saveMatch } from './match.commands.js';
import type { AnswerPath, MatchRow } from './match.entity.js';
import { findMatch, lockMatch } from './match.queries.js';
import { MatchTelling } from './match-telling.js';
import { lockSides } from './pair.js';
import { entry } from './decision-entry.js';
import type { Reviewed } from './reviewable.js';

/**
 * What a company says to an approved match. 相談する leaves it open and tells the coordinator. `terms` says to which terms of
 * the need, where the screen knows: what was written to the plan of before is no answer to that of now.
 */
export type CompanyAnswer = { readonly terms?: number | null } & (
  | { readonly kind: 'ACCEPT'; readonly people: number; readonly participationBasis: ParticipationBasis }
  | { readonly kind: 'PASS'; readonly message: string | null }
  | { readonly kind: 'CONSULT'; readonly message: string }
);

/** Each message mails the whole office: a link in the wrong hands must not flood it. */
const betweenMessagesMs = 60_000;

/** Answers of companies: in the app, by the signed link, or told by telephone to the office. */
@Injectable()
export class Answers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: MatchTelling,
  ) {}

  /** A company's own person answers, signed in. */
  async answer(scope: Scope, id: string, answer: CompanyAnswer): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const match = await findMatch(tx, scope, id);
      if (!match) return refused('NOT_FOUND');
      if (!scope.companyIds.includes(match.companyId)) return refused('NOT_ALLOWED');
      return this.take(tx, scope, match, answer, 'APP');
    });
  }

  /** The office enters what the company said on the telephone: on record as such. */
  async enter(scope: Scope, id: string, answer: CompanyAnswer): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const match = await findMatch(tx, scope, id);
      if (!match) return refused('NOT_FOUND');
      if (!deskDistrictIds(scope).includes(match.districtId)) return refused('NOT_ALLOWED');
      return this.take(tx, scope, match, answer, 'TELEPHONE');
    });
  }

  /** The holder of a signed link answers for the contact to whom it was sent. */
  async answerByLink(link: { matchId: string; contactId: string }, answer: CompanyAnswer): Promise<Reviewed> {
    return this.database.run(systemScope, async (tx) => {
      const match = await findMatch(tx, systemScope, link.matchId);
      const label = match && (await contactLabel(tx, link.contactId, match.companyId));
      // A link of an earlier question, taken back since, doesn't answer the next one before it goes out.
      if (!label || !match.askedAt || match.askedAt > this.clock.now()) return refused('NOT_FOUND');
      return this.take(
        tx,
        { ...systemScope, actor: { personId: null, contactId: link.contactId, label } },
        match,
        answer,
        'LINK',
      );
    });
  }

  /** The company steps back from a settled match; the office may enter that for it. */
  async withdraw(scope: Scope, id: string, reason: string): Promise<Reviewed> {
    return this.database.run(scope, async (tx) => {
      const seen = await findMatch(tx, scope, id);
      if (!seen) return refused('NOT_FOUND');
      const byOffice = deskDistrictIds(scope).includes(seen.districtId);
      if (!byOffice && !scope.companyIds.includes(seen.companyId)) return refused('NOT_ALLOWED');
      await lockSides(tx, seen.offerId, seen.needId);
      const match = await lockMatch(tx, id);
      const now = this.clock.now();
      const decided = withdrawMatch(match, { startsAt: match.startsAt, now });
      if (!decided.ok) return decided;
      const closing = { closedAt: now, closedBy: scope.actor.personId, closedReason: reason };
      const after = await saveMatch(tx, scope, match, { state: decided.value.state, ...closing });
      await record(tx, scope, {
        ...entry('withdrawMatch', match, after, { by: scope.actor, words: reason }),
        ...(byOffice && { toldBy: 'TELEPHONE' }),
      });
      await this.telling.tellWithdrawn(tx, scope, after);
      return accepted(after);
    });
  }

  private async take(
    tx: Transaction,
    scope: Scope,
    seen: MatchRow,
    answer: CompanyAnswer,
    through: AnswerPath,
  ): Promise<Reviewed> {
    const { offer } = await lockSides(tx, seen.offerId, seen.needId);
    const match = await lockMatch(tx, seen.id);
    const toldBy = through === 'TELEPHONE' ? ({ toldBy: 'TELEPHONE' } as const) : {};
    const now = this.clock.now();
    if (answer.terms != null && answer.terms !== match.needTerms) return refused('PLAN_HAS_CHANGED');
    if (answer.kind === 'CONSULT') {
      if (match.state !== 'APPROVED') return refused('ALREADY_DECIDED');
      if (match.consultedAt && now.getTime() - match.consultedAt.getTime() < betweenMessagesMs) {
        return refused('TOO_MANY_TRIES');
      }
      const after = await saveMatch(tx, scope, match, { consultation: answer.message, consultedAt: now });
      await record(tx, scope, {
        ...entry('consultOnMatch', match, after, { by: scope.actor, words: answer.message }),
        ...toldBy,
      });
      await this.telling.tellAnswer(tx, scope, after, {
        answer: 'CONSULT',
        message: answer.message,
        through,
      });
      return accepted(after);
    }
    const limits = { smallestGroup: offer.smallestGroup, startsAt: match.startsAt, now };
    // Told by telephone counts even a little late: the officer took it, the match still stands.
    const due = through === 'TELEPHONE' ? match.startsAt : match.answerDue!;
    const decided = answerMatch(match, answer as Answer, { ...limits, answerDue: due });
    if (!decided.ok) return decided;
    await this.telling.dropQuestion(tx, scope, match);
    const after = await saveMatch(tx, scope, match, {
      people: decided.value.people,
      state: decided.value.state,
      answeredAt: now,
      // On the telephone it was asked before the mail went out.
      ...(match.askedAt! > now && { askedAt: now }),
      answeredThrough: through,
      ...(answer.kind === 'ACCEPT'
        ? { participationBasis: answer.participationBasis }
        : { closedAt: now, closedBy: scope.actor.personId, closedReason: answer.message }),
    });
    const words = answer.kind === 'PASS' ? answer.message : null;
    await record(tx, scope, {
      ...entry('answerMatch', match, after, { by: scope.actor, words }),
      ...toldBy,
    });
    if (match.state === 'CONFIRMED') await this.telling.tellLowered(tx, scope, after, match.people);
    else
      await this.telling.tellAnswer(tx, scope, after, {
        answer: answer.kind,
        message: after.closedReason,
        through,
      });
    return accepted(after);
  }
}

async function contactLabel(tx: Transaction, contactId: string, companyId: string): Promise<string | null> {
  const [row] = await tx.query<{ label: string }[]>(
    `select o.name || ' ' || c.name as label from contact c join organisation o on o.id = c.organisation_id
      where c.id = $1 and o.id = $2`,
    [contactId, companyId],
  );
  return row?.label ?? null;
}
