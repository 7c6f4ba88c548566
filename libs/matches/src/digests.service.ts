import { Injectable } from '@nestjs/common';
import { addDays, dateInJapan, instantInJapan } from '@app/domain';
import { deskPeople, type DeskRole, Notifications, type Telling } from '@app/notifications';
import { addBusinessDays, Clock, Database, systemScope, type Transaction } from '@app/platform';
import { findConferences, findShortNeeds, findStanding, lastTold } from './digests.queries.js';
import { isOfficeOpen, weekOf } from './reminder-times.js';

/** Soon enough that somebody should telephone today. */
const expiringBusinessDays = 2;
/** Long enough to find somebody: companies need weeks. */
const shortDaysAhead = 28;
/** A mail names so many and counts the rest: more is for the screen. */
const mostListed = 15;
/** The first digest looks back so far. */
const firstLooksBackDays = 7;

/** What the desks hear of each morning, and the branch office each week: how things stand. Nothing to say, no mail. */
@Injectable()
export class Digests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  async sweep(): Promise<void> {
    if (!isOfficeOpen(this.clock.now())) return;
    const places = await this.run((tx) => findConferences(tx, systemScope));
    for (const { districtId, districtKey } of places) {
      await this.run((tx) => this.tellStanding(tx, districtId, districtKey));
      await this.run((tx) => this.tellStillShort(tx, districtId, districtKey));
    }
  }

  private async tellStanding(tx: Transaction, districtId: string, districtKey: string): Promise<void> {
    const now = this.clock.now();
    const date = dateInJapan(now);
    const prefix = `COORDINATOR_DIGEST:${districtId}:`;
    const last = await lastTold(tx, systemScope, prefix);
    if (last === date) return;
    const since = instantInJapan(last ?? addDays(date, -firstLooksBackDays), '09:00');
    const expiringUntil = instantInJapan(addBusinessDays(date, expiringBusinessDays), '24:00');
    const standing = await findStanding(tx, systemScope, districtId, { now, expiringUntil, since });
    const { expiring, consulting, fallen, ...counts } = standing;
    const listed = [expiring, consulting, fallen].map((list) => list.length);
    if (counts.toReview + counts.waiting + Math.max(...listed) === 0) return;
    const facts = {
      ...{ districtKey, date, ...counts },
      expiring: expiring.slice(0, mostListed),
      consulting: consulting.slice(0, mostListed),
      fallen: fallen.slice(0, mostListed),
    };
    await this.tellDesk(tx, 'COORDINATOR', {
      ...{ kind: 'COORDINATOR_DIGEST', dedupeKey: `${prefix}${date}`, districtId, facts },
    });
  }

  private async tellStillShort(tx: Transaction, districtId: string, districtKey: string): Promise<void> {
    const now = this.clock.now();
    const date = dateInJapan(now);
    const prefix = `STILL_SHORT:${districtId}:`;
    const week = weekOf(date);
    if ((await lastTold(tx, systemScope, prefix)) === week) return;
    const until = addDays(date, shortDaysAhead);
    const needs = await findShortNeeds(tx, systemScope, {
      ...{ districtId, from: now, until: instantInJapan(until, '24:00') },
    });
    if (needs.length === 0) return;
    const facts = {
      ...{ districtKey, until },
      needs: needs.slice(0, mostListed),
      more: Math.max(0, needs.length - mostListed),
    };
    await this.tellDesk(tx, 'BRANCH_OFFICER', {
      ...{ kind: 'STILL_SHORT', dedupeKey: `${prefix}${week}`, districtId, facts },
    });
  }

  private async tellDesk(
    tx: Transaction,
    role: DeskRole,
    telling: Pick<Telling, 'kind' | 'dedupeKey' | 'facts'> & { readonly districtId: string },
  ): Promise<void> {
    const today = dateInJapan(this.clock.now());
    for (const recipient of await deskPeople(tx, systemScope, telling.districtId, today, [role])) {
      await this.notifications.tell(tx, systemScope, { ...telling, recipient } as Telling);
    }
  }

  private run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.run(systemScope, work);
  }
}
