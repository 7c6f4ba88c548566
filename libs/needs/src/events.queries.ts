import {
  asSystem,
  emptyPage,
  findPage,
  isUuid,
  onlyUuids,
  type Page,
  type PageRequest,
  type Scope,
  type Transaction,
} from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';
import { StaffingNeedRow } from './staffing-need.entity.js';
import { eventAsked, eventOpenToWard, onlyVisible } from './visible.js';

export interface EventFilter {
  readonly districtId: string;
  /** First and last day, Japan's: events with a day, or a period that could hold it, between them. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Part of the title, its kana, the venue or the association's name; width, case and kana don't matter. */
  readonly search?: string | null;
  /** Only events of which a day is still an open question; those have no date to compare with `from` and `to`. */
  readonly openQuestionsOnly?: boolean | null;
}

/** Events by their first day in question, those without a date last. */
export function findEvents(
  tx: Transaction,
  scope: Scope,
  filter: EventFilter,
  page: PageRequest,
): Promise<Page<CommunityEventRow>> {
  if (!isUuid(filter.districtId)) return Promise.resolve(emptyPage);
  const days = `from event_day asked_day where asked_day.event_id = event.id and ${dayCondition(filter)}`;
  const query = visibleEvents(tx, scope).andWhere('event.districtId = :district', {
    district: filter.districtId,
  });
  if (filter.from || filter.to || filter.openQuestionsOnly) query.andWhere(`exists (select ${days})`);
  query.setParameters({ from: filter.from ?? '-infinity', to: filter.to ?? 'infinity' });
  if (filter.search) {
    query.andWhere(
      `(position(ja_norm(:search) in event.search_text) > 0 or exists (select from organisation o
        where o.id = event.associationId and position(ja_norm(:search) in o.search_text) > 0))`,
      { search: filter.search },
    );
  }
  const firstDay = `coalesce((select min(coalesce(asked_day.date, asked_day.period_from)) ${days}), date '9999-12-31')`;
  return findPage(
    query,
    [
      { sql: firstDay, type: 'date' },
      { sql: 'event.id', type: 'uuid' },
    ],
    page,
  );
}

/** Of an event's days those that the list is about. */
function dayCondition({ from, to, openQuestionsOnly }: EventFilter): string {
  const between = `coalesce(asked_day.date, asked_day.period_to) >= :from::date
    and coalesce(asked_day.date, asked_day.period_from) <= :to::date`;
  if (openQuestionsOnly) {
    return `(asked_day.certainty = 'OPEN' or asked_day.period_meaning = 'SOMEWHERE_IN') and asked_day.state = 'PLANNED' and (asked_day.certainty = 'OPEN' or ${between})`;
  }
  return from || to ? `(${between})` : 'true';
}

function visibleEvents(tx: Transaction, scope: Scope): SelectQueryBuilder<CommunityEventRow> {
  const query = tx.createQueryBuilder(CommunityEventRow, 'event');
  return onlyVisible(query, scope, {
    district: 'event.districtId',
    openToWard: eventOpenToWard,
    asked: eventAsked,
  });
}

export async function findEvent(
  tx: Transaction,
  scope: Scope,
  id: string,
): Promise<CommunityEventRow | null> {
  return (await findEventsByIds(tx, scope, [id]))[0] ?? null;
}

export function findEventsByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<CommunityEventRow[]> {
  return visibleEvents(tx, scope)
    .andWhere('event.id = any(:ids::uuid[])', { ids: onlyUuids(ids) })
    .getMany();
}

function visibleDays(tx: Transaction, scope: Scope): SelectQueryBuilder<EventDayRow> {
  const query = tx
    .createQueryBuilder(EventDayRow, 'day')
    .innerJoin(CommunityEventRow, 'event', 'event.id = day.event_id')
    .orderBy('day.date', 'ASC', 'NULLS LAST')
    .addOrderBy('day.periodFrom', 'ASC', 'NULLS LAST')
    .addOrderBy('day.id');
  return onlyVisible(query, scope, {
    district: 'event.districtId',
    openToWard: eventOpenToWard,
    asked: eventAsked,
  });
}

/** Days of all these events, each event's in order, those without a date last. */
export function findDaysOfEvents(
  tx: Transaction,
  scope: Scope,
  eventIds: readonly string[],
): Promise<EventDayRow[]> {
  return visibleDays(tx, scope)
    .andWhere('day.eventId = any(:eventIds::uuid[])', { eventIds: onlyUuids(eventIds) })
    .getMany();
}

export function findDaysByIds(tx: Transaction, scope: Scope, ids: readonly string[]): Promise<EventDayRow[]> {
  return visibleDays(tx, scope)
    .andWhere('day.id = any(:ids::uuid[])', { ids: onlyUuids(ids) })
    .getMany();
}

export async function findDay(tx: Transaction, scope: Scope, id: string): Promise<EventDayRow | null> {
  return (await findDaysByIds(tx, scope, [id]))[0] ?? null;
}

/**
 * Locks the event's row until the transaction ends: two people write one event one after the other. Whoever locks has seen
 * it before; whether it may write is decided after.
 */
export async function lockEvent(tx: Transaction, id: string): Promise<CommunityEventRow | null> {
  return asSystem(tx, () =>
    tx
      .createQueryBuilder(CommunityEventRow, 'event')
      .where('event.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne(),
  );
}

/** Locks the day's row until the transaction ends; days are locked before their needs. */
export function lockDay(tx: Transaction, id: string): Promise<EventDayRow | null> {
  return asSystem(tx, () =>
    tx
      .createQueryBuilder(EventDayRow, 'day')
      .where('day.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne(),
  );
}

/** An event's days in order, and all their needs. */
export async function findStandingDays(
  tx: Transaction,
  scope: Scope,
  eventId: string,
): Promise<{ days: EventDayRow[]; needs: StaffingNeedRow[] }> {
  const days = await findDaysOfEvents(tx, scope, [eventId]);
  const needs = await tx
    .createQueryBuilder(StaffingNeedRow, 'need')
    .where('need.eventDayId = any(:ids::uuid[])', { ids: days.map((day) => day.id) })
    .orderBy('need.startsAt')
    .addOrderBy('need.id')
    .getMany();
  return { days, needs };
}
