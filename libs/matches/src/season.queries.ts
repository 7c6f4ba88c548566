import type { NeedGapReason } from '@app/matching';
import { instantInJapan } from '@app/domain';
import type { GapChange } from './match-run.js';
import { asSystem, type Scope, type Transaction } from '@app/platform';

/** A conference's period in numbers: people at each stage, and what waits for whom. */
export interface SeasonCount {
  readonly peopleWanted: number;
  readonly peopleProposed: number;
  readonly peopleApproved: number;
  readonly peopleConfirmed: number;
  readonly toReview: number;
  readonly waiting: number;
  readonly settled: number;
}

const none: SeasonCount = {
  peopleWanted: 0,
  peopleProposed: 0,
  peopleApproved: 0,
  peopleConfirmed: 0,
  toReview: 0,
  waiting: 0,
  settled: 0,
};

export interface SeasonAsked {
  readonly districtId: string;
  /** Calendar days in Japan, both included. */
  readonly from: string;
  readonly to: string;
}

export async function countSeason(tx: Transaction, scope: Scope, asked: SeasonAsked): Promise<SeasonCount> {
  const { districtId, from, to } = asked;
  // The office counts the coordinator's drafts too, though it sees none of them.
  const count = () =>
    tx.query<SeasonCount[]>(
      `with season as (select * from staffing_need where district_id = $1 and ($4 or district_id = any((select asker_desks())::uuid[])) and state <> 'WITHDRAWN'
         and starts_at >= $2 and starts_at < $3 and state <> 'CALLED_OFF'),
       m as (select * from match where need_id in (select id from season))
     select (select coalesce(sum(people_wanted), 0)::int from season) as "peopleWanted",
       coalesce(sum(people) filter (where state = 'PROPOSED'), 0)::int as "peopleProposed",
       coalesce(sum(people) filter (where state = 'APPROVED'), 0)::int as "peopleApproved",
       coalesce(sum(people) filter (where state in ('CONFIRMED', 'COMPLETED')), 0)::int as "peopleConfirmed",
       (count(*) filter (where state = 'PROPOSED'))::int as "toReview",
       (count(*) filter (where state = 'APPROVED'))::int as waiting,
       (count(*) filter (where state in ('CONFIRMED', 'COMPLETED')))::int as settled
     from m`,
      [districtId, instantInJapan(from, '00:00'), instantInJapan(to, '24:00'), scope.system],
    );
  const [row] = await asSystem(tx, count);
  return row ?? none;
}

export interface NeedGapNow {
  readonly needId: string;
  readonly peopleMissing: number;
  readonly reasons: readonly NeedGapReason[];
  readonly changes: readonly GapChange[];
}

/** Why needs are short, by the newest finished run that looked at them; filled needs have none. */
export async function gapsOfNeeds(
  tx: Transaction,
  scope: Scope,
  needIds: readonly string[],
): Promise<NeedGapNow[]> {
  // Both desks know why a need is short; the runs themselves, and whose offers could help, are the coordinator's.
  const gaps = () =>
    tx.query<(NeedGapNow & { readonly coordinates: boolean })[]>(
      `select distinct on (g.need_id) g.need_id as "needId", g.people_missing as "peopleMissing", g.reasons, g.changes,
         $2 or r.district_id = any((select asker_conferences())::uuid[]) as coordinates
       from run_gap g join match_run r on r.id = g.run_id join staffing_need n on n.id = g.need_id
      where g.need_id = any($1) and r.state in ('DONE', 'STOPPED') and n.people_taken < n.people_wanted
        and ($2 or r.district_id = any((select asker_desks())::uuid[]))
        and r.id = (select last.id from match_run last where last.district_id = r.district_id and last.kind = 'PLAN'
          and last.state in ('DONE', 'STOPPED') and n.starts_at >= last.period_from::timestamp at time zone 'Asia/Tokyo'
          and n.starts_at < (last.period_to + 1)::timestamp at time zone 'Asia/Tokyo'
          order by last.finished_at desc limit 1)
      order by g.need_id, r.finished_at desc`,
      [needIds, scope.system],
    );
  const found = await asSystem(tx, gaps);
  return found.map(({ coordinates, changes, ...gap }) => ({
    ...gap,
    changes: coordinates ? changes : changes.map((change) => ({ ...change, offerIds: [] })),
  }));
}
