import type { EventSummaryFragment } from '../graphql/generated/graphql.js';
import { barsOf, weeksFrom } from './weeks.js';

type Day = EventSummaryFragment['days'][number];
const today = '2026-11-22';
const day = (parts: Partial<Day>): Day => ({
  ...{ id: 'd', certainty: 'DAY', date: null, periodFrom: null, periodTo: null, periodMeaning: null },
  ...{ startTime: null, endTime: null, backupDate: null, dateText: null, state: 'PLANNED', needs: [] },
  ...{ holiday: null, calledOffReason: null },
  ...parts,
});
const anEvent = {
  ...{ id: 'e', title: '作品展', theme: 'CULTURE' as const },
  ...{ organiserText: null, imported: false, association: null },
};
const bars = (parts: Partial<Day>) => barsOf([{ ...anEvent, days: [day(parts)] }], today);
const period = (periodFrom: string, periodTo: string, periodMeaning: 'RUNS' | 'SOMEWHERE_IN') =>
  bars({ certainty: 'PERIOD', periodFrom, periodTo, periodMeaning });

describe(barsOf.name, () => {
  it('has a bar for a day of the four weeks', () => {
    expect(bars({ date: '2026-12-19' })).toMatchObject([{ date: '2026-12-19', until: null }]);
    expect([bars({ date: '2026-12-20' }), bars({ date: '2026-11-21' })]).toEqual([[], []]);
    expect(bars({ date: '2026-12-19', state: 'CALLED_OFF' })).toEqual([]);
  });

  it('shows what runs through a period once, from the first day that is to come', () => {
    expect(period('2026-12-01', '2026-12-12', 'RUNS')).toMatchObject([
      { date: '2026-12-01', until: '2026-12-12' },
    ]);
    expect(period('2026-11-01', '2026-11-22', 'RUNS')).toMatchObject([{ date: today, until: today }]);
    expect(period('2026-11-01', '2026-11-21', 'RUNS')).toEqual([]);
  });

  it('shows no day of what lies somewhere in a period', () => {
    expect(period('2026-12-01', '2026-12-10', 'SOMEWHERE_IN')).toEqual([]);
  });
});

describe(weeksFrom.name, () => {
  it('has whole weeks from Sunday', () => {
    expect(weeksFrom('2026-11-22').map((week) => week[0])).toEqual([
      ...['2026-11-22', '2026-11-29', '2026-12-06', '2026-12-13'],
    ]);
    const midweek = weeksFrom('2026-11-25');
    expect([midweek.length, midweek[0]?.[0], midweek.at(-1)?.at(-1)]).toEqual([
      5,
      '2026-11-22',
      '2026-12-26',
    ]);
  });
});
