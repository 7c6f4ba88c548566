import { instantInJapan, type WeeklyPattern } from '@app/domain';
import type { StoredDuplicate } from '../list-import-row.entity.js';
import type { ImportedOffer } from './imported-offer.js';

/** As much of a row as it takes to recognise it. */
export type OfferLook = Pick<ImportedOffer, 'lineNumber' | 'companyId' | 'people' | 'times'>;

/** An offer that is there already. */
export interface ExistingOffer {
  readonly id: string;
  readonly companyId: string;
  readonly people: number;
  /** Begin and end of each window, in ms. */
  readonly windows: readonly (readonly [number, number])[];
  readonly patterns: readonly WeeklyPattern[];
}

/**
 * Rows of the same company and the same times as an offer that is there, or as an earlier row: people would count twice.
 * `changed` where their number differs.
 */
export function findDuplicateOffers(
  rows: readonly OfferLook[],
  existing: readonly ExistingOffer[],
  today: string,
): ReadonlyMap<number, StoredDuplicate> {
  const known = new Map(
    existing.map((offer) => [lookOf(offer.companyId, offer.windows, offer.patterns, today), offer]),
  );
  const earlier = new Map<string, OfferLook>();
  const found = new Map<number, StoredDuplicate>();
  const reason = 'SAME_COMPANY_AND_TIMES';
  for (const row of rows) {
    if (row.companyId === null) continue;
    const windows = row.times.windows.map(
      ({ date, fromTime, toTime }) =>
        [instantInJapan(date, fromTime).getTime(), instantInJapan(date, toTime).getTime()] as const,
    );
    const look = lookOf(row.companyId, windows, row.times.patterns, today);
    const offer = known.get(look);
    const before = earlier.get(look);
    if (!before) earlier.set(look, row);
    if (offer) {
      found.set(row.lineNumber, {
        reason,
        of: { kind: 'OFFER', id: offer.id },
        changed: offer.people !== row.people,
      });
    } else if (before) {
      const of = { kind: 'ROW', lineNumber: before.lineNumber } as const;
      found.set(row.lineNumber, { reason, of, changed: before.people !== row.people });
    }
  }
  return found;
}

/** A pattern that began before today is the same as one that begins today: "from now on" is said on many days. */
function lookOf(
  companyId: string,
  windows: readonly (readonly [number, number])[],
  patterns: readonly WeeklyPattern[],
  today: string,
): string {
  const weekly = patterns.map(({ weekdays, fromTime, toTime, firstDay, lastDay, holidays }) => {
    const from = firstDay < today ? today : firstDay;
    return [weekdays.toSorted().join(''), fromTime, toTime, from, lastDay, holidays].join(' ');
  });
  const days = windows.map((window) => window.join('-'));
  return [companyId, ...days.toSorted(), ...weekly.toSorted()].join('|');
}
