import { Injectable } from '@nestjs/common';
import {
  contactsOf,
  Notifications,
  type Comer,
  type FactsOf,
  type Recipient,
  type Telling,
} from '@app/notifications';
import { Clock, type Scope, type Transaction } from '@app/platform';
import { findLink } from './association-link.service.js';
import { toldNeed, type ToldNeed } from './match-activity.js';
import type { MatchRow } from './match.entity.js';
import { dayContactOf } from './day-contact.js';

/** Tells the association about its own day, by the first of its people; without an address, by telephone. */
@Injectable()
export class AssociationTelling {
  constructor(
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  async tellCalledOff(tx: Transaction, scope: Scope, needId: string, reason: string): Promise<void> {
    const about = await toldNeed(tx, needId);
    const facts = { activity: about.activity, people: null, reason };
    await this.tell(tx, scope, about, 'CALLED_OFF', `day:${about.day.id}`, facts);
  }

  /** With so little time left it is told on the telephone, not by a mail that it may read too late. */
  async tellWithdrawnLate(
    tx: Transaction,
    scope: Scope,
    match: MatchRow,
    withdrawn: Pick<FactsOf['LATE_WITHDRAWAL'], 'companyName' | 'peopleMissing'>,
  ): Promise<void> {
    const about = await toldNeed(tx, match.needId);
    const facts = {
      ...({ reader: 'ASSOCIATION', activity: about.activity, people: match.people, reason: null } as const),
      ...withdrawn,
    };
    const byTelephone = (recipient: Recipient) => ({ ...recipient, address: null, language: 'ja' }) as const;
    await this.tell(tx, scope, about, 'LATE_WITHDRAWAL', `host:${match.id}`, facts, byTelephone);
  }

  /** Who comes on its day, and whom to call. */
  async remind(tx: Transaction, scope: Scope, needId: string): Promise<void> {
    const about = await toldNeed(tx, needId);
    const comers = await comersOf(tx, about.day.id, 'CONFIRMED');
    const [first] = comers;
    if (!first) return;
    const contactForTheDay = await dayContactOf(tx, about.event.districtId);
    const activity = { ...about.activity, ...(await hoursOf(tx, about.day.id)) };
    const key = `day:${about.day.id}:${about.day.date}`;
    const facts = { activity, contactForTheDay, coming: { comers } };
    await this.tell(tx, scope, about, 'DAY_REMINDER', key, facts);
  }

  /** When its day is done: what was recorded, and how to thank the companies. */
  async thank(tx: Transaction, scope: Scope, needId: string): Promise<void> {
    const about = await toldNeed(tx, needId);
    const came = await comersOf(tx, about.day.id, 'COMPLETED');
    if (came.length === 0) return;
    const link = about.event.associationId && (await findLink(tx, about.event.associationId));
    const activity = { ...about.activity, ...(await hoursOf(tx, about.day.id)) };
    const facts = { activity, came, linkId: link && link.expiresAt > this.clock.now() ? link.id : null };
    await this.tell(tx, scope, about, 'HOST_THANKED', `day:${about.day.id}`, facts);
  }

  private async tell<K extends keyof FactsOf>(
    tx: Transaction,
    scope: Scope,
    { event, day, need }: ToldNeed,
    kind: K,
    key: string,
    facts: FactsOf[K],
    as: (recipient: Recipient) => Recipient = (recipient) => recipient,
  ): Promise<void> {
    const [recipient] = event.associationId ? await contactsOf(tx, scope, event.associationId) : [];
    if (!recipient) return;
    const about = { districtId: event.districtId, eventDayId: day.id, needId: need.id };
    const telling = { kind, dedupeKey: `${kind}:${key}`, ...about, recipient: as(recipient), facts };
    await this.notifications.tell(tx, scope, telling as Telling);
  }
}

/** 「○○社 4名」: who comes on a day, or came. */
async function comersOf(tx: Transaction, dayId: string, state: 'CONFIRMED' | 'COMPLETED'): Promise<Comer[]> {
  const rows = await tx.query<(Omit<Comer, 'startsAt'> & { startsAt: Date })[]>(
    `select o.name as "companyName", coalesce(m.people_came, m.people) as people, n.role, n.starts_at as "startsAt"
       from match m join staffing_need n on n.id = m.need_id join organisation o on o.id = m.company_id
      where n.event_day_id = $1 and m.state = $2 and coalesce(m.people_came, m.people) > 0
      order by n.starts_at, n.role, o.kana, m.id`,
    [dayId, state],
  );
  return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }));
}

/** From the first need of the day to the last: the day as a whole, not one task of it. */
async function hoursOf(tx: Transaction, dayId: string): Promise<{ startsAt: string; endsAt: string }> {
  const [row] = await tx.query<{ startsAt: Date; endsAt: Date }[]>(
    `select min(starts_at) as "startsAt", max(ends_at) as "endsAt" from staffing_need
      where event_day_id = $1 and state <> 'WITHDRAWN'`,
    [dayId],
  );
  return { startsAt: row!.startsAt.toISOString(), endsAt: row!.endsAt.toISOString() };
}
