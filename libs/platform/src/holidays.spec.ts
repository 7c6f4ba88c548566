import { holidayName, isHoliday } from './holidays.js';

describe(isHoliday.name, () => {
  it.each(['2026-01-01', '2026-05-06', '2026-09-22', '2026-11-23'])('knows %s', (date) => {
    expect(isHoliday(date)).toBe(true);
  });
  it('leaves ordinary days and New Year’s other days alone', () => {
    expect(isHoliday('2026-11-22')).toBe(false);
    expect(isHoliday('2026-01-02')).toBe(false);
  });
});

describe(holidayName.name, () => {
  it('says the name in the language asked for', () => {
    expect(holidayName('2026-11-23')).toBe('勤労感謝の日');
    expect(holidayName('2026-11-23', 'en')).toBe('Labor Thanksgiving Day');
    expect(holidayName('2026-11-24')).toBeNull();
  });
});
