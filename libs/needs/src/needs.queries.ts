import { instantInJapan } from '@app/domain';
import {
  asSystem,
  emptyPage,
  findPage,
  isUuid,
  onlyUuids,
  type Page,
  type PageRequest,
  type Scope,
  type SortKey,
  type Transaction,
} from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { StaffingNeedRow } from './staffing-need.entity.js';
import { needAsked, onlyVisible } from './visible.js';

export interface NeedFilter {
  readonly districtId: string;
  /** First and last day, Japan's, on which the need may begin. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Only open needs that still lack people, those that lack most first; otherwise by time. */
  readonly shortOnly?: boolean | null;
}

const byTime: readonly SortKey[] = [
  { sql: 'need.starts_at', type: 'timestamptz' },
  { sql: 'need.id', type: 'uuid' },
];
const worstFirst: readonly SortKey[] = [
  { sql: '(need.people_taken - need.people_wanted)', type: 'integer' },
  ...byTime,
];

/** Needs that stand, withdrawn ones left out. */
export function findNeeds(
  tx: Transaction,
  scope: Scope,
  filter: NeedFilter,
  page: PageRequest,
): Promise<Page<StaffingNeedRow>> {
  if (!isUuid(filter.districtId)) return Promise.resolve(emptyPage);
  const query = visibleNeeds(tx, scope)
    .andWhere('need.districtId = :district', { district: filter.districtId })
    .andWhere(`need.state <> 'WITHDRAWN'`);
  if (filter.from) query.andWhere('need.startsAt >= :from', { from: instantInJapan(filter.from, '00:00') });
  if (filter.to) query.andWhere('need.startsAt < :to', { to: instantInJapan(filter.to, '24:00') });
  if (filter.shortOnly) query.andWhere(`need.state = 'OPEN' and need.people_taken < need.people_wanted`);
  return findPage(query, filter.shortOnly ? worstFirst : byTime, page);
}

export function visibleNeeds(tx: Transaction, scope: Scope): SelectQueryBuilder<StaffingNeedRow> {
  const query = tx.createQueryBuilder(StaffingNeedRow, 'need');
  return onlyVisible(query, scope, {
    district: 'need.districtId',
    openToWard: 'need.openToWard',
    asked: needAsked,
  });
}

export async function findNeed(tx: Transaction, scope: Scope, id: string): Promise<StaffingNeedRow | null> {
  return (await findNeedsByIds(tx, scope, [id]))[0] ?? null;
}

export function findNeedsByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<StaffingNeedRow[]> {
  return visibleNeeds(tx, scope)
    .andWhere('need.id = any(:ids::uuid[])', { ids: onlyUuids(ids) })
    .getMany();
}

/** Needs of all these days, by time; withdrawn ones left out. */
export function findNeedsOfDays(
  tx: Transaction,
  scope: Scope,
  dayIds: readonly string[],
): Promise<StaffingNeedRow[]> {
  return visibleNeeds(tx, scope)
    .andWhere('need.eventDayId = any(:dayIds::uuid[])', { dayIds })
    .andWhere(`need.state <> 'WITHDRAWN'`)
    .orderBy('need.startsAt')
    .addOrderBy('need.id')
    .getMany();
}

/**
 * Locks these needs' rows, in the order of their ids, until the transaction ends. Offers are always locked before needs.
 * Also by who may not write them: a company's answer takes its people from the need.
 */
export function lockNeeds(tx: Transaction, ids: readonly string[]): Promise<StaffingNeedRow[]> {
  return asSystem(tx, () =>
    tx
      .createQueryBuilder(StaffingNeedRow, 'need')
      .where('need.id = any(:ids::uuid[])', { ids })
      .orderBy('need.id')
      .setLock('pessimistic_write')
      .getMany(),
  );
}

export async function lockNeed(tx: Transaction, id: string): Promise<StaffingNeedRow | null> {
  return (await lockNeeds(tx, [id]))[0] ?? null;
}
