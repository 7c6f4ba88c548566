import { Injectable } from '@nestjs/common';
import { dateInJapan } from '@app/domain';
import type { NeedForMatching } from '@app/needs';
import {
  activityOf,
  calendarHolders,
  contactsOf,
  deskPeople,
  Notifications,
  type Activity,
  type FactsOf,
  type NotificationKind,
  type Recipient,
  type Telling,
} from '@app/notifications';
import { Clock, type Scope, type Transaction } from '@app/platform';
import { AssociationTelling } from './association-telling.js';
import { toldNeed } from './match-activity.js';
import { dayContactOf } from './day-contact.js';
import type { AnswerPath, MatchRow } from './match.entity.js';
import { isLateToWithdraw } from './reminder-times.js';

/** The question, and whatever asks for its answer again. */
const questions: readonly NotificationKind[] = [
  'MATCH_APPROVED',
  'ANSWER_REMINDER',
  'ANSWER_ESCALATED',
  'ANSWER_BY_TELEPHONE',
];
/** What is about coming, and no use to who doesn't come. */
const forWhoComes: readonly NotificationKind[] = ['CHANGE_OF_PLAN', 'DAY_REMINDER'];

interface AnswerTold {
  readonly answer: 'ACCEPT' | 'PASS' | 'CONSULT';
  readonly message: string | null;
  readonly through: AnswerPath;
}

