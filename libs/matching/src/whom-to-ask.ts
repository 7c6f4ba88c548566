import { sizeOf } from './change-sizes.js';
import type { OfferChange } from './changes.js';
import { type Reach } from './crew-table.js';
import { fillHole } from './fill-hole.js';
import { HoleSurvey } from './hole-survey.js';
import { groupBy } from './ledger.js';
import { backgroundOf, reasonsFor, type Background, type MatchReason } from './match-reasons.js';
import { changedReach, offerChangeKinds, type ChangedReach } from './offer-changes.js';
import { mustHoldBackup, viewPlan } from './plan-view.js';
import type { Assignment, Problem } from './problem.js';

/** What one company could be asked for, so that a need has more people. For the coordinator's eyes. */
export interface Ask {
  readonly offerId: string;
  /** Null: nothing has to change, it could come as it is. */
  readonly change: OfferChange | null;
  /** People whom the need would have more, the rest of the plan as it is. */
  readonly peopleMore: number;
  /** Whether that is as many as are asked for. */
  readonly enough: boolean;
  /** To compare, not to show. */
  readonly size: number;
}

export interface CompanyToAsk {
  readonly companyId: string;
  /** What speaks for it, of the first ask's offer. */
  readonly reasons: readonly MatchReason[];
  /** The best first. */
  readonly asks: readonly Ask[];
}

export interface WhomToAskOptions {
  /** So many more people; otherwise all that are missing. */
  readonly people?: number;
  /** So many companies at most. */
  readonly most?: number;
}

/**
 * Whom to ask for so many people more, by company: who would bring most if they came as they are or changed one
 * small thing, each solved with that change; of those who bring the same, the smallest favour first.
 */
export function whomToAsk(
  problem: Problem,
  assignments: readonly Assignment[],
  needId: string,
  { people, most = 10 }: WhomToAskOptions = {},
): CompanyToAsk[] {
  const view = viewPlan(problem, assignments);
  const need = view.ledger.needs.get(needId);
  const survey = need && new HoleSurvey(view, need);
  if (!survey || survey.missing === 0) return [];
  const wanted = Math.min(people ?? survey.missing, survey.missing);
  const asks = [...asTheyAre(survey, wanted), ...withOneChange(survey, wanted)];
  const background = backgroundOf(view.ledger);
  const byWorth = (a: FitAsk, b: FitAsk) =>
    b.peopleMore - a.peopleMore ||
    a.size - b.size ||
    b.fitPoints - a.fitPoints ||
    (a.offerId < b.offerId ? -1 : 1);
  return [...groupBy(asks.toSorted(byWorth), ({ companyId }) => companyId)]
    .slice(0, most)
    .map(([companyId, found]) => ({
      companyId,
      reasons: reasonsOf(background, survey, found),
      asks: found.map(({ offerId, change, peopleMore, size }) => ({
        offerId,
        change,
        peopleMore,
        enough: peopleMore >= wanted,
        size,
      })),
    }));
}

interface FitAsk extends Omit<Ask, 'enough'> {
  readonly companyId: string;
  readonly fitPoints: number;
}

function asTheyAre(survey: HoleSurvey, wanted: number): FitAsk[] {
  const coming = survey.reaches.filter((reach) => reach.now > 0);
  return survey.reaches
    .filter((reach) => reach.most > reach.now)
    .flatMap((reach) => askOf(survey, coming, reach, null, wanted) ?? []);
}

function withOneChange(survey: HoleSurvey, wanted: number): FitAsk[] {
  const coming = survey.reaches.filter((reach) => reach.now > 0);
  return offerChangeKinds.flatMap((kind) =>
    survey
      .pairsThatCouldMend(kind)
      .flatMap((pair) => changedReach(survey.view, { ...pair, missing: wanted }, kind) ?? [])
      .flatMap((one) => askFor(survey, coming, one, wanted) ?? []),
  );
}

function askFor(
  survey: HoleSurvey,
  coming: readonly Reach[],
  one: ChangedReach,
  wanted: number,
): FitAsk | null {
  return askOf(survey, coming, one.reach, one.change, wanted);
}

/** With those who come now and this offer, and nobody else. */
function askOf(
  { view, need, people }: HoleSurvey,
  coming: readonly Reach[],
  reach: Reach,
  change: OfferChange | null,
  wanted: number,
): FitAsk | null {
  const { offer } = reach;
  const others = coming.filter((other) => other.offer.id !== offer.id);
  const filled = fillHole(view, need, [...others, reach], { allStay: true });
  const peopleMore = Math.min(filled.people - people, wanted);
  if (peopleMore < 1) return null;
  return {
    companyId: offer.companyId,
    offerId: offer.id,
    change,
    peopleMore,
    size: change ? sizeOf({ ...change, offers: 1 }, need) : 0,
    fitPoints: reach.fitPoints,
  };
}

function reasonsOf(
  background: Background,
  { need, view }: HoleSurvey,
  asks: readonly FitAsk[],
): MatchReason[] {
  const [first] = asks;
  const offer = first && view.ledger.offers.get(first.offerId);
  if (!offer) return [];
  const match = { people: first.peopleMore, holdsBackup: mustHoldBackup(need) };
  return reasonsFor(background, need, offer, match);
}
