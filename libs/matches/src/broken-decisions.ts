import { brokenByDecided, type Problem } from '@app/matching';
import type { Transaction } from '@app/platform';
import type { BrokenRule } from './match-run.js';
import { matchesOfNeeds } from './match.queries.js';

/** Decided matches that break a rule today, because a need or an offer has changed since. */
export async function brokenDecisions(tx: Transaction, problem: Problem): Promise<BrokenRule[]> {
  const breaks = brokenByDecided(problem);
  if (breaks.length === 0) return [];
  const live = await matchesOfNeeds(
    tx,
    breaks.map(({ needId }) => needId),
    ['PROPOSED', 'APPROVED', 'CONFIRMED'],
  );
  return breaks.flatMap(({ rule, needId, offerId }) =>
    live
      .filter((match) => match.needId === needId && (offerId === null || match.offerId === offerId))
      .map((match) => ({ matchId: match.id, code: rule })),
  );
}
