import type { Need, Offer, Problem, Slot } from '@app/matching';

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

/** A new offer of a what-if has this id, and its company too. */
export const newOfferId = 'NEW';

/** Whose conference a new offer would join. */
export interface WhatIfPlace {
  readonly districtId: string;
  readonly conferenceId: string;
}

/** The problem as it would be. What speaks of needs or offers that aren't there changes nothing. */
export function withHypotheses(
  problem: Problem,
  hypotheses: readonly Hypothesis[],
  place: WhatIfPlace,
): Problem {
  return hypotheses.reduce((changed, hypothesis) => withHypothesis(changed, hypothesis, place), problem);
}

function withHypothesis(problem: Problem, hypothesis: Hypothesis, place: WhatIfPlace): Problem {
  if (hypothesis.kind === 'OFFER_NEW') {
    return { ...problem, offers: [...problem.offers, newOffer(hypothesis, place)] };
  }
  if ('offerId' in hypothesis) {
    const { offerId } = hypothesis;
    const offers = problem.offers.flatMap((offer) =>
      offer.id === offerId ? changedOffer(offer, hypothesis) : [offer],
    );
    return { ...problem, offers };
  }
  const { needId } = hypothesis;
  const needs = problem.needs.flatMap((need) =>
    need.id === needId ? changedNeed(need, hypothesis) : [need],
  );
  const known = new Set(needs.map(({ id }) => id));
  return { ...problem, needs, decided: problem.decided.filter((match) => known.has(match.needId)) };
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
      return [{ ...need, slot: later(need.slot), backupSlot: need.backupSlot && later(need.backupSlot) }];
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
  { people, window, skills }: Extract<Hypothesis, { readonly kind: 'OFFER_NEW' }>,
  { districtId, conferenceId }: WhatIfPlace,
): Offer {
  return {
    id: newOfferId,
    companyId: newOfferId,
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
