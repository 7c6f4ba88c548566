import { dateInJapan, fiscalYearOf } from '@app/domain';
import type { AskLimit, Need, Offer, Problem, Slot } from './problem.js';

/** What the branch office could change about a need. */
export type NeedChange =
  /** Later; below 0: earlier. The backup date moves with it. */
  | { readonly kind: 'MOVE_TIME'; readonly minutes: number }
  | { readonly kind: 'MOVE_DAY'; readonly days: number }
  | { readonly kind: 'START_LATER'; readonly minutes: number }
  | { readonly kind: 'END_EARLIER'; readonly minutes: number }
  | { readonly kind: 'WITHOUT_SKILL'; readonly skill: string }
  | { readonly kind: 'WITHOUT_LANGUAGE'; readonly language: string }
  | { readonly kind: 'NOT_ADULTS_ONLY' }
  | { readonly kind: 'BACKUP_NOT_REQUIRED' }
  | { readonly kind: 'OPEN_TO_WARD' }
  /** So many offers may share it. */
  | { readonly kind: 'MORE_OFFERS'; readonly mostOffers: number }
  /** So few still help. */
  | { readonly kind: 'LOWER_FEWEST'; readonly fewest: number }
  /** It asks for so many people: a larger group finds room. */
  | { readonly kind: 'ASK_FOR_MORE'; readonly people: number };

/** What a company could change about an offer, or the coordinator about asking it. */
export type OfferChange =
  | { readonly kind: 'MORE_EVENTS'; readonly more: number }
  | { readonly kind: 'MORE_PERSON_TURNS'; readonly more: number }
  | { readonly kind: 'MORE_PEOPLE'; readonly more: number }
  | { readonly kind: 'MORE_PER_NEED'; readonly more: number }
  /** Its smallest group is smaller by so many. */
  | { readonly kind: 'SMALLER_GROUP'; readonly fewer: number }
  /** One of its windows begins and ends so much further out. */
  | { readonly kind: 'WIDER_WINDOW'; readonly minutes: number }
  /** It comes at the need's time though it gave no window near it. */
  | { readonly kind: 'NEW_WINDOW' }
  /** It goes to the need's district too. */
  | { readonly kind: 'ONE_MORE_DISTRICT' }
  /** It decides so much faster. */
  | { readonly kind: 'SHORTER_NOTICE'; readonly minutes: number }
  /** Its company is asked once more than the limit on asks leaves. */
  | { readonly kind: 'ONE_MORE_ASK' }
  /** It is asked for a need for which it was turned down or forbidden before. */
  | { readonly kind: 'ASK_AGAIN' };

export type OfferChangeKind = OfferChange['kind'];

/** Nothing has to change: the plan could do it as it is, with those who come now and others, or with others instead. */
export type NoChange = { readonly kind: 'AS_IT_IS' } | { readonly kind: 'ANOTHER_CREW' };

/** `offers`: so many offers would change, each by so much at most. */
export type Change = NoChange | NeedChange | (OfferChange & { readonly offers: number });

export function isNeedChange(change: Change): change is NeedChange {
  return !('offers' in change) && change.kind !== 'AS_IT_IS' && change.kind !== 'ANOTHER_CREW';
}

/** The problem in which that has changed; `offerIds` are the offers that would change. */
export function applyChange(
  problem: Problem,
  needId: string,
  change: Change | OfferChange,
  offerIds: readonly string[],
): Problem {
  if (change.kind === 'AS_IT_IS' || change.kind === 'ANOTHER_CREW') return problem;
  const need = problem.needs.find(({ id }) => id === needId);
  if (!need) return problem;
  if (isForNeed(change)) {
    const changed = changedNeed(need, change);
    return { ...problem, needs: problem.needs.map((other) => (other.id === needId ? changed : other)) };
  }
  const chosen = new Set(offerIds);
  const companies = new Set(
    problem.offers.flatMap(({ id, companyId }) => (chosen.has(id) ? [companyId] : [])),
  );
  return {
    ...problem,
    offers: problem.offers.map((offer) => (chosen.has(offer.id) ? changedOffer(need, offer, change) : offer)),
    excluded:
      change.kind === 'ASK_AGAIN'
        ? problem.excluded.filter((pair) => pair.needId !== needId || !chosen.has(pair.offerId))
        : problem.excluded,
    askLimits:
      change.kind === 'ONE_MORE_ASK'
        ? problem.askLimits.map((limit) => (companies.has(limit.companyId) ? oneMore(limit, need) : limit))
        : problem.askLimits,
  };
}

