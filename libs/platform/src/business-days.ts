import { addDays, weekdayOf } from '@app/domain';
import { isHoliday } from './holidays.js';

/** A municipal office's own holidays, beside Saturdays, Sundays and public ones: 29 December to 3 January. */
const yearEnd = /-(12-(29|30|31)|01-0[1-3])$/;

/** Whether branch offices and most companies work on this date in Japan, `YYYY-MM-DD`. */
export function isBusinessDay(date: string): boolean {
  return weekdayOf(date) <= 5 && !isHoliday(date) && !yearEnd.test(date);
}

/** So many business days after the date; before it where the number is negative. */
export function addBusinessDays(date: string, days: number): string {
  const step = Math.sign(days);
  let [reached, left] = [date, Math.abs(days)];
  while (left > 0) {
    reached = addDays(reached, step);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}
