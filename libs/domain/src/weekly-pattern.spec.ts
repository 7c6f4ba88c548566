import { isoInJapan } from './japan-time.js';
import type { OfferWindow, WeeklyPattern } from './volunteer-offer.js';
import { windowsOf } from './weekly-pattern.js';

const saturdays: WeeklyPattern = {
  weekdays: [6],
  fromTime: '09:00',
  toTime: '12:00',
  firstDay: '2026-11-01',
  lastDay: '2026-11-30',
  holidays: 'AS_WEEKDAY',
  exceptDates: [],
};
/** 3 November (a Tuesday) and 23 November (a Monday) 2026. */
const holiday = (date: string) => ['2026-11-03', '2026-11-23'].includes(date);

function read(
  patterns: WeeklyPattern[],
  windows: OfferWindow[] = [],
  from = '2026-10-01',
  to = '2026-12-31',
) {
  return windowsOf(patterns, windows, holiday, from, to).map(
    ({ startsAt, endsAt }) => `${isoInJapan(startsAt).slice(0, 16)}/${isoInJapan(endsAt).slice(0, 16)}`,
  );
}
const days = (windows: string[]) => windows.map((window) => window.slice(8, 10));

describe(windowsOf.name, () => {
  it('puts a window on each of its weekdays, in Japan’s time', () => {
    expect(read([saturdays])).toEqual([
      '2026-11-07T09:00/2026-11-07T12:00',
      '2026-11-14T09:00/2026-11-14T12:00',
      '2026-11-21T09:00/2026-11-21T12:00',
      '2026-11-28T09:00/2026-11-28T12:00',
    ]);
  });
  it('keeps its first and last day, both included', () => {
    const ends = { ...saturdays, firstDay: '2026-11-14', lastDay: '2026-11-21' };
    expect(days(read([ends]))).toEqual(['14', '21']);
  });
  it('stays within the days asked for, both included', () => {
    expect(days(read([saturdays], [], '2026-11-14', '2026-11-21'))).toEqual(['14', '21']);
  });
  it('leaves its exceptions out', () => {
    expect(days(read([{ ...saturdays, exceptDates: ['2026-11-14'] }]))).toEqual(['07', '21', '28']);
  });
  it('keeps, avoids or seeks public holidays', () => {
    const early = { ...saturdays, weekdays: [1, 2, 6] };
    expect(days(read([{ ...early, holidays: 'AS_WEEKDAY' }], [], '2026-11-01', '2026-11-07'))).toEqual([
      '02',
      '03',
      '07',
    ]);
    expect(days(read([{ ...early, holidays: 'NEVER' }], [], '2026-11-01', '2026-11-07'))).toEqual([
      '02',
      '07',
    ]);
    expect(days(read([{ ...early, holidays: 'ONLY' }]))).toEqual(['03', '23']);
  });
  it('reads 24:00 as the next midnight and joins what touches it', () => {
    const night = { ...saturdays, fromTime: '18:00', toTime: '24:00', lastDay: '2026-11-07' };
    const after = {
      ...saturdays,
      weekdays: [7],
      fromTime: '00:00',
      toTime: '02:00',
      lastDay: '2026-11-08',
      firstDay: '2026-11-08',
    };
    expect(read([night])).toEqual(['2026-11-07T18:00/2026-11-08T00:00']);
    expect(read([night, after])).toEqual(['2026-11-07T18:00/2026-11-08T02:00']);
  });
  it('puts named windows beside the patterns, in order, overlaps as one', () => {
    const at = (from: string, to: string) => ({
      startsAt: new Date(`2026-11-${from}:00+09:00`),
      endsAt: new Date(`2026-11-${to}:00+09:00`),
    });
    expect(
      read(
        [{ ...saturdays, lastDay: '2026-11-07' }],
        [at('10T10:00', '10T11:00'), at('07T11:00', '07T15:00')],
      ),
    ).toEqual(['2026-11-07T09:00/2026-11-07T15:00', '2026-11-10T10:00/2026-11-10T11:00']);
    expect(read([], [at('10T10:00', '10T11:00')], '2026-11-11', '2026-11-12')).toEqual([]);
  });
  it('keeps a long window whole where a short one lies in it', () => {
    const long = { startsAt: new Date('2026-11-10T00:00Z'), endsAt: new Date('2026-11-10T09:00Z') };
    const short = { startsAt: new Date('2026-11-10T01:00Z'), endsAt: new Date('2026-11-10T02:00Z') };
    expect(windowsOf([], [short, long], holiday, '2026-11-01', '2026-11-30')).toEqual([long]);
  });
});
