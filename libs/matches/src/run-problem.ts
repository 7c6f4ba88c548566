import { breaksOf, type Assignment, type Problem } from '@app/matching';
import { findNeedsForMatching } from '@app/needs';
import { findOffersForMatching } from '@app/offers';
import { systemScope, type Transaction } from '@app/platform';
import type { MatchRunRow } from './match-run.entity.js';
import { loadProblem } from './problem-loading.js';

/** What a run has to solve, as it stands now. What has begun is no longer planned. */
export async function loadRunProblem(
  tx: Transaction,
  run: Pick<MatchRunRow, 'districtId' | 'periodFrom' | 'periodTo'>,
): Promise<Problem> {
  const period = { districtId: run.districtId, from: run.periodFrom, to: run.periodTo };
  const now = Date.now();
  const needs = await findNeedsForMatching(tx, systemScope, period);
  const offers = await findOffersForMatching(tx, systemScope, period);
  return loadProblem(
    tx,
    needs.filter(({ need }) => need.startsAt.getTime() > now),
    offers,
  );
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
