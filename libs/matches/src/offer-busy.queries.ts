import { findOffersByIds } from '@app/offers';
import { asSystem, type Scope, type Transaction } from '@app/platform';

/** So many of an offer's people are elsewhere then. Where, for whom and for what is the other conference's alone. */
export interface BusyElsewhere {
  readonly offerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly people: number;
}

/**
 * For a coordinator who sees these offers: what other conferences hold of them from now on, backup dates included. Nothing
 * for anybody else; the company sees its matches themselves.
 */
export async function busyElsewhere(
  tx: Transaction,
  scope: Scope,
  offerIds: readonly string[],
): Promise<BusyElsewhere[]> {
  const seen = await findOffersByIds(tx, scope, offerIds);
  return asSystem(tx, () =>
    tx.query(
      `select m.offer_id as "offerId", held.starts_at as "startsAt", held.ends_at as "endsAt", sum(m.people)::int as people
         from match m join staffing_need n on n.id = m.need_id join event_day d on d.id = n.event_day_id
         cross join lateral (
           select m.starts_at, m.ends_at
           union all select m.starts_at + later.by, m.ends_at + later.by
             from (select make_interval(days => d.backup_date - d.date) as by) later
             where m.holds_backup and d.backup_date is not null) held
        where m.offer_id = any($1::uuid[]) and m.state in ('APPROVED', 'CONFIRMED') and held.ends_at > now()
          and cardinality(asker_conferences()) > 0 and m.district_id <> all((select asker_conferences())::uuid[])
          and m.company_id <> all((select asker_companies())::uuid[])
        group by 1, 2, 3 order by 2, 3, 1`,
      [seen.map(({ id }) => id)],
    ),
  );
}
