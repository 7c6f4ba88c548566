import type { MatchState } from '@app/domain';
import { lockNeeds, type StaffingNeedRow } from '@app/needs';
import { lockOffers } from '@app/offers';
import type { Transaction } from '@app/platform';
import type { MatchRow } from './match.entity.js';
import { lockMatch, matchesOfNeeds } from './match.queries.js';

const live: readonly MatchState[] = ['PROPOSED', 'APPROVED', 'CONFIRMED'];

/** Locks every offer that has people on these needs, then the needs, then their live matches. */
export async function lockPeople(
  tx: Transaction,
  needIds: readonly string[],
): Promise<{ readonly needs: StaffingNeedRow[]; readonly matches: MatchRow[] }> {
  const seen = await matchesOfNeeds(tx, needIds, live);
  await lockOffers(tx, [...new Set(seen.map((match) => match.offerId))]);
  const needs = await lockNeeds(tx, needIds);
  const matches: MatchRow[] = [];
  for (const { id } of await matchesOfNeeds(tx, needIds, live)) matches.push(await lockMatch(tx, id));
  return { needs, matches };
}
