import { dateInJapan, fiscalYearOf, instantInJapan } from '@app/domain';
import type { AskLimit, Problem } from '@app/matching';

export const askPeriods = ['MONTH', 'QUARTER', 'FISCAL_YEAR'] as const;
/** Over what asks are counted, in Japan's calendar; quarters begin with the fiscal year in April. */
export type AskPeriod = (typeof askPeriods)[number];

export interface AskTerms {
  readonly mostAsks: number | null;
  readonly asksPer: AskPeriod;
}

/** A match that was asked for or decided: one ask, at the time of its need. */
export interface Ask {
  readonly companyId: string;
  readonly startMinute: number;
}

/** Where nothing is set: points that an ask beyond a company's fair share costs, a fifth of a hand's. */
export const beyondFairShare = 20;

const minuteMs = 60_000;
const monthsOf: Readonly<Record<AskPeriod, number>> = { MONTH: 1, QUARTER: 3, FISCAL_YEAR: 12 };

/**
 * What is left of each company's asks in each period in which there are needs. With a limit set, that many and no more; without one
 * each has its fair share (of the asks so far and one for each need), and more costs a little.
 */
export function askLimitsOf(
  problem: Pick<Problem, 'needs' | 'offers'>,
  asks: readonly Ask[],
  { mostAsks, asksPer }: AskTerms,
): AskLimit[] {
  const companyIds = [...new Set(problem.offers.map(({ companyId }) => companyId))].toSorted();
  if (companyIds.length === 0) return [];
  return periodsOf(problem, asksPer).flatMap(({ fromMinute, toMinute }) => {
    const inside = ({ startMinute }: { readonly startMinute: number }) =>
      startMinute >= fromMinute && startMinute < toMinute;
    const so = asks.filter(inside);
    const needs = problem.needs.filter(({ slot }) => inside(slot)).length;
    const share = mostAsks ?? Math.ceil((so.length + needs) / companyIds.length);
    return companyIds.map((companyId): AskLimit => {
      const asked = so.filter((ask) => ask.companyId === companyId).length;
      const most = Math.max(0, share - asked);
      return {
        companyId,
        fromMinute,
        toMinute,
        most,
        beyondCost: mostAsks === null ? beyondFairShare : null,
      };
    });
  });
}

/** The periods in which needs begin, the earliest first. */
export function periodsOf({ needs }: Pick<Problem, 'needs'>, asksPer: AskPeriod) {
  const firsts = new Set(needs.map(({ slot }) => firstDayOf(slot.startMinute, monthsOf[asksPer])));
  return [...firsts].toSorted().map((first) => ({
    fromMinute: minuteOf(first),
    toMinute: minuteOf(monthsLater(first, monthsOf[asksPer])),
  }));
}

function firstDayOf(minute: number, months: number): string {
  const day = dateInJapan(new Date(minute * minuteMs));
  const fiscalMonth = (Number(day.slice(5, 7)) + 8) % 12;
  return monthsLater(`${fiscalYearOf(day)}-04-01`, fiscalMonth - (fiscalMonth % months));
}

function monthsLater(firstOfMonth: string, months: number): string {
  const [year = 0, month = 1] = firstOfMonth.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

const minuteOf = (day: string) => instantInJapan(day, '00:00').getTime() / minuteMs;
