import { metresBetween, walkingMinutes } from '@app/domain';
import { fillHole, reachesFor } from './fill-hole.js';
import { roomOf } from './ledger.js';
import { GainReckoner } from './match-gain.js';
import { deficitsOf, type Deficit } from './own-deficits.js';
import { entriesAt, freshAt, mostOf, restBeside, viewPlan, type PlanView } from './plan-view.js';
import { timesTogether } from './preferences.js';
import type { Assignment, Need, Offer, Problem } from './problem.js';

/** In what those who came fitted better: what the company itself has or lacks, and nothing of the others. */
export type OwnTerm =
  | { readonly kind: 'NOT_YOUR_THEME'; readonly theme: string }
  /** Null: the offer doesn't say where its people come from. */
  | { readonly kind: 'FURTHER_AWAY'; readonly walkingMinutes: number | null }
  | { readonly kind: 'NOT_BEEN_THERE_BEFORE' }
  /** The offer goes to these needs instead. */
  | { readonly kind: 'COMES_ELSEWHERE'; readonly needIds: readonly string[] }
  /** Nothing sets them apart: such choices change by turns. */
  | { readonly kind: 'EQUALLY_GOOD' };

/** Why a company's offer doesn't come to a need: for that company to read, so without anything of the others. */
export type WhyNotUs =
  | { readonly outcome: 'COMES'; readonly people: number }
  /** The first deficit is the smallest; all of them would have to be mended. */
  | { readonly outcome: 'STOPPED'; readonly deficits: readonly Deficit[] }
  | {
      readonly outcome: 'OTHERS_CAME';
      /** So many other companies came. */
      readonly companies: number;
      readonly because: 'NEED_IS_FULL' | 'ENOUGH_COMPANIES' | 'GROUP_TOO_LARGE_FOR_REST';
      /** By how much the smallest group is larger than what is still lacking; otherwise null. */
      readonly peopleTooMany: number | null;
      readonly terms: readonly OwnTerm[];
    }
  /** With all who could come there would still be fewer than help. */
  | { readonly outcome: 'TOO_FEW'; readonly fewest: number }
  /** It could come, and is worth no call more; or the plan overlooked it. */
  | { readonly outcome: 'NOT_CALLED' | 'OVERLOOKED' };

/** Null where the need or the offer isn't there. */
export function whyNotUs(
  problem: Problem,
  assignments: readonly Assignment[],
  needId: string,
  offerId: string,
): WhyNotUs | null {
  const view = viewPlan(problem, assignments);
  const [need, offer] = [view.ledger.needs.get(needId), view.ledger.offers.get(offerId)];
  if (!need || !offer) return null;
  const ours = entriesAt(view, needId).find((entry) => entry.offerId === offerId);
  if (ours) return { outcome: 'COMES', people: ours.people };
  const deficits = deficitsOf(view, need, offer);
  return deficits.length > 0 ? { outcome: 'STOPPED', deficits } : whyOthers(view, need, offer);
}

function whyOthers(view: PlanView, need: Need, offer: Offer): WhyNotUs {
  const room = roomOf(view.ledger, need);
  const others = (because: 'NEED_IS_FULL' | 'ENOUGH_COMPANIES' | 'GROUP_TOO_LARGE_FOR_REST'): WhyNotUs => ({
    outcome: 'OTHERS_CAME',
    companies: companiesAt(view, need, offer),
    because,
    peopleTooMany: because === 'GROUP_TOO_LARGE_FOR_REST' ? offer.smallestGroup - room.people : null,
    terms: termsOf(view, need, offer),
  });
  if (room.people < 1) return others('NEED_IS_FULL');
  if (room.offers < 1) return others('ENOUGH_COMPANIES');
  if (offer.smallestGroup > room.people) return others('GROUP_TOO_LARGE_FOR_REST');
  const people = need.people - room.people;
  const most = Math.min(room.people, mostOf(need, offer, restBeside(view, need, offer)));
  if (people + most < need.fewest) {
    const best = fillHole(view, need, reachesFor(view, need)).people;
    if (best < need.fewest) return { outcome: 'TOO_FEW', fewest: need.fewest };
    return { outcome: 'OVERLOOKED' };
  }
  const crew = [...freshAt(view, need), { offerId: offer.id, people: most }];
  const gain = new GainReckoner(view).gain([{ need, crew }]);
  return { outcome: gain > 0 ? 'OVERLOOKED' : 'NOT_CALLED' };
}

/** Other companies; an offer outside the problem counts as one. */
function companiesAt(view: PlanView, need: Need, { companyId }: Offer): number {
  const companies = entriesAt(view, need.id).map(
    ({ offerId }) => view.ledger.offers.get(offerId)?.companyId ?? `of ${offerId}`,
  );
  return new Set(companies.filter((one) => one !== companyId)).size;
}

function termsOf(view: PlanView, need: Need, offer: Offer): OwnTerm[] {
  const others = entriesAt(view, need.id).flatMap(({ offerId }) => {
    const other = view.ledger.offers.get(offerId);
    return other && other.companyId !== offer.companyId ? [other] : [];
  });
  const minutes = minutesTo(need, offer);
  const hasTheme = (one: Offer) => need.theme !== null && one.themes.includes(need.theme);
  const wasThere = (one: Offer) => timesTogether(view.past, one, need) > 0;
  const nearer = (one: Offer) => (minutesTo(need, one) ?? Infinity) < (minutes ?? Infinity);
  const needIds = (view.promised.get(offer.id)?.entries ?? []).map((entry) => entry.needId);
  const terms: (OwnTerm | null)[] = [
    need.theme !== null && !hasTheme(offer) && others.some(hasTheme)
      ? { kind: 'NOT_YOUR_THEME', theme: need.theme }
      : null,
    others.some(nearer) ? { kind: 'FURTHER_AWAY', walkingMinutes: minutes } : null,
    !wasThere(offer) && others.some(wasThere) ? { kind: 'NOT_BEEN_THERE_BEFORE' } : null,
    needIds.length > 0 ? { kind: 'COMES_ELSEWHERE', needIds } : null,
  ];
  const known = terms.filter((term) => term !== null);
  return known.length > 0 ? known : [{ kind: 'EQUALLY_GOOD' }];
}

function minutesTo(need: Need, { site }: Offer): number | null {
  return site && walkingMinutes(metresBetween(site, need.place));
}
