import type { Theme } from './themes.js';

export const eventStates = ['PLANNED', 'CALLED_OFF', 'DONE'] as const;
export type EventState = (typeof eventStates)[number];

/** What an association does, on one day or several. */
export interface CommunityEvent {
  readonly id: string;
  readonly districtId: string;
  readonly associationId: string | null;
  readonly title: string;
  readonly titleKana: string | null;
  readonly description: string | null;
  readonly theme: Theme;
  readonly venueName: string | null;
  readonly venueAddress: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly meetingPlace: string | null;
  readonly thingsToBring: string | null;
  readonly clothing: string | null;
  readonly rainPlan: string | null;
}

export const dateCertainties = ['DAY', 'PERIOD', 'OPEN'] as const;
export type DateCertainty = (typeof dateCertainties)[number];

/** A period either runs on all its days (an exhibition), or the day is somewhere in it (10月中旬). */
export const periodMeanings = ['RUNS', 'SOMEWHERE_IN'] as const;
export type PeriodMeaning = (typeof periodMeanings)[number];

/**
 * One day of an event. `date` stands only where it is certain; a period has `periodFrom`, `periodTo` and what it
 * means; anything else is an open question. Dates are calendar dates in Japan, `YYYY-MM-DD`; times `HH:MM`.
 */
export interface EventDay {
  readonly id: string;
  readonly eventId: string;
  readonly certainty: DateCertainty;
  readonly date: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly periodMeaning: PeriodMeaning | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly backupDate: string | null;
  /** The date as it was written or said. */
  readonly dateText: string | null;
  readonly state: EventState;
}
