import { lastDayOf, parted } from './days.js';

const day = (date: string | null, state: 'PLANNED' | 'DONE' | 'CALLED_OFF' = 'PLANNED') => ({
  ...{ date, periodTo: null, state, canReport: false },
});

describe(parted.name, () => {
  it('shows today and what comes first, what is over the latest first', () => {
    const [april, today, may, open] = [day('2026-04-10'), day('2026-04-20'), day('2026-05-01'), day(null)];
    const march = day('2026-04-01', 'CALLED_OFF');
    expect(parted([march, april, today, may, open], '2026-04-20')).toEqual({
      toReport: [],
      coming: [today, may, open],
      over: [april, march],
    });
  });
  it('counts as over what the office has closed, on the very day', () => {
    const done = day('2026-04-20', 'DONE');
    expect(parted([done], '2026-04-20')).toEqual({ toReport: [], coming: [], over: [done] });
  });
  it('asks first for the numbers that are missing', () => {
    const waiting = { ...day('2026-04-19'), canReport: true };
    expect(parted([waiting, day('2026-05-01')], '2026-04-20')).toMatchObject({
      toReport: [waiting],
      over: [],
    });
  });
  it('takes a period as coming until its last day', () => {
    const period = { date: null, periodTo: '2026-04-20', state: 'PLANNED', canReport: false } as const;
    expect(parted([period], '2026-04-20').coming).toEqual([period]);
    expect(parted([period], '2026-04-21').over).toEqual([period]);
  });
});

describe(lastDayOf.name, () => {
  it('is the day before an end at midnight', () => {
    expect(lastDayOf('2027-04-01T00:00:00+09:00')).toBe('2027-03-31');
    expect(lastDayOf('2027-03-31T12:00:00+09:00')).toBe('2027-03-31');
  });
});
