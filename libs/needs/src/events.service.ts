import { differences, record } from '@app/audit';
import {
  changeDays,
  copyDays,
  copyNeed,
  dateInJapan,
  daysBetween,
  eventDifferences,
  placeChanges,
  refusedFor,
  writeEvent,
  type Checked,
  type DayChangeRefusal,
  type DayChanges,
  type EventDraft,
  type EventTerms,
} from '@app/domain';
import { Clock, Database, isUuid, type Scope, type Transaction } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { ChangeTelling } from './change-telling.service.js';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';
import { insertDays, insertEvent, onRecord, termsOf } from './events.commands.js';
import { findEvent, findStandingDays, lockDay, lockEvent } from './events.queries.js';
import { officeRefusal, type OfficeRefusal } from './office.js';
import { isMoved, needChanges, tooLateOn } from './need-changes.js';
import { insertNeeds, saveMoved } from './needs.commands.js';
import type { Changed, PeopleOfNeeds } from './people-of-needs.js';
import type { StaffingNeedRow } from './staffing-need.entity.js';

export type EventRefusal = OfficeRefusal | DayChangeRefusal | 'TOO_LATE';
export type EventOutcome = Checked<CommunityEventRow, EventRefusal>;
export type EventChangeOutcome = Checked<Changed<CommunityEventRow>, EventRefusal>;

/** An event written anew. */
export interface EventChange {
  readonly id: string;
  readonly districtId: string;
  readonly draft: EventDraft;
}

