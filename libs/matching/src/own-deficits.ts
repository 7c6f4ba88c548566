import { conflicts } from '@app/domain';
import { widening } from './offer-changes.js';
import { largestGroup, whyNot, type Obstacle } from './pair-rules.js';
import { asksBesideOthers, restBeside, type PlanView, type RestBeside } from './plan-view.js';
import { shiftsOf } from './ledger.js';
import { countsAsAsk } from './preferences.js';
import type { Need, Offer } from './problem.js';

/**
 * What an offer lacks for a need, in its own terms only. `at` are the needs to which the company itself has promised
 * what is used up; `elsewhere` is what it has promised in other conferences and periods.
 */
export type Deficit =
  | { readonly rule: 'offersThatKind' | 'memberOfConference' | 'acceptsDistrict' }
  | { readonly rule: 'coversSkills' | 'meetsConditions'; readonly missing: readonly string[] }
  /** How much wider the nearest window would have to be; null: there is none. */
  | { readonly rule: 'insideAWindow' | 'holdsBackupDate'; readonly minutes: number | null }
  | { readonly rule: 'leavesLeadTime'; readonly minutes: number }
  /** Its smallest group is so many people larger than what the need asks or the offer has. */
  | { readonly rule: 'keepsSmallestGroup'; readonly people: number }
  | {
      readonly rule: 'keepsEvents' | 'keepsBudget';
      readonly limit: number;
      readonly lacking: number;
      readonly at: readonly string[];
      readonly elsewhere: number;
    }
  /** So many people are free, and so many more would have to be. */
  | {
      readonly rule: 'keepsTravelTime';
      readonly free: number;
      readonly lacking: number;
      readonly at: readonly string[];
      readonly elsewhere: number;
    }
  | { readonly rule: 'keepsAskLimits'; readonly at: readonly string[] }
  /** It was turned down, withdrew, or a coordinator forbade it. */
  | { readonly rule: 'leavesExcludedPairsAlone' };

/** The rules in the order of what is soonest mended: a few minutes or people before what an offer is. */
const order: readonly Deficit['rule'][] = [
  'insideAWindow',
  'keepsSmallestGroup',
  'keepsEvents',
  'keepsBudget',
  'keepsTravelTime',
  'keepsAskLimits',
  'leavesLeadTime',
  'holdsBackupDate',
  'acceptsDistrict',
  'coversSkills',
  'meetsConditions',
  'memberOfConference',
  'leavesExcludedPairsAlone',
  'offersThatKind',
];

/** All that would have to be mended on the offer's side, the smallest first; empty: it could come. */
export function deficitsOf(view: PlanView, need: Need, offer: Offer): Deficit[] {
  const rest = restBeside(view, need, offer);
  const ofPair = whyNot(need, offer).map((obstacle) => ofObstacle(need, offer, obstacle));
  return [...ofPair, ...usedUp(view, need, offer, rest)].toSorted(
    (a, b) => order.indexOf(a.rule) - order.indexOf(b.rule),
  );
}

function ofObstacle(need: Need, offer: Offer, { rule, missing }: Obstacle): Deficit {
  switch (rule) {
    case 'coversSkills':
    case 'meetsConditions':
      return { rule, missing };
    case 'insideAWindow':
    case 'holdsBackupDate': {
      const slot = rule === 'insideAWindow' ? need.slot : need.backupSlot;
      const minutes = slot ? widening(slot, offer) : Infinity;
      return { rule, minutes: Number.isFinite(minutes) ? minutes : null };
    }
    case 'leavesLeadTime':
      return { rule, minutes: (offer.earliestStartMinute ?? 0) - need.slot.startMinute };
    case 'keepsSmallestGroup':
      return { rule, people: offer.smallestGroup - largestGroup(need, offer) };
    default:
      return { rule };
  }
}

function usedUp(view: PlanView, need: Need, offer: Offer, rest: RestBeside): Deficit[] {
  const smallest = Math.max(1, offer.smallestGroup);
  const deficits: (Deficit | null)[] = [
    rest.excluded ? { rule: 'leavesExcludedPairsAlone' } : null,
    rest.events < 1 ? ofLimit(view, need, offer, 'keepsEvents', 1 - rest.events) : null,
    rest.personTurns < smallest
      ? ofLimit(view, need, offer, 'keepsBudget', smallest - rest.personTurns)
      : null,
    rest.peopleFree < Math.min(smallest, offer.people)
      ? { ...busyAt(view, need, offer), free: rest.peopleFree, lacking: smallest - rest.peopleFree }
      : null,
    asksBesideOthers(view, need, offer, rest) < 1
      ? { rule: 'keepsAskLimits', at: askedAt(view, need, offer) }
      : null,
  ];
  return deficits.filter((deficit) => deficit !== null);
}

function ofLimit(
  view: PlanView,
  need: Need,
  offer: Offer,
  rule: 'keepsEvents' | 'keepsBudget',
  lacking: number,
): Deficit {
  const counts = (year: number | undefined) => offer.limitsPer === 'OFFER' || year === need.fiscalYear;
  const entries = view.promised.get(offer.id)?.entries ?? [];
  const at = entries.filter(({ needId, fiscalYear }) => needId !== need.id && counts(fiscalYear));
  const elsewhere = offer.used.filter(({ fiscalYear }) => counts(fiscalYear));
  const isEvents = rule === 'keepsEvents';
  return {
    rule,
    limit: (isEvents ? offer.mostEvents : offer.mostPersonTurns) ?? 0,
    lacking,
    at: at.map(({ needId }) => needId),
    elsewhere: elsewhere.reduce((sum, used) => sum + (isEvents ? used.events : used.personTurns), 0),
  };
}

function busyAt(view: PlanView, need: Need, offer: Offer) {
  const slots = shiftsOf(need, 1, need.backupRequired);
  const inTheWay = (view.promised.get(offer.id)?.shifts ?? []).filter(
    (shift) => shift.needId !== need.id && slots.some((slot) => conflicts(slot, shift)),
  );
  const at = inTheWay.flatMap(({ needId }) => (needId === null ? [] : [needId]));
  return {
    rule: 'keepsTravelTime' as const,
    at: [...new Set(at)],
    elsewhere: inTheWay.filter(({ needId }) => needId === null).length,
  };
}

function askedAt(view: PlanView, need: Need, offer: Offer): string[] {
  const limits = (view.askLimits.get(offer.companyId) ?? []).filter(({ limit }) =>
    countsAsAsk(limit, need, offer),
  );
  return [...new Set(limits.flatMap(({ needIds }) => needIds))];
}
