import { Injectable } from '@nestjs/common';
import { refused, type Outcome } from '@app/domain';
import { findNeed } from '@app/needs';
import { makePlan } from '@app/planner';
import { asSystem, Database, type Scope, type Transaction } from '@app/platform';
import { problemOfHole } from './hole-problem.js';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds } from './match.queries.js';
import { propose } from './propose.js';
import type { MatchRefusal } from './refusals.js';

/** A need that somebody stepped back from, and that has fewer people than it asks for, drafts counted. */
export interface Hole {
  readonly needId: string;
  /** The match that fell away last. */
  readonly matchId: string;
  readonly peopleMissing: number;
}

export interface HoleFilled {
  readonly needId: string;
  readonly matches: readonly MatchRow[];
  readonly peopleMissing: number;
}

/** One need is quickly solved to the end. */
const effort = 1;

/** Fills what fell away, and moves nothing else. */
@Injectable()
export class Holes {
  constructor(private readonly database: Database) {}

  /** Proposes for the need the best crew that is free beside everything proposed, promised and pinned. */
  async fill(scope: Scope, needId: string): Promise<Outcome<HoleFilled, MatchRefusal>> {
    const problem = await this.database.run(scope, async (tx) => {
      const need = await findNeed(tx, scope, needId);
      if (!need || !scope.coordinatedDistrictIds.includes(need.districtId)) return null;
      return asSystem(tx, () => problemOfHole(tx, needId));
    });
    if (!problem) return refused('NOT_FOUND');
    if (problem.needs.length === 0) return refused('NEED_IS_CLOSED');
    const plan = await makePlan(problem, { seed: 1, effort });
    return this.database.run(scope, async (tx) => {
      const matches: MatchRow[] = [];
      for (const { offerId, people } of plan.assignments.filter((match) => match.needId === needId)) {
        const proposed = await propose(tx, scope, { needId, offerId, people, pinned: false });
        // What was promised meanwhile is left out; the rest still helps.
        if (proposed.ok) matches.push(proposed.value);
      }
      const live = await matchesOfNeeds(tx, [needId], ['PROPOSED', 'APPROVED', 'CONFIRMED']);
      const wanted = problem.needs.find(({ id }) => id === needId)?.people ?? 0;
      const there = live.reduce((sum, match) => sum + match.people, 0);
      return { ok: true, value: { needId, matches, peopleMissing: Math.max(0, wanted - there) } };
    });
  }
}

/** Of a district that the asker coordinates, the soonest first. */
export async function findHoles(tx: Transaction, scope: Scope, districtId: string): Promise<Hole[]> {
  if (!scope.coordinatedDistrictIds.includes(districtId)) return [];
  return tx.query<Hole[]>(
    `select need_id as "needId", match_id as "matchId", missing as "peopleMissing" from (
       select distinct on (n.id) n.id as need_id, m.id as match_id, n.starts_at,
         n.people_wanted - (select coalesce(sum(live.people), 0)::int from match live
           where live.need_id = n.id and live.state in ('PROPOSED', 'APPROVED', 'CONFIRMED')) as missing
         from match m join staffing_need n on n.id = m.need_id
        where m.district_id = $1 and m.state in ('DECLINED', 'EXPIRED', 'WITHDRAWN', 'CANCELLED')
          and n.state = 'OPEN' and n.starts_at > now()
        order by n.id, m.closed_at desc, m.id) fallen
      where missing > 0 order by starts_at, need_id limit 200`,
    [districtId],
  );
}
