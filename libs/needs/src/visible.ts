import { readableDistrictIds, type Scope } from '@app/platform';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * Keeps of the query what lies in districts that the asker may read, and what `openToWard` (a condition) opens to
 * every company of the ward. A company that has been asked (`asked`, a condition) sees what for, member or no longer.
 */
export function onlyVisible<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  scope: Scope,
  columns: { readonly district: string; readonly openToWard: string; readonly asked: string },
): SelectQueryBuilder<T> {
  if (scope.everything) return query;
  return query.andWhere(
    `(${columns.district} = any(:readable::uuid[])
      or ${columns.district} in (select id from district where ward_id = any(:wholeWards::uuid[]))
      or ${columns.asked} or (${columns.openToWard} and ${columns.district} in (select d.id from district d
        join organisation o on o.ward_id = d.ward_id where o.id = any(:companies::uuid[]))))`,
    { readable: readableDistrictIds(scope), wholeWards: scope.wardIds, companies: scope.companyIds },
  );
}

const askedMatch = `asked_match.company_id = any(:companies::uuid[])
  and asked_match.asked_at <= least(now(), coalesce(asked_match.closed_at, now()))`;

/** Whether the asker's company has been asked for the need; `need` is the need's alias. */
export const needAsked = `exists (select from match asked_match where asked_match.need_id = need.id and ${askedMatch})`;

/** Whether it has been asked for one of the event's needs; `event` is the event's alias. */
export const eventAsked = `exists (select from match asked_match join staffing_need asked_need
  on asked_need.id = asked_match.need_id join event_day asked_for on asked_for.id = asked_need.event_day_id
  where asked_for.event_id = event.id and ${askedMatch})`;

/** Whether an event has a need that every company of the ward may see; `event` is the event's alias. */
export const eventOpenToWard = `exists (select from staffing_need open_need join event_day open_day
  on open_day.id = open_need.event_day_id where open_day.event_id = event.id and open_need.open_to_ward)`;
