import { addDays, instantInJapan } from '@app/domain';
import { clockInJapan, dayInJapan, dayOf, weekdayOf } from './calendar.js';
import { formatIn } from './format.js';

const holidays = (day: string) => (day === '2026-11-03' ? '文化の日' : undefined);
const ja = formatIn('ja', holidays);
const en = formatIn('en', holidays);

describe(formatIn.name, () => {
  it('writes a date with its weekday', () => {
    expect(ja.date('2026-11-28')).toBe('2026年11月28日（土）');
    expect(en.date('2026-11-28')).toBe('Sat 28 Nov 2026');
  });

  it('marks a holiday', () => {
    expect(ja.date('2026-11-03', { short: true })).toBe('11月3日（火・祝）');
    expect(en.date('2026-11-03')).toBe('Tue 3 Nov 2026 (holiday)');
  });

  it('writes a period with the year once', () => {
    expect(ja.dateRange('2026-11-28', '2026-12-05')).toBe('2026年11月28日（土）～12月5日（土）');
    expect(ja.dateRange('2026-12-28', '2027-01-05')).toBe('2026年12月28日（月）～2027年1月5日（火）');
    expect(ja.dateRange('2026-12-01', '2026-12-12')).toBe('2026年12月1日（火）～12日（土）');
    expect(en.dateRange('2026-12-01', '2026-12-12')).toBe('Tue 1 Dec 2026–Sat 12 Dec');
    expect(ja.dateRange('2026-11-28', '2026-11-28')).toBe('2026年11月28日（土）');
  });

  it('writes times of Japan, whatever the offset that they come in', () => {
    expect(ja.timeRange('2026-11-28T00:30:00Z', '2026-11-28T02:30:00Z')).toBe('9時30分～11時30分');
    expect(en.timeRange('2026-11-28T09:30:00+09:00', '2026-11-28T11:00:00+09:00')).toBe('9:30–11:00');
    expect(ja.dateTime('2026-11-27T15:05:00Z')).toBe('2026年11月28日（土）0時5分');
  });

  it('leaves open what is open', () => {
    expect([
      ja.clockRange('09:30', null),
      ja.clockRange('09:30', '11:00'),
      ja.clockRange(null, null),
    ]).toEqual(['9時30分～', '9時30分～11時', '']);
  });

  it('says so when a range ends on the next day', () => {
    expect(ja.timeRange('2026-11-28T22:00:00+09:00', '2026-11-29T02:00:00+09:00')).toBe('22時～翌2時');
    expect(en.timeRange('2026-11-28T22:00:00+09:00', '2026-11-29T02:00:00+09:00')).toBe(
      '22:00–2:00 (next day)',
    );
  });

  it('says how far away a day is', () => {
    expect([0, 1, 3, -2].map((n) => ja.relativeDay(addDays('2026-11-28', n), '2026-11-28'))).toEqual([
      '今日',
      '明日',
      'あと3日',
      '2日前',
    ]);
    expect(en.relativeDay('2026-12-01', '2026-11-28')).toBe('in 3 days');
  });

  it('counts people', () => {
    expect([ja.people(4), en.people(4), en.people(1), ja.people(1430)]).toEqual([
      '4名',
      '4 people',
      '1 person',
      '1,430名',
    ]);
  });

  it('writes a share without a useless zero', () => {
    expect([ja.percent(0.958), ja.percent(0.6), ja.percent(1)]).toEqual(['95.8%', '60%', '100%']);
  });
});

describe(dayInJapan.name, () => {
  it('is the next day from 15:00 UTC on', () => {
    expect([dayInJapan('2026-11-27T14:59:59Z'), dayInJapan('2026-11-27T15:00:00Z')]).toEqual([
      '2026-11-27',
      '2026-11-28',
    ]);
  });

  it('goes with the clock, there and back', () => {
    const instant = instantInJapan('2026-11-28', '09:05');
    expect([dayInJapan(instant), clockInJapan(instant)]).toEqual(['2026-11-28', '09:05']);
  });
});

describe(weekdayOf.name, () => {
  it('counts from Sunday', () => {
    expect([weekdayOf('2026-11-28'), weekdayOf('2026-11-29')]).toEqual([6, 0]);
  });
});

describe(dayOf.name, () => {
  it('refuses a day that no calendar has', () => {
    expect(dayOf({ year: 2026, month: 2, day: 29 })).toBeUndefined();
    expect(dayOf({ year: 2028, month: 2, day: 29 })).toBe('2028-02-29');
  });
});
