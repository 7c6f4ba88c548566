import type { ContributionKind, Skill, Theme } from './themes.js';
import type { Language } from './organisation.js';

export const needStates = ['OPEN', 'WITHDRAWN', 'CALLED_OFF', 'DONE'] as const;
export type NeedState = (typeof needStates)[number];

/** One role in one time slot of an event's day: how many people, the fewest that still help, by when to answer. */
export interface StaffingNeed {
  readonly id: string;
  readonly eventDayId: string;
  readonly districtId: string;
  readonly kind: ContributionKind;
  readonly role: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly peopleWanted: number;
  readonly fewestPeople: number;
  /** People of approved and confirmed matches; kept by the database. */
  readonly peopleTaken: number;
  readonly skills: readonly Skill[];
  readonly theme: Theme;
  /** 1 (can wait) to 5 (cannot take place without). */
  readonly urgency: number;
  /** At most so many offers share the need. */
  readonly mostOffers: number;
  readonly answerBy: Date;
  readonly openToWard: boolean;
  readonly adultsOnly: boolean;
  readonly languages: readonly Language[];
  readonly backupRequired: boolean;
  readonly state: NeedState;
  /** Grows when time, place, people or conditions change; a pair once turned down may then be proposed again. */
  readonly termsVersion: number;
}
