import { Injectable } from '@nestjs/common';
import { refused, type Outcome } from '@app/domain';
import { findNeed } from '@app/needs';
import { mend } from '@app/planner';
import { asSystem, Database, type Scope, type Transaction } from '@app/platform';
import type { PairDifference } from './compare-plans.js';
import { MovedMeanwhile, takeOver } from './fill-hole.js';
import { assignmentOf, problemOfHole } from './hole-problem.js';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds } from './match.queries.js';
import { movedFor } from './moved-for-hole.js';
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
  /** What became of other proposals for it, by offer. */
  readonly moved: readonly PairDifference[];
  readonly peopleMissing: number;
}

/** So many other proposals may differ afterwards: two that move, and who comes in their place. */
const mostMoved = 4;

/** Fills what fell away; what was promised or pinned stays as it is. */
@Injectable()
export class Holes {
  constructor(private readonly database: Database) {}

  /** Proposes for the need whoever is free, and whoever somebody else can stand in for where they were proposed. */
  async fill(scope: Scope, needId: string): Promise<Outcome<HoleFilled, MatchRefusal>> {
    try {
      return await this.database.run(scope, (tx) => fillNeed(tx, scope, needId));
    } catch (error) {
      if (error instanceof MovedMeanwhile) return refused('ALREADY_DECIDED');
      throw error;
    }
  }
}

async function fillNeed(
  tx: Transaction,
  scope: Scope,
  needId: string,
): Promise<Outcome<HoleFilled, MatchRefusal>> {
  const need = await findNeed(tx, scope, needId);
  if (!need || !scope.coordinatedDistrictIds.includes(need.districtId)) return refused('NOT_FOUND');
  const loaded = await asSystem(tx, () => problemOfHole(tx, needId));
  if (!loaded) return refused('NEED_IS_CLOSED');
  const { problem, movable, hole } = loaded;
  const mended = mend(problem, movable.map(assignmentOf), { needs: [hole] }, mostMoved);
  const proposed = await takeOver(tx, scope, movable, mended);
  const matches = proposed.filter((match) => match.needId === needId);
  const live = await matchesOfNeeds(tx, [needId], ['PROPOSED', 'APPROVED', 'CONFIRMED']);
  const there = live.reduce((sum, match) => sum + match.people, 0);
  const moved = movedFor(needId, problem, mended);
  return { ok: true, value: { needId, matches, moved, peopleMissing: Math.max(0, hole.people - there) } };
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
