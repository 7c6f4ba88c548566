import { dateInJapan, fiscalYearOf } from '@app/domain';
import type { Happening, Need, Offer, Problem, Slot } from '@app/matching';

export const whatIfKinds = [
  'OFFER_PEOPLE',
  'OFFER_EVENTS',
  'OFFER_WINDOW',
  'OFFER_GONE',
  'OFFER_NEW',
  'NEED_MOVED',
  'NEED_PEOPLE',
  'NEED_WITHOUT_SKILLS',
  'NEED_GONE',
] as const;
export type WhatIfKind = (typeof whatIfKinds)[number];

/** One thing that might be different. Nothing of it is stored. */
export type Hypothesis =
  /** So many people more, or fewer where below 0. */
  | { readonly kind: 'OFFER_PEOPLE'; readonly offerId: string; readonly more: number }
  | { readonly kind: 'OFFER_EVENTS'; readonly offerId: string; readonly more: number }
  | { readonly kind: 'OFFER_WINDOW'; readonly offerId: string; readonly window: Slot }
  | { readonly kind: 'OFFER_GONE'; readonly offerId: string }
  | {
      readonly kind: 'OFFER_NEW';
      readonly people: number;
      readonly window: Slot;
      readonly skills: readonly string[];
    }
  /** Later, or earlier where below 0; its backup date with it. */
  | { readonly kind: 'NEED_MOVED'; readonly needId: string; readonly minutes: number }
  | { readonly kind: 'NEED_PEOPLE'; readonly needId: string; readonly more: number }
  | { readonly kind: 'NEED_WITHOUT_SKILLS'; readonly needId: string; readonly skills: readonly string[] }
  | { readonly kind: 'NEED_GONE'; readonly needId: string };

/** The first new offer of a what-if has this id, and its company too; the next ones have `NEW 2` … */
const newOfferId = 'NEW';

/** Whether the company is only supposed. */
export function isSupposed(companyId: string): boolean {
  return companyId.startsWith(newOfferId);
}

/** Whose conference a new offer would join. */
export interface WhatIfPlace {
  readonly districtId: string;
  readonly conferenceId: string;
}

/** The needs and offers as they would be. */
type Sides = Pick<Problem, 'needs' | 'offers'>;

/** All of it as one happening. What speaks of needs or offers that aren't there changes nothing. */
export function happeningOf(
  problem: Sides,
  hypotheses: readonly Hypothesis[],
  place: WhatIfPlace,
): Happening {
  const changed = hypotheses.reduce<Sides>(
    (sides, hypothesis) => withHypothesis(sides, hypothesis, place),
    problem,
  );
  return {
    needs: differing(problem.needs, changed.needs),
    offers: differing(problem.offers, changed.offers),
    calledOff: missing(problem.needs, changed.needs),
    withdrawn: missing(problem.offers, changed.offers),
  };
}

function differing<T>(before: readonly T[], after: readonly T[]): T[] {
  const same = new Set(before);
  return after.filter((one) => !same.has(one));
}

function missing(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) {
  const left = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !left.has(id));
}

function withHypothesis({ needs, offers }: Sides, hypothesis: Hypothesis, place: WhatIfPlace): Sides {
  if (hypothesis.kind === 'OFFER_NEW') {
    const supposed = offers.filter(({ companyId }) => isSupposed(companyId)).length;
    const id = supposed === 0 ? newOfferId : `${newOfferId} ${supposed + 1}`;
    return { needs, offers: [...offers, newOffer(id, hypothesis, place)] };
  }
  if ('offerId' in hypothesis) {
    const { offerId } = hypothesis;
    return {
      needs,
      offers: offers.flatMap((offer) => (offer.id === offerId ? changedOffer(offer, hypothesis) : [offer])),
    };
  }
  const { needId } = hypothesis;
  return {
    needs: needs.flatMap((need) => (need.id === needId ? changedNeed(need, hypothesis) : [need])),
    offers,
  };
}

type OfOffer = Extract<Hypothesis, { readonly offerId: string }>;
type OfNeed = Extract<Hypothesis, { readonly needId: string }>;

function changedOffer(offer: Offer, change: OfOffer): Offer[] {
  switch (change.kind) {
    case 'OFFER_PEOPLE': {
      const people = offer.people + change.more;
      const mostPerNeed = offer.mostPerNeed === null ? null : Math.max(1, offer.mostPerNeed + change.more);
      return people < 1 ? [] : [{ ...offer, people, mostPerNeed }];
    }
    case 'OFFER_EVENTS': {
      const mostEvents = offer.mostEvents === null ? null : Math.max(0, offer.mostEvents + change.more);
      return [{ ...offer, mostEvents }];
    }
    case 'OFFER_WINDOW':
      return [{ ...offer, windows: [...offer.windows, change.window] }];
    case 'OFFER_GONE':
      return [];
  }
}

function changedNeed(need: Need, change: OfNeed): Need[] {
  switch (change.kind) {
    case 'NEED_MOVED': {
      const later = ({ startMinute, endMinute }: Slot): Slot => ({
        startMinute: startMinute + change.minutes,
        endMinute: endMinute + change.minutes,
      });
      const slot = later(need.slot);
      const fiscalYear = fiscalYearOf(dateInJapan(new Date(slot.startMinute * 60_000)));
      return [{ ...need, slot, fiscalYear, backupSlot: need.backupSlot && later(need.backupSlot) }];
    }
    case 'NEED_PEOPLE': {
      const people = need.people + change.more;
      return people < 1 ? [] : [{ ...need, people, fewest: Math.min(need.fewest, people) }];
    }
    case 'NEED_WITHOUT_SKILLS':
      return [{ ...need, skills: need.skills.filter((skill) => !change.skills.includes(skill)) }];
    case 'NEED_GONE':
      return [];
  }
}

function newOffer(
  id: string,
  { people, window, skills }: Extract<Hypothesis, { readonly kind: 'OFFER_NEW' }>,
  { districtId, conferenceId }: WhatIfPlace,
): Offer {
  return {
    id,
    companyId: id,
    conferenceIds: [conferenceId],
    kind: 'HANDS',
    people,
    smallestGroup: 1,
    mostPerNeed: null,
    mostEvents: null,
    mostPersonTurns: null,
    limitsPer: 'FISCAL_YEAR',
    used: [],
    windows: [window],
    districtIds: [districtId],
    skills,
    languages: [],
    adultsOnly: true,
    themes: [],
    site: null,
    seeksNew: false,
    busy: [],
    earliestStartMinute: null,
  };
}
