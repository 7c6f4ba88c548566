import { addDays, dateInJapan } from '@app/domain';
import type { Assignment, DecidedMatch, Need, Problem } from '@app/matching';
import { findNeedsForMatchingByIds, type NeedForMatching } from '@app/needs';
import { findOffersForMatching } from '@app/offers';
import { systemScope, type Transaction } from '@app/platform';
import { findAskLimits, findSettings } from './ask-limits.queries.js';
import type { MatchRow } from './match.entity.js';
import { matchesOfNeeds, matchesOfOffers } from './match.queries.js';
import { loadProblem } from './problem-loading.js';

/** A need that lacks people, with all that those hold who might come. */
export interface HoleProblem {
  readonly problem: Problem;
  readonly hole: Need;
  /** Proposals of the district for the same day that nobody has pinned: they may move. */
  readonly movable: readonly MatchRow[];
}

/** Null where the need isn't open, or has begun. All else that is proposed anywhere is fixed, as if it were promised. */
export async function problemOfHole(tx: Transaction, needId: string): Promise<HoleProblem | null> {
  const [open] = await findNeedsForMatchingByIds(tx, systemScope, [needId]);
  if (!open || open.need.state !== 'OPEN' || open.need.startsAt.getTime() <= Date.now()) return null;
  const { districtId, startsAt } = open.need;
  const day = dateInJapan(startsAt);
  const from = addDays(day, -1);
  const offers = await findOffersForMatching(tx, systemScope, { districtId, from, to: day });
  const offerIds = offers.map(({ offer }) => offer.id);
  const others = await needsBeside(tx, needId, offerIds);
  const problem = await loadProblem(tx, [open, ...others], offers);
  const proposals = await matchesOfNeeds(tx, [needId, ...others.map(({ need }) => need.id)], ['PROPOSED']);
  const near = new Set(others.filter(isNear(districtId, from, day)).map(({ need }) => need.id));
  const movable = proposals.filter(
    (match) => !match.pinned && near.has(match.needId) && offerIds.includes(match.offerId),
  );
  const spared = {
    ...problem,
    excluded: [...problem.excluded, ...(await notElsewhere(tx, problem, movable))],
  };
  const fixed = fixedBeside(spared, proposals, movable);
  return {
    problem: { ...fixed, askLimits: await limitsSet(tx, districtId, fixed) },
    movable,
    hole: fixed.needs[0]!,
  };
}

/** Where these offers are proposed besides. */
async function needsBeside(tx: Transaction, needId: string, offerIds: readonly string[]) {
  const proposals = await matchesOfOffers(tx, offerIds, ['PROPOSED']);
  const ids = new Set(proposals.map((match) => match.needId).filter((id) => id !== needId));
  return findNeedsForMatchingByIds(tx, systemScope, [...ids]);
}

/** Who just said no for that time isn't asked to stand in for somebody else at it. */
async function notElsewhere(tx: Transaction, { needs }: Problem, movable: readonly MatchRow[]) {
  const noes = await matchesOfNeeds(tx, [needs[0]!.id], ['DECLINED', 'EXPIRED', 'WITHDRAWN']);
  const stands = new Set(movable.map((match) => `${match.needId} ${match.offerId}`));
  return noes
    .flatMap(({ offerId }) => needs.map(({ id: needId }) => ({ needId, offerId })))
    .filter(({ needId, offerId }) => !stands.has(`${needId} ${offerId}`));
}

function isNear(districtId: string, from: string, to: string) {
  return ({ need }: NeedForMatching) => {
    const day = dateInJapan(need.startsAt);
    const ahead = need.state === 'OPEN' && need.startsAt.getTime() > Date.now();
    return ahead && need.districtId === districtId && day >= from && day <= to;
  };
}

/** A limit that the conference set holds here too; a fair share is for whole plans. */
async function limitsSet(tx: Transaction, districtId: string, problem: Problem) {
  const settings = await findSettings(tx, districtId);
  return settings.mostAsks === null ? [] : findAskLimits(tx, { districtId, problem, settings });
}

/** Needs of which nothing may move have room for nobody else. */
function fixedBeside(
  problem: Problem,
  proposals: readonly MatchRow[],
  movable: readonly MatchRow[],
): Problem {
  const known = new Set(problem.decided.map((match) => `${match.needId} ${match.offerId}`));
  const pinned = proposals
    .filter((match) => !movable.includes(match) && !known.has(`${match.needId} ${match.offerId}`))
    .map((match): DecidedMatch => ({ ...assignmentOf(match), state: 'PINNED' }));
  const decided = [...problem.decided, ...pinned];
  const moving = new Set(movable.map(({ needId }) => needId));
  const needs = problem.needs.map((need, row) => {
    if (row === 0 || moving.has(need.id)) return need;
    const own = decided.filter((match) => match.needId === need.id);
    const people = own.reduce((sum, match) => sum + match.people, 0);
    return { ...need, people, fewest: Math.min(need.fewest, people), mostOffers: own.length };
  });
  return { ...problem, needs, decided };
}

export function assignmentOf({ needId, offerId, people, holdsBackup }: MatchRow): Assignment {
  return { needId, offerId, people, holdsBackup };
}
