import { instantInJapan } from '@app/domain';
import type { Need, Offer } from '@app/matching';
import { askLimitsOf, beyondFairShare, periodsOf } from './ask-limits.js';

const minuteOf = (date: string) => instantInJapan(date, '00:00').getTime() / 60_000;
const need = (date: string) =>
  ({ id: date, slot: { startMinute: minuteOf(date) + 600, endMinute: minuteOf(date) + 660 } }) as Need;
const offer = (companyId: string) => ({ id: companyId, companyId }) as Offer;
const days = (limits: readonly { readonly fromMinute: number; readonly toMinute: number }[]) =>
  limits.map(({ fromMinute, toMinute }) => [fromMinute, toMinute]);

describe(periodsOf.name, () => {
  const needs = [need('2027-01-15'), need('2027-03-31'), need('2027-04-01')];
  it('begins months, quarters and years as Japan’s offices do', () => {
    expect(days(periodsOf({ needs }, 'MONTH'))).toEqual([
      [minuteOf('2027-01-01'), minuteOf('2027-02-01')],
      [minuteOf('2027-03-01'), minuteOf('2027-04-01')],
      [minuteOf('2027-04-01'), minuteOf('2027-05-01')],
    ]);
    expect(days(periodsOf({ needs }, 'QUARTER'))).toEqual([
      [minuteOf('2027-01-01'), minuteOf('2027-04-01')],
      [minuteOf('2027-04-01'), minuteOf('2027-07-01')],
    ]);
    expect(days(periodsOf({ needs }, 'FISCAL_YEAR'))).toEqual([
      [minuteOf('2026-04-01'), minuteOf('2027-04-01')],
      [minuteOf('2027-04-01'), minuteOf('2028-04-01')],
    ]);
  });
});

describe(askLimitsOf.name, () => {
  const problem = {
    needs: [need('2027-05-01'), need('2027-05-02')],
    offers: [offer('b'), offer('a'), offer('a')],
  };
  const asks = ['2027-05-03', '2027-05-04', '2027-06-01'].map((date) => ({
    companyId: 'a',
    startMinute: minuteOf(date),
  }));

  it('takes what was asked in the period off what is allowed, never below nothing', () => {
    const limits = askLimitsOf(problem, asks, { mostAsks: 3, asksPer: 'MONTH' });
    expect(limits.map(({ companyId, most, beyondCost }) => [companyId, most, beyondCost])).toEqual([
      ['a', 1, null],
      ['b', 3, null],
    ]);
    const few = askLimitsOf(problem, asks, { mostAsks: 1, asksPer: 'MONTH' });
    expect(few.map(({ most }) => most)).toEqual([0, 1]);
  });

  it('gives each its fair share where nothing is set, and more for a price', () => {
    const limits = askLimitsOf(problem, asks, { mostAsks: null, asksPer: 'MONTH' });
    expect(limits.map(({ companyId, most, beyondCost }) => [companyId, most, beyondCost])).toEqual([
      ['a', 0, beyondFairShare],
      ['b', 2, beyondFairShare],
    ]);
  });
});
