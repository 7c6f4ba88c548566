import { breaksOf, changeCost, type Assignment, type Problem, type PublishedMatch } from '@app/matching';
import { findNeedsForMatching } from '@app/needs';
import { findOffersForMatching } from '@app/offers';
import { systemScope, type Transaction } from '@app/platform';
import { findAskLimits, findSettings } from './ask-limits.queries.js';
import { withFairness } from './dial.js';
import type { MatchRunRow } from './match-run.entity.js';
import { matchesOfNeeds } from './match.queries.js';
import { laterOf } from './notice.js';
import { loadProblem } from './problem-loading.js';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;

export type RunTerms = Pick<MatchRunRow, 'districtId' | 'periodFrom' | 'periodTo' | 'parameters'>;

/** What a run has to solve, as it stands now. What has begun is no longer planned. */
export async function loadRunProblem(tx: Transaction, run: RunTerms): Promise<Problem> {
  const { districtId, periodFrom: from, periodTo: to, parameters } = run;
  const nowMinute = Math.floor(Date.now() / minuteMs);
  const { needs, offers } = await loadSides(tx, { districtId, from, to });
  const problem = await loadProblem(tx, needs, offers);
  const settings = await findSettings(tx, districtId);
  const earliest = settings.leadDays > 0 ? nowMinute + settings.leadDays * dayMinutes : null;
  return {
    ...withFairness(problem, parameters.fairnessTimes ?? 1),
    offers: problem.offers.map((offer) => ({
      ...offer,
      earliestStartMinute: laterOf(offer.earliestStartMinute, earliest),
    })),
    published: parameters.leastChange ? await publishedOf(tx, problem, nowMinute) : [],
    askLimits: await findAskLimits(tx, { districtId, problem, settings }),
  };
}

/** Needs ahead of a district, and offers that go there. */
export async function loadSides(
  tx: Transaction,
  period: { readonly districtId: string; readonly from: string; readonly to: string },
) {
  const now = Date.now();
  const needs = await findNeedsForMatching(tx, systemScope, period);
  const offers = await findOffersForMatching(tx, systemScope, period);
  return { needs: needs.filter(({ need }) => need.startsAt.getTime() > now), offers };
}

/** Today's proposals that nobody has pinned: kept unless leaving them out is worth what the change costs. */
async function publishedOf(tx: Transaction, problem: Problem, nowMinute: number): Promise<PublishedMatch[]> {
  const startOf = new Map(problem.needs.map(({ id, slot }) => [id, slot.startMinute]));
  const proposals = await matchesOfNeeds(tx, [...startOf.keys()], ['PROPOSED']);
  return proposals
    .filter(({ pinned }) => !pinned)
    .map(({ needId, offerId, people }) => ({
      needId,
      offerId,
      people,
      changeCost: changeCost((startOf.get(needId)! - nowMinute) / dayMinutes),
    }));
}

/** What of a plan can still be, now that people have decided and changed things while it was made. */
export function stillPossible(now: Problem, planned: readonly Assignment[]): readonly Assignment[] {
  const broken = breaksOf(now, planned);
  if (broken.length === 0) return planned;
  const kept = planned.filter(
    (match) =>
      !broken.some(
        ({ needId, offerId }) => needId === match.needId && (offerId === null || offerId === match.offerId),
      ),
  );
  return kept.length < planned.length ? stillPossible(now, kept) : [];
}
