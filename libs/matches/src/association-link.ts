import { addDays, dateInJapan, fiscalYearOf, instantInJapan } from '@app/domain';

/** A link made shortly before the year ends would die before it is of use. */
const fewestDays = 90;

/** A link holds to the end of the fiscal year; made in its last 90 days, to the end of the next one. */
export function linkExpiry(now: Date): Date {
  const today = dateInJapan(now);
  const thisYears = `${fiscalYearOf(today) + 1}-04-01`;
  const last = addDays(today, fewestDays) <= thisYears ? thisYears : `${fiscalYearOf(today) + 2}-04-01`;
  return instantInJapan(last, '00:00');
}