/** Tells both sides what was decided about a match, in the transaction in which it was decided. */
@Injectable()
export class MatchTelling {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly associations: AssociationTelling,
  ) {}

  /** Asks the company for its answer, once the hold is over. */
  async askCompany(tx: Transaction, scope: Scope, match: MatchRow, askedAt: Date): Promise<void> {
    const facts = {
      activity: await this.activity(tx, match),
      people: match.people,
      answerDue: match.answerDue!.toISOString(),
    };
    await this.tellCompany(tx, scope, match, 'MATCH_APPROVED', facts, askedAt);
  }

  /**
   * A company that has promised, or was asked, comes no longer, through no word of its own.
   * @param becomes the plan to which it can't come, before the need is it
   */
  async tellEnded(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    why: FactsOf['PROMISE_ENDED']['why'],
    becomes: NeedForMatching | null,
  ): Promise<void> {
    await this.notifications.hush(tx, scope, {
      matchId: match.id,
      kinds: [...forWhoComes, 'ANSWER_CONFIRMED'],
    });
    const activity = await this.activity(tx, match);
    const facts = {
      ...{ activity, people: match.people, why, settled: match.participationBasis !== null },
      becomes: becomes && activityOf(becomes.event, becomes.day, becomes.need, activity.associationName),
    };
    for (const contact of await calendarHolders(tx, scope, match)) {
      await this.tell(tx, scope, match, 'PROMISE_ENDED', facts, contact);
    }
  }

  /** What needs no answer any more is not asked: a question that has not gone out never does. Says whether one has. */
  async dropQuestion(tx: Transaction, scope: Scope, match: MatchRow): Promise<boolean> {
    const { alreadyOut } = await this.notifications.hush(tx, scope, {
      matchId: match.id,
      kinds: questions,
    });
    return alreadyOut > 0 || (match.askedAt !== null && match.askedAt <= this.clock.now());
  }

  /** Silently while the question has not gone out, else with a mail that says so. */
  async takeBackQuestion(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
    if (!(await this.dropQuestion(tx, scope, match))) return;
    if (match.participationBasis !== null) return this.tellEnded(tx, scope, match, 'TAKEN_BACK', null);
    await this.dropPlan(tx, scope, match);
    const facts = { activity: await this.activity(tx, match), people: match.people };
    await this.tellCompany(tx, scope, match, 'APPROVAL_UNDONE', facts);
  }

  async tellAnswer(tx: Transaction, scope: Scope, match: MatchRow, told: AnswerTold): Promise<void> {
    const activity = await this.activity(tx, match);
    const people = match.people;
    if (told.answer === 'ACCEPT') {
      const contactForTheDay = await dayContactOf(tx, match.districtId);
      await this.tellCompany(tx, scope, match, 'ANSWER_CONFIRMED', { activity, people, contactForTheDay });
    }
    if (told.answer !== 'CONSULT') await this.dropPlan(tx, scope, match);
    if (told.answer === 'PASS' && match.participationBasis !== null) {
      await this.receiptWithdrawal(tx, scope, match, { activity, people });
    }
    const { companyName, peopleMissing } = await standing(tx, match);
    await this.tellOffice(tx, scope, match, 'ANSWER_RECEIVED', {
      activity,
      companyName,
      people,
      peopleMissing,
      ...told,
    });
  }

  async tellLowered(tx: Transaction, scope: Scope, match: MatchRow, peopleBefore: number): Promise<void> {
    const { companyName } = await standing(tx, match);
    const activity = await this.activity(tx, match);
    const facts = { activity, companyName, peopleBefore, people: match.people };
    await this.tellOffice(tx, scope, match, 'PLAN_CHANGED', facts);
    await this.tellCompany(tx, scope, match, 'PLAN_CHANGED', { ...facts, companyName: null });
  }

  /** A receipt to the company. With the day near it is an alarm: at any hour, and somebody telephones the association. */
  async tellWithdrawn(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
    await this.dropPlan(tx, scope, match);
    const stands = await standing(tx, match);
    const receipt = { activity: await this.activity(tx, match), people: match.people };
    await this.receiptWithdrawal(tx, scope, match, receipt);
    const facts = {
      ...receipt,
      reason: match.closedReason,
      ...stands,
    };
    if (!isLateToWithdraw(match.startsAt, this.clock.now())) {
      return this.tellOffice(tx, scope, match, 'MATCH_WITHDRAWN', facts);
    }
    await this.tellOffice(tx, scope, match, 'LATE_WITHDRAWAL', { reader: 'OFFICE', ...facts });
    await this.associations.tellWithdrawnLate(tx, scope, match, stands);
  }

  async tellExpired(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
    await this.dropPlan(tx, scope, match);
    if (match.participationBasis !== null) await this.tellEnded(tx, scope, match, 'NO_ANSWER', null);
    const facts = {
      activity: await this.activity(tx, match),
      people: match.people,
      ...(await standing(tx, match)),
    };
    await this.tellOffice(tx, scope, match, 'MATCH_EXPIRED', facts);
  }

  /** Whoever had been asked or had promised hears of it; a question still on hold just never goes out. */
  async tellCalledOff(tx: Transaction, scope: Scope, match: MatchRow, reason: string): Promise<boolean> {
    if (!(await this.dropQuestion(tx, scope, match))) return false;
    await this.dropPlan(tx, scope, match);
    const told = { activity: await this.activity(tx, match), people: match.people, reason };
    const facts = { ...told, settled: match.participationBasis !== null };
    await this.tellCompany(tx, scope, match, 'CALLED_OFF', facts);
    return true;
  }

  /** Nobody is thanked for having stayed away; says whether anybody was. */
  async thank(tx: Transaction, scope: Scope, match: MatchRow, peopleCame: number): Promise<boolean> {
    if (peopleCame === 0) return false;
    const facts = { activity: await this.activity(tx, match), peopleCame };
    await this.tellCompany(tx, scope, match, 'DAY_DONE', facts);
    return true;
  }

  private async receiptWithdrawal(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    receipt: FactsOf['WITHDRAWAL_RECEIVED'],
  ): Promise<void> {
    for (const contact of await calendarHolders(tx, scope, match)) {
      await this.tell(tx, scope, match, 'WITHDRAWAL_RECEIVED', receipt, contact);
    }
  }

  private dropPlan(tx: Transaction, scope: Scope, { id }: MatchRow): Promise<unknown> {
    return this.notifications.hush(tx, scope, { matchId: id, kinds: forWhoComes });
  }

  private async activity(tx: Transaction, match: MatchRow): Promise<Activity> {
    return (await toldNeed(tx, match.needId)).activity;
  }

  private async tellCompany<K extends keyof FactsOf>(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    kind: K,
    facts: FactsOf[K],
    notBefore?: Date,
  ): Promise<void> {
    const [contact] = await contactsOf(tx, scope, match.companyId);
    if (contact) await this.tell(tx, scope, match, kind, facts, contact, notBefore);
  }

  private async tellOffice<K extends keyof FactsOf>(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    kind: K,
    facts: FactsOf[K],
  ): Promise<void> {
    const people = await deskPeople(tx, scope, match.districtId, dateInJapan(this.clock.now()));
    for (const person of people) await this.tell(tx, scope, match, kind, facts, person);
  }

  private async tell<K extends keyof FactsOf>(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    kind: K,
    facts: FactsOf[K],
    recipient: Recipient,
    notBefore?: Date,
  ): Promise<void> {
    const telling = {
      kind,
      // A match can be approved, undone and approved again: each time is told, once.
      dedupeKey: `${kind}:${match.id}:${match.updatedAt.toISOString()}`,
      districtId: match.districtId,
      matchId: match.id,
      needId: match.needId,
      recipient,
      facts,
      notBefore: notBefore ?? null,
    };
    await this.notifications.tell(tx, scope, telling as Telling);
  }
}

async function standing(
  tx: Transaction,
  match: MatchRow,
): Promise<{ companyName: string; peopleMissing: number }> {
  const [row] = await tx.query<{ companyName: string; peopleMissing: number }[]>(
    `select o.name as "companyName", n.people_wanted - n.people_taken as "peopleMissing"
       from organisation o, staffing_need n where o.id = $1 and n.id = $2`,
    [match.companyId, match.needId],
  );
  return row!;
}
