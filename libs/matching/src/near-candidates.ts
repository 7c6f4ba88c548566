import { sizeOf } from './change-sizes.js';
import { changedNeed, type NeedChange, type OfferChange } from './changes.js';
import { HoleSurvey } from './hole-survey.js';
import { needChangesFor } from './need-changes.js';
import { changedReach, offerChangeKinds } from './offer-changes.js';
import { viewPlan } from './plan-view.js';
import type { Assignment, Problem } from './problem.js';

/** Somebody who can't take a need now and could if one small thing were different. */
export interface NearCandidate {
  readonly offerId: string;
  readonly companyId: string;
  /** The need's change or the offer's: the smallest that lets it come. */
  readonly change: NeedChange | OfferChange;
  readonly size: number;
  readonly fewest: number;
  readonly most: number;
  /** To compare, not to show. */
  readonly fitPoints: number;
}

/**
 * Besides `candidatesFor`: who could take the need if one small thing were different, the smallest thing first, then
 * who brings most. Assignments as there: what is promised beside the decided matches.
 */
export function nearCandidatesFor(
  problem: Problem,
  needId: string,
  assignments: readonly Assignment[] = [],
): NearCandidate[] {
  const view = viewPlan(problem, assignments);
  const need = view.ledger.needs.get(needId);
  const survey = need && new HoleSurvey(view, need);
  if (!survey || survey.missing === 0) return [];
  const all = [...ifTheNeedChanged(survey), ...ifTheyChanged(survey)].toSorted(
    (a, b) =>
      a.size - b.size || b.most - a.most || b.fitPoints - a.fitPoints || (a.offerId < b.offerId ? -1 : 1),
  );
  const told = new Set<string>();
  return all.filter(({ offerId }) => !told.has(offerId) && told.add(offerId));
}

function ifTheNeedChanged(survey: HoleSurvey): NearCandidate[] {
  const { need, reaches } = survey;
  const already = new Set(reaches.map(({ offer }) => offer.id));
  return needChangesFor(survey).flatMap((change) =>
    survey
      .reachesWith(changedNeed(need, change), change)
      .filter(({ offer, now }) => now === 0 && !already.has(offer.id))
      .map(({ offer, least, most, fitPoints }) => ({
        offerId: offer.id,
        companyId: offer.companyId,
        change,
        size: sizeOf(change, need),
        fewest: least,
        most: Math.min(most, survey.missing),
        fitPoints,
      })),
  );
}

function ifTheyChanged(survey: HoleSurvey): NearCandidate[] {
  const { view, need } = survey;
  return offerChangeKinds.flatMap((kind) =>
    survey.pairsThatCouldMend(kind).flatMap((pair): NearCandidate[] => {
      const one = changedReach(view, pair, kind);
      if (!one || one.reach.unchanged || one.reach.now > 0) return [];
      const { least, most, fitPoints } = one.reach;
      const { id: offerId, companyId } = pair.offer;
      const size = sizeOf({ ...one.change, offers: 1 }, need);
      return [
        {
          offerId,
          companyId,
          change: one.change,
          size,
          fewest: least,
          most: Math.min(most, survey.missing),
          fitPoints,
        },
      ];
    }),
  );
}