function isForNeed(change: NeedChange | OfferChange | Change): change is NeedChange {
  return change.kind in needChanges;
}

function oneMore(limit: AskLimit, { slot }: Need): AskLimit {
  const counts = limit.fromMinute <= slot.startMinute && slot.startMinute < limit.toMinute;
  return counts ? { ...limit, most: Math.max(0, limit.most) + 1 } : limit;
}

type Changer<C extends { readonly kind: string }, T> = {
  readonly [K in C['kind']]: (one: T, change: Extract<C, { readonly kind: K }>) => T;
};

const needChanges: Changer<NeedChange, Need> = {
  MOVE_TIME: (need, { minutes }) => moved(need, minutes),
  MOVE_DAY: (need, { days }) => moved(need, days * 24 * 60),
  START_LATER: (need, { minutes }) => withSlots(need, (slot) => later(slot, minutes, 0)),
  END_EARLIER: (need, { minutes }) => withSlots(need, (slot) => later(slot, 0, -minutes)),
  WITHOUT_SKILL: (need, { skill }) => ({ ...need, skills: need.skills.filter((name) => name !== skill) }),
  WITHOUT_LANGUAGE: (need, { language }) => ({
    ...need,
    languages: need.languages.filter((name) => name !== language),
  }),
  NOT_ADULTS_ONLY: (need) => ({ ...need, adultsOnly: false }),
  BACKUP_NOT_REQUIRED: (need) => ({ ...need, backupRequired: false }),
  OPEN_TO_WARD: (need) => ({ ...need, openTo: 'WARD' }),
  MORE_OFFERS: (need, { mostOffers }) => ({ ...need, mostOffers }),
  LOWER_FEWEST: (need, { fewest }) => ({ ...need, fewest }),
  ASK_FOR_MORE: (need, { people }) => ({ ...need, people }),
};

export function changedNeed(need: Need, change: NeedChange): Need {
  const changer = needChanges[change.kind] as (one: Need, change: NeedChange) => Need;
  return changer(need, change);
}

function withSlots(need: Need, shift: (slot: Slot) => Slot): Need {
  return { ...need, slot: shift(need.slot), backupSlot: need.backupSlot && shift(need.backupSlot) };
}

function later(slot: Slot, start: number, end: number): Slot {
  return { startMinute: slot.startMinute + start, endMinute: slot.endMinute + end };
}

/** The fiscal year goes with the day, where minutes count from the epoch and so tell days at all. */
function moved(need: Need, minutes: number): Need {
  const after = withSlots(need, (slot) => later(slot, minutes, minutes));
  const tellsDays = yearAt(need.slot.startMinute) === need.fiscalYear;
  return tellsDays ? { ...after, fiscalYear: yearAt(after.slot.startMinute) } : after;
}

function yearAt(minute: number): number {
  return fiscalYearOf(dateInJapan(new Date(minute * 60_000)));
}

/** An exclusion and a limit on asks are the problem's, not the offer's. */
export function changedOffer(need: Need, offer: Offer, change: OfferChange): Offer {
  switch (change.kind) {
    case 'MORE_EVENTS':
      return { ...offer, mostEvents: plus(offer.mostEvents, change.more) };
    case 'MORE_PERSON_TURNS':
      return { ...offer, mostPersonTurns: plus(offer.mostPersonTurns, change.more) };
    case 'MORE_PEOPLE':
      return { ...offer, people: offer.people + change.more };
    case 'MORE_PER_NEED':
      return { ...offer, mostPerNeed: plus(offer.mostPerNeed, change.more) };
    case 'SMALLER_GROUP':
      return { ...offer, smallestGroup: offer.smallestGroup - change.fewer };
    case 'WIDER_WINDOW':
    case 'NEW_WINDOW':
      return { ...offer, windows: [...offer.windows, ...slotsOf(need)] };
    case 'ONE_MORE_DISTRICT':
      return { ...offer, districtIds: offer.districtIds && [...offer.districtIds, need.districtId] };
    case 'SHORTER_NOTICE':
      return { ...offer, earliestStartMinute: plus(offer.earliestStartMinute, -change.minutes) };
    case 'ONE_MORE_ASK':
    case 'ASK_AGAIN':
      return offer;
  }
}

function plus(limit: number | null, more: number): number | null {
  return limit === null ? null : limit + more;
}

function slotsOf(need: Need): Slot[] {
  return need.backupRequired && need.backupSlot ? [need.slot, need.backupSlot] : [need.slot];
}
