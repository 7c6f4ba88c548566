import { obstaclesNow } from './explain-gaps.js';
import { mostOf, restBeside, viewPlan } from './plan-view.js';
import { roomOf, openLedger } from './ledger.js';
import { backgroundOf, reasonsFor, type MatchReason } from './match-reasons.js';
import { fitPoints } from './preferences.js';
import type { Assignment, Problem } from './problem.js';

export interface ExplainedMatch extends Assignment {
  readonly reasons: readonly MatchReason[];
}

/** Somebody who could take a need now. */
export interface Candidate {
  readonly offerId: string;
  readonly companyId: string;
  readonly fewest: number;
  readonly most: number;
  /** How well it fits, in points for each person; to compare, not to show. */
  readonly fitPoints: number;
  readonly reasons: readonly MatchReason[];
}

/** The reasons of every new match of a plan. */
export function explainMatches(problem: Problem, assignments: readonly Assignment[]): ExplainedMatch[] {
  const background = backgroundOf(openLedger(problem, assignments));
  const { needs, offers } = background.ledger;
  return assignments.flatMap((match) => {
    const need = needs.get(match.needId);
    const offer = offers.get(match.offerId);
    return need && offer ? [{ ...match, reasons: reasonsFor(background, need, offer, match) }] : [];
  });
}

/**
 * Who could take a need now, the best first: to propose by hand, or instead of one who passed. Whatever is given
 * as assignments is taken as promised beside the decided matches: none, and proposals hold nobody back.
 */
export function candidatesFor(
  problem: Problem,
  needId: string,
  assignments: readonly Assignment[] = [],
): Candidate[] {
  const view = viewPlan(problem, assignments);
  const need = view.ledger.needs.get(needId);
  if (!need) return [];
  const background = backgroundOf(view.ledger);
  const room = roomOf(view.ledger, need);
  const bits = view.index.brokenBits(need);
  const there = new Set((view.ledger.byNeed.get(needId) ?? []).map((entry) => entry.offerId));
  const headPoints = problem.weights.headPoints * need.urgency;
  return problem.offers
    .flatMap((offer, row): Candidate[] => {
      if (bits[row] !== 0 || there.has(offer.id) || obstaclesNow(view, need, offer).length > 0) return [];
      const most = Math.min(room.people, mostOf(need, offer, restBeside(view, need, offer)));
      const match = { people: most, holdsBackup: need.backupRequired };
      return [
        {
          offerId: offer.id,
          companyId: offer.companyId,
          fewest: Math.max(1, offer.smallestGroup),
          most,
          fitPoints: fitPoints(need, offer, problem.weights, view.past),
          reasons: reasonsFor(background, need, offer, match),
        },
      ];
    })
    .toSorted((a, b) => b.most * (headPoints + b.fitPoints) - a.most * (headPoints + a.fitPoints));
}