/** What a branch office writes of its district's events. */
@Injectable()
export class Events {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly telling: ChangeTelling,
  ) {}

  postEvent(scope: Scope, districtId: string, draft: EventDraft): Promise<EventOutcome> {
    const refusal = officeRefusal(scope, districtId);
    if (refusal) return Promise.resolve(refusedFor(refusal));
    const written = writeEvent(draft, this.today());
    if (!written.ok) return Promise.resolve(written);
    const { event, days } = written.value;
    return this.database.run(scope, async (tx) => {
      const unknown = await unknownAssociation(tx, event, districtId);
      if (unknown) return unknown;
      const saved = await insertEvent(tx, scope, districtId, event);
      await insertDays(tx, saved.id, days);
      await put(tx, scope, 'postEvent', saved, { after: { title: saved.title } });
      return { ok: true, value: saved };
    });
  }

  /** Needs move with their days; what becomes of who comes to them, and is seen first, is `people`'s. */
  changeEvent(
    scope: Scope,
    { id, districtId, draft }: EventChange,
    people: PeopleOfNeeds,
  ): Promise<EventChangeOutcome> {
    return this.database.run(scope, async (tx) => {
      const before = await findEvent(tx, scope, id);
      if (!before) return refusedFor('NOT_FOUND');
      const refusal = officeRefusal(scope, before.districtId);
      if (refusal) return refusedFor(refusal);
      if (districtId !== before.districtId) {
        return refusedFor('BAD_INPUT', { path: 'districtId', code: 'CANNOT_CHANGE' });
      }
      const standing = await this.lockStanding(tx, scope, id, people);
      const written = writeEvent(draft, this.today(), standing.days);
      if (!written.ok) return written;
      const { event, days } = written.value;
      const unknown = await unknownAssociation(tx, event, before.districtId);
      if (unknown) return unknown;
      const decided = changeDays(standing, days, placeChanges(before, event));
      if (!decided.ok) return decided;
      const known = await this.telling.known(
        tx,
        standing.needs.map((need) => need.id),
      );
      const changes = await needChanges(tx, before, { ...standing, event, changed: decided.value });
      const informed = await this.telling.informed(tx, scope, known, changes);
      const settled = await people.settle(tx, scope, changes.filter(isMoved), informed);
      if (!settled.ok) return refusedFor('TOO_LATE', ...tooLateOn(draft, changes, settled.fields));
      if ('touches' in settled.value) {
        const differences = eventDifferences({ ...before, days: standing.days }, { ...event, days });
        return { ok: true, value: { touches: settled.value.touches, differences } };
      }
      await tx.update(CommunityEventRow, { id }, { ...event, updatedAt: this.clock.now() });
      await this.saveDays(tx, id, decided.value);
      await this.telling.tell(tx, scope, known);
      const texts = differences(before, event);
      const dates = differences({ days: standing.days.map(onRecord) }, { days: days.map(onRecord) });
      if (texts || dates) {
        await put(tx, scope, 'changeEvent', before, {
          before: { ...texts?.before, ...dates?.before },
          after: { ...texts?.after, ...dates?.after },
        });
      }
      return { ok: true, value: { saved: { ...before, ...event }, told: settled.value.told } };
    });
  }

  /** The event with its needs on another day; without a date on the same weekday of the month, the next time it comes. */
  copyEvent(scope: Scope, id: string, date: string | null): Promise<EventOutcome> {
    const today = this.today();
    return this.database.run(scope, async (tx) => {
      const before = await findEvent(tx, scope, id);
      if (!before) return refusedFor('NOT_FOUND');
      const refusal = officeRefusal(scope, before.districtId);
      if (refusal) return refusedFor(refusal);
      if (date !== null && date <= today)
        return refusedFor('BAD_INPUT', { path: 'date', code: 'IN_THE_PAST' });
      const { days, needs } = await findStandingDays(tx, scope, id);
      const { districtId, ...event } = before;
      const saved = await insertEvent(tx, scope, districtId, event);
      const copies = await insertDays(tx, saved.id, copyDays(days.map(termsOf), date, today));
      const dayCopies = new Map(days.map((day, index) => [day.id, { day, copy: copies[index]! }]));
      await insertNeeds(
        tx,
        scope,
        needs.flatMap((need) => copied(need, dayCopies, today)),
      );
      await put(tx, scope, 'copyEvent', saved, { after: { title: saved.title, copyOf: id } });
      return { ok: true, value: saved };
    });
  }

  private today(): string {
    return dateInJapan(this.clock.now());
  }

  private async lockStanding(tx: Transaction, scope: Scope, id: string, people: PeopleOfNeeds) {
    await lockEvent(tx, id);
    const { days } = await findStandingDays(tx, scope, id);
    for (const dayId of days.map((day) => day.id).toSorted()) await lockDay(tx, dayId);
    const standing = await findStandingDays(tx, scope, id);
    const needs = await people.lock(
      tx,
      standing.needs.map((need) => need.id),
    );
    return { days: standing.days, needs };
  }

  private async saveDays(
    tx: Transaction,
    eventId: string,
    changes: DayChanges<StaffingNeedRow>,
  ): Promise<void> {
    for (const id of changes.removedIds) await tx.delete(EventDayRow, { id });
    for (const { id, terms } of changes.changed) await tx.update(EventDayRow, { id }, terms);
    await insertDays(tx, eventId, changes.added);
    await saveMoved(tx, changes.needs, this.clock.now());
  }
}

function copied(
  need: StaffingNeedRow,
  days: ReadonlyMap<string, { readonly day: EventDayRow; readonly copy: EventDayRow }>,
  today: string,
): StaffingNeedRow[] {
  const { day, copy } = days.get(need.eventDayId)!;
  if (need.state === 'WITHDRAWN' || day.date === null || copy.date === null) return [];
  return [{ ...copyNeed(need, daysBetween(day.date, copy.date), today), eventDayId: copy.id }];
}

async function unknownAssociation(tx: Transaction, { associationId }: EventTerms, districtId: string) {
  if (associationId === null) return null;
  const known =
    isUuid(associationId) &&
    (await tx.query<unknown[]>(`select from association where organisation_id = $1 and district_id = $2`, [
      associationId,
      districtId,
    ]));
  return known && known.length > 0
    ? null
    : refusedFor('BAD_INPUT', { path: 'associationId', code: 'NOT_FOUND' });
}

function put(
  tx: Transaction,
  scope: Scope,
  action: string,
  event: CommunityEventRow,
  what: { readonly before?: object; readonly after: object },
): Promise<void> {
  return record(tx, scope, {
    action,
    subjectType: 'community_event',
    subjectId: event.id,
    districtId: event.districtId,
    ...what,
  });
}
