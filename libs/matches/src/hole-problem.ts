import { addDays, dateInJapan } from '@app/domain';
import type { DecidedMatch, Problem } from '@app/matching';
import { findNeedsForMatchingByIds } from '@app/needs';
import { findOffersForMatching } from '@app/offers';
import { systemScope, type Transaction } from '@app/platform';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds, matchesOfOffers } from './match.queries.js';
import { loadProblem } from './problem-loading.js';

/** The need, with all that its offers hold or are proposed for: fixed, and with room for nobody else. */
export async function problemOfHole(tx: Transaction, needId: string): Promise<Problem> {
  const [hole] = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
  if (!hole || hole.need.state !== 'OPEN' || hole.need.startsAt.getTime() <= Date.now()) return nothing;
  const day = dateInJapan(hole.need.startsAt);
  const { districtId } = hole.need;
  const offers = await findOffersForMatching(tx, systemScope, {
    districtId,
    from: addDays(day, -1),
    to: day,
  });
  const offerIds = offers.map(({ offer }) => offer.id);
  const proposals = await matchesOfOffers(tx, offerIds, ['PROPOSED']);
  const onHole = await matchesOfNeeds(tx, [needId], ['PROPOSED']);
  const fixed = [...new Map([...proposals, ...onHole].map((match) => [match.id, match])).values()];
  const others = await findNeedsForMatchingByIds(tx, systemScope, [
    ...new Set(fixed.map((match) => match.needId).filter((id) => id !== needId)),
  ]);
  const problem = await loadProblem(tx, [hole, ...others], offers);
  return onlyRoomFor(problem, needId, fixed);
}

const nothing: Problem = {
  ...{ needs: [], offers: [], decided: [], excluded: [], past: [], published: [], askLimits: [] },
  weights: {
    ...{ headPoints: 0, fairnessPercent: [], fairnessPoints: [], matchCost: 0 },
    ...{ theme: 0, near: 0, past: 0, seeksNew: 0, neverHelped: 0 },
  },
};

function onlyRoomFor(problem: Problem, needId: string, proposals: readonly MatchRow[]): Problem {
  const known = new Set(problem.decided.map((match) => `${match.needId} ${match.offerId}`));
  const pinned = proposals
    .filter((match) => !known.has(`${match.needId} ${match.offerId}`))
    .map((match): DecidedMatch => ({
      ...{ needId: match.needId, offerId: match.offerId, people: match.people },
      ...{ holdsBackup: match.holdsBackup, state: 'PINNED' },
    }));
  const decided = [...problem.decided, ...pinned];
  const needs = problem.needs.map((need) => {
    if (need.id === needId) return need;
    const own = decided.filter((match) => match.needId === need.id);
    const people = own.reduce((sum, match) => sum + match.people, 0);
    return { ...need, people, fewest: Math.min(need.fewest, people), mostOffers: own.length };
  });
  return { ...problem, needs, decided };
}
