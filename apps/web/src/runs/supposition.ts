import { skills as knownSkills } from '@app/domain';
import type { HypothesisInput, Skill, WhatIfKind } from '../graphql/generated/graphql.js';
import type { Day, Time } from '../i18n/calendar.js';

/** The form of one supposition, as it is being filled in. */
export interface Supposition {
  readonly kind: WhatIfKind;
  readonly offerId: string;
  readonly needId: string;
  /** Whether the number counts upwards: more, later. */
  readonly up: boolean;
  readonly count: number | null;
  readonly date: Day | null;
  readonly from: Time | null;
  readonly to: Time | null;
  readonly skills: readonly Skill[];
}

export const emptySupposition: Supposition = {
  ...{ kind: 'NEED_MOVED', offerId: '', needId: '', up: true, count: null },
  ...{ date: null, from: null, to: null, skills: [] },
};

export const whatIfKinds = [
  ...['NEED_MOVED', 'NEED_PEOPLE', 'NEED_WITHOUT_SKILLS', 'NEED_GONE'],
  ...['OFFER_PEOPLE', 'OFFER_EVENTS', 'OFFER_WINDOW', 'OFFER_GONE', 'OFFER_NEW'],
] as readonly WhatIfKind[];

export const allSkills: readonly Skill[] = knownSkills;

/** What a kind asks about. */
export const asks = {
  offer: (kind: WhatIfKind) => kind.startsWith('OFFER_') && kind !== 'OFFER_NEW',
  need: (kind: WhatIfKind) => kind.startsWith('NEED_'),
  count: (kind: WhatIfKind) =>
    ['OFFER_PEOPLE', 'OFFER_EVENTS', 'OFFER_NEW', 'NEED_MOVED', 'NEED_PEOPLE'].includes(kind),
  direction: (kind: WhatIfKind) =>
    ['OFFER_PEOPLE', 'OFFER_EVENTS', 'NEED_MOVED', 'NEED_PEOPLE'].includes(kind),
  time: (kind: WhatIfKind) => kind === 'OFFER_WINDOW' || kind === 'OFFER_NEW',
  skills: (kind: WhatIfKind) => kind === 'OFFER_NEW' || kind === 'NEED_WITHOUT_SKILLS',
} as const;

export type SuppositionMistake = 'offer' | 'need' | 'count' | 'time' | 'timeOrder' | 'skills';

export function mistakesIn(one: Supposition): SuppositionMistake[] {
  const { kind } = one;
  const timeGiven = one.date !== null && one.from !== null && one.to !== null;
  return [
    ...(asks.offer(kind) && one.offerId === '' ? (['offer'] as const) : []),
    ...(asks.need(kind) && one.needId === '' ? (['need'] as const) : []),
    ...(asks.count(kind) && one.count === null ? (['count'] as const) : []),
    ...(asks.time(kind) && !timeGiven ? (['time'] as const) : []),
    ...(asks.time(kind) && timeGiven && one.from >= one.to ? (['timeOrder'] as const) : []),
    ...(kind === 'NEED_WITHOUT_SKILLS' && one.skills.length === 0 ? (['skills'] as const) : []),
  ];
}

/** Only what its kind asks about: the rest may still stand in the form. */
export function hypothesisOf(one: Supposition): HypothesisInput {
  const { kind } = one;
  const signed = (one.up ? 1 : -1) * (one.count ?? 0);
  const at = (time: Time | null) => `${one.date}T${time}:00+09:00`;
  return {
    kind,
    ...(asks.offer(kind) && { offerId: one.offerId }),
    ...(asks.need(kind) && { needId: one.needId }),
    ...(kind === 'NEED_MOVED' && { minutes: signed }),
    ...(asks.direction(kind) && kind !== 'NEED_MOVED' && { more: signed }),
    ...(kind === 'OFFER_NEW' && { people: one.count }),
    ...(asks.time(kind) && { startsAt: at(one.from), endsAt: at(one.to) }),
    ...(asks.skills(kind) && { skills: [...one.skills] }),
  };
}
