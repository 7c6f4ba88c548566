import { copyDays, daysBetween, sameWeekdayNextTime } from './event-copy.js';
import type { DayTerms } from './event-terms.js';

const day = (with_: Partial<DayTerms> = {}): DayTerms => ({
  certainty: 'DAY',
  date: '2025-10-18',
  periodFrom: null,
  periodTo: null,
  periodMeaning: null,
  startTime: '10:00',
  endTime: null,
  backupDate: null,
  dateText: null,
  ...with_,
});

describe(sameWeekdayNextTime.name, () => {
  it.each([
    ['2025-10-18', '2026-06-01', '2026-10-17', 'the third Saturday'],
    ['2025-03-01', '2025-12-01', '2026-03-07', 'the first Saturday'],
    ['2025-08-31', '2026-06-01', '2026-08-30', 'the fifth Sunday, where there is one'],
    ['2025-11-29', '2026-01-01', '2026-11-28', 'the last Saturday, where there is no fifth'],
    ['2024-10-19', '2026-06-01', '2026-10-17', 'years later'],
    ['2025-10-18', '2026-10-17', '2027-10-16', 'never today or before'],
  ])('goes from %s, seen on %s, to %s: %s', (date, today, next) => {
    expect(sameWeekdayNextTime(date, today)).toBe(next);
  });
});

describe(daysBetween.name, () => {
  it('counts forwards and backwards', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2);
  });
});

describe(copyDays.name, () => {
  const today = '2026-06-01';
  it('keeps the days of an event apart as they were, backup dates with them', () => {
    const days = [day(), day({ date: '2025-10-19', backupDate: '2025-10-26', dateText: '10月19日' })];
    expect(copyDays(days, null, today)).toMatchObject([
      { date: '2026-10-17' },
      { date: '2026-10-18', backupDate: '2026-10-25', dateText: null },
    ]);
    expect(copyDays(days, '2026-11-07', today)).toMatchObject([
      { date: '2026-11-07' },
      { date: '2026-11-08' },
    ]);
  });
  it('leaves open what was open', () => {
    const open = day({ certainty: 'OPEN', date: null, dateText: '未定' });
    expect(copyDays([open], null, today)).toEqual([open]);
    expect(copyDays([open], '2026-11-07', today)).toMatchObject([
      { certainty: 'DAY', date: '2026-11-07', dateText: null },
    ]);
  });
  it('moves a period, and makes a day of it where one is named', () => {
    const dates = { date: null, periodFrom: '2025-10-11', periodTo: '2025-10-20' };
    const period = day({ certainty: 'PERIOD', ...dates, periodMeaning: 'SOMEWHERE_IN' });
    expect(copyDays([period], null, today)).toMatchObject([
      { periodFrom: '2026-10-10', periodTo: '2026-10-19' },
    ]);
    expect(copyDays([period], '2026-10-15', today)).toMatchObject([
      { certainty: 'DAY', date: '2026-10-15', periodFrom: null, periodTo: null, periodMeaning: null },
    ]);
  });
  it('begins what runs through a period on the day that is named', () => {
    const dates = { date: null, periodFrom: '2025-12-01', periodTo: '2025-12-12' };
    const runs = day({ certainty: 'PERIOD', ...dates, periodMeaning: 'RUNS' });
    expect(copyDays([runs], '2026-12-03', today)).toMatchObject([
      { certainty: 'PERIOD', periodFrom: '2026-12-03', periodTo: '2026-12-14', periodMeaning: 'RUNS' },
    ]);
  });
});
