import {
  instantInJapan,
  searchForm,
  townOfAddress,
  type NeedState,
  type StaffingNeed,
  type Town,
} from '@app/domain';
import type { Scope, Transaction } from '@app/platform';
import { CommunityEventRow } from './community-event.entity.js';
import { EventDayRow } from './event-day.entity.js';
import { visibleNeeds } from './needs.queries.js';
import type { StaffingNeedRow } from './staffing-need.entity.js';

/** Where a need takes place. Needs with the same `venue` are at the same place: nobody travels between them. */
export interface NeedPlace {
  readonly venue: string;
  readonly lat: number;
  readonly lng: number;
}

/** A need with what the matcher asks of it besides. */
export interface NeedForMatching {
  readonly need: StaffingNeedRow;
  readonly event: CommunityEventRow;
  readonly day: EventDayRow;
  readonly place: NeedPlace;
  /** The need's time on the day's backup date. */
  readonly backup: { readonly startsAt: Date; readonly endsAt: Date } | null;
}

/** Open needs of the district that begin between two days (Japan's, both included) and whose day is still planned. */
export async function findNeedsForMatching(
  tx: Transaction,
  scope: Scope,
  { districtId, from, to }: { readonly districtId: string; readonly from: string; readonly to: string },
): Promise<NeedForMatching[]> {
  const needs = await visibleNeeds(tx, scope)
    .andWhere('need.districtId = :districtId', { districtId })
    .andWhere(`need.state = 'OPEN'`)
    .andWhere('need.startsAt >= :from and need.startsAt < :to', {
      from: instantInJapan(from, '00:00'),
      to: instantInJapan(to, '24:00'),
    })
    .orderBy('need.startsAt')
    .addOrderBy('need.id')
    .getMany();
  return (await placed(tx, needs)).filter(({ day }) => day.state === 'PLANNED');
}

/** Needs of these districts and states that begin between two days, for looking back or ahead. */
export async function findNeedsOfYears(
  tx: Transaction,
  scope: Scope,
  filter: {
    readonly districtIds: readonly string[];
    readonly states: readonly NeedState[];
    readonly from: string;
    readonly to: string;
  },
): Promise<NeedForMatching[]> {
  const needs = await visibleNeeds(tx, scope)
    .andWhere('need.districtId = any(:districtIds::uuid[]) and need.state = any(:states)', filter)
    .andWhere('need.startsAt >= :from and need.startsAt < :to', {
      from: instantInJapan(filter.from, '00:00'),
      to: instantInJapan(filter.to, '24:00'),
    })
    .getMany();
  return placed(tx, needs);
}

/** These needs, whatever their state, with their places: what an offer already holds has to be known in full. */
export async function findNeedsForMatchingByIds(
  tx: Transaction,
  scope: Scope,
  ids: readonly string[],
): Promise<NeedForMatching[]> {
  const needs = await visibleNeeds(tx, scope)
    .andWhere('need.id = any(:ids::uuid[])', { ids })
    .orderBy('need.id')
    .getMany();
  return placed(tx, needs);
}

async function placed(tx: Transaction, needs: readonly StaffingNeedRow[]): Promise<NeedForMatching[]> {
  if (needs.length === 0) return [];
  const days = await tx
    .createQueryBuilder(EventDayRow, 'day')
    .where('day.id = any(:ids::uuid[])', { ids: [...new Set(needs.map((need) => need.eventDayId))] })
    .getMany();
  const events = await tx
    .createQueryBuilder(CommunityEventRow, 'event')
    .where('event.id = any(:ids::uuid[])', { ids: [...new Set(days.map((day) => day.eventId))] })
    .getMany();
  return placedAt(tx, needs, days, events);
}

/** These needs with days and events as they stand, or as somebody has just written them. */
export async function placedAt(
  tx: Transaction,
  needs: readonly StaffingNeedRow[],
  days: readonly EventDayRow[],
  events: readonly CommunityEventRow[],
): Promise<NeedForMatching[]> {
  const towns = await townsOf(tx, events);
  const dayOf = new Map(days.map((day) => [day.id, day]));
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return needs.map((need) => {
    const day = dayOf.get(need.eventDayId)!;
    const event = eventOf.get(day.eventId)!;
    return { need, event, day, place: placeOf(event, towns), backup: backupOf(need, day) };
  });
}

function townsOf(tx: Transaction, events: readonly CommunityEventRow[]): Promise<Town[]> {
  const unplaced = events.filter((event) => event.lat === null).map((event) => event.districtId);
  if (unplaced.length === 0) return Promise.resolve([]);
  return tx.query<Town[]>(
    `select id, district_id as "districtId", name, kana, postcode, lat, lng from town
     where district_id = any($1::uuid[]) order by id`,
    [[...new Set(unplaced)]],
  );
}

/** The event's own point; else the middle of the town that its address names; else the middle of the district. */
function placeOf(event: CommunityEventRow, towns: readonly Town[]): NeedPlace {
  const { lat, lng } = pointOf(
    event,
    towns.filter((town) => town.districtId === event.districtId),
  );
  const name = searchForm(event.venueName ?? event.venueAddress ?? event.id);
  return { venue: `${name}@${lat.toFixed(4)},${lng.toFixed(4)}`, lat, lng };
}

function pointOf(event: CommunityEventRow, towns: readonly Town[]): { lat: number; lng: number } {
  if (event.lat !== null && event.lng !== null) return { lat: event.lat, lng: event.lng };
  const address = `${event.venueAddress ?? ''} ${event.venueName ?? ''}`;
  const named = townOfAddress(event.venueAddress ?? '', towns) ?? townOfAddress(address, towns);
  if (named) return { lat: named.lat, lng: named.lng };
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lat: mean(towns.map((town) => town.lat)), lng: mean(towns.map((town) => town.lng)) };
}

function backupOf(need: StaffingNeed, day: EventDayRow): NeedForMatching['backup'] {
  if (day.date === null || day.backupDate === null) return null;
  const later = Date.parse(day.backupDate) - Date.parse(day.date);
  return {
    startsAt: new Date(need.startsAt.getTime() + later),
    endsAt: new Date(need.endsAt.getTime() + later),
  };
}
