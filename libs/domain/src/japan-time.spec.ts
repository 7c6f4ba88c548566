import {
  addDays,
  dateInJapan,
  fiscalYearOf,
  instantInJapan,
  isCalendarDate,
  isoInJapan,
  weekdayOf,
} from './japan-time.js';

describe(instantInJapan.name, () => {
  it('is nine hours before the same wall clock in UTC', () => {
    expect(instantInJapan('2026-11-28', '09:30').toISOString()).toBe('2026-11-28T00:30:00.000Z');
  });

  it('takes 24:00 as the next midnight', () => {
    expect(instantInJapan('2026-12-31', '24:00').toISOString()).toBe('2026-12-31T15:00:00.000Z');
  });
});

describe(dateInJapan.name, () => {
  it('turns at midnight in Japan, not in UTC', () => {
    expect(dateInJapan(new Date('2026-03-31T14:59:59Z'))).toBe('2026-03-31');
    expect(dateInJapan(new Date('2026-03-31T15:00:00Z'))).toBe('2026-04-01');
  });
});

describe(isoInJapan.name, () => {
  it('carries the offset', () => {
    expect(isoInJapan(new Date('2026-11-28T00:30:00Z'))).toBe('2026-11-28T09:30:00+09:00');
  });
});

describe(addDays.name, () => {
  it('crosses months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe(weekdayOf.name, () => {
  it('counts Monday as 1 and Sunday as 7', () => {
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7]);
  });
});

describe(fiscalYearOf.name, () => {
  it('begins on 1 April', () => {
    expect([fiscalYearOf('2026-03-31'), fiscalYearOf('2026-04-01')]).toEqual([2025, 2026]);
  });
});

describe(isCalendarDate.name, () => {
  it('refuses days that do not exist', () => {
    expect(['2026-02-30', '2026-13-01', '26-01-01', '2026-02-28'].map(isCalendarDate)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
