import { Injectable } from '@nestjs/common';
import {
  activityOf,
  contactsOf,
  Notifications,
  type Activity,
  type FactsOf,
  type Recipient,
  type Telling,
} from '@app/notifications';
import { findNeedsForMatchingByIds } from '@app/needs';
import { Clock, systemScope, type Scope, type Transaction } from '@app/platform';
import { associationName } from './association-name.js';
import { officePeople, type OfficePerson } from './office-people.js';
import type { AnswerPath, MatchRow } from './match.entity.js';

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

  /** What needs no answer any more is not asked: a question that has not gone out never does. Says whether one has. */
  async dropQuestion(tx: Transaction, scope: Scope, match: MatchRow): Promise<boolean> {
    const { alreadyOut } = await this.notifications.hush(tx, scope, {
      matchId: match.id,
      kinds: ['MATCH_APPROVED'],
    });
    return alreadyOut > 0 || (match.askedAt !== null && match.askedAt <= this.clock.now());
  }

  /** Silently while the question has not gone out, else with a mail that says so. */
  async takeBackQuestion(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
    if (!(await this.dropQuestion(tx, scope, match))) return;
    const facts = { activity: await this.activity(tx, match), people: match.people };
    await this.tellCompany(tx, scope, match, 'APPROVAL_UNDONE', facts);
  }

  async tellAnswer(tx: Transaction, scope: Scope, match: MatchRow, told: AnswerTold): Promise<void> {
    const activity = await this.activity(tx, match);
    const people = match.people;
    if (told.answer === 'ACCEPT') {
      const contactForTheDay = (await officePeople(tx, match.districtId)).dayContact;
      await this.tellCompany(tx, scope, match, 'ANSWER_CONFIRMED', { activity, people, contactForTheDay });
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

  async tellWithdrawn(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
    const facts = {
      activity: await this.activity(tx, match),
      people: match.people,
      reason: match.closedReason,
      ...(await standing(tx, match)),
    };
    await this.tellOffice(tx, scope, match, 'MATCH_WITHDRAWN', facts);
  }

  async tellExpired(tx: Transaction, scope: Scope, match: MatchRow): Promise<void> {
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
    const facts = { activity: await this.activity(tx, match), people: match.people, reason };
    await this.tellCompany(tx, scope, match, 'CALLED_OFF', facts);
    return true;
  }

  /** The association hears that its day is off, by the first of its people; without an address, by telephone. */
  async tellAssociation(tx: Transaction, scope: Scope, needId: string, reason: string): Promise<void> {
    const [row] = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
    const associationId = row?.event.associationId;
    if (!row || !associationId) return;
    const [recipient] = await contactsOf(tx, scope, associationId);
    if (!recipient) return;
    const activity = activityOf(row.event, row.day, row.need, await associationName(tx, associationId));
    await this.notifications.tell(tx, scope, {
      kind: 'CALLED_OFF',
      dedupeKey: `CALLED_OFF:day:${row.day.id}`,
      districtId: row.event.districtId,
      eventDayId: row.day.id,
      recipient,
      facts: { activity, people: null, reason },
    });
  }

  /** Nobody is thanked for having stayed away; says whether anybody was. */
  async thank(tx: Transaction, scope: Scope, match: MatchRow, peopleCame: number): Promise<boolean> {
    if (peopleCame === 0) return false;
    const facts = { activity: await this.activity(tx, match), peopleCame };
    await this.tellCompany(tx, scope, match, 'DAY_DONE', facts);
    return true;
  }

  private async activity(tx: Transaction, match: MatchRow): Promise<Activity> {
    const [row] = await findNeedsForMatchingByIds(tx, systemScope, [match.needId]);
    if (!row) throw new Error(`match ${match.id} has no need`);
    return activityOf(row.event, row.day, row.need, await associationName(tx, row.event.associationId));
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
    const { people } = await officePeople(tx, match.districtId);
    for (const person of people) await this.tell(tx, scope, match, kind, facts, asRecipient(person));
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

function asRecipient(person: OfficePerson): Recipient {
  return { personId: person.id, name: person.name, address: person.email, language: person.language };
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
