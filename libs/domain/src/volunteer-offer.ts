import type { ContributionKind, ParticipationBasis, Skill, Theme } from './themes.js';
import type { Language } from './organisation.js';

export const offerStates = ['OPEN', 'WITHDRAWN'] as const;
export type OfferState = (typeof offerStates)[number];

/** What a company can give. The people of two offers of one company are different people. */
export interface VolunteerOffer {
  readonly id: string;
  readonly companyId: string;
  readonly kind: ContributionKind;
  /** People at any one moment. */
  readonly people: number;
  readonly smallestGroup: number;
  /** Events in one fiscal year (from 1 April). */
  readonly mostEvents: number;
  /** People × events in one fiscal year; null where the company sets no limit. */
  readonly mostPersonTurns: number | null;
  readonly mostPeoplePerNeed: number | null;
  /** Days from being asked to the day itself that the company needs to approve; 0 where it needs none. */
  readonly leadDays: number;
  readonly skills: readonly Skill[];
  readonly themes: readonly Theme[];
  readonly districtIds: readonly string[];
  readonly languages: readonly Language[];
  readonly adultsOnly: boolean;
  readonly participationBasis: ParticipationBasis;
  /** Wants to meet associations that it has not helped before. */
  readonly seeksNew: boolean;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly note: string | null;
  readonly state: OfferState;
  readonly termsVersion: number;
}

/** A stretch of time in which the offer's people can come. */
export interface OfferWindow {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export const holidayRules = ['AS_WEEKDAY', 'NEVER', 'ONLY'] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** Weekdays are ISO numbers, Monday 1 to Sunday 7; dates and times are Japan's, `YYYY-MM-DD` and `HH:MM`. */
export interface WeeklyPattern {
  readonly weekdays: readonly number[];
  readonly fromTime: string;
  readonly toTime: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly holidays: HolidayRule;
  readonly exceptDates: readonly string[];
}
