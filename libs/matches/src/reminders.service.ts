import { Injectable } from '@nestjs/common';
import { contactsOf, Notifications, type FactsOf, type Recipient, type Telling } from '@app/notifications';
import { lockDay } from '@app/needs';
import { Clock, Database, systemScope, type Transaction } from '@app/platform';
import { AssociationTelling } from './association-telling.js';
import { companyNames, lockMatch } from './match.queries.js';
import { toldNeed } from './match-activity.js';
import type { MatchRow } from './match.entity.js';
import { dayContactOf } from './day-contact.js';
import { lockSides } from './pair.js';
import { type AnswerStep, daysToRemindOf, isDayReminderDue, stepsDue } from './reminder-times.js';
import {
  findUnanswered,
  findUnreminded,
  findUnremindedHosts,
  isTold,
  stepKey,
  type Unanswered,
} from './reminders.queries.js';

/**
 * What goes out because time passes: somebody hasn't answered, a day comes near. Found again at every sweep, told once;
 * what a sleeping worker missed goes late, while it is still of use.
 */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    private readonly associations: AssociationTelling,
  ) {}

  async sweep(): Promise<void> {
    await this.askAgain();
    await this.remindOfDays();
  }

  private async askAgain(): Promise<void> {
    const now = this.clock.now();
    const open = await this.run((tx) => findUnanswered(tx, systemScope, now));
    for (const asked of open) {
      const steps = stepsDue(asked, now).filter((step) => !isTold(asked, step));
      if (steps.length > 0) await this.run((tx) => this.take(tx, asked, steps));
    }
  }

  /** Under the locks of an answer: what is answered at this moment isn't asked about any more. */
  private async take(tx: Transaction, asked: Unanswered, steps: readonly AnswerStep[]): Promise<void> {
    await lockSides(tx, asked.offerId, asked.needId);
    const match = await lockMatch(tx, asked.id);
    if (match.state !== 'APPROVED' || match.consultedAt !== null) return;
    if (match.askedAt?.getTime() !== asked.askedAt.getTime()) return;
    const { activity } = await toldNeed(tx, match.needId);
    const facts = { activity, people: match.people, answerDue: match.answerDue!.toISOString() };
    const contacts = await contactsOf(tx, systemScope, match.companyId);
    for (const step of steps) await this.step(tx, match, step, facts, contacts);
  }

  private async step(
    tx: Transaction,
    match: MatchRow,
    step: AnswerStep,
    facts: FactsOf['ANSWER_REMINDER'],
    [first, ...others]: readonly Recipient[],
  ): Promise<void> {
    // Who has no address stands on the list of calls already, with the question itself.
    const second = others.find(({ address }) => address !== null && !sameAddress(address, first?.address));
    const key = { dedupeKey: stepKey(step, { id: match.id, askedAt: match.askedAt! }) };
    if (step === 'REMIND' && first?.address != null) {
      await this.tell(tx, match, { kind: 'ANSWER_REMINDER', ...key, recipient: first, facts });
    }
    if (step === 'ESCALATE' && first && second) {
      const askedBefore = { name: first.name, at: match.askedAt!.toISOString() };
      const escalated = { ...facts, askedBefore };
      await this.tell(tx, match, { kind: 'ANSWER_ESCALATED', ...key, recipient: second, facts: escalated });
    }
    if (step === 'TELEPHONE' && first) {
      const askedBefore = [first, ...(second ? [second] : [])].map(({ name }) => name);
      const call = { ...facts, ...(await this.numberOf(tx, match.companyId, first)), askedBefore };
      const recipient = { ...first, address: null, language: 'ja' } as const;
      await this.tell(tx, match, { kind: 'ANSWER_BY_TELEPHONE', ...key, recipient, facts: call });
    }
  }

  /** The contact's number, else any that the company has given. */
  private async numberOf(tx: Transaction, companyId: string, { contactId }: Recipient) {
    const [company] = await companyNames(tx, systemScope, [companyId]);
    const [row] = await tx.query<{ phone: string }[]>(
      `select phone from contact where organisation_id = $1 and phone is not null
        order by id = $2 desc nulls last, created_at, id limit 1`,
      [companyId, contactId ?? null],
    );
    return { companyName: company?.name ?? '', phone: row?.phone ?? null };
  }

  private async remindOfDays(): Promise<void> {
    const now = this.clock.now();
    const days = daysToRemindOf(now);
    const settled = await this.run((tx) => findUnreminded(tx, systemScope, days, now));
    for (const match of settled) {
      if (isDayReminderDue(match, now)) await this.run((tx) => this.remindCompany(tx, match));
    }
    for (const { dayId, needId } of await this.run((tx) => findUnremindedHosts(tx, systemScope, days, now))) {
      await this.run(async (tx) => {
        const day = await lockDay(tx, dayId);
        if (day?.state === 'PLANNED') await this.associations.remind(tx, systemScope, needId);
      });
    }
  }

  private async remindCompany(
    tx: Transaction,
    { id, offerId, needId, date }: { id: string; offerId: string; needId: string; date: string },
  ): Promise<void> {
    await lockSides(tx, offerId, needId);
    const match = await lockMatch(tx, id);
    const { activity, day } = await toldNeed(tx, match.needId);
    if (match.state !== 'CONFIRMED' || day.date !== date) return;
    const [recipient] = await contactsOf(tx, systemScope, match.companyId);
    if (!recipient) return;
    const contactForTheDay = await dayContactOf(tx, match.districtId);
    const facts = { activity, contactForTheDay, coming: { people: match.people } };
    const dedupeKey = `DAY_REMINDER:${match.id}:${date}`;
    await this.tell(tx, match, { kind: 'DAY_REMINDER', dedupeKey, recipient, facts });
  }

  private tell(
    tx: Transaction,
    { id, districtId, needId }: MatchRow,
    telling: Pick<Telling, 'kind' | 'dedupeKey' | 'recipient' | 'facts'>,
  ): Promise<void> {
    const about = { districtId, matchId: id, needId };
    return this.notifications.tell(tx, systemScope, { ...telling, ...about } as Telling);
  }

  private run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.run(systemScope, work);
  }
}

function sameAddress(one: string, other: string | null | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
