import { readableDistrictIds, type Scope } from '@app/platform';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * Keeps of the query what lies in districts that the asker may read, and what `openToWard` (a condition) opens to
 * every company of the ward.
 */
export function onlyVisible<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  scope: Scope,
  columns: { readonly district: string; readonly openToWard: string },
): SelectQueryBuilder<T> {
  if (scope.everything) return query;
  return query.andWhere(
    `(${columns.district} = any(:readable::uuid[])
      or ${columns.district} in (select id from district where ward_id = any(:wholeWards::uuid[]))
      or (${columns.openToWard} and ${columns.district} in (select d.id from district d
        join organisation o on o.ward_id = d.ward_id where o.id = any(:companies::uuid[]))))`,
    { readable: readableDistrictIds(scope), wholeWards: scope.wardIds, companies: scope.companyIds },
  );
}

/** Whether an event has a need that every company of the ward may see; `event` is the event's alias. */
export const eventOpenToWard = `exists (select from staffing_need open_need join event_day open_day
  on open_day.id = open_need.event_day_id where open_day.event_id = event.id and open_need.open_to_ward)`;
