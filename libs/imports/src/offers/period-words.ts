import {
  addDays,
  fiscalYearOf,
  grammarForm,
  readEventDate,
  type DateReading,
  type YearHint,
} from '@app/domain';

/** First and last day, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Until the end of the fiscal year, or of the next where this one is nearly over: what the form suggests too. */
export function usualPeriod(today: string): Period {
  const end = `${fiscalYearOf(today) + 1}-03-31`;
  return { from: today, to: end < addDays(today, 60) ? `${fiscalYearOf(today) + 2}-03-31` : end };
}

/** An offer lies ahead: a day that doesn't say its year, in a list that doesn't show it, is the next one. */
export function hintOfOffers(hint: YearHint, today: string): YearHint {
  return hint.certain ? hint : { ...hint, certain: { from: today, to: addDays(today, 364) } };
}

export type PeriodReading = Period | 'USUAL' | 'UNREADABLE';

/** What a cell says about the time in which a weekly pattern holds; `USUAL` where it says nothing of days. */
export function readPeriodWords(text: string, hint: YearHint, today: string): PeriodReading {
  const form = grammarForm(text).replace(/(?:の間|期間|中)$/u, '');
  if (/^[-ー]*$|^(なし|未定|通年|年間|一年中|1年中|いつでも|随時|常時|特になし)$/u.test(form)) return 'USUAL';
  const year = fiscalYearIn(form, today);
  if (year !== null) return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
  const months =
    /^((?:.{2,6}年\s?)?\d{1,2}月)(?:上旬|初旬)?\s?(?:~|-|から|より)\s?((?:.{2,6}年\s?)?\d{1,2}月)末?(?:まで)?$/u.exec(
      form,
    );
  if (months) return monthsBetween(months[1] ?? '', months[2] ?? '', hint);
  const until = /^(?:~|-)?(.+?)(?:まで|迄)?$/u.exec(form)?.[1] ?? '';
  return spanOf(readEventDate(form, hint)) ?? untilOf(form, until, hint, today) ?? 'UNREADABLE';
}

/** 12月末まで, ～3/31: from today on. */
function untilOf(form: string, end: string, hint: YearHint, today: string): Period | null {
  if (!/^[~-]|まで$|迄$/u.test(form)) return null;
  const span = spanOf(readEventDate(end.replace(/末$/u, ''), hint));
  return span && span.to >= today ? { from: today, to: span.to } : null;
}

function fiscalYearIn(form: string, today: string): number | null {
  if (/^(今年度|本年度|年度内|今年度内|当年度)(?:まで|中)?$/u.test(form)) return fiscalYearOf(today);
  if (/^(来年度|次年度|翌年度)$/u.test(form)) return fiscalYearOf(today) + 1;
  const named = /^(?:(20\d{2})|(?:令和|R)\s?(\d{1,2}|元))\s?年度$/u.exec(form);
  if (!named) return null;
  return named[1] ? Number(named[1]) : 2018 + (named[2] === '元' ? 1 : Number(named[2]));
}

function monthsBetween(first: string, last: string, hint: YearHint): PeriodReading {
  const start = spanOf(readEventDate(first, hint));
  if (!start) return 'UNREADABLE';
  const named = spanOf(readEventDate(last, hint));
  if (/年/u.test(last))
    return named && named.to > start.from ? { from: start.from, to: named.to } : 'UNREADABLE';
  const after = spanOf(
    readEventDate(last, { ...hint, certain: { from: start.from, to: addDays(start.from, 364) } }),
  );
  return after ? { from: start.from, to: after.to } : 'UNREADABLE';
}

export function spanOf(reading: DateReading): Period | null {
  if (reading.kind === 'PERIOD') return { from: reading.from, to: reading.to };
  return reading.kind === 'DAY' ? { from: reading.date, to: reading.date } : null;
}
