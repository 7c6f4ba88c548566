import type { DateQuestion, Theme } from '@app/domain';
import type { Pile, Problem } from './reading.js';
import type { OtherCell } from './row-cells.js';

/** One row of a list as an event to be: texts as typed, dates only where they are certain, and what is in doubt. */
export interface ImportedEvent {
  readonly lineNumber: number;
  readonly pile: Pile;
  /** Code of the municipality and number of the row, where both are sound. */
  readonly sourceKey: string | null;
  readonly title: string;
  readonly titleKana: string | null;
  readonly titleEnglish: string | null;
  readonly subtitle: string | null;
  readonly eventType: string | null;
  /** As somebody chose it, else as the words suggest. */
  readonly theme: Theme;
  readonly when: ImportedWhen;
  readonly times: ImportedTimes;
  readonly venueName: string | null;
  readonly meetingPlace: string | null;
  readonly address: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly townId: string | null;
  readonly organiser: string | null;
  readonly contact: ImportedContact;
  readonly capacity: number | null;
  readonly fee: number | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly remarks: string | null;
  readonly needs: readonly ImportedNeed[];
  /** Filled cells that have no place above, and words beside a figure: nothing of the row is lost. */
  readonly otherCells: readonly OtherCell[];
  readonly problems: readonly Problem[];
}

export type ImportedWhen =
  | { readonly kind: 'DAYS'; readonly dates: readonly string[]; readonly text: string }
  | {
      readonly kind: 'PERIOD';
      readonly meaning: 'RUNS' | 'SOMEWHERE_IN';
      readonly from: string;
      readonly to: string;
      readonly except: readonly string[];
      readonly text: string;
    }
  | {
      readonly kind: 'OPEN';
      readonly why: DateQuestion;
      readonly suggestions: readonly string[];
      readonly text: string;
    };

/** `HH:MM`; an end past midnight belongs to the next day. Both null when nothing certain is said. */
export interface ImportedTimes {
  readonly allDay: boolean;
  readonly start: string | null;
  readonly end: string | null;
  readonly endsNextDay: boolean;
  readonly text: string;
}

/** The office's or association's published contact; never a private person's. */
export interface ImportedContact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly extension: string | null;
  readonly email: string | null;
}

export interface ImportedNeed {
  readonly role: string;
  readonly people: number;
  readonly fewestPeople: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly skills: readonly string[];
  readonly answerBy: string | null;
}
