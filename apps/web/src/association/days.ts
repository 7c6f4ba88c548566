import type { AssociationDayFactsFragment } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';

type Day = Pick<AssociationDayFactsFragment, 'date' | 'periodTo' | 'state' | 'canReport'>;

export interface Parted<T> {
  /** Whose numbers the office waits for, the longest first. */
  readonly toReport: readonly T[];
  /** The soonest first, without a date last. */
  readonly coming: readonly T[];
  /** The latest first. */
  readonly over: readonly T[];
}

/** What is asked of the association first, then what comes, then what was. */
export function parted<T extends Day>(days: readonly T[], today: string): Parted<T> {
  const isOver = ({ date, periodTo, state }: Day) => {
    const last = date ?? periodTo;
    return state === 'DONE' || (last !== null && last !== undefined && last < today);
  };
  return {
    toReport: days.filter(({ canReport }) => canReport),
    coming: days.filter((day) => !day.canReport && !isOver(day)),
    over: days.filter((day) => !day.canReport && isOver(day)).toReversed(),
  };
}

/** A link that ends at midnight works to the end of the day before. */
export function lastDayOf(expiresAt: string): string {
  return dayInJapan(new Date(Date.parse(expiresAt) - 1));
}
