import type { DateQuestion, TextFault, Theme, TimeQuestion } from '@app/domain';
import type { EventField, NeedField } from './event-columns.js';

export const piles = ['READY', 'CHECK', 'UNREADABLE'] as const;
/** そのまま, 確認が必要, 読み取れない. */
export type Pile = (typeof piles)[number];

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

export interface OtherCell {
  readonly header: string;
  readonly text: string;
}

export type ProblemCode =
  | `DATE_${DateQuestion}`
  | `TIME_${TimeQuestion}`
  | `TEXT_${TextFault}`
  | 'DATE_YEAR_INFERRED'
  | 'DATE_FROM_PROGRAM'
  | 'DATE_VAGUE'
  | 'DATE_REMARK'
  | 'TIME_REMARK'
  | 'TITLE_MISSING'
  | 'CODE_DAMAGED'
  | 'KEY_MISSING'
  | 'KEY_USED_TWICE'
  | 'POSITION_UNREADABLE'
  | 'POSITION_SWAPPED'
  | 'PHONE_MOBILE'
  | 'PHONE_WITHOUT_AREA'
  | 'URL_UNREADABLE'
  | 'NOT_A_FIGURE'
  | 'NEED_WITHOUT_ROLE'
  | 'NEED_WITHOUT_PEOPLE'
  | 'NEED_FEWEST_ABOVE_PEOPLE'
  | 'NEED_WITHOUT_DATE'
  | 'NEED_WITHOUT_TIME'
  | 'NEED_IS_PAST'
  | 'NEED_NOT_POSSIBLE'
  | 'NEED_SKILL_UNKNOWN'
  | 'NEED_ANSWER_BY_ASSUMED'
  | 'ROW_LONGER_THAN_HEADER'
  | 'ROW_SHORTER_THAN_HEADER';

/** NOTE: for information. CHECK: a person must look. BLOCK: nothing can be made of the row. */
export type ProblemWeight = 'NOTE' | 'CHECK' | 'BLOCK';

export interface Problem {
  readonly field: EventField | `need.${NeedField}` | null;
  readonly code: ProblemCode;
  readonly weight: ProblemWeight;
  /** The cell's own text. */
  readonly cellText: string;
  readonly suggestion?: string;
}

export function pileOf(problems: readonly Problem[]): Pile {
  if (problems.some(({ weight }) => weight === 'BLOCK')) return 'UNREADABLE';
  return problems.some(({ weight }) => weight === 'CHECK') ? 'CHECK' : 'READY';
}

/** A value read from a cell and what is in doubt about it. */
export interface WithProblems<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
