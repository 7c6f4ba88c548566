import { addDays, hintOfToday, readEventDate, type PeriodMeaning } from '@app/domain';
import type { Day } from '../i18n/calendar.js';
import { readDate } from '../ui/reading/read-date.js';

/** What a person said about when something takes place, as far as it is understood. */
export type SaidDate =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'DAY'; readonly date: Day }
  | { readonly kind: 'DAYS'; readonly dates: readonly Day[] }
  | { readonly kind: 'PERIOD'; readonly from: Day; readonly to: Day; readonly meaning: PeriodMeaning }
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'UNREADABLE'; readonly code: string };

/** A day as the date fields read it, else in the words that the server reads too (10月中旬, 未定): the same grammar. */
export function readSaidDate(text: string, today: Day): SaidDate {
  const plain = readDate(text, today);
  if (plain.kind === 'EMPTY') return plain;
  if (plain.kind === 'DAY') return { kind: 'DAY', date: plain.day };
  if (plain.kind === 'IMPOSSIBLE') return { kind: 'UNREADABLE', code: 'NO_SUCH_DAY' };
  if (plain.kind === 'WEEKDAY_MISMATCH') return { kind: 'UNREADABLE', code: 'WEEKDAY_CONTRADICTS' };
  const hint = { ...hintOfToday(today), certain: { from: today, to: addDays(today, 364) } };
  const said = readEventDate(text, hint);
  switch (said.kind) {
    case 'DAY':
      return { kind: 'DAY', date: said.date };
    case 'DAYS':
      return { kind: 'DAYS', dates: said.dates };
    case 'PERIOD':
      if (said.from === said.to) return { kind: 'DAY', date: said.from };
      return { kind: 'PERIOD', from: said.from, to: said.to, meaning: said.meaning };
    case 'OPEN':
      return said.why === 'UNDECIDED' || said.why === 'NO_FIXED_DAY'
        ? { kind: 'OPEN' }
        : { kind: 'UNREADABLE', code: said.why };
  }
}
