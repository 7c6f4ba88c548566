import type { AssociationDayFactsFragment } from '../graphql/generated/graphql.js';
import { dayInJapan } from '../i18n/calendar.js';

type Day = Pick<AssociationDayFactsFragment, 'date' | 'periodTo' | 'state'>;

/** What comes, the soonest first and without a date last; what is over, the latest first. */
export function parted<T extends Day>(days: readonly T[], today: string): { coming: T[]; over: T[] } {
  const isOver = ({ date, periodTo, state }: Day) => {
    const last = date ?? periodTo;
    return state === 'DONE' || (last !== null && last !== undefined && last < today);
  };
  return {
    coming: days.filter((day) => !isOver(day)),
    over: days.filter(isOver).toReversed(),
  };
}

/** A link that ends at midnight works to the end of the day before. */
export function lastDayOf(expiresAt: string): string {
  return dayInJapan(new Date(Date.parse(expiresAt) - 1));
}
